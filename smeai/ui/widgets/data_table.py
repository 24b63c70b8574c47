"""A table of the user's rows: their own row numbers, copied as a spreadsheet expects."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smeai.core.preview import RowsPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.cells import Cells
from smeai.ui.widgets.table_model import PagedTableModel

ROW = 8 * GRID
WIDEST = 90 * GRID
PLAIN = str.maketrans({"\u200e": None, "\u200f": None, "\u2212": "-"})
FITTED = 50  # rows that decide how wide a column is; Qt would measure 1000, and hold the window up


class DataTable(QTableView):
    """Shows a `PagedTableModel`, or another that can `fetch`; Ctrl+C copies the selected rows and columns as tab-separated text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def set_rows(self, model: QAbstractItemModel | None) -> None:
        """Show another table; the old model is closed."""
        old = self.model()
        self.setModel(model)
        if isinstance(old, PagedTableModel):
            old.close()
        if old is not None:
            old.deleteLater()
        if model is not None:
            model.setParent(self)
            self._fit()
            model.dataChanged.connect(self._fit_once)

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
