"""What a rule asks of a line: payee, words, direction and size."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smeai.ui.amounts import amount, plain_amount
from smeai.ui.tokens import GRID
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.text import label
from smeai.usecases.books.rule import Direction, Rule


class Conditions(QWidget):
    """`changed` is emitted when an entry ends; conditions that have no field here stay as they are."""

    changed = Signal()

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self._rule = rule
        self.payee, self.text = QLineEdit(rule.payee), QLineEdit(rule.text)
        self.low, self.high = (QLineEdit(amount(f"{size:f}") if size is not None else "") for size in (rule.low, rule.high))
        ways = ((Direction.BOTH, self.tr("In and out")), (Direction.IN, self.tr("Money in")), (Direction.OUT, self.tr("Money out")))
        self.direction = ChipSelect(tuple((way.value, text) for way, text in ways), rule.direction.value)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        for name, field, row, column, width in (
            (self.tr("Payee is"), self.payee, 0, 0, 2),
            (self.tr("Text contains"), self.text, 0, 2, 2),
            (self.tr("Direction"), self.direction, 2, 0, 2),
            (self.tr("From"), self.low, 2, 2, 1),
            (self.tr("To"), self.high, 2, 3, 1),
        ):
            grid.addWidget(label(name, "caption", "muted"), row, column, 1, width)
            grid.addWidget(field, row + 1, column, 1, width)
            field.setAccessibleName(name)
        for field in (self.payee, self.text, self.low, self.high):
            field.editingFinished.connect(self.changed)
        self.direction.changed.connect(lambda _: self.changed.emit())

    def rule(self) -> Rule:
        """The rule with the conditions as they stand."""
        low, high = (_size(field.text()) for field in (self.low, self.high))
        return replace(
            self._rule,
            payee=self.payee.text().strip(),
            text=self.text.text().strip(),
            direction=Direction(self.direction.value()),
            low=low,
            high=high,
        )


def _size(typed: str) -> Decimal | None:
    plain = plain_amount(typed)
    return abs(Decimal(plain)) if plain else None
