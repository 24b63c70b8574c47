"""Long work goes on when one leaves, waits in turn, is kept, told, asked about, and offered again."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotState, PilotView, Steps, WorkspaceView
from smeai.errors import DataError
from smeai.storage.settings import Settings
from smeai.storage.unfinished import Left, Unfinished
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.work.strip import WorkStrip
from tests.ui.chat import samples

READY = replace(samples.STATE, at="train", result=None, tested=None, threshold=None)


class Program:
    """A desk over hand-made answers; long work waits until `work` lets it run."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot, self.runner, ids = bot, samples.runner(manual=True), count(7)
        self.runner.open = lambda: None
        self.runner.answers |= {
            "workspaces.open_or_create": WorkspaceView("f", "n"),
            "workspaces.create_pilot": lambda *_: PilotView(next(ids), "chat", "Inbox", "columns", "2025-01-01T08:00:00Z"),
            "workspaces.load": lambda _, number: PilotState("train", replace(READY, client=str(number)).as_json()),
            "workspaces.save": Steps(),
            "workspaces.recent": (WorkspaceView("f", "n", (PilotView(7, "chat", "Inbox", "train", "2025-01-01T08:00:00Z"),)),),
            "workspaces.close": None,
            "business.load": DataError("No figures."),
        }
        self.settings = Settings.load(folder)
        self.settings.remember_workspace(Path("f"), "n")
        self.desk = Desk(QApplication.instance(), lambda: ABOUTS, self.settings, lambda: self.runner)
        self.window, self.noticed = self.desk.window, []
        bot.addWidget(self.window, before_close_func=lambda window: setattr(window, "may_close", lambda: True))
        self.window.show()
        self.desk.open_home()

    @property
    def works(self) -> Any:
        self.desk.shelf.bench.works.notify = lambda _, sentence: self.noticed.append(sentence)
        return self.desk.shelf.bench.works

    def settle(self) -> None:
        """Answer everything but long work."""
        while quick := [job for job in self.runner.waiting if job.call.lane != "work"]:
            self.runner.waiting.remove(quick[0])
            self.runner._run(quick[0])

    def open(self, number: int) -> Any:
        self.desk.shelf.open(f"{number}@f")
        self.settle()
        return self.window.wizard

    def train(self, number: int) -> Any:
        """Open a pilot and start its test."""
        wizard = self.open(number)
        wizard.page.start()
        self.works.all[-1].job.advance(0.4, "Learning")
        return wizard

    def work(self) -> None:
        """Let the work that has waited for longest run to its end."""
        job = next(job for job in self.runner.waiting if job.call.lane == "work")
        self.runner.waiting.remove(job)
        self.runner._run(job)
        self.settle()

    def kept(self, number: int) -> Any:
        """What was saved last of a pilot."""
        calls = [call.args for call in self.runner.calls if call.action == "workspaces.save" and call.args[1] == number]
        return calls[-1][2] if calls else None

    def save(self) -> None:
        self.desk.shelf.save()
        self.settle()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = Program(qtbot, tmp_path)
    yield made
    made.runner.waiting.clear()
    made.runner._manual = False
    made.desk.close()
    made.desk.deleteLater()


def test_it_goes_on_when_one_opens_another_pilot_and_its_result_is_kept(program: Program) -> None:
    first = program.train(7)
    second = program.open(8)
    assert second is not first and program.works.all[0].running
    program.work()
    program.save()
    assert program.kept(7)["result"]["date"] == samples.RESULT.date
    assert program.kept(7)["threshold"] == samples.RESULT.threshold
    assert program.window.toast.isVisible() and "Done: Test of" in program.window.toast.accessibleName()
    assert program.window.wizard is second


def test_who_comes_back_finds_the_same_page_still_at_work(program: Program) -> None:
    first = program.train(7)
    program.open(8)
    assert program.open(7) is first
    assert first.page.busy and first.flow.at == "train"
    program.work()
    assert first.flow.at == "results", "who waits is led on"


def test_a_step_back_does_not_stop_it(program: Program) -> None:
    wizard = program.train(7)
    wizard.go_back()
    assert wizard.flow.at != "train" and program.works.all
    program.work()
    assert wizard.flow.at != "results", "nobody is taken from the page he is on"
    assert wizard.step_page("train").valid


def test_the_second_says_what_it_waits_for_and_then_begins(program: Program) -> None:
    program.train(7)
    wizard = program.open(8)
    wizard.page.start()
    panel = wizard.page.progress
    assert panel._sentence.text() == "Waits for: Test of “Inbox 2026”"
    assert panel._time.text() == ""
    program.work()
    assert panel._sentence.text() == "Starting"
    program.work()
    assert wizard.flow.at == "results"


def test_what_waits_can_be_cancelled(program: Program) -> None:
    program.train(7)
    wizard = program.open(8)
    wizard.page.start()
    wizard.page.cancel()
    assert not wizard.page.busy and len(program.works.all) == 1


def test_a_line_at_the_foot_tells_of_it_and_leads_there(program: Program) -> None:
    first = program.train(7)
    strip = program.window.findChild(WorkStrip)
    assert not strip.isVisible()
    program.window.show_page("home")
    strip.follow()
    assert strip.isVisible() and "40" in strip._bar.accessibleName()
    strip.look.click()
    assert program.window.wizard is first and program.window.place == "new"
    strip.follow()
    assert not strip.isVisible()


def test_the_desktop_is_told_when_nobody_looks(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program.train(7)
    monkeypatch.setattr(program.window, "isActiveWindow", lambda: False)
    assert program.works  # takes the notices
    program.work()
    assert program.noticed == ["Done: Test of “Inbox 2026”"]


@pytest.mark.parametrize(("answer", "closed"), [("Let it go on", False), ("Stop and close", True)])
def test_closing_asks_and_what_was_stopped_is_offered_again(
    program: Program, tmp_path: Path, qtbot: QtBot, answer: str, closed: bool
) -> None:
    program.train(7)
    said: list[str] = []

    def ask(box: QMessageBox) -> None:
        said.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == answer).click()

    program.works.ask = ask
    assert program.window.close() is closed
    assert "40" in said[0] and "offers to start again" in said[0]
    assert bool(program.works.all) is not closed
    if closed:
        assert Unfinished(program.settings.places).find("7@f") == Left("test", "train", "Inbox 2026", 0.4)


def test_nothing_is_asked_while_nothing_runs(program: Program) -> None:
    program.train(7)
    program.work()
    assert program.works.may_close()
    assert Unfinished(program.settings.places).all() == {}


@pytest.fixture
def left(tmp_path: Path) -> None:
    Unfinished(Settings.load(tmp_path).places).note("7@f", Left("test", "train", "Inbox 2026", 0.4))


def test_the_next_start_offers_it_once_and_begins_it(left: None, program: Program, qtbot: QtBot) -> None:
    program.desk.shelf.list()
    program.settle()
    from smeai.ui.widgets.banner import Banner

    (banner,) = [each for each in program.window.findChildren(Banner) if each.isVisible()]
    assert banner.accessibleName().startswith("Test of “Inbox 2026”: stopped at 40")
    banner.acted.emit()
    program.settle()
    assert program.window.wizard.page.busy
    assert all(each.told for each in Unfinished(program.settings.places).all().values()) or program.works.all


def test_the_page_offers_it_too(left: None, program: Program) -> None:
    wizard = program.open(7)
    assert wizard.flow.at == "train" and wizard.page.progress.failed
    wizard.page.progress.acted.emit()
    assert wizard.page.busy and not wizard.page.progress.failed


def test_a_deleted_pilot_stops_its_work(program: Program) -> None:
    program.train(7)
    program.open(8)
    program.runner.answers["workspaces.delete_pilot"] = None
    program.desk.shelf.remove("7@f")
    assert not program.works.all
    assert not [job for job in program.runner.waiting if job.call.lane == "work"]
