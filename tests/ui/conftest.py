"""A test that leaves something behind fails, and so does one that makes Qt complain."""

import multiprocessing
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.ui.language import apply_language
from smeai.ui.theme import apply_theme
from smeai.ui.tokens import LIGHT

HARMLESS = ("propagateSizeHints",)  # the offscreen platform says so of every window
COMPLAINTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)


@pytest.fixture(autouse=True)
def nothing_left(qtbot: QtBot, qtlog: object) -> Iterator[None]:
    """No visible widget, running timer, thread or child process outlives its test.

    pytest-qt has closed the widgets that were given to `qtbot` when this looks.
    """
    threads = set(threading.enumerate())
    apply_theme(QApplication.instance(), LIGHT)
    apply_language(QApplication.instance(), "en")
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"visible: {widget}" for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    roots = [*QApplication.topLevelWidgets(), QApplication.instance()]
    left += [f"running: {timer} of {timer.parent()}" for root in roots for timer in root.findChildren(QTimer) if timer.isActive()]
    left += [f"thread: {thread}" for thread in set(threading.enumerate()) - threads]
    left += [f"process: {process}" for process in multiprocessing.active_children()]
    complaints = [each.message for each in qtlog.records if each.type in COMPLAINTS]
    left += [f"Qt: {message}" for message in complaints if not any(word in message for word in HARMLESS)]
    for widget in QApplication.topLevelWidgets():
        widget.close()
    assert not left
