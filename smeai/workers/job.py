"""A call as the window sees it, and the two kinds of runners' common face."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject

from smeai.workers.failure import Failure
from smeai.workers.messages import Call

WORK = "work"  # the lane of long work, in which jobs wait for each other; in any other a new job supersedes the one before

DoneCallback = Callable[[Any], None]
FailedCallback = Callable[[Failure], None]
ProgressCallback = Callable[[float, str], None]


@dataclass(eq=False, slots=True)
class Job:
    """A call under way. All callbacks run on the main thread; none runs after `dropped` or for a deleted widget."""

    call: Call
    runner: "Jobs"
    done: DoneCallback | None = None
    failed: FailedCallback | None = None
    progress: ProgressCallback | None = None
    started: bool = False
    cancelling: bool = False
    running: bool = True
    dropped: bool = False
    sent: int = 0  # how many engines it was sent to

    def cancel(self) -> None:
        """Ask the job to stop; `failed` gets `Cancelled` within a second. A quick request is just forgotten."""
        self.runner.cancel(self)

    def finish(self, result: Any) -> None:
        self.running = False
        self._tell(self.done, result)

    def fail(self, failure: Failure) -> None:
        self.running = False
        self._tell(self.failed, failure)

    def advance(self, fraction: float, sentence: str) -> None:
        if not self.cancelling:
            self._tell(self.progress, fraction, sentence)

    def _tell(self, callback: Callable[..., None] | None, *values: Any) -> None:
        owner = getattr(callback, "__self__", None)
        if callback is None or self.dropped or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
            return
        callback(*values)


class Jobs(Protocol):
    """What pages need of a runner."""

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
        """Run an action in the background; supersedes the job that runs in the same lane, but waits for those in the lane `WORK`."""

    def ask(self, action: str, *args: Any, done: DoneCallback | None = None, failed: FailedCallback | None = None, **kwargs: Any) -> Job:
        """A quick request, served while jobs run."""

    def cancel(self, job: Job) -> None:
        """Stop a job."""
