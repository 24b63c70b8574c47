"""Model files: whole or not there, one for each pilot, none without its pilot."""

import pytest

from smeai.errors import WorkspaceError
from smeai.storage.workspace import Workspace

A, B, C = ("a" * 32, "b" * 32, "c" * 32)


def keep(workspace, pilot, name):
    workspace.bundles.keep(pilot.id, name, lambda path: path.write_bytes(name.encode()))


def found(workspace):
    return sorted(path.relative_to(workspace.models).as_posix() for path in workspace.models.rglob("*") if path.is_file())


def test_the_old_model_stays_until_the_new_result_is_saved(workspace, pilot):
    keep(workspace, pilot, A)
    workspace.bundles.settle(pilot.id, A)
    keep(workspace, pilot, B)
    workspace.bundles.settle(pilot.id, A)  # a save that began before the result was there
    assert workspace.bundles.find(pilot.id, A).read_bytes() == A.encode()
    workspace.bundles.settle(pilot.id, B)
    assert found(workspace) == [f"{pilot.id}/{B}.smeai-model"]


def test_a_model_that_no_saved_result_names_goes_after_a_restart(workspace, pilot):
    keep(workspace, pilot, A)
    keep(workspace, pilot, B)
    workspace.close()
    with Workspace.open(workspace.folder) as again:
        again.bundles.settle(pilot.id, A)
        assert found(again) == [f"{pilot.id}/{A}.smeai-model"]


def test_what_a_kill_leaves_is_swept(workspace, pilot):
    keep(workspace, pilot, A)
    (workspace.models / "99").mkdir()
    for left in (f"{pilot.id}/{B}.part", f"{pilot.id}/{B}.part.new", f"99/{C}.smeai-model"):
        (workspace.models / left).write_bytes(b"half, or whose?")
    (workspace.models / "README.txt").write_text("the user's own")
    workspace.close()
    with Workspace.open(workspace.folder) as again:
        assert found(again) == [f"{pilot.id}/{A}.smeai-model", "README.txt"]
        assert not (again.models / "99").exists()


def test_a_model_of_a_pilot_that_is_gone_is_not_kept(workspace, pilot):
    def write(path):
        path.write_bytes(b"late")
        workspace.pilots.delete(pilot.id)

    with pytest.raises(WorkspaceError):
        workspace.bundles.keep(pilot.id, A, write)
    assert not (workspace.models / str(pilot.id)).exists()


def test_a_full_disk_leaves_the_old_model_and_no_half_one(workspace, pilot):
    def write(path):
        path.with_name(f"{path.name}.new").write_bytes(b"half")
        raise OSError("No space left on device")

    keep(workspace, pilot, A)
    with pytest.raises(OSError, match="No space"):
        workspace.bundles.keep(pilot.id, B, write)
    assert found(workspace) == [f"{pilot.id}/{A}.smeai-model"]


@pytest.mark.parametrize("name", ["", "../../secret", "A" * 32, f"{A}.part", A])
def test_only_names_of_ours_are_found(workspace, pilot, name):
    (workspace.folder / "secret.smeai-model").write_bytes(b"")
    assert workspace.bundles.find(pilot.id, name) is None


def test_a_deleted_pilot_leaves_no_model(workspace, pilot):
    keep(workspace, pilot, A)
    workspace.pilots.delete(pilot.id)
    workspace.bundles.drop(pilot.id)
    assert found(workspace) == []
