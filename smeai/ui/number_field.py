"""A number with its unit, typed: no arrows, and the wheel scrolls the page instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from smeai.ui.field_keys import FieldKeys
from smeai.ui.tokens import GRID

CENTS = 2


class NumberField(QDoubleSpinBox):
    """From `low` to `high`; Enter and Escape end the entry."""

    def __init__(self, low: float, high: float, decimals: int = 0) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setDecimals(decimals)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.lineEdit().setTextMargins(2 * GRID, 0, 2 * GRID, 0)  # a style sheet's padding does not reach it
        FieldKeys(self)

    def textFromValue(self, value: float) -> str:
        """Beyond cents, no noughts that say nothing."""
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        whole, _, rest = text.partition(point)
        if self.decimals() <= CENTS or not rest:
            return text
        return f"{whole}{point}{rest[:CENTS]}{rest[CENTS:].rstrip(self.locale().zeroDigit())}"

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
