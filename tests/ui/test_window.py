"""The window: places, shortcuts, theme, language, direction, files dropped anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.wizard import Step, begin
from smeai.ui.book import Book
from smeai.ui.language import apply_language
from smeai.ui.recents import Recent
from smeai.ui.step_page import StepPage
from smeai.ui.theme import apply_theme
from smeai.ui.tokens import THEMES
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from tests.ui.tables import ABOUT, COMING

LANGUAGES = (("en", "English"), ("ar", "العربية"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window(LANGUAGES, (ABOUT, COMING), hour=9)
    qtbot.addWidget(made)
    made.show_page("home")
    made.show()
    return made


def button(window: QWidget, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text and each.isVisible())


def texts(window: QWidget) -> set[str]:
    return {each.text() for each in window.findChildren(QLabel) if each.isVisible()}


def test_every_place_can_be_reached(qtbot: QtBot, window: Window) -> None:
    for key, place in (("Home", "Good morning. What would you like to do?"), ("My pilots", "No pilot yet"), ("Reports", "No report yet")):
        button(window, key).click()
        assert place in texts(window)
        assert button(window, key).isChecked()


def test_a_pilot_that_is_coming_cannot_be_started(qtbot: QtBot, window: Window) -> None:
    starts = [each for each in window.findChildren(QPushButton) if each.text() == "Start"]
    assert len(starts) == 1
    assert {"Coming", "~2 min"} <= texts(window)
    with qtbot.waitSignal(window.pilot_wanted) as blocker:
        starts[0].click()
    assert blocker.args == ["chat"]
    with qtbot.waitSignal(window.sample_wanted) as blocker:
        button(window, "Try the sample").click()
    assert blocker.args == ["chat"]


def test_every_control_has_a_name(window: Window) -> None:
    for key in ("home", "new", "pilots", "reports"):
        window.show_page(key)
        nameless = [each for each in window.findChildren(QAbstractButton) if not (each.text() or each.accessibleName())]
        assert not nameless


def test_recent_pilots_are_opened(qtbot: QtBot, window: Window) -> None:
    window.set_recents((Recent("folder", "Corner Coffee", "Today"),))
    row = next(each for each in window.findChildren(QPushButton) if each.accessibleName() == "Corner Coffee, Today")
    with qtbot.waitSignal(window.pilot_opened) as blocker:
        row.click()
    assert blocker.args == ["folder"]
    window.show_page("pilots")
    assert "No pilot yet" not in texts(window)


def test_a_file_is_taken_anywhere(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.csv"))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.file_given) as blocker:
        window.drops.eventFilter(window, event)  # Qt delivers a drop only after a drag of its own
    assert blocker.args == [tmp_path / "a.csv"]


def test_the_keyboard_does_it_all(window: Window) -> None:
    keys = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    keys |= {each.shortcut().toString() for each in window.findChildren(QPushButton)}
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+Z", "Ctrl+Y", "F1", "Ctrl+1", "Ctrl+4"} <= keys


def test_tab_reaches_every_control_in_reading_order(window: Window) -> None:
    seen: list[str] = []
    for _ in range(30):
        window.focusNextChild()
        focus = window.focusWidget()
        seen.append(focus.accessibleName() or focus.text())
    wanted = [
        "Home",
        "New pilot",
        "My pilots",
        "Reports",
        "Language",
        "Theme",
        "Start: Answer messages",
        "Try the sample: Answer messages",
        "Choose a file, or drop one here",
    ]
    first = seen.index("Home")
    assert [each for each in seen[first:] if each in wanted][: len(wanted)] == wanted


def test_undo_and_redo_name_the_step_of_the_pilot_in_front(window: Window) -> None:
    book, asked = Book(None), []
    book.undo_wanted.connect(lambda: asked.append("undo"))
    book.redo_wanted.connect(lambda: asked.append("redo"))
    window.show_wizard(Wizard(lambda: "A pilot", begin((Step("a", "A"),)), {"a": StepPage()}))
    window.follow_steps(book)
    assert not window.undo.isVisible()
    book.name_steps("Lock", "")
    assert ("Lock" in window.undo.toolTip(), window.undo.isEnabled(), window.redo.isEnabled()) == (True, True, False)
    book.name_steps("", "Lock")
    assert {keys.toString() for keys in window.redo.shortcuts()} >= {"Ctrl+Shift+Z", "Ctrl+Y"}
    for action in (window.undo, window.redo):
        action.trigger()
    window.show_page("home")
    window.redo.trigger()
    assert asked == ["redo"]
    window.show_page("new")
    assert window.redo.isEnabled()
    window.close_wizard()
    assert not window.redo.isEnabled()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.redo.name("nobody is left to show it")


@pytest.mark.parametrize("theme", THEMES)
def test_the_theme_changes_at_once(window: Window, theme: str) -> None:
    apply_theme(QApplication.instance(), THEMES[theme])
    image = window.grab().toImage()
    assert image.pixelColor(window.width() - 3, window.height() - 3).name() == THEMES[theme].ground


def test_the_window_turns_around_and_back(window: Window) -> None:
    app = QApplication.instance()
    QApplication.processEvents()
    assert window.sidebar.x() == 0
    apply_language(app, "ar")
    QApplication.processEvents()
    assert window.sidebar.x() > window.width() / 2
    apply_language(app, "en")
    QApplication.processEvents()
    assert window.sidebar.x() == 0


def test_theme_and_language_are_chosen_from_menus(qtbot: QtBot, window: Window) -> None:
    actions = {each.text(): each for menu in window.findChildren(QMenu) for each in menu.actions()}
    with qtbot.waitSignal(window.theme_chosen) as blocker:
        actions["High contrast"].trigger()
    assert blocker.args == ["contrast"]
    with qtbot.waitSignal(window.language_chosen) as blocker:
        actions["العربية"].trigger()
    assert blocker.args == ["ar"]


def test_a_wizard_takes_the_place_of_new_pilot_until_it_is_closed(window: Window) -> None:
    wizard = QLabel("the wizard")
    window.show_wizard(wizard)
    assert "the wizard" in texts(window)
    window.show_page("home")
    window.show_page("new")
    assert "the wizard" in texts(window)
    window.close_wizard()
    window.show_page("new")
    assert "the wizard" not in texts(window)
