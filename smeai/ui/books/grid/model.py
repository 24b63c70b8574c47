"""The ledger as a table of which only the pages that are looked at are in this process."""

from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from smeai.ui.books.grid.columns import COLUMNS, PAYEE, column_title, texts
from smeai.ui.books.grid.pages import PAGE, Pages
from smeai.ui.books.words import mark_name
from smeai.usecases.books.views import Filter, GridPage, LineView
from smeai.workers.job import DoneCallback, Job

WAITING = 4  # pages asked for at a time
PAUSE_MS = 12  # pages that a scroll bar flies past within this time are not asked for
Index = QModelIndex
TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class PageSource(Protocol):
    """Who knows the lines."""

    def page(self, wanted: Filter, start: int, count: int, done: DoneCallback) -> Job:
        """Lines of a filter as a `GridPage`."""


class LedgerModel(QAbstractTableModel):
    """Shows the lines of one `Filter`; pages of an earlier one that arrive late are dropped.

    `opened` tells that the first page of a new filter is shown, `arrived` that lines came.
    """

    opened = Signal()
    arrived = Signal()

    def __init__(self, source: PageSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self.filter, self.pages = source, Filter(), Pages()
        self._rows, self._round, self._opening = 0, 0, False
        self._asked: dict[int, Job | None] = {}
        self._texts: dict[int, tuple[LineView, tuple[str, ...]]] = {}
        self._area, self._upwards = (0, 0), False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def line(self, row: int) -> LineView | None:
        """The line of a row; None while it is on its way."""
        return self.pages.line(row)

    def cells(self, row: int) -> tuple[str, ...] | None:
        """The texts of a row as they are painted; written once for each line."""
        line = self.pages.line(row)
        if line is None:
            return None
        known = self._texts.get(row)
        if known is None or known[0] is not line:
            known = self._texts[row] = (line, texts(line))
        return known[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in TEXTS:
            cells, line = self.cells(index.row()), self.line(index.row())
            if cells is None:
                return None
            marks = line.marks if index.column() == PAYEE and role != Qt.ItemDataRole.DisplayRole else ()
            return " · ".join((cells[index.column()], *map(mark_name, marks)))
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[index.column()].figure:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(COLUMNS[section].key)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if COLUMNS[section].figure else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def open(self, wanted: Filter) -> None:
        """Show the lines of a filter; what was shown before stays until they are here."""
        self.filter, self._opening = wanted, True
        self._withdraw()
        self._fetch(0)

    def look(self, first: int, last: int) -> None:
        """Rows `first` to `last` are on screen: ask for what is missing of them, in a moment."""
        self._upwards = first < self._area[0]
        self._area = (first, last)
        if not self._opening and not self._timer.isActive():
            self._timer.start()

    def refresh(self) -> None:
        """Lines may have changed: ask again for those on screen."""
        self._withdraw()
        self.pages.age()
        if self._opening:
            self._fetch(0)
        else:
            self._ask()

    def show_change(self, row: int, **fields: object) -> None:
        """Show at once what the engine will confirm."""
        self.pages.change(row, **fields)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def close(self) -> None:
        """Withdraw what was asked for."""
        self._timer.stop()
        self._withdraw()

    def want(self, row: int) -> None:
        """Ask for the page of a row that is not on screen."""
        if row < self._rows:
            self._fetch(row // PAGE)

    @Slot()
    def _ask(self) -> None:
        if self._opening:
            return  # it would withdraw the first page of the new filter
        wanted = self.pages.wanted(*self._area, self._rows, upwards=self._upwards)
        for number in [number for number in self._asked if number not in wanted]:
            job = self._asked.pop(number)
            if job:
                job.cancel()
        for number in wanted[: WAITING - len(self._asked)] if len(self._asked) < WAITING else ():
            self._fetch(number)

    def _fetch(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked[number] = None
        job = self._source.page(self.filter, number * PAGE, PAGE, partial(self._take, self._round))
        if number in self._asked:
            self._asked[number] = job

    def _withdraw(self) -> None:
        self._round += 1
        asked, self._asked = self._asked, {}
        for job in asked.values():
            if job:
                job.cancel()

    def _take(self, asked_in: int, page: GridPage) -> None:
        if asked_in != self._round:
            return  # of an older filter, or from before an edit
        self._asked.pop(page.start // PAGE, None)
        if self._opening:
            self._reset(page)
        else:
            self._fit(page.matching)
            self.pages.take(page)
            self._texts.clear()
            last = min(page.start + PAGE, self._rows) - 1
            if last >= page.start:
                self.dataChanged.emit(self.index(page.start, 0), self.index(last, len(COLUMNS) - 1))
        self.arrived.emit()
        if not self._timer.isActive():
            self._timer.start()

    def _reset(self, page: GridPage) -> None:
        self.beginResetModel()
        self._opening, self._rows, self.pages = False, page.matching, Pages()
        self._texts.clear()
        self._area = (0, min(PAGE, page.matching) - 1 if page.matching else 0)
        self.pages.take(page)
        self.endResetModel()
        self.opened.emit()

    def _fit(self, rows: int) -> None:
        """After an edit fewer or more lines may match."""
        if rows < self._rows:
            self.beginRemoveRows(QModelIndex(), rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()
        elif rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
