"""A table of the user's rows: their own row numbers, copied as a spreadsheet expects."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smeai.core.preview import RowsPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets import table_memory
from smeai.ui.widgets.cells import Cells
from smeai.ui.widgets.frozen_column import FrozenColumn
from smeai.ui.widgets.table_model import PagedTableModel

ROW = 8 * GRID
WIDEST = 90 * GRID
PLAIN = str.maketrans({"\u200e": None, "\u200f": None, "\u2212": "-"})
FITTED = 50  # rows that decide how wide a column is; Qt would measure 1000, and hold the window up


class DataTable(QTableView):
    """Shows a `PagedTableModel`, or another that can `fetch`; Ctrl+C copies the selected rows and columns as tab-separated text.

    Its menu offers its columns, and to keep the first one in sight; a table that was named with `remember_as` keeps what was chosen.
    `unwanted` are the places of columns that the user hides.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._first, self.unwanted = "", None, frozenset()
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Cells(self))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumWidth(14 * GRID)
        self.verticalHeader().sectionPressed.connect(self._choose_mirrored)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(FITTED)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._open_menu)

    def remember_as(self, name: str, *, frozen: bool = False) -> None:
        """Look as the user wanted the table of this name last; `frozen` says how its first column is until then."""
        self._name, wish = name, table_memory.recall(name)
        self.unwanted = frozenset(int(place) for place in wish.get("hidden", ()))
        self._hide_unwanted()
        self._freeze(bool(wish.get("frozen", frozen)))

    @property
    def frozen(self) -> bool:
        """Whether the first column stays in sight."""
        return self._first is not None

    def freeze(self, wanted: bool) -> None:
        """Keep the first column in sight, or not, now and the next time."""
        self._freeze(wanted)
        table_memory.note(self._name, frozen=wanted)

    def want_column(self, column: int, wanted: bool) -> None:
        """Show a column, or hide it, now and the next time."""
        self.unwanted = self.unwanted - {column} if wanted else self.unwanted | {column}
        self.setColumnHidden(column, not wanted)
        table_memory.note(self._name, hidden=sorted(self.unwanted))
        if self._first:
            self._first.follow()

    def want_all(self) -> None:
        """Show every column again."""
        for column in self.unwanted:
            self.want_column(column, True)

    def set_rows(self, model: QAbstractItemModel | None) -> None:
        """Show another table; the old model is closed."""
        old = self.model()
        self.setModel(model)
        if self._first:
            self._first.take_model()
        if isinstance(old, PagedTableModel):
            old.close()
        if old is not None:
            old.deleteLater()
        if model is not None:
            model.setParent(self)
            self._fit()
            model.dataChanged.connect(self._fit_once)
            self._hide_unwanted()

    def show_row(self, row: int, column: int = 0) -> None:
        """Scroll to a row (0-based) and select its cell."""
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def selectRow(self, row: int) -> None:
        """Choose this row alone; Qt's own chooses nothing in a mirrored window."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags.ClearAndSelect | flags.Rows)

    @Slot(int)
    def _choose_mirrored(self, row: int) -> None:
        if self.isRightToLeft():
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # they belong to the page
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selection on the clipboard, once all of its rows are here: rows from the top, columns that are seen."""
        areas: QItemSelection = self.selectionModel().selection()
        model, header = self.model(), self.horizontalHeader()
        if areas.isEmpty():
            return
        chosen = {column for area in areas for column in range(area.left(), area.right() + 1) if not self.isColumnHidden(column)}
        columns = sorted(chosen, key=header.visualIndex)
        spans = sorted({(area.top(), area.height()) for area in areas})
        parts: dict[int, str] = {}

        def take(top: int, page: RowsPage) -> None:
            parts[top] = tab_separated(page, columns)
            if len(parts) == len(spans):
                QGuiApplication.clipboard().setText("\n".join(parts[top] for top, _ in spans))

        for top, height in spans:
            model.fetch(top, height, partial(take, top))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse, or by the keyboard's own key for it."""
        self._open_menu(event.pos())

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        from smeai.ui.widgets.table_menu import open_menu  # wanted seldom

        open_menu(self, self.viewport().mapToGlobal(at))

    def _freeze(self, wanted: bool) -> None:
        if wanted and self._first is None:
            self._first = FrozenColumn(self)
        elif not wanted and self._first is not None:
            self._first.hide()
            self._first.deleteLater()
            self._first = None

    def _hide_unwanted(self) -> None:
        count = self.model().columnCount() if self.model() is not None else 0
        hidden = {column for column in self.unwanted if column < count}
        for column in hidden if len(hidden) < count else ():
            self.setColumnHidden(column, True)

    @Slot()
    def _fit_once(self) -> None:
        self.model().dataChanged.disconnect(self._fit_once)
        self._fit()

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 4 * GRID, WIDEST))


def tab_separated(page: RowsPage, columns: Sequence[int]) -> str:
    """The cells as text that a spreadsheet program pastes into cells.

    Line breaks and tabs inside become spaces; marks of direction go, and a minus becomes the one that programs read.
    """
    return "\n".join("\t".join(" ".join(row[column].translate(PLAIN).split()) for column in columns) for row in page.cells)
