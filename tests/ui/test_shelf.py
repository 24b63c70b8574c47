"""Pilots are kept as one goes, listed, and opened where they were left."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotState, PilotView, Steps, WorkspaceView
from smeai.core.letterhead import Letterhead
from smeai.errors import EngineStopped, LockedWorkspace, UnreadableFile, WorkspaceError
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.guide.guide_window import GuideWindow
from smeai.ui.listing import pilots, reports
from smeai.ui.offers import ABOUTS
from smeai.ui.report_form import ReportForm
from smeai.workers.dummy import DummyRunner
from smeai.workers.runner import Runner
from tests.ui.chat import samples

NOW = PilotView(7, "chat", "Inbox 2026", "columns", "2025-01-01T08:00:00Z")
ENTER = 20_000  # ms that a real engine may take on a busy machine


def dummy() -> DummyRunner:
    runner = samples.runner()
    runner.open = lambda: None
    runner.answers |= {
        "workspaces.open_or_create": WorkspaceView("f", "n"),
        "workspaces.create_pilot": NOW,
        "workspaces.save": Steps(),
        "workspaces.recent": (),
        "workspaces.close": None,
    }
    return runner


class Desks:
    """Makes desks that share their settings, and ends them."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._bot, self._folder, self._made = qtbot, folder, []

    def __call__(self, runner: Any = None) -> Desk:
        desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(self._folder), lambda: runner or Runner())
        self._bot.addWidget(desk.window)
        desk.window.show()
        desk.open_home()
        self._made.append(desk)
        return desk

    def end(self) -> None:
        """Close the windows and stop the engines."""
        while self._made:
            desk = self._made.pop()
            desk.window.close()
            desk.close()
            desk.deleteLater()


@pytest.fixture
def desks(qtbot: QtBot, tmp_path: Path) -> Iterator[Desks]:
    made = Desks(qtbot, tmp_path)
    yield made
    made.end()


def saves(runner: DummyRunner) -> list[dict[str, Any]]:
    return [call.args[2] for call in runner.calls if call.action == "workspaces.save"]


def saved(desk: Desk, qtbot: QtBot, act: Any) -> None:
    with qtbot.waitSignal(desk.shelf.settled, timeout=ENTER):
        act()


def test_nothing_is_made_before_a_file_is_chosen(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    desk = desks(runner)
    desk.start_pilot("chat")
    desk.shelf.save()
    assert [call.action for call in runner.calls] == ["business.load"]  # which looks, and makes nothing
    saved(desk, qtbot, lambda: desk.take_file(Path("inbox_2026.xlsx")))
    assert [call.args[1:] for call in runner.calls if call.action == "workspaces.create_pilot"] == [("chat", "Inbox 2026")]
    assert saves(runner)[-1]["at"] == "file"
    assert saves(runner)[-1]["file"]["path"] == "inbox_2026.xlsx"


def test_each_step_and_each_chip_is_saved(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    desk = desks(runner)
    saved(desk, qtbot, lambda: desk.take_file(Path("inbox_2026.xlsx")))
    saved(desk, qtbot, desk.window.wizard.go_on)
    assert saves(runner)[-1]["at"] == "columns"
    name = samples.VIEW.columns[0].name
    saved(desk, qtbot, lambda: desk.window.wizard.page._chips[name].changed.emit(""))
    assert name not in dict(saves(runner)[-1]["setup"]["mapping"]).values()


@pytest.mark.parametrize("key", ["chat", "books", "stock"])
def test_every_pilot_has_the_letterhead_of_the_user(desks: Desks, key: str) -> None:
    desks(dummy()).window.stationery.take(Letterhead("Moss & Partner"))
    desk = desks(dummy())
    desk.start_pilot(key)
    (form,) = desk.window.findChildren(ReportForm)
    assert form.wish().letterhead.name == "Moss & Partner"


def test_columns_are_as_last_time_for_a_file_of_the_same_shape(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    runner.answers["tables.open"] = replace(samples.VIEW, shape="s1")
    desk = desks(runner)
    for _ in range(2):
        desk.take_file(Path("inbox_2026.xlsx"))
        desk.window.wizard.go_on()
        page = desk.window.wizard.page
        page._choose(samples.GUESSES[1].column, "")
        desk.window.wizard.go_on()
    assert samples.GUESSES[1].role not in desk._settings.preferences.columns["s1"]
    desk.take_file(Path("other.xlsx"))
    desk.window.wizard.go_on()
    page = desk.window.wizard.page
    assert page._chips[samples.GUESSES[1].column].value() == ""
    assert "As last time." in page._reasons[samples.GUESSES[0].column].text()


def test_a_locked_workspace_is_left_alone_and_said(desks: Desks, qtbot: QtBot) -> None:
    runner, asked = dummy(), []

    def open_(folder: str, name: str) -> WorkspaceView:
        asked.append(Path(folder).name)
        Path(folder).mkdir(parents=True, exist_ok=True)
        if len(asked) == 1:
            raise LockedWorkspace("My business is open in another smeai.")
        return WorkspaceView(folder, name)

    runner.answers["workspaces.open_or_create"] = open_
    desk = desks(runner)
    saved(desk, qtbot, lambda: desk.take_file(Path("inbox_2026.xlsx")))
    assert asked == ["My business", "My business 2"]
    assert desk.window.banner.isVisible()
    assert desk._settings.preferences.recent[0].name == "My business 2"


def test_a_save_that_was_stopped_with_its_engine_is_made_again(desks: Desks, qtbot: QtBot) -> None:
    runner, left = dummy(), [EngineStopped(), EngineStopped()]

    def save(*_: Any) -> None:
        if left:
            raise left.pop()

    runner.answers["workspaces.save"] = save
    desk = desks(runner)
    saved(desk, qtbot, lambda: desk.take_file(Path("inbox_2026.xlsx")))
    assert len(saves(runner)) == 3
    assert not desk.window.banner.isVisible()


def test_a_full_disk_is_said_and_the_next_change_is_tried(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    runner.answers["workspaces.save"] = WorkspaceError("The disk is full.")
    desk = desks(runner)
    desk.take_file(Path("inbox_2026.xlsx"))
    qtbot.waitUntil(lambda: desk.window.banner.isVisible())
    runner.answers["workspaces.save"] = Steps()
    saved(desk, qtbot, desk.window.wizard.go_on)


def test_what_is_open_is_saved_when_another_pilot_begins_and_when_the_window_closes(desks: Desks) -> None:
    runner = dummy()
    desk = desks(runner)
    desk.take_file(Path("first.xlsx"))
    desk.take_file(Path("second.xlsx"))
    assert [state["file"]["path"] for state in saves(runner)] == ["first.xlsx"]
    desk.window.close()
    assert [state["file"]["path"] for state in saves(runner)] == ["first.xlsx", "second.xlsx"]


def test_a_pilot_of_another_version_is_not_shown(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    runner.answers["workspaces.load"] = PilotState("train", {"file": "of another kind"})
    desk = desks(runner)
    desk.shelf.open("7@folder")
    assert desk.window.wizard is None
    assert desk.window.banner.isVisible()


def test_a_pilot_is_deleted_only_when_that_is_meant(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    runner.answers |= {
        "workspaces.recent": (WorkspaceView("folder", "A", (NOW,)),),
        "workspaces.delete_pilot": WorkspaceView("folder", "A"),
    }
    runner.answers["workspaces.load"] = PilotState("report", replace(samples.STATE, at="report").as_json())
    desk = desks(runner)
    desk.shelf._take(runner.answers["workspaces.recent"])
    desk.shelf.open("7@folder")
    desk.window.show_page("pilots")
    (trash,) = [each for each in desk.window.findChildren(QPushButton) if each.accessibleName() == "Delete Inbox 2026"]
    for answer, deleted in ((QMessageBox.StandardButton.No, []), (QMessageBox.StandardButton.Yes, [("folder", 7)])):
        desk._ask = lambda *_, answer=answer: answer
        trash.click()
        assert [call.args for call in runner.calls if call.action == "workspaces.delete_pilot"] == deleted
    assert desk.window.wizard is None


def test_a_saved_pilot_whose_file_is_gone_asks_for_it_and_keeps_its_result(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    state = replace(samples.STATE, at="file", file=replace(samples.STATE.file, view=replace(samples.VIEW, shape="s1")))
    runner.answers["workspaces.load"] = PilotState("file", state.as_json())
    rows = runner.answers["tables.rows"]
    runner.answers["tables.rows"] = UnreadableFile("There is no such file.")
    runner.answers["tables.open"] = state.file.view
    desk = desks(runner)
    desk.shelf.open("7@folder")
    wizard = desk.window.wizard
    qtbot.waitUntil(lambda: not wizard.page.valid)
    assert wizard.page._drop.isVisible()
    runner.answers["tables.rows"] = rows
    wizard.page.open(Path("moved") / "inbox_2026.xlsx")
    for _ in range(2):
        wizard.go_on()
    assert desk.shelf.keeper._book.state.result == state.result
    assert desk.shelf.keeper._book.state.file.path == str(Path("moved") / "inbox_2026.xlsx")


def test_finish_leads_home(desks: Desks, qtbot: QtBot) -> None:
    runner = dummy()
    runner.answers["workspaces.load"] = PilotState("report", replace(samples.STATE, at="report").as_json())
    desk = desks(runner)
    desk.shelf.open("7@folder")
    assert desk.window.topic == "chat-report"
    desk.window.wizard.go_on()
    assert (desk.window.wizard, desk.window.place) == (None, "home")


def test_help_speaks_of_the_page_in_front(desks: Desks, qtbot: QtBot) -> None:
    desk = desks(dummy())
    desk.start_pilot("chat")
    desk.window.help_wanted.emit()
    guide = desk.window.findChild(GuideWindow)
    assert guide.key == "chat-file"
    guide.close()


def test_lists_show_the_latest_first_and_only_reports_that_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "report.pdf"
    there.write_bytes(b"%PDF")
    done = replace(NOW, id=8, updated="2025-02-01T08:00:00Z", headline="76 %", reports=(str(there), str(tmp_path / "gone.pdf")))
    found = (WorkspaceView("a", "A", (NOW,)), WorkspaceView("b", "B", (done,)))
    assert [(each.key, each.note.rpartition(" · ")[2]) for each in pilots(found)] == [("8@b", "76 %"), ("7@a", "Columns")]
    assert [each.key for each in reports(found)] == [str(there)]


def test_with_a_real_engine_a_pilot_is_found_again_at_its_step(desks: Desks, qtbot: QtBot) -> None:
    desk = desks()
    desk.try_sample("chat")
    qtbot.waitUntil(lambda: desk.window.wizard.page.valid, timeout=ENTER)
    saved(desk, qtbot, desk.window.wizard.go_on)
    mapping = desk.window.wizard.page.apply()
    desks.end()
    again = desks()
    again.open_engine()
    qtbot.waitUntil(lambda: bool(again.window.recents["home"]), timeout=ENTER)
    (recent,) = again.window.recents["home"]
    assert (recent.title, recent.note.rpartition(" · ")[2]) == ("Web shop messages", "Columns")
    again.window.pilot_opened.emit(recent.key)
    qtbot.waitUntil(lambda: again.window.wizard is not None, timeout=ENTER)
    assert again.window.wizard.flow.at == "columns"
    assert again.window.wizard.page.apply() == mapping
    assert again.window.wizard.flow.answer("file").view.rows == 1600


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_what_was_said_to_be_saved_outlives_a_killed_engine(desks: Desks, qtbot: QtBot) -> None:
    desk = desks()
    desk.try_sample("chat")
    qtbot.waitUntil(lambda: desk.window.wizard.page.valid, timeout=ENTER)
    saved(desk, qtbot, desk.window.wizard.go_on)
    with qtbot.waitSignal(desk.runner.ready, timeout=ENTER):
        os.kill(desk.runner.pid, signal.SIGKILL)
    place = f"{desk.shelf.keeper.pilot}@{desk.shelf.keeper.folder}"
    desk.window.close_wizard()
    desk.shelf.open(place)
    qtbot.waitUntil(lambda: desk.window.wizard is not None, timeout=ENTER)
    assert desk.window.wizard.flow.at == "columns"
    saved(desk, qtbot, desk.window.wizard.go_back)
