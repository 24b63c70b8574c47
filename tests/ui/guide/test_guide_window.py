"""The guide in a window: F1, search, links, and languages it does not speak."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.ui.guide.guide_window import GuideWindow, show_guide
from smeai.ui.language import apply_language
from smeai.ui.theme import apply_theme
from smeai.ui.tokens import DARK
from smeai.ui.window import Window
from tests.ui.tables import ABOUT


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window((), (ABOUT,), hour=9)
    qtbot.addWidget(made)
    made.help_wanted.connect(lambda: show_guide(made, made.topic))
    made.show_page("pilots")
    made.show()
    yield made
    for each in made.findChildren(GuideWindow):
        each.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_f1_opens_the_chapter_of_the_page(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    opened = window.findChild(GuideWindow)
    assert opened.key == "pilots"
    assert "Every pilot is kept as you go" in opened.text.toPlainText()
    window.show_page("reports")
    assert show_guide(window, window.topic) is opened
    assert opened.key == "reports"


def test_the_keys_of_the_page_stand_below(window: Window) -> None:
    text = show_guide(window, "books-review").text
    tables = [each for each in text.document().rootFrame().childFrames() if isinstance(each, QTextTable)]
    keys = {tables[-1].cellAt(row, 0).firstCursorPosition().block().text() for row in range(tables[-1].rows())}
    assert {"Shift+S", "Enter", "Esc", "Ctrl+K"} <= keys
    assert "Keys on this page" in text.toPlainText()
    show_guide(window, "privacy-kept")
    assert "Keys on this page" not in text.toPlainText()


def test_search_and_enter_read_the_best(qtbot: QtBot, window: Window) -> None:
    opened = show_guide(window, "home")
    qtbot.keyClicks(opened.contents.field, "out of order qq")
    assert not opened.contents.list.isVisible()
    opened.contents.field.clear()
    qtbot.keyClicks(opened.contents.field, "monthly review")
    qtbot.keyClick(opened.contents.field, Qt.Key.Key_Return)
    assert opened.key == "reviews"


def test_links_lead_on_and_back(qtbot: QtBot, window: Window) -> None:
    opened = show_guide(window, "owner-file")
    assert not opened.back.isEnabled()
    opened.text.anchorClicked.emit(QUrl("chat.md#chat-file"))
    assert opened.key == "chat-file"
    opened.text.anchorClicked.emit(QUrl("https://example.org/nothing"))
    assert opened.key == "chat-file"
    opened.back.click()
    assert opened.key == "owner-file"


def test_a_link_is_more_than_a_colour(window: Window) -> None:
    opened = show_guide(window, "new")
    cursor = opened.text.document().find("Where AI helps")
    assert cursor.charFormat().isAnchor()
    assert cursor.charFormat().fontUnderline()


def test_what_lies_outside_is_no_link(window: Window) -> None:
    opened = show_guide(window, "chat-method")
    assert "benchmarks" in opened.text.toPlainText()
    assert "benchmarks/README" not in opened.text.toHtml()


def test_another_language_says_that_the_guide_is_english(window: Window) -> None:
    opened = show_guide(window, "home")
    assert not opened._note.isVisible()
    apply_language(QApplication.instance(), "ar")
    QCoreApplication.sendPostedEvents()
    assert opened._note.isVisible()
    assert opened.text.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "Start a pilot, try it" not in opened.text.toPlainText(), "the lead is in the user's language"
    apply_language(QApplication.instance(), "de")
    QCoreApplication.sendPostedEvents()
    assert not opened._note.isVisible()


def test_it_follows_the_theme(window: Window) -> None:
    opened = show_guide(window, "chat")
    before = opened.text.toHtml()
    apply_theme(QApplication.instance(), DARK)
    QCoreApplication.sendPostedEvents()
    assert opened.text.toHtml() != before
    assert "smeai demo chat" in opened.text.toPlainText()


def test_everything_has_a_name(window: Window) -> None:
    opened = show_guide(window, "home")
    for each in (opened.contents.field, opened.contents.list, opened.text):
        assert each.accessibleName()
    assert opened.windowTitle()
