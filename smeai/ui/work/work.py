"""A long job of one pilot, as long as it waits or runs."""

from typing import Any, TypedDict

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Signal

from smeai.ui.remaining import Remaining
from smeai.workers.failure import Failure
from smeai.workers.job import DoneCallback, FailedCallback, Job, ProgressCallback

TEST, FORECAST, IMPORT, REPORT = "test", "forecast", "import", "report"


class Callbacks(TypedDict):
    """What a job is started with."""

    done: DoneCallback
    failed: FailedCallback
    progress: ProgressCallback


class Work(QObject):
    """A job of `page`, which need not be shown meanwhile: `done` takes the result into the pilot's book all the same.

    `kind` is one of those above, `step` the step of the wizard where it was started. `advanced` says that more of it is done,
    `held` carries what it waits for, and `ended` the failure, or None where it came to its end.
    """

    advanced = Signal(float, str)
    held = Signal(str)
    ended = Signal(object)

    def __init__(self, page: QObject, kind: str, step: str) -> None:
        super().__init__(page)
        self.page, self.kind, self.step = page, kind, step
        self.running, self.fraction, self.title = True, 0.0, ""
        self.job: Job | None = None
        self._since, self._left = QElapsedTimer(), Remaining()
        self._done: DoneCallback | None = None
        self._failed: FailedCallback | None = None

    def follow(self, done: DoneCallback, failed: FailedCallback) -> Callbacks:
        """The callbacks to start its job with; `done` and `failed` are called by them."""
        self._done, self._failed = done, failed
        return {"done": self.take, "failed": self.fail, "progress": self.advance}

    @property
    def seconds(self) -> float | None:
        """How long it will take yet; None while that would be a guess."""
        return self._left.seconds(self._since.elapsed() / 1000, self.fraction) if self._since.isValid() else None

    def cancel(self) -> None:
        """Stop it, or begin it never."""
        if self.job is not None:
            self.job.cancel()

    def hold(self, words: str) -> None:
        """Say what it waits for; nothing when its turn has come."""
        self.held.emit(words)

    def take(self, result: Any) -> None:
        """It is done."""
        self._done(result)
        self._end(None)

    def fail(self, failure: Failure) -> None:
        """It ended without a result."""
        self._failed(failure)
        self._end(failure)

    def advance(self, fraction: float, sentence: str) -> None:
        if not self._since.isValid():
            self._since.start()
        self.fraction = fraction
        self._left.note(self._since.elapsed() / 1000, fraction)
        self.advanced.emit(fraction, sentence)

    def _end(self, failure: Failure | None) -> None:
        self.running = False
        if shiboken6.isValid(self):
            self.ended.emit(failure)
