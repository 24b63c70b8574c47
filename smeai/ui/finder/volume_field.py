"""A number that may be left open: what would be assumed stands in the empty field."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smeai.core.opportunities.question import Answers
from smeai.ui.amounts import plain_amount
from smeai.ui.field_keys import FieldKeys
from smeai.ui.finder.wording import text, typed, usual
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label

MOST = 1e9
WIDTH = 40 * GRID


class VolumeField(QWidget):
    """`entered` carries the number, or None where the field is empty or holds no number; then it says what is assumed."""

    entered = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._title, self.field = name, label(wrap=True), QLineEdit()
        self._note = label(scale="caption", tone="warn", wrap=True)
        self.field.setMaximumWidth(WIDTH)
        self.field.textEdited.connect(self._tell)
        FieldKeys(self.field)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addStretch()  # titles of one and of two lines stand side by side
        for widget in (self._title, self.field, self._note):
            body.addWidget(widget)
        self._note.hide()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, text(f"in.{name}"))
        phrases.bind(self.field.setAccessibleName, text(f"in.{name}"))
        phrases.bind(self._note.setText, lambda: self.tr("This is not a number; it is assumed for now."))

    def show_number(self, answers: Answers) -> None:
        """Show what was answered and what would be assumed; a field that says the same already is left alone."""
        assumed, number = usual(self._name, answers), answers.numbers.get(self._name)
        self.field.setPlaceholderText(self.tr("assumed: {number}").format(number=assumed) if assumed else "")
        if self._value() != number:
            self.field.setText(typed(number))

    @Slot(str)
    def _tell(self, entry: str) -> None:
        value = self._value()
        self._note.setVisible(value is None and bool(entry.strip()))
        self.entered.emit(value)

    def _value(self) -> float | None:
        """The number in the field; None where there is none, or one that no business has."""
        plain = plain_amount(self.field.text())
        return float(plain) if plain and 0 <= float(plain) <= MOST else None
