"""What a person did is undone after a restart as before it, by the workspace alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from smeai.actions import workspaces
from smeai.storage.settings import Settings
from smeai.ui.chat.answers_tab import AnswersTab
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.topic_panel import TopicPanel
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.workers.dummy import DummyRunner
from tests.ui.chat import samples

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Sessions:
    """One pilot in a real workspace; `restart` closes the window and opens the pilot again."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self._bot, self._folder = bot, folder
        self.place = str(folder / "shop")
        workspaces.open_or_create(self.place, "Shop")
        self.pilot = workspaces.create_pilot(self.place, "chat", "Inbox").id
        self.desk: Desk | None = None

    def begin(self, state: ChatState) -> None:
        workspaces.save(self.place, self.pilot, state.as_json(), state.at)
        self.restart()

    def restart(self) -> None:
        self.end()
        runner = samples.runner()
        runner.open = lambda: None
        self.runner: DummyRunner = runner
        self.desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(self._folder), lambda: runner)
        self._bot.addWidget(self.desk.window)
        self.desk.window.show()
        self.desk.open_home()
        self.desk.shelf.open(f"{self.pilot}@{self.place}")
        self.desk.window.activateWindow()
        self._bot.waitUntil(self.desk.window.isActiveWindow)

    def end(self) -> None:
        if self.desk is not None:
            self.desk.window.close()
            self.desk.close()
            self.desk.deleteLater()
            self.desk = None

    @property
    def state(self) -> ChatState:
        return self.desk.shelf.keeper._book.state

    @property
    def kept(self) -> ChatState:
        """What a fresh window would show."""
        return ChatState.from_json(workspaces.load(self.place, self.pilot).state)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
        self._bot.keyClick(self.desk.window, key, modifier)

    def offers(self) -> tuple[str, str]:
        """What the buttons for undo and redo say."""
        actions = (self.desk.window.undo, self.desk.window.redo)
        return tuple(action.text().partition(": ")[2].strip("\u2068\u2069") if action.isEnabled() else "" for action in actions)


@pytest.fixture
def sessions(qtbot: QtBot, tmp_path: Path) -> Iterator[Sessions]:
    made = Sessions(qtbot, tmp_path)
    yield made
    made.end()
    workspaces.close(made.place)


def steps(sessions: Sessions) -> list[tuple[str, Callable[[], object]]]:
    """Each kind of edit, as the user makes it, with what its step is called."""
    page = sessions.desk.window.wizard.step_page
    book = sessions.desk.shelf.keeper._book
    panel: TopicPanel = sessions.desk.window.wizard.findChild(TopicPanel)
    results, topics = page("results"), page("topics")
    money, answers, parts = (results.part(name) for name in ("money", "answers", "topics"))
    first, second, *_ = samples.PROPOSALS

    def reply() -> None:
        answers.show_result(book.state.result)
        for text in ("He", "Hello"):
            answers.text.setPlainText(text)

    return [
        ("Wholesale is now called Trade.", lambda: panel._rename_to("Wholesale", "Trade")),
        ("Trade is now called Complaint.", lambda: panel._rename_to("Trade", "Complaint")),
        ("How sure it must be", lambda: [results.headline.moved.emit(each) for each in (0.5, 0.6, 0.7)]),
        ("Cost of an hour of work, all included", lambda: [money._enter("wage_hour", each) for each in (3.0, 35.0)]),
        ("Currency", lambda: (money._currency.setCurrentText("USD"), money._currency._choose())),
        ("Reply to Where is my order", reply),
        ("Complaint: always to a person.", lambda: parts._lock("Complaint", True)),
        (f"{first.name} is now called Parcels.", lambda: topics._rename(first, "Parcels")),
        (f"{second.name} was dropped.", lambda: topics._drop(second)),
        ("Labelled: Complaint", lambda: book.change("Labelled: Complaint", quiet=True, taught=((7, "Complaint"),))),
        ("Options of the test", lambda: page("train")._choose((("error_limit", 3.0),))),
    ]


def test_every_edit_is_a_named_step_that_outlives_the_window(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="results", proposals=samples.PROPOSALS))
    seen, names = [sessions.state], [name for name, _ in steps(sessions)]
    for name, act in steps(sessions):
        act()
        assert sessions.offers() == (name, "")
        seen.append(sessions.state)
    sessions.restart()
    assert sessions.state == seen[-1]
    for number in reversed(range(len(names))):
        assert sessions.offers() == (names[number], names[number + 1] if number + 1 < len(names) else "")
        sessions.press(Qt.Key.Key_Z)
        assert sessions.state == seen[number]
        if number == 5:
            sessions.restart()
            assert sessions.state == seen[number]
    assert sessions.offers() == ("", names[0])
    for number, name in enumerate(names):
        sessions.press(*((Qt.Key.Key_Y, CONTROL) if number % 2 else (Qt.Key.Key_Z, CONTROL | SHIFT)))
        assert sessions.state == seen[number + 1] == sessions.kept
        assert sessions.offers()[0] == name


def test_a_result_and_a_look_elsewhere_are_nothing_to_undo(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="train", result=None, tested=None))
    wizard = sessions.desk.window.wizard
    wizard.findChild(TopicPanel)._lock("Complaint", True)
    wizard.page.start()
    assert (wizard.flow.at, sessions.offers()) == ("results", ("Complaint: always to a person.", ""))
    sessions.restart()
    sessions.press(Qt.Key.Key_Z)
    assert sessions.state.edits.locked == ()
    assert sessions.state.result == samples.RESULT
    assert sessions.desk.window.wizard.flow.at == "results"
    sessions.desk.window.wizard.go_back()
    assert sessions.offers() == ("", "Complaint: always to a person.")


def test_a_column_is_chosen_and_taken_back_after_a_restart(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="columns"))
    page = sessions.desk.window.wizard.page
    before = page.apply()
    page._choose(before[1][1], "")
    chosen = page.apply()
    assert chosen != before and sessions.offers()[0] == "What the columns are for"
    sessions.restart()
    page = sessions.desk.window.wizard.page
    assert page.apply() == chosen
    sessions.press(Qt.Key.Key_Z)
    assert page.apply() == before == sessions.kept.setup.mapping
    assert page._chips[before[1][1]].value() == before[1][0]
    sessions.press(Qt.Key.Key_Y)
    assert page.apply() == chosen == sessions.kept.setup.mapping


def test_another_file_can_be_taken_back_with_all_that_rested_on_the_first(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="file"))
    wizard, before = sessions.desk.window.wizard, sessions.state
    wizard.page.open(Path("other.xlsx"))
    wizard.go_on()
    assert sessions.offers()[0] == "Another file"
    sessions.restart()
    assert (sessions.state.file.path, sessions.state.result) == ("other.xlsx", None)
    sessions.press(Qt.Key.Key_Z)
    assert replace(sessions.state, at=before.at) == before
    assert replace(sessions.kept, at=before.at) == before


def test_several_undos_in_a_row_are_made_one_after_the_other(sessions: Sessions, qtbot: QtBot) -> None:
    sessions.begin(replace(samples.STATE, at="results"))
    book, runner = sessions.desk.shelf.keeper._book, sessions.runner
    for currency in ("USD", "CHF", "GBP"):
        book.change(currency, currency=currency)
    runner._manual = True
    for _ in range(3):
        book.undo()
    book.change("Client", client="Pell")  # before any of them was answered
    while runner.waiting:
        runner.step()
        qtbot.waitUntil(lambda: bool(runner.waiting) or sessions.desk.shelf.keeper.idle)
    runner._manual = False
    assert (sessions.state.currency, sessions.state.client) == ("EUR", "Pell")
    assert (sessions.kept.currency, sessions.kept.client) == ("EUR", "Pell")
    assert sessions.offers() == ("Client", "")


def test_undo_works_in_a_field_that_has_nothing_to_undo_itself(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="results"))

    def answers() -> AnswersTab:
        sessions.desk.window.wizard.page.tabs.setCurrentIndex(8)
        tab = sessions.desk.window.wizard.page.part("answers")
        tab.text.setFocus()
        return tab

    sessions._bot.keyClicks(answers().text, "Hi")
    assert sessions.state.edits.templates[0][2] == "Hi"
    sessions.restart()
    tab = answers()
    sessions._bot.keyClick(tab.text, Qt.Key.Key_Z, CONTROL)
    assert (tab.text.toPlainText(), sessions.state.edits.templates) == ("", ())
    sessions._bot.keyClick(tab.text, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert tab.text.toPlainText() == "Hi"
    sessions._bot.keyClicks(tab.text, "!")
    sessions._bot.keyClick(tab.text, Qt.Key.Key_Z, CONTROL)
    assert sessions.state.edits.templates[0][2] == "Hi"
    assert sessions.offers()[0].startswith("Reply to")


def test_the_slider_goes_back_too(sessions: Sessions) -> None:
    sessions.begin(replace(samples.STATE, at="results"))
    slider = sessions.desk.window.wizard.page.headline.findChild(QSlider)
    slider.setFocus()
    there = slider.value()
    for _ in range(3):
        sessions._bot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == there + 3
    sessions.press(Qt.Key.Key_Z)
    assert slider.value() == there
