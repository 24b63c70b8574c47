"""Rows that stay in the engine and come page by page, when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot

from smeai.core.preview import ColumnView, RowsPage
from smeai.core.usecase import Kind
from smeai.workers.failure import Failure
from smeai.workers.job import Job, Jobs

PAGE = 200  # rows
KEPT = 40  # pages
WAITING = 4  # pages asked for at a time; older questions are withdrawn when the user scrolls on
PLACEHOLDER = "…"
NUMERIC = {Kind.NUMBER, Kind.MONEY, Kind.DURATION}
Index = QModelIndex


class PagedTableModel(QAbstractTableModel):
    """Asks `runner` for ``action(*args, start=, count=, **more) -> RowsPage``.

    Cells of pages that are still on their way show PLACEHOLDER. `failed` tells of a page that cannot be had.
    """

    failed = Signal(object)

    def __init__(
        self,
        runner: Jobs,
        action: str,
        args: tuple[Any, ...],
        columns: tuple[ColumnView, ...],
        rows: int,
        parent: QObject | None = None,
        **more: Any,
    ) -> None:
        super().__init__(parent)
        self._runner, self._action, self._args, self._more = runner, action, args, more
        self._columns, self._rows = columns, rows
        self._pages: OrderedDict[int, RowsPage] = OrderedDict()
        self._asked: OrderedDict[int, Job | None] = OrderedDict()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._row(index.row())
            text = row[index.column()] if row is not None else PLACEHOLDER
            return text if role == Qt.ItemDataRole.DisplayRole or len(text) > 20 else None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[index.column()].kind in NUMERIC:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].name
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if self._columns[section].kind in NUMERIC else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            page = self._pages.get(section // PAGE)
            return str(page.numbers[section - page.start]) if page else PLACEHOLDER
        return None

    def fetch(self, start: int, count: int, done: Callable[[RowsPage], None]) -> None:
        """Any rows at all, given to `done`; for copying more than is shown."""
        self._runner.ask(self._action, *self._args, start=start, count=count, done=done, failed=self.failed.emit, **self._more)

    def close(self) -> None:
        """Withdraw what was asked for."""
        asked, self._asked = self._asked, OrderedDict()
        for job in asked.values():
            if job:
                job.cancel()

    def _row(self, row: int) -> tuple[str, ...] | None:
        number = row // PAGE
        if number not in self._pages:
            self._ask(number)
        page = self._pages.get(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page.cells[row - page.start] if row - page.start < len(page.cells) else ("",) * len(self._columns)

    def _ask(self, number: int) -> None:
        if number in self._asked:
            return
        while len(self._asked) >= WAITING:
            _, job = self._asked.popitem(last=False)
            if job:
                job.cancel()
        self._asked[number] = None
        start = number * PAGE
        job = self._runner.ask(
            self._action,
            *self._args,
            start=start,
            count=min(PAGE, self._rows - start),
            done=self._take,
            failed=partial(self._lose, number),
            **self._more,
        )
        if number in self._asked:
            self._asked[number] = job

    @Slot(object)
    def _take(self, page: RowsPage) -> None:
        number = page.start // PAGE
        self._asked.pop(number, None)
        self._pages[number] = page
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        last = min(page.start + PAGE, self._rows) - 1
        self.dataChanged.emit(self.index(page.start, 0), self.index(last, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, page.start, last)

    def _lose(self, number: int, failure: Failure) -> None:
        # The page stays among those asked for: a table that is painted again must not ask again and again.
        self.failed.emit(failure)
