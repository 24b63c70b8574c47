"""Which services are compared; the first one is looked at closely."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from smeai.core.computing.sheet import Sheet
from smeai.core.computing.workings import MOST_SERVICES
from smeai.core.prices import PriceBook
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label


class ServicesCard(Card):
    """`chosen` carries the names of the services, `edited` asks for the price list."""

    chosen = Signal(object)
    edited = Signal()

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self._title, self._words, self.edit = label(scale="heading", wrap=True), label(scale="caption", tone="muted", wrap=True), quiet()
        self.selects = [Select() for _ in range(MOST_SERVICES)]
        self._book: PriceBook | None = None
        for select in self.selects:
            select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            select.setMinimumContentsLength(10)
            select.activated.connect(self._tell)
        self.edit.clicked.connect(self.edited)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.edit)
        self.body.addLayout(head)
        self.body.addWidget(self._words)
        for select in self.selects:
            self.body.addWidget(select)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Services"))
        phrases.bind(
            self._words.setText, lambda: self.tr("Rounded list prices: check them before you decide. The first one is looked at closely.")
        )
        phrases.bind(self.edit.setText, lambda: self.tr("Edit prices"))
        phrases.bind(lambda text: [each.setAccessibleName(text) for each in self.selects], lambda: self.tr("Service"))

    def show_sheet(self, sheet: Sheet, book: PriceBook) -> None:
        """Show what is chosen out of the list."""
        names = [each.price.name for each in sheet.services]
        fresh, self._book = book != self._book, book
        for place, select in enumerate(self.selects):
            with QSignalBlocker(select):
                if fresh:
                    self._fill(select)
                select.setCurrentIndex(select.findText(names[place]) if place < len(names) else 0)
            select.setToolTip(select.currentText())

    def _fill(self, select: Select) -> None:
        select.clear()
        select.addItem("–")
        select.addItems([each.name for each in self._book.prices])

    @Slot()
    def _tell(self, *_: object) -> None:
        names = (each.currentText() for each in self.selects if each.currentIndex() > 0)
        self.chosen.emit(tuple(dict.fromkeys(names)))
