"""Keeps a pilot: makes its place when there is something to keep, then saves each change, one save at a time."""

from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.errors import EngineStopped
from smeai.ui import saved
from smeai.ui.chat.book import Book
from smeai.ui.chat.state import ChatState
from smeai.ui.wizard import Wizard
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250
LANE = "save"
ATTEMPTS = 3  # engines that a save is given to before the user is told


class Keeper(QObject):
    """Needs the actions ``workspaces.open_or_create``, ``create_pilot`` and ``save``.

    A pilot without a place gets one when a file is chosen: the workspace in `folder`, made as `name` when there
    is none. A save under way is never superseded: to stop it could stop the engine, and a training with it.
    `settled` says that everything up to now is on the disk; `failed` tells why it is not; it is tried again with
    the next change, and at once when the engine was stopped for another job's sake.
    """

    placed = Signal(str, int)  # folder, pilot
    settled = Signal()
    failed = Signal(object)

    def __init__(self, runner: Jobs, wizard: Wizard, book: Book, folder: Path, name: str, pilot: int = 0) -> None:
        super().__init__()
        self._runner, self._wizard, self._book = runner, wizard, book
        self.folder, self._name, self.pilot = str(folder), name, pilot
        self._kept: ChatState | None = book.state if pilot else None
        self._wanted: ChatState | None = None
        self._busy = self._open = self._moved = self._stopping = False
        self._stopped = 0  # engines that were stopped under a save, in a row
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save)
        book.changed_state.connect(self.note)
        wizard.moved.connect(self.note)
        for key in ("file", "columns"):
            wizard.step_page(key).changed.connect(self.note)

    @property
    def idle(self) -> bool:
        """Whether everything is saved, or cannot be."""
        return not self._busy and not self._timer.isActive()

    def keeps(self, wizard: object) -> bool:
        """Whether it keeps the pilot of this wizard."""
        return wizard is self._wizard

    def stop(self) -> None:
        """Save no more: the pilot is about to be deleted."""
        self._timer.stop()
        self._wanted, self._stopping = None, True

    def move(self, folder: Path) -> bool:
        """Try again in another folder, once."""
        if self._moved:
            return False
        self.folder, self._moved = str(folder), True
        self._timer.start()
        return True

    @Slot()
    def note(self, *_: object) -> None:
        """Save what there is now, in a moment."""
        state = saved.kept(self._wizard.flow, self._wizard.page, self._book.state)
        if state.file is not None and state != (self._wanted or self._kept) and not self._stopping:
            self._wanted = state
            if not self._timer.isActive():  # a slider that is dragged for long is saved on its way
                self._timer.start()

    @Slot()
    def save(self) -> None:
        """Save now what has changed since the last time."""
        self._timer.stop()
        if self._wanted is None or self._busy:
            return
        self._busy = True
        if not self._open:
            self._start("open_or_create", self.folder, self._name, done=self._opened)
        elif not self.pilot:
            self._start("create_pilot", self.folder, "chat", _title(self._wanted.file.path), done=self._created)
        else:
            self._kept, self._wanted = self._wanted, None
            self._start("save", self.folder, self.pilot, saved.as_json(self._kept), self._kept.at, done=self._told)

    def _start(self, action: str, *args: Any, done: Any) -> None:
        self._runner.start(f"workspaces.{action}", *args, done=done, failed=self._lost, lane=LANE)

    def _opened(self, _: object) -> None:
        self._busy, self._open = False, True
        self.save()

    def _created(self, view: Any) -> None:
        self._busy, self.pilot = False, view.id
        if shiboken6.isValid(self._book) and not self._book.state.folder:
            self._book.set(folder=str(Path(self.folder) / "reports" / str(view.id)))  # where the user may choose another
        self.placed.emit(self.folder, self.pilot)
        self.save()

    def _told(self, _: object) -> None:
        self._busy, self._stopped = False, 0
        if self._wanted is None:
            self.settled.emit()
        else:
            self._timer.start()

    def _lost(self, failure: Failure) -> None:
        self._busy, self._open = False, False
        if self._stopping:
            return
        self._wanted, self._kept = self._wanted or self._kept, None
        if isinstance(failure, EngineStopped) and self._stopped < ATTEMPTS:
            self._stopped += 1
            self._timer.start()
        else:
            self.failed.emit(failure)


def _title(path: str) -> str:
    words = Path(path).stem.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
