"""One service of the price list, in fields: what a call, a month and a commitment cost, and where that is from."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.prices import FIGURES, SERVES, Price
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label

WORDS = ("name", "basis", "as_of", "currency")
SHORT = 28 * GRID
Entries = Mapping[str, str]
"""What stands in the fields, by the names of a `Price`."""


def entries_of(price: Price) -> dict[str, str]:
    """The price as it stands in the fields; what a service does not have is empty."""
    figures = {name: QLocale().toString(getattr(price, name), "g", 12) if getattr(price, name) else "" for name in FIGURES}
    return {name: getattr(price, name) for name in (*WORDS, "serves")} | figures


def wrong_entry(entries: Entries) -> str | None:
    """The first entry that is no number of 0 or more; None where all are."""
    return next((entries[name] for name in FIGURES if entries[name].strip() and _number(entries[name]) is None), None)


def price_of(entries: Entries) -> Price:
    """The price that the entries say; `wrong_entry` says whether they can be read."""
    figures = {name: _number(entries[name]) or 0.0 for name in FIGURES}
    return Price(**{name: entries[name].strip() for name in (*WORDS, "serves")} | figures)


def _number(text: str) -> float | None:
    value, good = QLocale().toDouble(text.strip())
    return value if good and 0 <= value < float("inf") else None


class PriceForm(QWidget):
    """`edited` carries all entries after each change of one."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, str] = {}
        self.fields = {name: QLineEdit() for name in (*WORDS, *FIGURES)}
        self.serves, self._phrases, self._row = Select(), Phrases(self), 0
        self.serves.addItems([""] * (1 + len(SERVES)))
        self.serves.activated.connect(self._take)
        for field in self.fields.values():
            field.textEdited.connect(self._take)
            FieldKeys(field)
        self._grid, area, body = QGridLayout(), ScrollArea(), QVBoxLayout(self)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        self._lay_out()
        area.inside.addLayout(self._grid)
        area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(area)

    def show_entries(self, entries: Entries) -> None:
        """Show a service, without telling."""
        self._entries = dict(entries)
        for name, field in self.fields.items():
            if field.text() != entries[name]:
                with QSignalBlocker(field):
                    field.setText(entries[name])
                    field.setCursorPosition(0)
        with QSignalBlocker(self.serves):
            self.serves.setCurrentIndex(1 + SERVES.index(entries["serves"]) if entries["serves"] in SERVES else 0)

    @Slot()
    def _take(self, *_: object) -> None:
        place = self.serves.currentIndex()
        self._entries |= {name: field.text() for name, field in self.fields.items()} | {"serves": SERVES[place - 1] if place > 0 else ""}
        self.edited.emit(dict(self._entries))

    def _lay_out(self) -> None:
        self._wide("name", lambda: self.tr("Service"))
        self._wide("basis", lambda: self.tr("Source"))
        self._one("as_of", lambda: self.tr("Read in (year-month)"))
        self._one("currency", lambda: self.tr("Currency, if not that of the list"))
        self._add(self.serves, lambda: self.tr("Made for"))
        self._phrases.bind(lambda _: self._name_serves(), str)
        self._part(lambda: self.tr("A call"))
        self._one("per_call", lambda: self.tr("Price of a call"))
        self._one("per_unit", lambda: self.tr("Price of a unit"))
        self._one("unit_chars", lambda: self.tr("Characters of a unit"))
        self._one("min_units", lambda: self.tr("Units a call at least"))
        self._one("input_million", lambda: self.tr("A million tokens read"))
        self._one("output_million", lambda: self.tr("A million tokens written"))
        self._part(lambda: self.tr("A month"))
        self._one("base_month", lambda: self.tr("Base fee"))
        self._one("included", lambda: self.tr("Calls within the base fee"))
        self._one("free_month", lambda: self.tr("Free calls, or units"))
        self._part(lambda: self.tr("Committed"))
        self._one("commit_price", lambda: self.tr("Price for the whole term"))
        self._one("commit_months", lambda: self.tr("Months of the term"))
        self._one("commit_calls", lambda: self.tr("Calls a month within it"))
        self._one("commit_over", lambda: self.tr("Price of a call beyond"))

    def _name_serves(self) -> None:
        texts = (self.tr("anything"), self.tr("messages"), self.tr("bank lines"), self.tr("papers"), self.tr("forecasts"))
        for place, text in enumerate(texts):
            self.serves.setItemText(place, text)

    def _wide(self, name: str, text: Callable[[], str]) -> None:
        words, row = label(), self._row
        self._grid.addWidget(words, row, 0, 1, 2)
        self._grid.addWidget(self.fields[name], row + 1, 0, 1, 2)
        self._row += 2
        self._bind(words, self.fields[name], text)

    def _one(self, name: str, text: Callable[[], str]) -> None:
        self._add(self.fields[name], text)

    def _add(self, widget: QLineEdit | Select, text: Callable[[], str]) -> None:
        words = label(wrap=True)
        widget.setFixedWidth(SHORT)
        self._grid.addWidget(words, self._row, 0)
        self._grid.addWidget(widget, self._row, 1)
        self._row += 1
        self._bind(words, widget, text)

    def _part(self, text: Callable[[], str]) -> None:
        title = label(scale="strong")
        title.setContentsMargins(0, 2 * GRID, 0, 0)
        self._grid.addWidget(title, self._row, 0, 1, 2)
        self._row += 1
        self._phrases.bind(title.setText, text)

    def _bind(self, words: QWidget, widget: QWidget, text: Callable[[], str]) -> None:
        self._phrases.bind(words.setText, text)
        self._phrases.bind(widget.setAccessibleName, text)
