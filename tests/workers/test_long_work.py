"""Long work in a real engine: it waits in turn, and nothing else may cost it."""

import pytest
from pytestqt.qtbot import QtBot

from smeai.errors import Cancelled
from smeai.workers.job import WORK, Job
from smeai.workers.runner import Runner
from tests.workers.signalled import TIMEOUT, Calls

A = "actions_for_tests"


@pytest.fixture
def burning(qtbot: QtBot, runner: Runner) -> tuple[Job, Calls]:
    """A job under way in the lane of long work."""
    calls = Calls()
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.burn", **calls.job(), lane=WORK)
    return job, calls


def test_the_next_waits_and_begins_by_itself(qtbot: QtBot, runner: Runner, calls: Calls, burning: tuple[Job, Calls]) -> None:
    job, _ = burning
    following = runner.start(f"{A}.echo", "next", **calls.job(), lane=WORK)
    asked = Calls()
    with qtbot.waitSignal(asked.done, timeout=TIMEOUT):  # time enough for the engine to begin it, if it would
        runner.ask(f"{A}.echo", "here", **asked.request())
    assert job.running and following.running and not following.started
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
        job.cancel()
    assert blocker.args[0].text == "next"


def test_what_waits_can_be_cancelled_at_once_and_costs_no_engine(
    qtbot: QtBot, runner: Runner, calls: Calls, burning: tuple[Job, Calls]
) -> None:
    pid, last = runner.pid, Calls()
    waiting = runner.start(f"{A}.stick", **calls.job(), lane=WORK)
    runner.start(f"{A}.echo", "last", **last.job(), lane=WORK)
    with qtbot.waitSignal(calls.failed, timeout=200) as blocker:
        waiting.cancel()
    assert isinstance(blocker.args[0], Cancelled)
    with qtbot.waitSignal(last.done, timeout=TIMEOUT) as blocker:
        burning[0].cancel()
    assert blocker.args[0].text == "last"
    assert runner.pid == pid


def test_a_stuck_job_beside_it_is_let_go(qtbot: QtBot, runner: Runner, calls: Calls, burning: tuple[Job, Calls]) -> None:
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        stuck = runner.start(f"{A}.stick", **calls.job())
    pid = runner.pid
    with qtbot.waitSignal(calls.failed, timeout=1_000) as blocker:
        stuck.cancel()
    assert isinstance(blocker.args[0], Cancelled)
    assert burning[0].running and runner.pid == pid
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
        runner.start(f"{A}.echo", "after", **calls.job())
    assert blocker.args[0].text == "after", "its lane is free again"


def test_a_superseded_stuck_job_does_not_hold_up_the_new_one(
    qtbot: QtBot, runner: Runner, calls: Calls, burning: tuple[Job, Calls]
) -> None:
    stuck = Calls()
    with qtbot.waitSignal(stuck.progressed, timeout=TIMEOUT):
        runner.start(f"{A}.stick", **stuck.job())
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT):
        runner.start(f"{A}.echo", "new", **calls.job())
    assert burning[0].running


def test_stuck_work_is_stopped_with_its_engine_and_the_next_begins(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    stuck = Calls()
    with qtbot.waitSignal(stuck.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.stick", **stuck.job(), lane=WORK)
    runner.start(f"{A}.echo", "next", **calls.job(), lane=WORK)
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker, qtbot.waitSignal(stuck.failed, timeout=TIMEOUT):
        job.cancel()
    assert blocker.args[0].text == "next"
