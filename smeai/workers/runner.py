"""The window's way to get work done: `start` a job, `ask` a quick question, be called back."""

from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from smeai.errors import Cancelled, EngineStopped
from smeai.workers.job import WORK, DoneCallback, FailedCallback, Job, ProgressCallback
from smeai.workers.link import Link
from smeai.workers.messages import Call, Cancel, Died, Done, Failed, LetGo, Progressed, Ready, Started, Stop, pack

PATIENCE_MS = 700  # what a job has to notice a cancel; with a respawn after it a cancel stays within a second
ATTEMPTS = 2  # engines that a request is sent to before it fails


class Runner(QObject):
    """Runs actions in one long-lived engine process; lives in the main thread and so do all callbacks.

    `root` is the package that holds the actions; `warm` names libraries that the engine imports
    while it is idle; `log_folder` is where the engine writes bugs (nowhere when None).
    """

    busy_changed = Signal(bool)
    ready = Signal(int)  # an engine listens: its process id
    _arrived = Signal(object, object)

    def __init__(
        self, root: str = "smeai.actions", warm: tuple[str, ...] = (), log_folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._root, self._warm, self._log_folder = root, warm, log_folder
        self._ids = count(1)
        self._jobs: dict[int, Job] = {}
        self._link: Link | None = None
        # Emitted in the reader thread, received here: the signal belongs to this object, not to the thread.
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return any(job.call.lane is not None for job in self._jobs.values())

    @property
    def pid(self) -> int:
        """The engine's process id, 0 when none runs."""
        return self._link.pid if self._link else 0

    @Slot()
    def open(self) -> None:
        """Start the engine, unless it runs; the first job does so too."""
        if self._link is None:
            self._link = Link(self._root, self._warm, self._log_folder, self._arrived.emit)

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
        """Run an action in the background.

        A job that runs in the same lane is superseded: it is stopped, and none of its callbacks is
        called any more; only in the lane `WORK` each waits for those before it. Jobs in different lanes run side by side.
        """
        for old in [job for job in self._jobs.values() if job.call.lane == lane != WORK]:
            old.dropped = True
            self.cancel(old)
        return self._submit(Job(Call(next(self._ids), action, args, kwargs, lane), self, done, failed, progress))

    def ask(self, action: str, *args: Any, done: DoneCallback | None = None, failed: FailedCallback | None = None, **kwargs: Any) -> Job:
        """A quick request (a page of rows, one prediction), served while jobs run, in the order asked."""
        return self._submit(Job(Call(next(self._ids), action, args, kwargs, None), self, done, failed))

    def cancel(self, job: Job) -> None:
        """Ask the job to stop; after PATIENCE_MS stop its engine and start a new one, or, where that would cost long work, let it go."""
        if job.call.id not in self._jobs or job.cancelling:
            return
        job.cancelling = True
        self._send(pack(Cancel(job.call.id)))
        if job.call.lane is None:
            self._remove(job)
        elif self._waits(job):  # the engine will pass it over
            self._remove(job)
            job.fail(Cancelled())
        else:
            QTimer.singleShot(PATIENCE_MS, self, lambda: self._insist(job))

    def close(self) -> None:
        """Stop everything; no callback is called any more. The engine and its reader thread are gone on return."""
        self._jobs.clear()
        link, self._link = self._link, None
        if link:
            link.close(Stop())

    def _submit(self, job: Job) -> Job:
        message = pack(job.call, self._root or job.call.action)
        self.open()
        self._jobs[job.call.id] = job
        job.sent += 1
        self._send(message)
        if job.call.lane is not None:
            self.busy_changed.emit(True)
        return job

    def _send(self, message: bytes) -> None:
        if self._link:
            self._link.send(message)

    def _remove(self, job: Job) -> None:
        self._jobs.pop(job.call.id, None)
        job.running = False
        if job.call.lane is not None and not self.busy:
            self.busy_changed.emit(False)

    def _waits(self, job: Job) -> bool:
        """Whether another job is before it in its lane."""
        return any(each.call.lane == job.call.lane and each.call.id < job.call.id for each in self._jobs.values())

    def _insist(self, job: Job) -> None:
        if job.call.id not in self._jobs or not self._link:
            return
        if any(each.call.lane == WORK and each.started and not each.cancelling for each in self._jobs.values() if each is not job):
            self._send(pack(LetGo(job.call.id)))
            self._remove(job)
            job.fail(Cancelled())
            return
        for each in self._jobs.values():
            each.sent -= not each.started  # it is not to blame
        link, self._link = self._link, None
        link.kill()
        self._recover(respawn=True)

    @Slot(object, object)
    def _receive(self, link: Link, message: Any) -> None:
        if link is not self._link:  # a late word of an engine that was stopped
            return
        match message:
            case Ready(pid=pid):
                self.ready.emit(pid)
            case Died():
                self._link = None
                link.kill()
                self._recover(respawn=link.ready)  # one that dies at once would die again and again
            case Started(id=id) | Progressed(id=id) | Done(id=id) | Failed(id=id) if id in self._jobs:
                self._pass_on(self._jobs[id], message)

    def _pass_on(self, job: Job, message: Any) -> None:
        match message:
            case Started():
                job.started = True
            case Progressed(fraction=fraction, sentence=sentence):
                job.advance(fraction, sentence)
            case Done(result=result):
                self._remove(job)
                job.fail(Cancelled()) if job.cancelling else job.finish(result)
            case Failed(failure=failure):
                self._remove(job)
                job.fail(failure)

    def _recover(self, *, respawn: bool) -> None:
        """After the loss of an engine: what had not begun is sent to a new one, what had begun fails."""
        jobs = list(self._jobs.values())
        lost = [job for job in jobs if not respawn or job.started or job.cancelling or job.sent >= ATTEMPTS]
        for job in lost:
            self._remove(job)
        if respawn:
            self.open()
        for job in self._jobs.values():
            job.sent += 1
            self._send(pack(job.call, self._root or job.call.action))
        for job in lost:
            job.fail(Cancelled() if job.cancelling else EngineStopped())
