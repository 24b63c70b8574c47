"""The list of cloud prices, to be edited: each with its date and its source."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from smeai.core.prices import Price, PriceBook, read_prices
from smeai.errors import SettingsError, UnreadableFile
from smeai.storage.price_list import SHIPPED, PriceList
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary, quiet, secondary
from smeai.ui.widgets.text import label

WIDE, HIGH = 250 * GRID, 110 * GRID
FIELDS = ("name", "per_call", "input_million", "output_million", "as_of", "basis")
FIGURES = FIELDS[1:4]


class PriceDialog(QDialog):
    """Edits a `PriceList`; what is saved holds for all pilots. It is deleted when it closes."""

    def __init__(self, prices: PriceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.setWindowTitle(self.tr("Prices of cloud services"))
        self.resize(WIDE, HIGH)
        self._prices, self.banner, self._words, self.table = prices, Banner(), label(wrap=True), QTableWidget(0, len(FIELDS))
        self.add, self.delete, self.reset = secondary(), secondary(), quiet()
        self.save, self._leave = primary(), secondary()
        buttons = (
            (self.add, self.tr("Add a service"), self._add),
            (self.delete, self.tr("Delete"), self._delete),
            (self.reset, self.tr("Back to the shipped list"), self._reset),
            (self.save, self.tr("Save"), self.accept),
            (self._leave, self.tr("Cancel"), self.reject),
        )
        for button, text, done in buttons:
            button.setText(text)
            button.clicked.connect(done)
        self._lay_out()
        self._show(self._load())

    def accept(self) -> None:
        """Save what is in the table, or say which cell cannot be."""
        prices = self._read()
        if prices is None:
            return
        try:
            self._prices.save(replace(self._book, prices=prices))
        except SettingsError as error:
            self.banner.show_error(error)
            return
        super().accept()

    def _load(self) -> PriceBook:
        try:
            return self._prices.load()
        except UnreadableFile as error:
            self.banner.show_error(error)
            return read_prices(SHIPPED)

    def _show(self, book: PriceBook) -> None:
        self._book = book
        words = self.tr("In {currency}, for a message of {read} tokens read and {written} written.")
        count = QLocale().toString
        self._words.setText(words.format(currency=book.currency, read=count(int(book.tokens_in)), written=count(int(book.tokens_out))))
        self._words.setToolTip(said(book.note))
        self.table.setRowCount(0)
        for price in book.prices:
            self._append(price)
        self.reset.setEnabled(self._prices.edited or book.prices != read_prices(SHIPPED).prices)

    def _append(self, price: Price) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, field in enumerate(FIELDS):
            value = getattr(price, field)
            item = QTableWidgetItem(value if isinstance(value, str) else QLocale().toString(value, "g", 12) if value else "")
            item.setToolTip(item.text())
            if field in FIGURES:
                item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _read(self) -> tuple[Price, ...] | None:
        """The prices in the table; None where one cannot be understood, which is said."""
        found = []
        for row in range(self.table.rowCount()):
            texts = {field: self.table.item(row, column).text().strip() for column, field in enumerate(FIELDS)}
            figures = {field: QLocale().toDouble(texts[field]) if texts[field] else (0.0, True) for field in FIGURES}
            wrong = next((texts[field] for field, (value, good) in figures.items() if not good or not 0 <= value < float("inf")), None)
            if wrong is not None or not texts["name"] or not any(value for value, _ in figures.values()):
                self._refuse(row, wrong)
                return None
            found.append(Price(**texts | {field: value for field, (value, _) in figures.items()}))
        return tuple(found)

    def _refuse(self, row: int, wrong: str | None) -> None:
        self.table.setCurrentCell(row, 0)
        if wrong is not None:
            self.banner.say(self.tr("“{text}” is not a price.").format(text=wrong), tone="bad")
        else:
            self.banner.say(self.tr("Each service needs a name and a price."), tone="bad")

    @Slot()
    def _add(self) -> None:
        self._append(Price("", 0.0, "", ""))
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.editItem(self.table.currentItem())

    @Slot()
    def _delete(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    @Slot()
    def _reset(self) -> None:
        """The shipped list holds again at once; Cancel does not bring the old one back."""
        try:
            self._prices.reset()
        except SettingsError as error:
            self.banner.show_error(error)
            return
        self.banner.clear()
        self._show(self._load())

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            (
                self.tr("Service"),
                self.tr("A message"),
                self.tr("A million tokens read"),
                self.tr("A million tokens written"),
                self.tr("Read in"),
                self.tr("Source"),
            )
        )
        self.table.setAccessibleName(self.windowTitle())
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, len(FIELDS) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        body, edit, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((edit, (self.add, self.delete)), (foot, (self.reset,))):
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        foot.addWidget(self._leave)
        foot.addWidget(self.save)
        body.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 5 * GRID)
        body.setSpacing(3 * GRID)
        body.addWidget(label(self.windowTitle(), "subtitle"))
        body.addWidget(self._words)
        body.addWidget(self.banner)
        body.addWidget(self.table, 1)
        body.addLayout(edit)
        body.addLayout(foot)
