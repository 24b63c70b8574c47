"""Items that stay in the engine and come page by page, with what they look like."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor

from smeai.core.preview import RowsPage
from smeai.ui.stock.item_columns import COLUMNS, PLACES, column_hint, texts, views
from smeai.ui.theme import current
from smeai.ui.widgets.table_model import PAGE, Index, PagedTableModel
from smeai.usecases.stock.views import Ask, Case, ItemRow, ItemsPage
from smeai.workers.job import Jobs

ACTION = "stock.items"


class ItemsModel(PagedTableModel):
    """The items of one `Ask`; `first` is their first page. Orders that should be out before `today` (ISO) are shown in red."""

    def __init__(
        self,
        runner: Jobs,
        args: tuple[Case, str, Ask],
        first: ItemsPage,
        currency: str,
        today: str,
        place: tuple[str, int] | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runner, ACTION, args, views(), first.matching, parent, place=place)
        self._currency, self._today = currency, today
        self._items: dict[int, tuple[ItemRow, ...]] = {}
        if first.rows:
            self._take(first)

    def item(self, row: int) -> ItemRow | None:
        """The item of a row; None while it is on its way."""
        page = self._items.get(row // PAGE, ())
        return page[row % PAGE] if 0 <= row % PAGE < len(page) else None

    def row_of(self, item: str) -> int | None:
        """The row of an item, if it is here."""
        found = (number * PAGE + place for number, page in self._items.items() for place, row in enumerate(page) if row.item == item)
        return next(found, None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self.item(index.row())
            return QColor(getattr(current(), self._tone(row, index.column()))) if row else None
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return column_hint(COLUMNS[section].key) or None
        return super().headerData(section, orientation, role)

    def fetch(self, start: int, count: int, done: Callable[[RowsPage], None]) -> None:
        """Any rows at all, for copying."""
        super().fetch(start, count, partial(self._give, done))

    def _give(self, done: Callable[[RowsPage], None], page: ItemsPage) -> None:
        done(self._written(page))

    @Slot(object)
    def _take(self, page: ItemsPage) -> None:
        self._items[page.start // PAGE] = page.rows
        super()._take(self._written(page))

    def _written(self, page: ItemsPage) -> RowsPage:
        numbers = tuple(range(page.start + 1, page.start + 1 + len(page.rows)))
        return RowsPage(page.start, numbers, tuple(texts(row, self._currency) for row in page.rows))

    def _tone(self, row: ItemRow, column: int) -> str:
        if column == PLACES["order_by"] and row.order and row.order_by < self._today:
            return "bad"
        return "muted" if row.dead else "text"
