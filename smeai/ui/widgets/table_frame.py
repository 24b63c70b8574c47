"""A list with what helps to find one's way in it: a filter one types into, and what the chosen rows come to."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.list_model import ListModel
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count

FEW = 8  # rows that one sees at a glance


class TableFrame(QWidget):
    """Holds `table`. Letters typed in the table go to the filter; Escape there clears it, Enter and the arrows lead back."""

    def __init__(self, table: ListTable, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.field, self.foot = table, QLineEdit(clearButtonEnabled=True), label(scale="caption", tone="muted", wrap=True)
        table.remember_as(name)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addWidget(self.field)
        body.addWidget(table, 1)
        body.addWidget(self.foot)
        self.field.textChanged.connect(table.narrow)
        self.field.installEventFilter(self)
        table.typed.connect(self._type)
        table.picked.connect(self.tell)
        table.listed.connect(self.tell)
        phrases = Phrases(self)
        phrases.bind(self.field.setPlaceholderText, lambda: self.tr("Filter the rows"))
        phrases.bind(self.field.setAccessibleName, lambda: self.tr("Filter the rows"))
        phrases.bind(lambda _: self.tell(), lambda: "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self.table.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus()
                return True
        return False

    @Slot()
    def tell(self) -> None:
        """Say how many rows there are, are left, are chosen, and what the chosen or the shown ones come to."""
        model = self.table.model()
        self.field.setVisible(isinstance(model, ListModel) and (len(model.every) > FEW or bool(self.field.text())))
        if not isinstance(model, ListModel) or not model.every:
            self.foot.hide()
            return
        chosen = self.table.chosen()
        rows = [row for row in model.rows if row.key in set(chosen)] if len(chosen) > 1 else model.rows
        parts = [self._count(len(model.rows), len(model.every))]
        if len(chosen) > 1:
            parts.append(self.tr("%n chosen", "", len(chosen)))
        self.foot.setText(" · ".join([*parts, *self._sums(model, rows)]))
        self.foot.setVisible(len(model.every) > FEW or len(chosen) > 1)

    def _count(self, shown: int, every: int) -> str:
        if shown < every:
            return self.tr("{shown} of {all} rows").format(shown=count(shown), all=count(every))
        return self.tr("%n row(s)", "", every)

    def _sums(self, model: ListModel, rows: list) -> list[str]:
        said = []
        for place, column in enumerate(model.columns):
            if column.sums and not self.table.isColumnHidden(place):
                values = [row.keys[place] for row in rows if place < len(row.keys) and isinstance(row.keys[place], int | float)]
                whole = all(float(value).is_integer() for value in values)
                said.append(f"{column.title}: {self.locale().toString(float(sum(values)), 'f', 0 if whole else 2)}")
        return said

    def _type(self, sign: str) -> None:
        if self.field.isVisible():
            self.field.setFocus()
            self.field.insert(sign)
