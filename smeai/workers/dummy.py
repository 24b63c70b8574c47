"""A runner without a process, for tests of pages."""

from itertools import count
from typing import Any

from smeai.actions.session import Session
from smeai.errors import Cancelled, SmeaiError
from smeai.workers import actions
from smeai.workers.failure import Crash
from smeai.workers.job import WORK, DoneCallback, FailedCallback, Job, ProgressCallback
from smeai.workers.messages import Call


class DummyRunner:
    """Runs actions in this process: at once, or, with `manual`, one for each `step`.

    `answers` gives results by action name: a value, an exception to raise, or a function to call
    in the action's place; an action without one is looked up below `root`.
    """

    def __init__(self, answers: dict[str, Any] | None = None, *, root: str = "smeai.actions", manual: bool = False) -> None:
        self.answers = answers or {}
        self.calls: list[Call] = []
        self.waiting: list[Job] = []
        self._root, self._manual = root, manual
        self._session = Session()
        self._ids = count(1)

    def start(
        self,
        action: str,
        *args: Any,
        done: DoneCallback | None = None,
        failed: FailedCallback | None = None,
        progress: ProgressCallback | None = None,
        lane: str = "main",
        **kwargs: Any,
    ) -> Job:
        for old in [job for job in self.waiting if job.call.lane == lane != WORK]:
            old.dropped = True
            self.cancel(old)
        return self._submit(Job(Call(next(self._ids), action, args, kwargs, lane), self, done, failed, progress))

    def ask(self, action: str, *args: Any, done: DoneCallback | None = None, failed: FailedCallback | None = None, **kwargs: Any) -> Job:
        return self._submit(Job(Call(next(self._ids), action, args, kwargs, None), self, done, failed))

    def cancel(self, job: Job) -> None:
        if job in self.waiting:
            self.waiting.remove(job)
            job.fail(Cancelled())

    def step(self) -> None:
        """Run the job that has waited for longest."""
        self._run(self.waiting.pop(0))

    def close(self) -> None:
        self.waiting.clear()

    def _submit(self, job: Job) -> Job:
        self.calls.append(job.call)
        if self._manual:
            self.waiting.append(job)
        else:
            self._run(job)
        return job

    def _run(self, job: Job) -> None:
        try:
            result = self._result(job)
        except SmeaiError as error:
            job.fail(error)
        except (LookupError, TypeError, ValueError) as error:
            job.fail(Crash.of(error))
        else:
            job.finish(result)

    def _result(self, job: Job) -> Any:
        call = job.call
        answer = self.answers[call.action] if call.action in self.answers else actions.find(self._root, call.action)
        if isinstance(answer, Exception):
            raise answer
        return actions.call(answer, call.args, call.kwargs, job.advance, self._session) if callable(answer) else answer
