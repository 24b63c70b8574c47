"""Counts the lanes of a test again when other topics are locked: for that nothing has to be trained."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from smeai.ui.chat.book import ChatBook
from smeai.usecases.chat.result import ChatResult
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

Asked = tuple[str, tuple[str, ...]]


class Recount(QObject):
    """Needs ``chat.recount(result, locked, place) -> ChatResult``, a quick request. `failure` says why it could not be done."""

    failed = Signal()

    def __init__(self, runner: Jobs, book: ChatBook, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._book = runner, book
        self._asked: Asked | None = None
        self.failure: Failure | None = None
        book.changed_state.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Ask for a count where the one at hand is of other locks."""
        state, wanted = self._book.state, self._wanted()
        if wanted is None or state.result.locked == wanted[1]:
            self._asked = self.failure = None
        elif wanted != self._asked:
            self._asked, self.failure = wanted, None
            done, failed = partial(self._take, wanted), partial(self._fail, wanted)
            self._runner.ask("chat.recount", state.result, wanted[1], self._book.place, done=done, failed=failed)

    def _wanted(self) -> Asked | None:
        state = self._book.state
        if state.result is None or state.stale:
            return None
        return state.result.model, tuple(sorted(state.edits.locked))

    def _take(self, asked: Asked, found: ChatResult) -> None:
        if asked == self._wanted():  # else another is on its way
            self._book.set(result=found)

    def _fail(self, asked: Asked, failure: Failure) -> None:
        if asked == self._wanted():
            self.failure = failure
            self.failed.emit()
