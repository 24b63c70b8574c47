"""The table of items with its totals, asked of the engine: as things are, or under a what-if."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.ui.book import Book
from smeai.ui.stock.item_columns import COLUMNS, SUPPOSED, ItemColumn
from smeai.ui.stock.items_model import ACTION, ItemsModel
from smeai.ui.stock.items_table import ItemsTable, TotalsRow
from smeai.ui.widgets.table_model import PAGE
from smeai.ui.words import count
from smeai.usecases.stock.views import Ask, Case, ItemsPage, WhatIf
from smeai.workers.job import Jobs

NOTHING = WhatIf()
Basis = tuple[Case, str, str]


class ItemsSheet(QWidget):
    """Needs ``stock.items(case, model, ask, start, count, what_if, place) -> ItemsPage``.

    `came` carries the first page of what was asked last; what comes too late is left. `failed` carries a failure. It `stays` on
    the item one stands on, or on the first as long as one stands there.
    """

    came = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: Jobs,
        book: Book,
        columns: tuple[ItemColumn, ...] = COLUMNS,
        supposed: tuple[ItemColumn, ...] = SUPPOSED,
        *,
        stays: bool = True,
    ) -> None:
        super().__init__()
        self._stays = stays
        self._runner, self._book, self._columns, self._supposed, self._round = runner, book, columns, supposed, 0
        self.asked: tuple[Basis, WhatIf, Ask] | None = None
        self.table = ItemsTable()
        self.totals = TotalsRow(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)

    @property
    def basis(self) -> Basis | None:
        """What items rest on now: the case, the forecast, the currency."""
        state = self._book.state
        return (state.case, state.outcome.model, state.currency) if state.outcome and state.case else None

    def refresh(self, ask: Ask, what_if: WhatIf = NOTHING) -> None:
        """Ask for these items, unless they are what is shown."""
        if self.basis is None or self.asked == (self.basis, what_if, ask):
            return
        self.asked, self._round = (self.basis, what_if, ask), self._round + 1
        case, model, _ = self.basis
        done = lambda page, round_=self._round: self._take(round_, page)  # noqa: E731
        more = {"what_if": what_if} if what_if != NOTHING else {}
        self._runner.ask(ACTION, case, model, ask, start=0, count=PAGE, place=self._book.place, done=done, failed=self.failed.emit, **more)

    def forget(self) -> None:
        """Ask anew the next time, as in another language."""
        self.asked = None

    def _take(self, round_: int, page: ItemsPage) -> None:
        if round_ != self._round or self.asked is None or self._book.state.outcome is None:
            return  # something newer is on its way
        (case, model, currency), what_if, ask = self.asked
        more = {"what_if": what_if} if what_if != NOTHING else {}
        columns = self._supposed if more else self._columns
        made = ItemsModel(
            self._runner, (case, model, ask), page, currency, self._book.state.outcome.date, self._book.place, columns, **more
        )
        made.failed.connect(self.failed)
        self.table.show_items(made, ask, stays=self._stays)
        name = self.tr("1 item") if page.matching == 1 else self.tr("{count} items").format(count=count(page.matching))
        self.totals.show_totals(name, page.totals, currency)
        self.came.emit(page)
