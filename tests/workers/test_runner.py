"""Jobs in a real engine process."""

import os
import signal
import time

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from smeai.errors import Cancelled, DataError, EngineStopped
from smeai.workers.failure import Crash
from smeai.workers.runner import Runner
from tests.workers.signalled import TIMEOUT, Calls

A = "actions_for_tests"


def result(qtbot: QtBot, runner: Runner, calls: Calls, action: str, *args: object, **kwargs: object) -> object:
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
        runner.start(f"{A}.{action}", *args, **calls.job(), **kwargs)
    return blocker.args[0]


def failure(qtbot: QtBot, runner: Runner, calls: Calls, action: str) -> object:
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as blocker:
        runner.start(f"{A}.{action}", **calls.job())
    return blocker.args[0]


def test_returns_the_result_of_another_process(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    answer = result(qtbot, runner, calls, "echo", "über", loud=True)
    assert answer.text == "ÜBER"
    assert answer.pid == runner.pid != os.getpid()
    assert not runner.busy


def test_an_error_of_the_users_world_crosses_as_itself(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    error = failure(qtbot, runner, calls, "refuse")
    assert type(error) is DataError
    assert (error.sentence, error.hint) == ("The column is empty.", "Choose another.")


@pytest.mark.parametrize("action", ["crash", "panic", "missing", "_private"])
def test_a_bug_crosses_as_a_crash_and_the_next_job_works(qtbot: QtBot, runner: Runner, calls: Calls, action: str) -> None:
    crash = failure(qtbot, runner, calls, action)
    assert isinstance(crash, Crash)
    assert "Traceback" in crash.details
    assert result(qtbot, runner, calls, "echo", "still here").text == "still here"


def test_a_heavy_result_is_a_bug(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    assert "may not cross" in failure(qtbot, runner, calls, "heavy").summary


def test_the_session_outlives_a_job(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    result(qtbot, runner, calls, "remember", "table", "rows")
    assert result(qtbot, runner, calls, "recall", "table") == "rows"


def test_progress_is_throttled_and_ends_with_the_last_news(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    seen: list[str] = []
    calls.progressed.connect(lambda fraction, sentence: seen.append(sentence))
    result(qtbot, runner, calls, "echo", "warm up")
    began = time.monotonic()
    result(qtbot, runner, calls, "steps", 200_000)
    assert seen[-1] == "Step 199999"
    assert len(seen) <= 2 + 30 * (time.monotonic() - began)


def test_a_running_job_notices_a_cancel(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.burn", **calls.job())
    pid = runner.pid
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as blocker:
        began = time.monotonic()
        job.cancel()
    assert isinstance(blocker.args[0], Cancelled)
    assert time.monotonic() - began < 1
    assert runner.pid == pid, "a job that listens costs no engine"
    assert not runner.busy


def test_a_stuck_job_is_stopped_with_its_engine(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.stick", **calls.job())
    pid = runner.pid
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as blocker:
        began = time.monotonic()
        job.cancel()
    assert isinstance(blocker.args[0], Cancelled)
    assert time.monotonic() - began < 1
    assert runner.pid != pid
    assert result(qtbot, runner, calls, "echo", "again").text == "again"


@pytest.mark.parametrize("old", ["burn", "stick"])
def test_a_new_start_supersedes_the_old_one(qtbot: QtBot, runner: Runner, calls: Calls, old: str) -> None:
    late = Calls()
    with qtbot.waitSignal(late.progressed, timeout=TIMEOUT):
        runner.start(f"{A}.{old}", **late.job())
    with qtbot.assertNotEmitted(late.done), qtbot.assertNotEmitted(late.failed):
        assert result(qtbot, runner, calls, "echo", "new").text == "new"
    assert not runner.busy


def test_lanes_run_side_by_side(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    burning = Calls()
    with qtbot.waitSignal(burning.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.burn", **burning.job(), lane="training")
    assert result(qtbot, runner, calls, "echo", "beside").text == "beside"
    assert job.running


def test_a_question_is_answered_while_a_job_runs(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    burning = Calls()
    with qtbot.waitSignal(burning.progressed, timeout=TIMEOUT):
        job = runner.start(f"{A}.burn", **burning.job())
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
        runner.ask(f"{A}.echo", "quick", **calls.request())
    assert blocker.args[0].text == "quick"
    assert job.running


def test_a_killed_engine_fails_its_job_and_the_next_works(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        runner.start(f"{A}.burn", **calls.job())
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as blocker:
        os.kill(runner.pid, signal.SIGKILL)
    assert isinstance(blocker.args[0], EngineStopped)
    assert result(qtbot, runner, calls, "echo", "again").text == "again"


def test_a_question_that_kills_every_engine_fails_in_the_end(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as blocker:
        runner.ask(f"{A}.die", **calls.request())
    assert isinstance(blocker.args[0], EngineStopped)


def test_a_queued_job_survives_the_loss_of_the_engine(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
        runner.open()
        runner.start(f"{A}.echo", "patient", **calls.job())
        with qtbot.waitSignal(runner.ready, timeout=TIMEOUT):
            os.kill(runner.pid, signal.SIGSTOP)  # it cannot begin
            os.kill(runner.pid, signal.SIGCONT)
    assert blocker.args[0].text == "patient"


def test_closing_while_a_job_runs_calls_nothing_back(qtbot: QtBot, runner: Runner, calls: Calls) -> None:
    with qtbot.waitSignal(calls.progressed, timeout=TIMEOUT):
        runner.start(f"{A}.burn", **calls.job())
    with qtbot.assertNotEmitted(calls.failed, wait=50):
        runner.close()
    assert runner.pid == 0


def test_values_that_may_not_cross_are_refused_at_once(runner: Runner) -> None:
    with pytest.raises(TypeError, match="may not cross"):
        runner.start(f"{A}.echo", QPoint(1, 2))
    assert not runner.busy
