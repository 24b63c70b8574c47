import shutil
import subprocess
import sys

import pytest

from smeai.errors import LockedWorkspace, WorkspaceError
from smeai.storage.workspace import FILE, Workspace

OPEN_AND_SAY_SO = """
import sys, pathlib
from smeai.storage.workspace import Workspace
workspace = Workspace.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_created_workspace_reopens_as_it_was(tmp_path):
    with Workspace.create(tmp_path / "shop", "Web shop", template="sample") as made:
        known = (made.id, made.name, made.template, made.created)
        made.pilots.create("chat", "Messages", state={"file": "a.xlsx"})
    with Workspace.open(tmp_path / "shop") as again:
        assert (again.id, again.name, again.template, again.created) == known
        assert [pilot.state for pilot in again.pilots.list()] == [{"file": "a.xlsx"}]
        assert again.models.is_dir() and again.reports.is_dir() and again.backups.is_dir()


def test_a_closed_folder_is_one_file_and_opens_identically_elsewhere(workspace, pilot, tmp_path):
    workspace.labels.set_label(pilot.id, "r1", "Returns")
    workspace.undo(pilot.id)
    (workspace.models / "first.smeai-model").write_bytes(b"bundle")
    seen = workspace.pilots.list(), workspace.changes.list(pilot.id), workspace.id
    workspace.close()
    assert not list(workspace.folder.glob("*-wal"))
    shutil.copytree(workspace.folder, tmp_path / "stick" / "shop, copied 100% é")
    shutil.rmtree(workspace.folder)
    with Workspace.open(tmp_path / "stick" / "shop, copied 100% é") as copy:
        assert (copy.pilots.list(), copy.changes.list(pilot.id), copy.id) == seen
        assert (copy.models / "first.smeai-model").read_bytes() == b"bundle"


def test_a_second_workspace_in_the_same_folder_is_refused(workspace):
    with pytest.raises(WorkspaceError, match="already"):
        Workspace.create(workspace.folder, "Other")
    assert workspace.pilots.list() == ()


def test_half_a_creation_is_swept_away(tmp_path):
    (tmp_path / f"{FILE}.new").write_bytes(b"half")
    with Workspace.create(tmp_path, "Shop") as workspace:
        assert workspace.name == "Shop"
    assert not list(tmp_path.glob("*.new*"))


def test_the_same_process_may_open_twice_and_close_in_any_order(workspace, pilot):
    second = Workspace.open(workspace.folder)
    workspace.close()
    workspace.close()
    second.save_state(pilot.id, {"n": 1})
    assert second.pilots.get(pilot.id).state == {"n": 1}
    second.close()


def test_another_process_keeps_us_out_until_it_dies(tmp_path):
    Workspace.create(tmp_path / "shop", "Shop").close()
    command = [sys.executable, "-c", OPEN_AND_SAY_SO, str(tmp_path / "shop")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "open\n"
        with pytest.raises(LockedWorkspace, match="shop is open in another smeai"):
            Workspace.open(tmp_path / "shop")
        child.kill()
    Workspace.open(tmp_path / "shop").close()


def test_we_keep_another_process_out_until_the_last_close(workspace):
    second = Workspace.open(workspace.folder)
    workspace.close()
    command = [sys.executable, "-c", OPEN_AND_SAY_SO, str(workspace.folder)]
    refused = subprocess.run(command, input="", capture_output=True, text=True)
    second.close()
    assert "LockedWorkspace" in refused.stderr
    assert subprocess.run(command, input="", capture_output=True, text=True).stdout == "open\n"


def test_an_unusable_folder_is_a_sentence(tmp_path):
    with pytest.raises(WorkspaceError, match="no workspace"):
        Workspace.open(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="cannot be used"):
        Workspace.create(tmp_path / "file" / "below", "Shop")
    with pytest.raises(WorkspaceError, match="no workspace"):
        Workspace.open(tmp_path / "file")


def test_a_failed_opening_lets_go_of_the_folder(workspace, monkeypatch):
    workspace.close()
    monkeypatch.setattr("smeai.storage.workspace.Templates", None)
    with pytest.raises(TypeError):
        Workspace.open(workspace.folder)
    command = [sys.executable, "-c", OPEN_AND_SAY_SO, str(workspace.folder)]
    assert subprocess.run(command, input="", capture_output=True, text=True).stdout == "open\n"
