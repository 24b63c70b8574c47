"""The ledger as the window knows it: every question and every change has its name here, and nowhere else."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from smeai.usecases.books.views import Filter, Part, RuleView, Tally
from smeai.workers.job import DoneCallback, Job, Jobs

BULK = "ledger"  # the lane of jobs that change many lines at once
NOTHING = Tally(0, 0, 0, 0, 0)


class Ledger(QObject):
    """Asks the actions of ``ledger`` for the books at `where`; they are answered one after another, in the order asked.

    `changed` says that lines may be different from what is shown, `tallied` carries the `Tally` of the moment,
    `told` a sentence about a change that Undo takes back, `failed` why something could not be done.
    """

    changed = Signal()
    tallied = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Jobs, where: tuple[Any, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self.where, self.tally = runner, where, NOTHING

    def page(self, wanted: Filter, start: int, count: int, done: DoneCallback) -> Job:
        """Lines of a filter, as a `GridPage`."""
        return self._ask("page", wanted, start, count, done=done)

    def detail(self, place: int, done: DoneCallback) -> Job:
        """Everything about a line, as a `LineDetail`."""
        return self._ask("detail", place, done=done)

    def count(self) -> None:
        """Ask how far the work is."""
        self._ask("tally", done=self._count)

    def accept(self, places: tuple[int, ...]) -> None:
        """Take the suggestions of some lines."""
        self._change("accept", places)

    def book(self, places: tuple[int, ...], account: str) -> None:
        """Book lines on an account."""
        self._change("book", places, account)

    def unsettle(self, places: tuple[int, ...]) -> None:
        """Back to what is suggested."""
        self._change("unsettle", places)

    def split(self, place: int, parts: tuple[Part, ...], words: str) -> None:
        self._change("split", place, parts, words=words)

    def note(self, place: int, text: str, words: str) -> None:
        self._change("note", place, text, words=words)

    def book_all(self, wanted: Filter, account: str, words: str, done: Callable[[], None], progress: Any) -> Job:
        """Book every line of a filter in one step, on `account` or, where that is empty, as suggested."""
        action, more = ("ledger.book_all", (account,)) if account else ("ledger.accept_all", ())
        finish = partial(self._changed, words, done)
        return self._runner.start(action, *self.where, wanted, *more, done=finish, failed=self._lose, progress=progress, lane=BULK)

    def undo(self, words: str) -> None:
        self._change("undo", words=words)

    def redo(self, words: str) -> None:
        self._change("redo", words=words)

    def rules(self, done: DoneCallback) -> Job:
        """The rules there are, as `RuleView`s."""
        return self._ask("rules", done=done)

    def offers(self, done: DoneCallback) -> Job:
        """The rules that the past suggests, as `RuleView`s."""
        return self._ask("offers", done=done)

    def try_rule(self, place: int, account: str, done: DoneCallback) -> Job:
        """What a rule made of a line would have done on the past, as a `RuleView`."""
        return self._ask("try_rule", place, account, done=done)

    def save_rule(self, rule: RuleView, words: str) -> None:
        self._change("save_rule", rule, words=words)

    def delete_rule(self, key: str, words: str) -> None:
        self._change("delete_rule", key, words=words)

    def dismiss_offer(self, key: str) -> None:
        self._change("dismiss_offer", key)

    def _ask(self, action: str, *args: Any, done: DoneCallback) -> Job:
        return self._runner.ask(f"ledger.{action}", *self.where, *args, done=done, failed=self._lose)

    def _change(self, action: str, *args: Any, words: str = "") -> None:
        self._runner.ask(f"ledger.{action}", *self.where, *args, done=partial(self._changed, words, None), failed=self._lose)

    def _changed(self, words: str, done: Callable[[], None] | None, _: Any) -> None:
        self.count()
        self.changed.emit()
        if words:
            self.told.emit(words)
        if done:
            done()

    def _count(self, tally: Tally) -> None:
        self.tally = tally
        self.tallied.emit(tally)

    def _lose(self, failure: Any) -> None:
        self.failed.emit(failure)
        self.changed.emit()  # what was shown ahead of the answer is not true
