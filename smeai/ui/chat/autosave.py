"""Saves the state a moment after it has changed, one save at a time."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.ui.chat.book import Book
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250


class Autosave(QObject):
    """Needs the action ``workspaces.save(folder, pilot, state)``.

    A save under way is never superseded: stopping it could stop the engine, and a training with it.
    `failed` tells why something could not be saved; it is tried again with the next change.
    """

    failed = Signal(object)

    def __init__(self, runner: Jobs, book: Book, folder: str, pilot: str) -> None:
        super().__init__(book)
        self._runner, self._book, self._place = runner, book, (folder, pilot)
        self._saving = self._wanted = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save)
        book.changed_state.connect(self._note)

    @Slot()
    def _note(self) -> None:
        self._wanted = True
        self._timer.start()

    @Slot()
    def save(self) -> None:
        """Save now what has changed since the last time."""
        self._timer.stop()
        if self._wanted and not self._saving:
            self._wanted, self._saving = False, True
            state = self._book.state.as_json()
            self._runner.start("workspaces.save", *self._place, state, done=self._saved, failed=self._lost, lane="save")

    def _saved(self, _: object) -> None:
        self._saving = False
        if self._wanted:
            self._timer.start()

    def _lost(self, failure: Failure) -> None:
        self._saving = False
        self._wanted = True
        self.failed.emit(failure)
