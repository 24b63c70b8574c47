"""The presenter view: on and off by a key, large, with notes, and led by the keys of a clicker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.core.wizard import Flow, Step, begin
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.presenter.notes import NOTES, PLAIN, notes
from smeai.ui.step_page import StepPage
from smeai.ui.theme import apply_theme, current, set_scale
from smeai.ui.tokens import DARK, LIGHT
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.workers.dummy import DummyRunner


class Page(StepPage):
    def __init__(self, *, valid: bool = True) -> None:
        super().__init__()
        self.ready = valid

    @property
    def valid(self) -> bool:
        return self.ready

    def enter(self, flow: Flow) -> None:
        pass

    def apply(self) -> str:
        return "answer"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    runner = DummyRunner({"workspaces.recent": ()})
    runner.open = lambda: None
    made = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(tmp_path), lambda: runner)
    qtbot.addWidget(made.window)
    made.window.show()
    made.open_home()
    yield made
    made.window.close()
    made.close()
    made.deleteLater()
    set_scale(QApplication.instance(), 1.0)


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def wizard(desk: Desk, **pages: Page) -> Wizard:
    made = Wizard(lambda: "A pilot", begin(tuple(Step(key, key) for key in pages)), pages)
    desk.window.show_wizard(made)
    return made


def test_a_key_turns_it_on_and_escape_off(desk: Desk) -> None:
    press(desk.window, Qt.Key.Key_F5)
    assert (desk.showing.presenter.on, desk.showing.presenter.bar.isVisible()) == (True, True)
    assert current().body > LIGHT.body
    press(desk.window, Qt.Key.Key_Escape)
    assert (desk.showing.presenter.on, desk.showing.presenter.bar.isVisible()) == (False, False)
    assert current().body == LIGHT.body


def test_the_command_shows_its_state(desk: Desk) -> None:
    command = next(each for each in desk.window.commands.offered() if each.text() == "Presenter view")
    command.trigger()
    assert command.isChecked()
    command.trigger()
    assert not command.isChecked()


def test_another_theme_stays_large(desk: Desk) -> None:
    desk.showing.presenter.begin()
    apply_theme(QApplication.instance(), DARK)
    assert (current().name, current().body > DARK.body) == ("dark", True)


def test_the_keys_walk_through_the_steps_of_a_pilot(desk: Desk) -> None:
    steps = wizard(desk, file=Page(), columns=Page(), report=Page())
    desk.showing.presenter.begin()
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(desk.window, key)
        seen.append(steps.flow.at)
    assert seen == ["columns", "report", "columns"]


def test_after_the_last_step_comes_the_case_and_before_the_first_home(desk: Desk) -> None:
    wizard(desk, file=Page())
    desk.showing.presenter.begin()
    desk.showing.presenter.go_back()
    assert desk.window.place == "home"
    press(desk.window, Qt.Key.Key_PageDown)
    press(desk.window, Qt.Key.Key_PageDown)
    assert desk.window.place == "case"
    assert desk.window.wizard is not None


def test_a_page_that_waits_is_not_left(desk: Desk) -> None:
    steps = wizard(desk, file=Page(valid=False), report=Page())
    desk.showing.presenter.begin()
    press(desk.window, Qt.Key.Key_PageDown)
    assert steps.flow.at == "file"
    assert "waits" in desk.window.toast.accessibleName()
    desk.window.toast.hide()
    desk.window.toast._timer.stop()


def test_the_keys_are_the_pages_own_while_nobody_presents(desk: Desk) -> None:
    desk.showing.presenter.begin()
    desk.showing.presenter.end()
    press(desk.window, Qt.Key.Key_PageDown)
    assert desk.window.place == "home"


def test_the_notes_follow_the_page_in_front(desk: Desk, qtbot: QtBot) -> None:
    desk.showing.presenter.begin()
    panel = desk.showing.presenter.bar.notes
    assert "Where does our data go?" in panel.words
    desk.window.show_page("figures")
    qtbot.waitUntil(lambda: "stopwatch" in panel.words)


def test_notes_go_to_a_window_and_come_back(desk: Desk) -> None:
    desk.showing.presenter.begin()
    bar = desk.showing.presenter.bar
    bar.apart.click()
    assert bar.notes.isWindow()
    desk.showing.presenter.end()
    assert not bar.notes.isWindow()
    desk.showing.presenter.begin()
    bar.hide_notes.click()
    assert (bar.notes.isVisible(), bar.hide_notes.text()) == (False, "Show the notes")


def test_every_step_has_notes() -> None:
    for topic in ("home", "new", "case", "chat-check", "stock-check", "books-review", "chat-train", "stock-orders", "books-files"):
        assert notes(topic) != PLAIN, topic
    assert notes("pilots") == PLAIN
    assert all(len(say) < 140 and len(asked) < 140 for say, asked in NOTES.values())
