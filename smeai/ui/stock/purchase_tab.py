"""Purchase orders, one for each supplier, written as files."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.ui.amounts import day
from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.report_form import Ask, FilesForm, ask_folder, open_path
from smeai.ui.stock.words import NOTHING, money
from smeai.ui.tokens import GRID
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.views import PlanView

KINDS = ("xlsx", "csv", "pdf")
ROW, MOST = 8 * GRID, 7  # suppliers that are seen at once


class PurchaseTab(QWidget):
    """`wanted` says that the orders are to be written, with the folder and formats of `form`."""

    wanted = Signal()

    def __init__(self, book: Book, open_: Callable[[str], None] = open_path, ask: Ask = ask_folder) -> None:
        super().__init__()
        self._book, self.suppliers, self._title = book, ListTable(), label(scale="heading", wrap=True)
        texts = (
            lambda: QCoreApplication.translate("PurchaseTab", "Purchase orders"),
            lambda: QCoreApplication.translate("PurchaseTab", "One for each supplier, with what is to be ordered now and by when."),
            lambda: QCoreApplication.translate("PurchaseTab", "Write the orders"),
            lambda: QCoreApplication.translate("PurchaseTab", "Folder for the orders"),
        )
        self.form = FilesForm(book, texts, KINDS, open_, ask)
        self.form.wanted.connect(self.wanted)
        column, area = QVBoxLayout(self), ScrollArea()
        for widget in (self._title, self.suppliers, self.form):
            area.inside.addWidget(widget)
        area.inside.addStretch()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("To order, by supplier"))
        phrases.bind(self.suppliers.setAccessibleName, lambda: self.tr("To order, by supplier"))

    def show_plan(self, plan: PlanView | None) -> None:
        """What is to be ordered from whom."""
        state = self._book.state
        columns = (
            ListColumn(self.tr("Supplier"), wide=True),
            ListColumn(self.tr("Items"), figure=True),
            ListColumn(self.tr("Order value"), figure=True),
            ListColumn(self.tr("Order by")),
        )
        suppliers = plan.suppliers if plan else ()
        rows = tuple(
            ListRow(
                name,
                (name or self.tr("no supplier named"), count(items), money(value, state.currency), day(by) if by else NOTHING),
                (None, items, float(value or 0), by),
            )
            for name, items, value, by in suppliers
        )
        self.suppliers.show_list(ListModel(columns, rows))
        self.suppliers.setFixedHeight((min(MOST, len(rows)) + 1) * ROW + 3 * GRID)
        self.form.show_files(state.orders)
        self.form.set_ready(bool(rows))
