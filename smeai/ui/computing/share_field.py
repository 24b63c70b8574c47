"""A share that may be unknown: an empty field is no 0."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.kpi import Input
from smeai.ui.amounts import LEFT_TO_RIGHT, amount, plain_amount
from smeai.ui.field_keys import FieldKeys
from smeai.ui.figure_field import FIELD
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.ui.words import origin_name


class ShareField(QWidget):
    """`entered` carries a share of 0..1, or None where the field is empty."""

    entered = Signal(object)

    def __init__(self, title: Callable[[], str]) -> None:
        super().__init__()
        self._title, self._note, self.field = label(wrap=True), label(scale="caption", tone="muted", wrap=True), QLineEdit()
        self._shown: float | None = None
        self.field.setFixedWidth(FIELD)
        self.field.textEdited.connect(self._tell)
        FieldKeys(self.field)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.field)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, title)
        phrases.bind(self.field.setAccessibleName, title)
        phrases.bind(self.field.setPlaceholderText, lambda: self.tr("not known"))

    def show_share(self, figure: Input | None) -> None:
        """Show what is known, without telling."""
        self._shown = figure.value if figure else None
        self._note.setText(self.tr("in %, {origin}").format(origin=origin_name(figure.origin)) if figure else self.tr("in %"))
        if not self.field.hasFocus() or self._value() != self._shown:
            self.field.setText("" if figure is None else amount(f"{100 * figure.value:.10g}").lstrip(LEFT_TO_RIGHT))

    @Slot(str)
    def _tell(self, entry: str) -> None:
        value = self._value()
        if value is not None or not entry.strip():
            self.entered.emit(value)

    def _value(self) -> float | None:
        plain = plain_amount(self.field.text())
        return float(plain) / 100 if plain and 0 <= float(plain) <= 100 else None
