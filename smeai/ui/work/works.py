"""All long work of the program: in which order, how far, and who is told when it ends."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from smeai.errors import Cancelled
from smeai.storage.unfinished import Left, Unfinished
from smeai.ui.book import Book
from smeai.ui.work.closing import ask_whether_to_close
from smeai.ui.work.notice import notify
from smeai.ui.work.wording import named, standing
from smeai.ui.work.work import REPORT, Work
from smeai.workers.failure import Failure

STEP = 0.05  # how much further work must be before that is written down


def key_of(book: Book) -> str:
    """The key of a book's pilot, as a `Recent` has it; empty while it is kept nowhere."""
    return f"{book.place[1]}@{book.place[0]}" if book.place else ""


class Works(QObject):
    """`changed` says that the list or how far it is has changed; `wanted` carries work whose page is to be shown.

    `seen` tells whether the page of a work is what one looks at.
    """

    changed = Signal()
    wanted = Signal(object)
    emptied = Signal()  # one less

    def __init__(self, window: QWidget, unfinished: Unfinished, seen: Callable[[Work], bool]) -> None:
        super().__init__(window)
        self._window, self.unfinished, self.seen = window, unfinished, seen
        self.all: tuple[Work, ...] = ()
        self.notify, self.ask = notify, QMessageBox.exec

    def of(self, book: Book) -> tuple[Work, ...]:
        """The work of a pilot."""
        return tuple(each for each in self.all if each.page.book is book)

    def add(self, work: Work, title: str) -> None:
        """Follow work that was started just now; each waits for those before it."""
        work.title = title
        if not work.running:  # over already
            return
        self.all = (*self.all, work)
        work.advanced.connect(lambda fraction, _: self._advance(work, fraction))
        work.ended.connect(lambda failure: self._end(work, failure))
        self._note(work)
        self._tell()

    def stop(self, book: Book) -> None:
        """Stop what a pilot does: it is about to be deleted."""
        mine = self.of(book)
        self.all = tuple(each for each in self.all if each not in mine)
        for work in mine:
            work.cancel()
            self.unfinished.clear(key_of(book))
        self._tell()

    def close(self) -> None:
        """Stop everything; what was left is kept, to be offered again."""
        works, self.all = self.all, ()
        for work in works:
            work.cancel()
        self.changed.emit()

    def may_close(self) -> bool:
        """Ask whether the window may close although work is under way; what was done of it is noted by then."""
        return not self.all or ask_whether_to_close(self._window, self.all, self.ask)

    def say(self) -> str:
        """What runs, and how far it is."""
        work = self.all[0]
        return standing(work.kind, work.title, work.fraction, work.seconds)

    def _advance(self, work: Work, fraction: float) -> None:
        left = self.unfinished.find(key_of(work.page.book))
        if left is None or abs(fraction - left.share) >= STEP:
            self._note(work)
        self.changed.emit()

    def _note(self, work: Work) -> None:
        if (key := key_of(work.page.book)) and work.kind != REPORT:
            self.unfinished.note(key, Left(work.kind, work.step, work.title, work.fraction))

    def _tell(self) -> None:
        """Let each know what it waits for."""
        for before, work in zip((None, *self.all), self.all, strict=False):
            words = QCoreApplication.translate("Work", "Waits for: {work}")
            work.hold(words.format(work=named(before.kind, before.title)) if before else "")
        self.changed.emit()

    def _end(self, work: Work, failure: Failure | None) -> None:
        if work not in self.all:
            return
        self.all = tuple(each for each in self.all if each is not work)
        self.unfinished.clear(key_of(work.page.book))
        self._tell()
        if not isinstance(failure, Cancelled):
            self._announce(work, failure)
        self.emptied.emit()

    def _announce(self, work: Work, failure: Failure | None) -> None:
        words = (
            QCoreApplication.translate("Work", "Not finished: {work}") if failure else QCoreApplication.translate("Work", "Done: {work}")
        )
        sentence = words.format(work=named(work.kind, work.title))
        if not self.seen(work):
            self._window.toast.say(sentence, show=lambda: self.wanted.emit(work))
        if not self._window.isActiveWindow():
            self.notify(self._window, sentence)
