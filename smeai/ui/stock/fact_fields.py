"""What is known of an item beside its sales: what the files say, and what is typed over it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smeai.ui.amounts import amount, plain_amount
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label, set_look
from smeai.usecases.stock.facts import Facts

ACROSS, LEAST = 2, 16 * GRID  # the width of a field in a small window
WORDS = frozenset({"supplier"})  # the others are figures


class FactFields(QWidget):
    """`entered` carries the field of `Facts` and its value as a decimal text with a dot, or the words; empty takes it back."""

    entered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._shown: dict[str, str] = {}
        self._names = {}
        grid, phrases = QGridLayout(self), Phrases(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        for column in range(ACROSS):
            grid.setColumnStretch(column, 1)
        for place, (key, text) in enumerate(self._titles().items()):
            name, field = label(scale="caption", tone="muted", wrap=True), QLineEdit()
            field.setMinimumWidth(LEAST)
            FieldKeys(field)
            field.editingFinished.connect(partial(self._tell, key))
            phrases.bind(name.setText, text)
            phrases.bind(field.setAccessibleName, text)
            phrases.bind(field.setPlaceholderText, lambda: self.tr("unknown"))
            grid.addWidget(name, 2 * (place // ACROSS), place % ACROSS, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 2 * (place // ACROSS) + 1, place % ACROSS)
            self.fields[key], self._names[key] = field, name

    def show_facts(self, facts: Facts, typed: frozenset[str]) -> None:
        """Show them without telling; those in `typed` are marked as the user's own."""
        for key, field in self.fields.items():
            value = getattr(facts, key)
            text = (
                str(value or "")
                if key in WORDS
                else ""
                if value is None
                else amount(f"{value:.10g}" if isinstance(value, float) else str(value))
            )
            self._shown[key] = text
            set_look(self._names[key], tone="accent" if key in typed else "muted")
            with QSignalBlocker(field):
                if not field.hasFocus():
                    field.setText(text)
                    field.setCursorPosition(0)

    def _tell(self, key: str) -> None:
        text = self.fields[key].text().strip()
        if text == self._shown.get(key, ""):
            return
        plain = text if key in WORDS else plain_amount(text)
        if text and not plain:
            self.fields[key].setText(self._shown.get(key, ""))  # no figure
        else:
            self.entered.emit(key, plain)

    def title(self, key: str) -> str:
        """What a fact is called."""
        return self._titles()[key]()

    def _titles(self) -> dict[str, Callable[[], str]]:
        return {
            "on_hand": lambda: self.tr("Stock on hand"),
            "on_order": lambda: self.tr("On order"),
            "lead_days": lambda: self.tr("Lead time, days"),
            "cost": lambda: self.tr("Unit cost"),
            "price": lambda: self.tr("Price"),
            "pack": lambda: self.tr("Pack size"),
            "minimum": lambda: self.tr("Minimum order"),
            "shelf_days": lambda: self.tr("Shelf life, days"),
            "supplier": lambda: self.tr("Supplier"),
        }
