"""Whole workspaces: what is saved as one file, moved or copied is the same in another place, to the last byte of its report."""

import shutil
from pathlib import Path

import pytest

from smeai.actions import projects, workspaces
from smeai.actions.case_report import report
from smeai.core.assets import assets_folder
from smeai.core.report_wish import ReportWish
from smeai.errors import LockedWorkspace, ProtectedFile, WorkspaceError
from smeai.storage.lock import FolderLock
from smeai.storage.parcel import sealing
from smeai.storage.workspace import LOCK
from tests.actions.case.pilots import add

SALES = assets_folder() / "samples" / "shop" / "sales.xlsx"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    monkeypatch.setattr(sealing, "COST", 10)


@pytest.fixture
def shop(tmp_path):
    """A workspace with a pilot over a file elsewhere, and a step that was undone."""
    folder = str(tmp_path / "one" / "shop")
    projects.create(folder, "Moss & Partner")
    pilot = workspaces.create_pilot(folder, "stock", "Sales").id
    table = tmp_path / "sales.xlsx"
    shutil.copyfile(SALES, table)
    state = {
        "use_case": "stock",
        "file": {"path": str(table)},
        "folder": str(Path(folder) / "reports" / str(pilot)),
        "figures": [["a", 1.5]],
    }
    workspaces.save(folder, pilot, state, "columns", "Choose a file")
    steps = workspaces.save(folder, pilot, {**state, "figures": [["a", 2.5]]}, "columns", "Type a figure")
    workspaces.undo(folder, pilot, steps.undo.id)
    yield folder, pilot
    projects.let_go(folder)


def told(folder, pilot):
    """All that a window sees of a workspace, with its own place taken out."""
    view, state = projects.open(folder), workspaces.load(folder, pilot)
    return repr((view, state)).replace(folder, "HERE")


def test_a_file_opens_identically_in_another_place(shop, tmp_path):
    folder, pilot = shop
    copy = projects.save_copy(folder, str(tmp_path / "copy"))
    assert (copy.name, Path(copy.path).name, copy.files) == ("Moss & Partner", "copy.smeai", 2)
    view = projects.open_copy(copy.path, str(tmp_path / "two"))
    try:
        assert view.folder == str(tmp_path / "two" / "Moss & Partner")
        here = told(folder, pilot).replace(str(tmp_path / "sales.xlsx"), "TABLE")
        assert told(view.folder, pilot).replace("HERE/sources/1/sales.xlsx", "TABLE") == here
        state = workspaces.load(view.folder, pilot)
        assert Path(state.state["file"]["path"]).read_bytes() == SALES.read_bytes()
        assert workspaces.redo(view.folder, pilot, state.steps.redo.id).state["figures"] == [["a", 2.5]]
    finally:
        projects.let_go(view.folder)


def test_a_moved_folder_opens_identically_and_its_report_is_the_same_to_the_byte(shop, tmp_path):
    folder, pilot = shop
    add(folder)
    before, written = told(folder, pilot), reported(folder, tmp_path / "a")
    projects.let_go(folder)
    other = str(tmp_path / "elsewhere" / "moved shop")
    shutil.copytree(folder, other)
    shutil.rmtree(folder)
    try:
        assert told(other, pilot) == before
        assert reported(other, tmp_path / "b") == written
    finally:
        projects.let_go(other)


def reported(folder: str, out: Path) -> list[bytes]:
    paths = report(folder, ReportWish(str(out)))
    return [Path(path).read_bytes() for path in paths]


def test_a_name_that_is_taken_gets_a_number(shop, tmp_path):
    copy = projects.save_copy(shop[0], str(tmp_path / "copy.smeai"))
    views = [projects.open_copy(copy.path, str(tmp_path / "two")) for _ in range(2)]
    for view in views:
        projects.let_go(view.folder)
    assert [Path(view.folder).name for view in views] == ["Moss & Partner", "Moss & Partner 2"]


def test_a_folder_with_something_in_it_is_left_alone(shop, tmp_path):
    copy = projects.save_copy(shop[0], str(tmp_path / "copy.smeai"))
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "mine.txt").write_text("x")
    with pytest.raises(WorkspaceError, match="is not empty"):
        projects.open_copy(copy.path, "", folder=str(tmp_path / "two"))
    assert [path.name for path in (tmp_path / "two").iterdir()] == ["mine.txt"]


def test_a_password_is_asked_for(shop, tmp_path):
    copy = projects.save_copy(shop[0], str(tmp_path / "copy.smeai"), password="Käse")
    assert projects.asks_password(copy.path)
    with pytest.raises(ProtectedFile, match="This password does not open"):
        projects.open_copy(copy.path, str(tmp_path / "two"), "Kase")
    view = projects.open_copy(copy.path, str(tmp_path / "two"), "Käse")
    projects.let_go(view.folder)
    assert view.name == "Moss & Partner"


def test_a_workspace_has_a_name_of_its_own(shop):
    folder, _ = shop
    assert projects.rename(folder, " Oak ").name == "Oak"
    projects.let_go(folder)
    assert projects.open(folder).name == "Oak"
    with pytest.raises(WorkspaceError, match="needs a name"):
        projects.rename(folder, " ")


def test_a_second_workspace_in_one_folder_is_refused(shop):
    with pytest.raises(WorkspaceError, match="already"):
        projects.create(shop[0], "Again")


def test_delete_everything_leaves_no_folder_of_ours(shop, tmp_path):
    folder, _ = shop
    config, logs = tmp_path / "config" / "smeai", tmp_path / "state" / "smeai" / "log"
    for place, name in ((config, "settings.json"), (logs, "engine.log")):
        place.mkdir(parents=True)
        (place / name).write_text("{}")
    places = (str(config / "settings.json"), str(tmp_path / "documents" / "smeai"), str(logs), (folder, ""))
    listed = projects.kept(*places)
    assert [each.kind for each in listed] == ["workspace", "settings", "logs"]
    erased = projects.delete_everything(*places)
    assert (erased.places, erased.files, erased.left) == (3, sum(each.files for each in listed), ())
    assert not Path(folder).exists() and not config.exists() and not logs.parent.exists()
    assert (tmp_path / "sales.xlsx").exists()


def test_nothing_is_deleted_while_another_smeai_works_in_one_of_them(shop, tmp_path, monkeypatch):
    def taken(self):
        raise LockedWorkspace("shop is open in another smeai.")

    monkeypatch.setattr(FolderLock, "__enter__", taken)
    with pytest.raises(LockedWorkspace):
        projects.delete(shop[0])
    monkeypatch.undo()
    assert (Path(shop[0]) / LOCK).exists() and projects.kept_in(shop[0]).files
