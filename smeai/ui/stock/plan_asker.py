"""Asks for the totals of the orders while a slider moves: one question at a time, and always the newest next."""

from PySide6.QtCore import QObject, Signal

from smeai.ui.book import Book
from smeai.usecases.stock.views import PlanView, WhatIf
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs


class PlanAsker(QObject):
    """Needs ``stock.plan(case, model, what_if, place) -> PlanView``. `came` carries the `WhatIf` and its `PlanView`."""

    came = Signal(object, object)
    failed = Signal(object)

    def __init__(self, runner: Jobs, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._book, self._under_way = runner, book, False
        self._next: WhatIf | None = None

    def ask(self, what_if: WhatIf) -> None:
        """Ask for this; what waits is forgotten for it."""
        self._next = what_if
        if not self._under_way:
            self._go_on()

    def rest(self) -> None:
        """Nobody waits any more."""
        self._next = None

    def _go_on(self) -> None:
        what_if, self._next, state = self._next, None, self._book.state
        if what_if is None or state.outcome is None or state.case is None:
            return
        self._under_way = True
        done = lambda plan: self._take(what_if, plan)  # noqa: E731
        self._runner.ask("stock.plan", state.case, state.outcome.model, what_if, place=self._book.place, done=done, failed=self._fail)

    def _take(self, what_if: WhatIf, plan: PlanView) -> None:
        self._under_way = False
        self.came.emit(what_if, plan)
        self._go_on()

    def _fail(self, failure: Failure) -> None:
        self._under_way = False
        self.failed.emit(failure)
        self._go_on()
