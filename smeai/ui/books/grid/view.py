"""The table of the review grid, and the keys that work on its lines."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from smeai.ui.books.grid.cells import LineCells
from smeai.ui.books.grid.columns import ACCOUNT, COLUMNS, DESCRIPTION, PAYEE, shown
from smeai.ui.books.grid.model import LedgerModel
from smeai.ui.tokens import GRID
from smeai.usecases.books.views import LineView

ROW = 8 * GRID  # a million of them stay below the 2^31 pixels a scroll bar can count
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDS = {Qt.Key.Key_S: "split", Qt.Key.Key_N: "note", Qt.Key.Key_R: "rule"}


class GridView(QTableView):
    """`wanted` carries a command (accept, all, skip, unsettle, split, note, rule, keys); `typed` the first sign of an account.

    `at` carries the row one stands on. A capital S, N or R is a command, a small one begins the name of an account.
    """

    wanted = Signal(str)
    typed = Signal(str)
    at = Signal(int)
    sorted_by = Signal(str)

    def __init__(self, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self._cells = LineCells(self, model)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._dress_headers()
        self.doubleClicked.connect(self._pick_there)
        self.verticalScrollBar().valueChanged.connect(self.look)
        model.opened.connect(self._start)
        model.arrived.connect(self.look)

    def line(self) -> LineView | None:
        """The line one stands on."""
        return self._lines.line(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def chosen_rows(self) -> tuple[range, ...]:
        """The rows that are chosen, as runs from the top: a million of them are one run."""
        return tuple(range(each.top(), each.bottom() + 1) for each in sorted(self.selectionModel().selection(), key=lambda run: run.top()))

    def go(self, row: int) -> None:
        """Stand on a row, alone, and see it."""
        if 0 <= row < self._lines.rowCount():
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(self._lines.index(row, 0), flags.ClearAndSelect | flags.Rows)
            self.scrollTo(self._lines.index(row, 0))

    @Slot()
    def look(self, *_: object) -> None:
        """Tell the model which rows are on screen."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        self._lines.look(first, last if last >= 0 else self._lines.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = held == Qt.KeyboardModifier.ControlModifier, held == Qt.KeyboardModifier.ShiftModifier
        text = event.text()
        if key in ENTER and not shift:
            self.wanted.emit("all" if control else "accept")
        elif key == Qt.Key.Key_Space and not held:
            self.wanted.emit("skip")
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.wanted.emit("unsettle")
        elif key == Qt.Key.Key_F2:
            self.typed.emit("")
        elif text == "?":
            self.wanted.emit("keys")
        elif shift and key in COMMANDS:
            self.wanted.emit(COMMANDS[key])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif text.isalnum() and (not held or shift):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen lines that are here on the clipboard, as a spreadsheet program pastes them."""
        rows = [self._lines.cells(row) for run in self.chosen_rows() for row in run[:10_000]]
        QGuiApplication.clipboard().setText("\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows if row))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):  # the ring is as wide as the row
            self._repaint_row(index)
        self.at.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cells.ringed = self.currentIndex().row() if self.hasFocus() else -1
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_row(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_row(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._lines.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def mark_order(self, order: str, *, descending: bool) -> None:
        """Show at the heads what the lines are sorted by."""
        head = self.horizontalHeader()
        place = next((place for place, column in enumerate(COLUMNS) if column.order == order), -1)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(place, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def account_rect(self) -> object:
        """Where the account of the current line stands, in the viewport."""
        return self.visualRect(self._lines.index(self.currentIndex().row(), ACCOUNT))

    @Slot()
    def _start(self) -> None:
        self.scrollToTop()
        if self._lines.rowCount():
            self.go(0)
        else:
            self.at.emit(-1)
        self.look()

    @Slot(QModelIndex)
    def _pick_there(self, index: QModelIndex) -> None:
        self.typed.emit("")

    def _repaint_row(self, index: QModelIndex) -> None:
        if index.isValid():
            area = self.visualRect(index)
            self.viewport().update(0, area.y(), self.viewport().width(), area.height())

    def _fit(self) -> None:
        kept = shown(self.viewport().width())
        for place in range(len(COLUMNS)):
            if self.isColumnHidden(place) == (place in kept):
                self.setColumnHidden(place, place not in kept)
        alone = DESCRIPTION not in kept  # then the payee takes the room that is left
        mode = QHeaderView.ResizeMode.Stretch if alone else QHeaderView.ResizeMode.Interactive
        if self.horizontalHeader().sectionResizeMode(PAYEE) != mode:
            self.horizontalHeader().setSectionResizeMode(PAYEE, mode)
            self.horizontalHeader().resizeSection(PAYEE, COLUMNS[PAYEE].width)

    def _dress_headers(self) -> None:
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.hide()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(8 * GRID)
        head.sectionClicked.connect(lambda place: COLUMNS[place].order and self.sorted_by.emit(COLUMNS[place].order))
        for place, column in enumerate(COLUMNS):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if place == DESCRIPTION else QHeaderView.ResizeMode.Interactive)
            if column.width:
                head.resizeSection(place, column.width)
