"""Whole workspaces from the window: the real actions in this process, dialogs by their own buttons."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from smeai.actions import projects, workspaces
from smeai.storage.parcel import sealing
from smeai.storage.settings import Settings
from smeai.storage.workspace import FILE
from smeai.ui import commands
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.projects import copy_dialog
from smeai.ui.widgets.banner import Banner
from smeai.workers.dummy import DummyRunner


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A window over one workspace with a pilot."""
    monkeypatch.setattr(sealing, "COST", 10)
    settings, folder = Settings.load(tmp_path / "home"), tmp_path / "home" / "workspaces" / "Oak"
    projects.create(str(folder), "Oak & Sons")
    table = tmp_path / "sales.csv"
    table.write_text("a,b\n1,2\n")
    pilot = workspaces.create_pilot(str(folder), "stock", "Sales").id
    workspaces.save(str(folder), pilot, {"use_case": "stock", "file": {"path": str(table)}}, "columns", "Choose")
    settings.remember_workspace(folder, "Oak")
    runner = DummyRunner()
    runner.open = lambda: None
    made = Desk(QApplication.instance(), lambda: ABOUTS, settings, lambda: runner)
    qtbot.addWidget(made.window)
    made.window.show()
    made.open_home()
    made.open_engine()
    yield made
    made.window.close()
    made.close()
    made.deleteLater()
    for folder in settings.preferences.folders:
        projects.let_go(str(folder))


def dialog(desk: Desk) -> Any:
    return next(each for each in reversed(desk.window.findChildren(QDialog)) if each.isVisible())


def front(desk: Desk) -> tuple[str, str]:
    recent = desk._settings.preferences.recent[0]
    return recent.name, desk.projects.button._name


def test_the_workspace_in_front_is_named_as_it_calls_itself(desk: Desk) -> None:
    assert front(desk) == ("Oak & Sons", "Oak & Sons")
    assert desk.projects.button.accessibleName() == "Workspace: Oak & Sons"


def test_every_way_is_in_the_menu(desk: Desk) -> None:
    offered = [each.text() for each in desk.window.commands.offered((commands.WORKSPACE,))]
    assert {"New workspace…", "Open a copy…", "Save a copy as one file…", "Rename this workspace…", "Delete everything smeai keeps…"} < set(
        offered
    )


def test_a_new_workspace_comes_to_the_front_and_shows_its_own_pilots_only(desk: Desk) -> None:
    assert len(desk.window.recents["home"]) == 1
    desk.projects.button.click()
    desk.projects.new()
    asked = dialog(desk)
    assert not asked.yes.isEnabled()
    asked.name.setText("Bäckerei Sommer")
    folder = asked.folder
    asked.yes.click()
    assert front(desk) == ("Bäckerei Sommer", "Bäckerei Sommer")
    assert (folder / FILE).is_file() and desk.window.recents["home"] == ()
    desk.projects.show()
    rows = [each for each in desk.projects.page.findChildren(QPushButton) if each.isVisible()]
    (row,) = [each for each in rows if each.accessibleName().startswith("Oak & Sons,")]
    row.click()
    assert front(desk)[0] == "Oak & Sons" and len(desk.window.recents["home"]) == 1


def test_a_renamed_workspace_keeps_its_name(desk: Desk) -> None:
    desk.projects.rename()
    dialog(desk).name.setText("Oak & Daughters")
    dialog(desk).yes.click()
    desk.shelf.list()
    assert front(desk) == ("Oak & Daughters", "Oak & Daughters")


def test_a_locked_copy_travels_and_opens_with_its_password(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.projects.copy()
    asked = dialog(desk)
    assert asked.along.isChecked() and "sales.csv" in asked._files.text()
    asked.lock.setChecked(True)
    assert not asked.yes.isEnabled()
    asked.password.setText("Käse")
    asked.again.setText("Kase")
    assert not asked.yes.isEnabled() and "not the same" in asked._warning.text()
    asked.again.setText("Käse")
    asked._ask = lambda *_: str(tmp_path / "oak.smeai")
    asked.yes.click()
    assert (tmp_path / "oak.smeai").is_file() and not asked.isVisible()
    desk.projects.unpack(str(tmp_path / "oak.smeai"))
    asked = dialog(desk)
    asked.password.setText("wrong")
    asked.yes.click()
    assert asked.isVisible() and asked.progress.failed
    asked.password.setText("Käse")
    asked.yes.click()
    recent = desk._settings.preferences.recent
    assert [each.name for each in recent] == ["Oak & Sons", "Oak & Sons"] and recent[0].path != recent[1].path
    assert len(desk.window.recents["home"]) == 1


def test_a_copy_without_a_password_opens_at_once(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    projects.save_copy(str(desk._settings.preferences.recent[0].path), str(tmp_path / "oak.smeai"))
    desk.projects.unpack(str(tmp_path / "oak.smeai"))
    qtbot.waitUntil(lambda: len(desk._settings.preferences.recent) == 2)


def test_a_copy_that_is_dropped_opens(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    projects.save_copy(str(desk._settings.preferences.recent[0].path), str(tmp_path / "oak.smeai"))
    desk.window.file_given.emit(tmp_path / "oak.smeai")
    qtbot.waitUntil(lambda: len(desk._settings.preferences.recent) == 2)


def test_something_else_is_refused_in_the_dialog(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "x.smeai").write_bytes(b"nonsense")
    desk.projects.unpack(str(tmp_path / "x.smeai"))
    asked = dialog(desk)
    qtbot.waitUntil(lambda: asked.progress.failed)
    assert "not a workspace" in asked.progress._banner.accessibleName()
    asked.no.click()


def test_a_copy_that_fails_says_so_and_can_be_tried_again(desk: Desk, tmp_path: Path) -> None:
    desk.projects.copy()
    asked = dialog(desk)
    asked._ask = lambda *_: str(tmp_path / "nowhere" / "oak.smeai")
    asked.yes.click()
    assert asked.progress.failed and asked.yes.isEnabled()
    asked.no.click()
    assert copy_dialog.LANE == "copy"


def test_a_workspace_that_is_not_there_is_said(desk: Desk, tmp_path: Path) -> None:
    desk._settings.remember_workspace(tmp_path / "stick", "Stick")
    desk.shelf.list()
    assert "Stick is not where it was" in desk.window.banner.accessibleName()
    assert desk.projects.button._name == "Stick"


def test_everything_goes_after_the_word_was_typed(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "home" / "workspaces" / "Oak" / "mine.xlsx").write_bytes(b"mine")
    desk.projects.delete()
    asked = dialog(desk)
    for text, allowed in (("", False), ("del", False), (" DELETE ", True)):
        asked.word.setText(text)
        assert asked.yes.isEnabled() is allowed
    asked.yes.click()
    desk._settings.update(theme="dark")  # as a late change would
    left = sorted(path.relative_to(tmp_path / "home").as_posix() for path in (tmp_path / "home").rglob("*"))
    assert left == ["workspaces", "workspaces/Oak", "workspaces/Oak/mine.xlsx"]
    assert asked.yes.text() == "Close smeai"
    asked.yes.click()
    assert not desk.window.isVisible() and (tmp_path / "sales.csv").exists()


def test_nothing_goes_without_it(desk: Desk, tmp_path: Path) -> None:
    desk.projects.delete()
    dialog(desk).no.click()
    assert (tmp_path / "home" / "workspaces" / "Oak" / FILE).is_file()


def test_an_unexpected_end_is_said_and_the_pilot_offered(desk: Desk, tmp_path: Path) -> None:
    assert not bars(desk)
    opened: list[str] = []
    desk.projects.recovery._open = opened.append
    folder = str(desk._settings.preferences.recent[0].path)
    desk.projects.recovery._running.saved(folder, 1)
    os.close(desk.projects.recovery._running._held)  # as its process dies
    desk.projects.recovery.begin()
    desk.shelf.list()
    (bar,) = bars(desk)
    assert bar.accessibleName().startswith("smeai ended unexpectedly the last time. Last saved: Today,")
    bar._action.click()
    assert bar._action.text() == "Open Sales" and opened == [f"1@{folder}"]


def test_a_good_end_leaves_no_note(desk: Desk, tmp_path: Path) -> None:
    assert (tmp_path / "home" / "running.json").is_file()
    desk.window.close()
    desk.close()
    assert not (tmp_path / "home" / "running.json").exists()


def bars(desk: Desk) -> list[Banner]:
    return [each for each in desk.window.findChildren(Banner) if each.isVisible()]
