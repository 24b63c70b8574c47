"""Commands are offered as long as they can be done, in the language of the moment."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smeai.ui.commands import GO, HELP, Commands


def test_what_cannot_be_done_is_not_offered(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    commands = Commands(window)
    one = commands.add(HELP, lambda: "One", lambda: done.append(1), "F7")
    other = commands.add(GO, lambda: "Other", lambda: done.append(2))
    assert commands.offered() == (other, one)
    other.setEnabled(False)
    assert commands.offered() == (one,)
    one.trigger()
    assert done == [1]


def test_the_menu_leaves_out_what_the_sidebar_says(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window)
    commands.add(GO, lambda: "Home", lambda: None)
    commands.add(HELP, lambda: "Help", lambda: None)
    assert [each.text() for each in commands.menu(window).actions() if not each.isSeparator()] == ["Help"]
