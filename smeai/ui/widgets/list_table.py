"""A table of a `ListModel`: whole rows are chosen, wide columns take the room that is left."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from smeai.ui.tokens import GRID
from smeai.ui.widgets.data_table import DataTable
from smeai.ui.widgets.list_model import ListModel

SEEN = 40  # rows that decide how wide the columns are


class ListTable(DataTable):
    """`picked` is emitted when other rows are chosen. Rows that are shown anew keep choice, order and place by their keys.

    `listed` says that other rows are there, `typed` carries a sign that was typed and is for a filter.
    """

    picked = Signal()
    listed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = ""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(12 * GRID)
        self.horizontalHeader().setResizeContentsPrecision(SEEN)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_list(self, model: ListModel) -> None:
        """Show these rows instead."""
        chosen, at, row = self.chosen(), self.verticalScrollBar().value(), self.currentIndex().row()
        column, order = self.horizontalHeader().sortIndicatorSection(), self.horizontalHeader().sortIndicatorOrder()
        if self._filter:
            model.narrow(self._filter)
        self.set_rows(model)
        model.sort(column, order)
        self.verticalHeader().setVisible(any(each.number for each in model.rows))
        self._widen(model)
        self._choose(chosen, row)
        self.verticalScrollBar().setValue(at)
        self.selectionModel().selectionChanged.connect(self.picked)
        self.listed.emit()

    @Slot(str)
    def narrow(self, typed: str) -> None:
        """Show only the rows in which what is typed stands; the chosen ones stay chosen where they are among them."""
        self._filter, model, chosen = typed, self.model(), self.chosen()
        if isinstance(model, ListModel):
            model.narrow(typed)
            self._choose(chosen, 0)
        self.listed.emit()
        self.picked.emit()

    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen rows, from the top."""
        model = self.model()
        if not isinstance(model, ListModel):
            return ()
        return tuple(model.rows[index.row()].key for index in sorted(self.selectionModel().selectedRows(), key=lambda each: each.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model, index = self.model(), self.currentIndex()
        if event.key() == Qt.Key.Key_Space and isinstance(model, ListModel) and index.isValid():
            ticks = [place for place, column in enumerate(model.columns) if column.tick]
            for place in ticks[:1]:
                model.ticked.emit(model.rows[index.row()].key, not model.rows[index.row()].cells[place])
        elif event.text().isalnum() and not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _choose(self, keys: tuple[str, ...], row: int) -> None:
        model, flags = self.model(), self.selectionModel().SelectionFlag
        known = {each.key: place for place, each in enumerate(model.rows)}
        places = [known[key] for key in keys if key in known] or ([min(row, len(known) - 1)] if row >= 0 and known else [])
        for place in places:
            self.selectionModel().setCurrentIndex(model.index(place, 0), flags.Select | flags.Rows)

    def _widen(self, model: ListModel) -> None:
        header = self.horizontalHeader()
        self.resizeColumnsToContents()
        for place, column in enumerate(model.columns):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if column.wide else QHeaderView.ResizeMode.Interactive)
