"""A person's figure over the program's, with its reason."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.ui.amounts import day
from smeai.ui.dialog import Dialog
from smeai.ui.number_field import NumberField
from smeai.ui.stock.words import units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.text import label
from smeai.usecases.stock.views import ItemView, Override

MOST = 1e9


class OverrideDialog(Dialog):
    """`done_with` carries the `Override`; without a reason there is none: later it is asked whether it helped."""

    done_with = Signal(object)

    def __init__(self, parent: QWidget, view: ItemView, at: str = "") -> None:
        super().__init__(parent)
        name = view.row.name or view.row.item
        words = self.tr("Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.")
        self.ask(self.tr("Override the forecast of {item}").format(item=name), words, self.tr("Override"))
        self._item, self._forecast = view.row.item, {d: value for d, value in zip(view.dates, view.mean, strict=True) if value is not None}
        self.step, self.quantity, self.reason = ChipSelect(), NumberField(0, MOST, 1), QLineEdit()
        self.step.set_choices(tuple((iso, f"{day(iso)} · {units(value)}") for iso, value in self._forecast.items()), at)
        self.reason.setPlaceholderText(self.tr("What you know and the past does not: a fair, a new shop next door …"))
        self.step.changed.connect(self._show)
        self.reason.textChanged.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        for text, field in ((self.tr("Step"), self.step), (self.tr("Units"), self.quantity)):
            row.addLayout(_named(text, field))
        row.addStretch()
        self.body.addLayout(row)
        self.body.addLayout(_named(self.tr("Reason"), self.reason))
        self._show()
        self._check()
        self.quantity.setFocus()
        self.quantity.selectAll()

    def accept(self) -> None:
        if self.yes.isEnabled():
            at = self.step.value()
            made = date.today().isoformat()
            self.done_with.emit(Override(self._item, at, self.quantity.value(), self.reason.text().strip(), self._forecast[at], made))
            super().accept()

    @Slot()
    def _show(self, *_: object) -> None:
        self.quantity.setValue(self._forecast.get(self.step.value(), 0.0))

    @Slot()
    def _check(self, *_: object) -> None:
        self.yes.setEnabled(bool(self.reason.text().strip()) and bool(self._forecast))


def _named(text: str, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    column.addWidget(label(text, "caption", "muted"))
    column.addWidget(field)
    field.setAccessibleName(text)
    return column
