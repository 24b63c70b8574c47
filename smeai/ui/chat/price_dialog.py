"""The list of cloud prices, to be edited: each with its date and its source."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from smeai.core.kpi import Unit
from smeai.core.prices import FIGURES, Price, PriceBook, read_prices
from smeai.errors import SettingsError, UnreadableFile
from smeai.storage.price_list import SHIPPED, PriceList
from smeai.ui.chat.price_form import Entries, PriceForm, entries_of, price_of, wrong_entry
from smeai.ui.tab_order import step_focus
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary, quiet, secondary
from smeai.ui.widgets.text import label
from smeai.ui.words import figure

WIDE, HIGH = 250 * GRID, 150 * GRID


class PriceDialog(QDialog):
    """Edits a `PriceList`; what is saved holds for all pilots. It is deleted when it closes."""

    def __init__(self, prices: PriceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.setWindowTitle(self.tr("Prices of cloud services"))
        self.resize(WIDE, HIGH)
        self._prices, self._rows, self.banner, self._words = prices, [], Banner(), label(wrap=True)
        self.table, self.form = QTableWidget(0, 3), PriceForm()
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
        self.table.itemSelectionChanged.connect(self._choose)
        self.form.edited.connect(self._take)
        self._lay_out()
        self._show(self._load())

    def accept(self) -> None:
        """Save the list, or say which service cannot be."""
        for place, entries in enumerate(self._rows):
            if not self._good(entries):
                self._refuse(place, wrong_entry(entries))
                return
        try:
            self._prices.save(replace(self._book, prices=tuple(price_of(entries) for entries in self._rows)))
        except SettingsError as error:
            self.banner.show_error(error)
            return
        super().accept()

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward)

    def _load(self) -> PriceBook:
        try:
            return self._prices.load()
        except UnreadableFile as error:
            self.banner.show_error(error)
            return read_prices(SHIPPED)

    def _show(self, book: PriceBook) -> None:
        self._book = book
        words = self.tr("In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}")
        chars, read, written = (QLocale().toString(int(count)) for count in (book.chars, book.tokens_in, book.tokens_out))
        self._words.setText(words.format(currency=book.currency, chars=chars, read=read, written=written, note=said(book.note)))
        self._rows = [entries_of(price) for price in book.prices]
        self.table.setRowCount(len(self._rows))
        for place in range(len(self._rows)):
            self._write(place)
        self.table.selectRow(0)
        self.reset.setEnabled(self._prices.edited or book.prices != read_prices(SHIPPED).prices)

    def _write(self, place: int) -> None:
        """A row of the table, as its entries are."""
        entries = self._rows[place]
        known = wrong_entry(entries) is None
        price = price_of(entries) if known else None
        cost = figure(self._book.cost(price), Unit.MONEY, self._book.currency_of(price)) if price else "–"
        for column, text in enumerate((apart(entries["name"]), cost, entries["as_of"])):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(place, column, item)

    def _good(self, entries: Entries) -> bool:
        return bool(entries["name"].strip()) and wrong_entry(entries) is None and any(entries[name].strip() for name in FIGURES)

    def _refuse(self, place: int, wrong: str | None) -> None:
        self.table.selectRow(place)
        if wrong is not None:
            self.banner.say(self.tr("“{text}” is not a price.").format(text=wrong), tone="bad")
        else:
            self.banner.say(self.tr("Each service needs a name and a price."), tone="bad")

    @property
    def _place(self) -> int:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    @Slot()
    def _choose(self) -> None:
        place = self._place
        self.form.setEnabled(place >= 0)
        self.delete.setEnabled(place >= 0)
        if 0 <= place < len(self._rows):
            self.form.show_entries(self._rows[place])

    @Slot(object)
    def _take(self, entries: Entries) -> None:
        if self._place >= 0:
            self._rows[self._place] = dict(entries)
            self._write(self._place)

    @Slot()
    def _add(self) -> None:
        self._rows.append(entries_of(Price("", 0.0, "", "")))
        self.table.setRowCount(len(self._rows))
        self._write(len(self._rows) - 1)
        self.table.selectRow(len(self._rows) - 1)
        self.form.fields["name"].setFocus()

    @Slot()
    def _delete(self) -> None:
        place = self._place
        if place >= 0:
            del self._rows[place]
            self.table.removeRow(place)
            self.table.selectRow(min(place, len(self._rows) - 1))
            self._choose()

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
        self.table.setHorizontalHeaderLabels((self.tr("Service"), self.tr("A message more"), self.tr("Read in")))
        self.table.setAccessibleName(self.windowTitle())
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        body, list_, edit, foot, parts = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((edit, (self.add, self.delete)), (foot, (self.reset,))):
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        foot.addWidget(self._leave)
        foot.addWidget(self.save)
        list_.setSpacing(3 * GRID)
        list_.addWidget(self.table, 1)
        list_.addLayout(edit)
        parts.setSpacing(5 * GRID)
        parts.addLayout(list_, 3)
        parts.addWidget(self.form, 2)
        body.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 5 * GRID)
        body.setSpacing(3 * GRID)
        body.addWidget(label(self.windowTitle(), "subtitle"))
        body.addWidget(self._words)
        body.addWidget(self.banner)
        body.addLayout(parts, 1)
        body.addLayout(foot)
