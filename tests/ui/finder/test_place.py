"""The finder in the window: found, kept across a restart, and ticked by what was done."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotView, WorkspaceView
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.listing import steps_taken
from smeai.ui.offers import ABOUTS
from smeai.workers.dummy import DummyRunner


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = opened(qtbot, tmp_path)
    yield made
    made.deleteLater()


def opened(qtbot: QtBot, folder: Path) -> Desk:
    desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(folder), lambda: DummyRunner({}))
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.open_home()
    return desk


def button(window: QWidget, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_home_and_sidebar_lead_to_it(desk: Desk) -> None:
    button(desk.window, "Not sure where to begin? Ten questions show where AI could help.").click()
    assert desk.window.place == "finder"
    assert button(desk.window, "Where AI helps").isChecked()
    desk.window.show_page("home")
    button(desk.window, "Where AI helps").click()
    assert desk.window.place == "finder"


def test_answers_are_there_after_a_restart(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.show_page("finder")
    button(desk.window, "Hospitality").click()
    button(desk.window, "Sales history").click()
    again = opened(qtbot, tmp_path)
    again.window.show_page("finder")
    button(again.window, "Change the answers").click()
    assert button(again.window, "Hospitality").isChecked() and button(again.window, "Sales history").isChecked()
    again.deleteLater()


def test_the_pilot_of_a_use_is_started(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_page("finder")
    button(desk.window, "Retail").click()
    button(desk.window, "Show the list").click()
    with qtbot.waitSignal(desk.window.pilot_wanted) as wanted:
        button(desk.window, "Start this pilot").click()
    assert wanted.args == ["stock"]
    assert desk.window.place == "new"


@pytest.mark.parametrize(
    ("step", "headline", "reports", "taken"),
    [
        ("file", "", (), {"use"}),
        ("columns", "", (), {"use", "data"}),
        ("results", "61 of 100", (), {"use", "data", "test"}),
        ("report", "61 of 100", (), {"use", "data", "test", "errors"}),
        ("report", "61 of 100", ("report.pdf",), {"use", "data", "test", "errors", "report"}),
    ],
)
def test_the_five_steps_tick_themselves(step: str, headline: str, reports: tuple[str, ...], taken: set[str]) -> None:
    pilot = PilotView(1, "chat", "Inbox", step, "2025-01-01T08:00:00Z", headline, reports)
    assert steps_taken((WorkspaceView("f", "n", (pilot,)),)) == taken
    assert steps_taken(()) == frozenset()


def test_what_was_said_elsewhere_is_not_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    Settings.load(tmp_path).update(currency="CHF", wage=Decimal("61.50"))
    desk = opened(qtbot, tmp_path)
    assert desk.window.finder == {"currency": "CHF", "numbers": {"wage": 61.5}}
    desk.deleteLater()
