"""The table of items: sorted by a click on a head, with what they come to below."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from smeai.ui.stock.item_columns import COLUMNS, ItemColumn, column_title, total
from smeai.ui.stock.items_model import ItemsModel
from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.widgets.data_table import DataTable
from smeai.usecases.stock.views import Ask, ItemRow

ROW, PADDING = 8 * GRID, 6 * GRID


class ItemsTable(DataTable):
    """`at` tells that one stands on another item, `sorted_by` carries the column of a head that was clicked, `typed` a first letter.

    `edited` (F2) says that the item's forecast is to be overridden.
    """

    at = Signal()
    sorted_by = Signal(str)
    typed = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.verticalHeader().hide()
        self.remember_as("", frozen=True)  # which columns there are is chosen with the views
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(lambda place: self.sorted_by.emit(self.columns[place].key))
        self._widths: dict[str, int] = {}
        self._fitted: tuple[ItemColumn, ...] = ()

    @property
    def columns(self) -> tuple[ItemColumn, ...]:
        """What is shown of each item."""
        model = self.model()
        return model.columns if isinstance(model, ItemsModel) else COLUMNS

    def row(self) -> ItemRow | None:
        """The item one stands on."""
        model = self.model()
        return model.item(self.currentIndex().row()) if isinstance(model, ItemsModel) and self.currentIndex().isValid() else None

    def show_items(self, model: ItemsModel, ask: Ask, *, stays: bool = True) -> None:
        """Show these items instead; one stays on the same item, if it is among the first, and where one had scrolled to.

        Unless it `stays`, one who stands on the first item stands on the first again.
        """
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex())) if self.currentIndex().isValid() else False
        first = self.currentIndex().row() == 0 and not stays
        stood, bars = self.row(), (self.verticalScrollBar(), self.horizontalScrollBar())
        at = [bar.value() for bar in bars]
        same = self._fitted == model.columns
        self._widths |= {each.key: self.columnWidth(place) for place, each in enumerate(self._fitted)}
        self.set_rows(model)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if ask.descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(next((place for place, each in enumerate(model.columns) if each.key == ask.order), -1), order)
        self.selectionModel().currentRowChanged.connect(self._tell)
        if model.rowCount():
            found = None if first else stood and model.row_of(stood.item)
            self.selectRow(found or 0)
            if same:
                bars[1].setValue(at[1])
            if found:
                bars[0].setValue(at[0])
            if seen:
                self.scrollTo(self.currentIndex())
        else:
            self.at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_F2:
            self.edited.emit()
        elif event.text().isalnum() and not held:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if self._fitted == self.columns:
            return
        self._fitted = self.columns
        titles = self.horizontalHeader().fontMetrics()
        for place, column in enumerate(self.columns):
            wide = max(column.width, titles.horizontalAdvance(column_title(column.key)) + PADDING)
            self.setColumnWidth(place, self._widths.get(column.key, wide))

    @Slot()
    def _tell(self, *_: object) -> None:
        self.at.emit()


class TotalsRow(QWidget):
    """The sums of all items that match, each below its column."""

    def __init__(self, table: ItemsTable) -> None:
        super().__init__()
        self._table, self._texts, self._name = table, {}, ""
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = table.horizontalHeader()
        head.sectionResized.connect(self._repaint)
        table.horizontalScrollBar().valueChanged.connect(self._repaint)

    def show_totals(self, name: str, totals: tuple[tuple[str, str], ...], currency: str) -> None:
        """`name` stands at the left; `totals` are (column, value) pairs."""
        self._name = name
        sums, columns = dict(totals), self._table.columns
        self._texts = {place: total(each, sums[each.key], currency) for place, each in enumerate(columns) if each.key in sums}
        self.setAccessibleName(" · ".join((name, *self._texts.values())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.raised))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        for place, text in ({0: self._name} | self._texts).items():
            self._paint_cell(painter, place, text, QFontMetrics(font))
        painter.end()

    def _paint_cell(self, painter: QPainter, place: int, text: str, metrics: QFontMetrics) -> None:
        head = self._table.horizontalHeader()
        left = self._table.viewport().mapTo(self._table, QPoint(head.sectionViewportPosition(place), 0)).x()
        area = QRect(left + 2 * GRID, 0, head.sectionSize(place) - 4 * GRID, self.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        trailing = self._table.columns[place].figure != mirrored
        side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    @Slot()
    def _repaint(self, *_: object) -> None:
        self.update()
