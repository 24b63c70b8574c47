"""A runner with a real engine, closed after each test."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smeai.workers.runner import Runner
from tests.workers.signalled import Calls


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    before = set(threading.enumerate())
    runner = Runner(root="tests.workers")
    yield runner
    runner.close()
    assert set(threading.enumerate()) <= before, "a thread is left"
