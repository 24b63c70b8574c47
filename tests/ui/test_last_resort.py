"""Garbage on the main thread, bugs on the screen."""

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QObject

from smeai.ui import crash
from smeai.ui.garbage import Collector
from smeai.ui.remaining import Remaining, clock
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
