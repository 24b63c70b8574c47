"""Where the business is, and its currency: what is usual there fills what was not entered."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.business.business import Business
from smeai.core.business.country import countries, currencies, find, guess
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label

WIDE = 60 * GRID


class PlaceCard(Card):
    """`placed` carries the code of a country, `priced` that of a currency; empty where none is chosen."""

    placed = Signal(str)
    priced = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=5 * GRID, spacing=3 * GRID)
        self._business = Business()
        self._title, self._words = label(scale="heading"), label(tone="muted", wrap=True)
        self._names = [label(scale="strong"), label(scale="strong")]
        self.country, self.currency, self.suggestion = Select(), Select(), tight(picture="globe")
        for select, slot in ((self.country, self._place), (self.currency, self._price)):
            select.setMinimumWidth(WIDE)
            select.activated.connect(slot)
        self.suggestion.clicked.connect(self._accept)
        self._lay_out()
        self._phrases = Phrases(self)
        self._name()

    def show_business(self, business: Business) -> None:
        """Show country and currency, without telling."""
        self._business = business
        self._phrases.say()

    def _fill(self, *_: str) -> None:
        named = sorted(((each.name(_language()), code) for code, each in countries().items()), key=lambda pair: pair[0].casefold())
        _show(self.country, [(self.tr("Not chosen"), ""), *named], self._business.country)
        place = self._business.place
        usual = self.tr("{currency}, as in {country}").format(currency=place.currency, country=place.name(_language())) if place else ""
        codes = sorted({*currencies(), self._business.currency} - {""})
        _show(self.currency, [(usual or self.tr("Not chosen"), ""), *((code, code) for code in codes)], self._business.currency)
        thought = find(guess(QLocale().bcp47Name()) or guess(QLocale.system().bcp47Name()))
        self.suggestion.setVisible(place is None and thought is not None)
        if thought is not None:
            self.suggestion.setText(self.tr("In {country}?").format(country=thought.name(_language())))
            self.suggestion.setProperty("country", thought.code)

    @Slot()
    def _place(self) -> None:
        self.placed.emit(self.country.currentData())

    @Slot()
    def _price(self) -> None:
        self.priced.emit(self.currency.currentData())

    @Slot()
    def _accept(self) -> None:
        self.placed.emit(self.suggestion.property("country"))

    def _name(self) -> None:
        bind = self._phrases.bind
        bind(self._title.setText, lambda: self.tr("Place"))
        bind(
            self._words.setText,
            lambda: self.tr("What is usual in your country fills what you leave open. It is rough: your own figures are better."),
        )
        for place, select, text in ((0, self.country, lambda: self.tr("Country")), (1, self.currency, lambda: self.tr("Currency"))):
            bind(self._names[place].setText, text)
            bind(select.setAccessibleName, text)
        bind(self.currency.setToolTip, lambda: self.tr("The currency of all amounts; nothing is converted."))
        bind(self._fill, str)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        for name, select in zip(self._names, (self.country, self.currency), strict=True):
            row.addLayout(_column(name, select))
        row.addStretch()
        self.body.addLayout(_column(self._title, self._words))
        self.body.addLayout(row)
        self.body.addWidget(self.suggestion, alignment=Qt.AlignmentFlag.AlignLeading)


def _show(select: Select, entries: list[tuple[str, str]], chosen: str) -> None:
    with QSignalBlocker(select):
        select.clear()
        for name, code in entries:
            select.addItem(name, code)
        select.setCurrentIndex(max(0, select.findData(chosen)))


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    for part in parts:
        column.addWidget(part)
    return column


def _language() -> str:
    return QLocale().bcp47Name()
