"""Garbage on the main thread, bugs on the screen."""

import gc
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smeai.errors import DataError
from smeai.ui import bug_dialog, crash
from smeai.ui.bug_dialog import BugDialog
from smeai.ui.garbage import Collector
from smeai.ui.remaining import Remaining, clock
from smeai.ui.widgets.banner import Banner
from smeai.workers.failure import Crash


def test_garbage_is_collected_by_call_only() -> None:
    collector = Collector()
    try:
        assert not gc.isenabled()
        gc.collect()
        knot = QObject()
        knot.me = knot
        seen = weakref.ref(knot)
        del knot
        many = [[] for _ in range(1000)]
        assert seen() is not None
        collector.collect()
        assert seen() is None
        assert many
    finally:
        collector.close()
    assert gc.isenabled()


def test_an_uncaught_bug_is_shown() -> None:
    shown: list[Crash] = []
    crash.install(shown.append)
    try:
        raise KeyError("lost")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        crash.uninstall()
    assert shown[0].summary == "KeyError: 'lost'"
    assert "Traceback" in shown[0].details


def test_a_bug_leaves_a_report_that_can_be_read_first(qtbot: QtBot, tmp_path: Path) -> None:
    bug_dialog.keep_reports_in(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner(window)
    window.show()
    try:
        for _ in range(2):
            banner.show_failure(Crash("KeyError: 'lost'", f"Traceback ...\n  File \"{Path.home()}/x.py\"\nKeyError: 'lost'"))
    finally:
        bug_dialog._folder.clear()
    (report,) = tmp_path.glob("report-*.txt")
    text = report.read_text()
    assert "was not sent to anybody" in text and "smeai: " in text and "Qt: " in text
    assert "KeyError: 'lost'" in text and str(Path.home()) not in text
    banner._copy.click()
    assert QGuiApplication.clipboard().text() == text
    banner._read.click()
    dialog = window.findChild(BugDialog)
    assert dialog.isVisible() and dialog.text.toPlainText() == text and dialog.folder.isVisible()
    QGuiApplication.clipboard().clear()
    dialog.yes.click()
    assert dialog.isVisible() and QGuiApplication.clipboard().text() == text
    dialog.reject()


def test_an_error_of_the_users_world_leaves_no_report(qtbot: QtBot, tmp_path: Path) -> None:
    bug_dialog.keep_reports_in(tmp_path)
    banner = Banner()
    qtbot.addWidget(banner)
    try:
        banner.show_failure(DataError("The column is empty."))
    finally:
        bug_dialog._folder.clear()
    assert not list(tmp_path.iterdir()) and not banner._report.isVisibleTo(banner)


def test_the_time_left_is_told_when_there_is_ground_to() -> None:
    left = Remaining()
    left.note(0, 0.0)
    left.note(2, 0.02)
    assert left.seconds(2, 0.02) is None, "too early"
    left.note(10, 0.5)
    assert left.seconds(10, 0.5) == pytest.approx((1 - 0.5) / (0.7 * 0.01 + 0.3 * 0.06))
    assert clock(127) == "2:07"


def test_the_time_left_starts_again_with_a_new_part() -> None:
    left = Remaining()
    left.note(0, 0.5)
    left.note(5, 0.9)
    left.note(6, 0.1)
    assert left.seconds(6, 0.1) is None
