"""The ledger as the window knows it: every question and every change has its name here, and nowhere else."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from smeai.usecases.books.rule import Rule
from smeai.usecases.books.views import AccountView, Filter, Opened, Outcome, Part, RuleView, Tally
from smeai.workers.job import DoneCallback, Job, Jobs

BULK, SUGGESTING = "ledger", "suggest"  # the lanes of jobs that change many lines at once, and of new suggestions
NOTHING = Tally(0, 0, 0, 0, 0)
Target = Filter | tuple[int, ...]


class Ledger(QObject):
    """Asks the actions of ``ledger`` for the books at `where`, a folder and a pilot; they are answered one after another.

    `changed` says that lines may be different from what is shown, `tallied` carries the `Tally` of the moment, `charted`
    says that more accounts are known, `told` a sentence about a change that Undo takes back, `turned` one about an undo or
    redo, `failed` why something could not be done.
    """

    changed = Signal()
    tallied = Signal(object)
    charted = Signal()
    opened = Signal(object)
    told = Signal(str)
    turned = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Jobs, where: tuple[Any, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self.where, self.tally = runner, where, NOTHING
        self.known: dict[str, AccountView] = {}
        self._suggesting = self._stale = False

    @property
    def accounts(self) -> tuple[AccountView, ...]:
        """The accounts that were heard of so far, the most used first."""
        return tuple(sorted(self.known.values(), key=lambda each: -each.used))

    def open(self) -> None:
        """Read the ledger into the engine, and hear what is in it."""
        self._ask("open", done=self._open)
        self.search("")

    def search(self, typed: str) -> None:
        """Hear of the accounts that fit what was typed."""
        self._ask("accounts", typed, done=self._chart)

    def page(self, wanted: Filter, start: int, count: int, done: DoneCallback) -> Job:
        """Lines of a filter, as a `GridPage`."""
        return self._ask("page", wanted, start, count, done=done)

    def detail(self, place: int, done: DoneCallback) -> Job:
        """Everything about a line, as a `LineDetail`."""
        return self._ask("detail", place, done=done)

    def accept(self, target: Target) -> None:
        """Take the suggestions of some lines."""
        self._change("accept", target)

    def book(self, target: Target, account: str) -> None:
        """Book lines on an account."""
        self._change("book", target, account)

    def unsettle(self, target: Target) -> None:
        """Back to what is suggested."""
        self._change("unsettle", target)

    def split(self, place: int, parts: tuple[Part, ...]) -> None:
        self._change("split", place, parts, told=True)

    def annotate(self, target: Target, text: str) -> None:
        self._change("annotate", target, text)

    def book_all(self, wanted: Filter, account: str, done: Callable[[], None]) -> Job:
        """Book every line of a filter in one step, on `account` or, where that is empty, as suggested."""
        action, more = ("ledger.book", (account,)) if account else ("ledger.accept", ())
        return self._runner.start(action, *self.where, wanted, *more, done=self._later(self._finish, done), failed=self._lose, lane=BULK)

    def post(self, done: Callable[[], None]) -> Job:
        """Settle every line of the lane Post that is still open, in one step."""
        return self._runner.start("ledger.post", *self.where, done=self._later(self._finish, done), failed=self._lose, lane=BULK)

    def undo(self, words: str) -> None:
        self._turn("undo", words)

    def redo(self, words: str) -> None:
        self._turn("redo", words)

    def months(self, done: DoneCallback) -> Job:
        """The months there are lines of, as `MonthView`s."""
        return self._ask("months", done=done)

    def close_month(self, month: str) -> None:
        self._change("close_month", month, told=True)

    def reopen_month(self, month: str) -> None:
        self._change("reopen_month", month, told=True)

    def rules(self, done: DoneCallback) -> Job:
        """The rules there are, as `RuleView`s."""
        return self._ask("rules", done=done)

    def offers(self, done: DoneCallback) -> Job:
        """The rules that the past suggests, as `RuleView`s."""
        return self._ask("offers", done=done)

    def try_rule(self, place: int, account: str, done: DoneCallback) -> Job:
        """What a rule made of a line would have done on the past, as a `RuleView`."""
        return self._ask("try_rule", place, account, done=done)

    def retry_rule(self, rule: Rule, done: DoneCallback) -> Job:
        """What a rule as it was changed would have done."""
        return self._ask("try_rule", rule, done=done)

    def save_rule(self, rule: RuleView) -> None:
        self._change("save_rule", rule, told=True)

    def move_rule(self, key: str, place: int) -> None:
        """Put a rule at `place`, counted from 0."""
        self._change("move_rule", key, place)

    def delete_rule(self, key: str) -> None:
        self._change("delete_rule", key, told=True)

    def dismiss_offer(self, key: str) -> None:
        self._change("dismiss_offer", key)

    def _later(self, act: Callable[..., None], *args: Any) -> DoneCallback:
        """A callback that knows more than the answer; nothing when the books were closed meanwhile."""
        return lambda answer: act(*args, answer) if shiboken6.isValid(self) else None

    def _ask(self, action: str, *args: Any, done: DoneCallback) -> Job:
        return self._runner.ask(f"ledger.{action}", *self.where, *args, done=done, failed=self._lose)

    def _change(self, action: str, *args: Any, told: bool = False) -> None:
        self._runner.ask(f"ledger.{action}", *self.where, *args, done=self._later(self._take, told), failed=self._lose)

    def _turn(self, action: str, words: str) -> None:
        self._runner.ask(f"ledger.{action}", *self.where, done=self._later(self._turned, words), failed=self._lose)

    def _take(self, told: bool, outcome: Outcome) -> None:
        self._count(outcome.tally)
        self.changed.emit()
        self._suggest(outcome.stale)
        if told or outcome.skipped:
            self.told.emit(outcome.sentence)

    def _finish(self, done: Callable[[], None], outcome: Outcome) -> None:
        self._take(True, outcome)
        done()

    def _turned(self, words: str, tally: Tally) -> None:
        self._count(tally)
        self.changed.emit()
        self.turned.emit(words)

    def _open(self, opened: Opened) -> None:
        self._count(opened.tally)
        self.opened.emit(opened)
        self._suggest(opened.stale)

    def _suggest(self, stale: int) -> None:
        """Bring suggestions up to date in the background; one job at a time, and once more where something changed meanwhile."""
        self._stale = bool(stale)
        if self._stale and not self._suggesting:
            self._suggesting, self._stale = True, False
            done, failed = self._later(self._suggested, True), self._later(self._suggested, False)
            self._runner.start("ledger.suggest", *self.where, done=done, failed=failed, lane=SUGGESTING)

    def _suggested(self, fresh: bool, tally: Any) -> None:
        self._suggesting = False
        if fresh:
            self._count(tally)
            self.changed.emit()
            self._suggest(self._stale)

    def _chart(self, found: tuple[AccountView, ...]) -> None:
        fresh = {each.code: each for each in found}
        if not fresh.items() <= self.known.items():
            self.known |= fresh
            self.charted.emit()

    def _count(self, tally: Tally) -> None:
        self.tally = tally
        self.tallied.emit(tally)

    def _lose(self, failure: Any) -> None:
        self.failed.emit(failure)
        self.changed.emit()  # what was shown ahead of the answer is not true
