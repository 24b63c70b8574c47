"""What a million messages cost in the cloud, by the list that the user may edit."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from smeai.core.kpi import Unit
from smeai.core.prices import PriceBook
from smeai.errors import UnreadableFile
from smeai.storage.price_list import PriceList
from smeai.ui.chat.price_dialog import PriceDialog
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.ui.words import figure


class PriceCard(Card):
    """`edited` says that the list has changed."""

    edited = Signal()

    def __init__(self, prices: PriceList) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._prices, self._title, self._trouble, self._rows = (
            prices,
            label(scale="heading", wrap=True),
            label(wrap=True, tone="bad"),
            QGridLayout(),
        )
        self.edit = secondary()
        self.edit.clicked.connect(self.ask)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.edit)
        self._rows.setColumnStretch(0, 1)
        self._rows.setHorizontalSpacing(3 * GRID)
        self.body.addLayout(head)
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._rows)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("A million messages in the cloud"))
        phrases.bind(self.edit.setText, lambda: self.tr("Edit prices"))
        self.show_prices()

    @Slot()
    def show_prices(self) -> None:
        """Show the list as it is now."""
        while found := self._rows.takeAt(0):
            found.widget().deleteLater()
        try:
            book = self._prices.load()
        except UnreadableFile as error:
            self._trouble.setText(str(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._fill(book)

    @Slot()
    def ask(self) -> None:
        """Open the list to be edited."""
        dialog = PriceDialog(self._prices, self.window())
        dialog.finished.connect(self.show_prices)
        dialog.finished.connect(self.edited)
        dialog.open()

    def _fill(self, book: PriceBook) -> None:
        for row, price in enumerate(book.prices):
            name, cost = label(apart(price.name), wrap=True), label(figure(book.cost(price) * 1e6, Unit.MONEY, book.currency), "strong")
            read = label(price.as_of, "caption", "muted")
            name.setToolTip(price.basis)
            for column, widget in enumerate((name, cost, read)):
                self._rows.addWidget(widget, row, column)
