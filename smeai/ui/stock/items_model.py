"""Items that stay in the engine and come page by page, with what they look like."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont

from smeai.core.preview import RowsPage
from smeai.ui.icons import icon
from smeai.ui.stock.item_columns import CHANGES, COLUMNS, TURNED, ItemColumn, column_hint, texts, views
from smeai.ui.theme import current
from smeai.ui.widgets.table_model import PAGE, Index, PagedTableModel
from smeai.usecases.stock.views import Ask, Case, ItemRow, ItemsPage
from smeai.workers.job import Jobs

ACTION = "stock.items"
LOOKS = frozenset((Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.DecorationRole))


class ItemsModel(PagedTableModel):
    """The items of one `Ask`; `first` is their first page; `more` goes to the action.

    Orders that should be out before `today` (ISO) are shown in red; what a what-if changes is strong and carries a sign.
    """

    def __init__(
        self,
        runner: Jobs,
        args: tuple[Case, str, Ask],
        first: ItemsPage,
        currency: str,
        today: str,
        place: tuple[str, int] | None,
        columns: tuple[ItemColumn, ...] = COLUMNS,
        parent: QObject | None = None,
        **more: Any,
    ) -> None:
        super().__init__(runner, ACTION, args, views(columns), first.matching, parent, place=place, **more)
        self._currency, self._today, self.columns = currency, today, columns
        self._strong = QFont()
        self._strong.setWeight(QFont.Weight.DemiBold)
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
        if role not in LOOKS:
            return super().data(index, role)
        row, key = self.item(index.row()), self.columns[index.column()].key
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(current(), self._tone(row, key)))
        if role == Qt.ItemDataRole.FontRole:
            return self._strong if _turned(row, key) else None
        return icon("alert", "warn") if row.suspects and key == "item" else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return column_hint(self.columns[section].key) or super().headerData(section, orientation)
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
        return RowsPage(page.start, numbers, tuple(texts(row, self._currency, self.columns) for row in page.rows))

    def _tone(self, row: ItemRow, key: str) -> str:
        if key == "order_by" and row.order and row.order_by < self._today:
            return "bad"
        if key in TURNED:
            return "accent" if getattr(row, key) else "muted"
        return "muted" if row.dead else "text"


def _turned(row: ItemRow, key: str) -> bool:
    """Whether a what-if changes what stands in a cell."""
    beside = CHANGES.get(key)
    return bool(getattr(row, beside.key)) if beside else key in TURNED and bool(getattr(row, key))
