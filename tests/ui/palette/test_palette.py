"""The palette: everything that can be done now, by typing."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smeai.core.wizard import Step, begin
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.language import apply_language
from smeai.ui.palette.cells import ENTRY
from smeai.ui.palette.entry import Entry, fitting
from smeai.ui.palette.palette import Palette
from smeai.ui.palette.sources import entries
from smeai.ui.recents import Recent
from smeai.ui.step_page import StepPage
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.workers.dummy import DummyRunner
from tests.ui.tables import ABOUT, COMING

LANGUAGES = (("en", "English"), ("de", "Deutsch"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window(LANGUAGES, (ABOUT, COMING), hour=9)
    qtbot.addWidget(made)
    made.show_page("home")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def open_palette(qtbot: QtBot, window: Window) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.findChildren(Palette)[-1]


def listed(palette: Palette) -> list[str]:
    return [each.text for each in palette._model.entries]


def close(palette: Palette) -> None:
    palette.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_typing_finds_and_enter_does(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "pilo my")
    assert listed(palette)[0] == "My pilots"
    with qtbot.waitSignal(window.sidebar.chosen) as said:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert said.args == ["pilots"]
    assert window.place == "pilots"


def test_everything_of_the_window_is_there(window: Window) -> None:
    window.set_recents((Recent("3@x", "Corner Coffee"),), (Recent("r.pdf", "A report"),))
    every = {(each.group, each.text) for each in entries(window, LANGUAGES)}
    assert {("Go to", text()) for _, _, text in window.sidebar.places()} <= every
    assert {(group, action.text()) for group, action in (("File", window.commands.offered(("file",))[0]),)} <= every
    assert {("Theme", "Dark"), ("Theme", "High contrast"), ("Language", "Deutsch")} <= every
    assert {("Open", "Corner Coffee"), ("Report", "A report"), ("New pilot", ABOUT.title)} <= every
    assert ("New pilot", COMING.title) not in every
    assert not {text for _, text in every if text in ("Undo", "Redo")}, "there is nothing to undo"


def test_a_page_names_its_own(qtbot: QtBot, window: Window) -> None:
    done: list[str] = []
    named, button = QAction("Shake the tree", window), QPushButton("Press me", window.front)
    named.triggered.connect(lambda: done.append("named"))
    button.clicked.connect(lambda: done.append("pressed"))
    button.setGeometry(0, 0, 90, 30)
    button.show()
    window.front.commands = [named]
    found = {each.text: each for each in entries(window, ()) if each.group == "This page"}
    assert found.keys() >= {"Shake the tree", "Press me"}
    for each in ("Shake the tree", "Press me"):
        found[each].run()
    button.setEnabled(False)
    named.setVisible(False)
    assert done == ["named", "pressed"]
    assert not found.keys() & {each.text for each in entries(window, ())} & {"Shake the tree", "Press me"}


def test_escape_gives_the_focus_back(qtbot: QtBot, window: Window) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "My pilots")
    button.setFocus()
    palette = open_palette(qtbot, window)
    assert QApplication.focusWidget() is palette.field
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is palette.field
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button


def test_a_click_beside_it_closes(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.frame.geometry().center())
    assert palette.isVisible()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


def test_the_keys_of_the_window_are_not_heard_behind_it(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "home"
    qtbot.keyClick(palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palette.isHidden()


def test_arrows_go_round(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(listed(palette)) - 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClicks(palette.field, "zzzz")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette._none.isVisible()
    close(palette)


def test_what_was_used_comes_first(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    qtbot.keyClicks(palette.field, "dark")
    with qtbot.waitSignal(window.theme_chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    again = open_palette(qtbot, window)
    assert listed(again)[0] == "Dark"
    close(again)


def test_what_was_used_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    def desk() -> Desk:
        return Desk(QApplication.instance(), lambda: (ABOUT,), Settings.load(tmp_path), DummyRunner)

    first = desk()
    qtbot.addWidget(first.window)
    first.window.show_page("home")
    palette = open_palette_of(first.window)
    palette.field.setText("high contrast")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    second = desk()
    qtbot.addWidget(second.window)
    assert second.window.used == ("theme:contrast",)
    for each in (first, second):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_palette_of(window: Window) -> Palette:
    window._find_command()
    return window.findChildren(Palette)[-1]


def test_steps_that_were_reached_are_a_command_away(qtbot: QtBot, window: Window) -> None:
    flow = begin((Step("a", "First"), Step("b", "Second"), Step("c", "Third")), (("a", 1),), "b")
    wizard = Wizard(lambda: "A pilot", flow, {key: StepPage() for key in "abc"})
    window.show_wizard(wizard)
    steps = {each.text: each for each in entries(window, ()) if each.group == "Step"}
    assert steps.keys() == {"First"}
    steps["First"].run()
    assert wizard.flow.at == "a"
    window.close_wizard()


def test_among_equals_the_order_stands() -> None:
    made = [Entry(key, text, "", lambda: None) for key, text in (("a", "Save one"), ("b", "Save two"), ("c", "Keep"))]
    assert [each.key for each in fitting(made, "save")] == ["a", "b"]
    assert [each.key for each in fitting(made, "save", ("b",))] == ["b", "a"]


def test_it_is_named_for_a_screen_reader(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(qtbot, window)
    assert palette.field.accessibleName()
    assert palette.list.accessibleName()
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data(ENTRY).spoken
    close(palette)


def test_what_is_chosen_is_read_aloud(qtbot: QtBot, window: Window) -> None:
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
        patch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message())))
        palette = open_palette(qtbot, window)
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        assert said[-1] == palette._model.entries[1].spoken
        close(palette)


def test_it_is_mirrored_and_painted(qtbot: QtBot, window: Window) -> None:
    apply_language(QApplication.instance(), "en", mirrored=True)
    palette = open_palette(qtbot, window)
    assert palette.list.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not palette.grab().isNull()
    close(palette)


def test_it_opens_at_once(qtbot: QtBot, window: Window) -> None:
    taken = []
    for _ in range(5):
        begin = time.thread_time()
        palette = open_palette(qtbot, window)
        palette.repaint()
        taken.append(time.thread_time() - begin)
        close(palette)
    assert min(taken) < 0.05
