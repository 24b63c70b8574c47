"""The runner without a process keeps the same promises."""

from smeai.errors import Cancelled, DataError
from smeai.workers.dummy import DummyRunner
from smeai.workers.failure import Crash


def test_runs_an_action_at_once() -> None:
    results: list[object] = []
    DummyRunner(root="tests.workers").start("actions_for_tests.steps", 3, done=results.append)
    assert results == [3]


def test_answers_in_an_actions_place() -> None:
    results: list[object] = []
    runner = DummyRunner({"tables.rows": lambda start, progress: progress(1, "x") or start, "tables.read": DataError("No.")})
    runner.ask("tables.rows", 7, done=results.append)
    runner.start("tables.read", failed=results.append)
    assert results[0] == 7
    assert isinstance(results[1], DataError)


def test_a_bug_is_a_crash() -> None:
    failures: list[object] = []
    DummyRunner(root="tests.workers").start("actions_for_tests.missing", failed=failures.append)
    assert isinstance(failures[0], Crash)


def test_a_new_start_supersedes_and_a_cancel_fails() -> None:
    seen: list[object] = []
    runner = DummyRunner({"a.b": 1}, manual=True)
    runner.start("a.b", done=seen.append, failed=seen.append)
    job = runner.start("a.b", failed=seen.append)
    job.cancel()
    assert [type(item) for item in seen] == [Cancelled]
    assert not runner.waiting
