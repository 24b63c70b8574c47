"""The currency of a pilot's figures, chosen."""

from PySide6.QtCore import QSignalBlocker, Slot

from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.widgets.select import Select

CURRENCIES = (
    "EUR", "USD", "GBP", "CHF", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON", "TRY", "ILS", "INR",
    "JPY", "KRW", "SGD", "IDR", "BRL", "MXN", "CAD", "AUD", "NZD", "AED", "SAR", "EGP", "MAD", "ZAR",
)  # fmt: skip


class CurrencySelect(Select):
    """Writes what is chosen into the book, whose state has `currency`."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.addItems(CURRENCIES)
        self.activated.connect(self._choose)
        Phrases(self).bind(self.setAccessibleName, lambda: self.tr("Currency"))
        Phrases(self).bind(self.setToolTip, lambda: self.tr("The currency of all amounts; nothing is converted."))
        self.show_state()

    def show_state(self) -> None:
        """Show what the book holds, also a currency that is not on the list."""
        with QSignalBlocker(self):
            if self.findText(self._book.state.currency) < 0:
                self.addItem(self._book.state.currency)
            self.setCurrentText(self._book.state.currency)

    @Slot()
    def _choose(self) -> None:
        self._book.change(self.tr("Currency"), quiet=True, currency=self.currentText())
