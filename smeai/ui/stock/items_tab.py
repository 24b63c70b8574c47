"""The items of a pilot, and beside them everything about the one that one stands on."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.book import Book
from smeai.ui.stock.item_columns import column_title
from smeai.ui.stock.item_filter import ItemFilter
from smeai.ui.stock.item_panel import ItemPanel
from smeai.ui.stock.items_model import ACTION, ItemsModel
from smeai.ui.stock.items_table import ItemsWithTotals
from smeai.ui.stock.override_dialog import OverrideDialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.table_model import PAGE
from smeai.ui.words import count
from smeai.usecases.stock.views import Ask, Case, ItemsPage, ItemView, Override
from smeai.workers.job import Job, Jobs

NARROWEST, WIDTH, SHARE = 76 * GRID, 110 * GRID, 0.42  # of the panel
PAUSE_MS = 60  # items that a held arrow key runs past are not asked about


class ItemsTab(QWidget):
    """Needs ``stock.items(case, model, ask, start, count, place) -> ItemsPage`` and ``stock.item(case, model, item, place) -> ItemView``.

    Overrides and facts that are typed are written into the book. `shown` says that an item has come.
    """

    shown = Signal()

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self._runner, self._book, self._round = runner, book, 0
        self._job: Job | None = None
        self._asked: tuple | None = None
        self.filter, self.items, self.panel, self._banner = ItemFilter(), ItemsWithTotals(), ItemPanel(), Banner()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask_item)
        self.filter.changed.connect(self._open)
        self.filter.left.connect(self.items.table.setFocus)
        self.items.table.sorted_by.connect(self.filter.sort)
        self.items.table.typed.connect(self.filter.begin)
        self.items.table.edited.connect(self.override)
        self.items.table.at.connect(self._timer.start)
        self.panel.override_wanted.connect(self.override)
        self.panel.taken_back.connect(self._take_back)
        self.panel.facts.entered.connect(self._enter)
        self._lay_out()

    @property
    def table(self) -> QWidget:
        """Where the keyboard begins."""
        return self.items.table

    def refresh(self) -> None:
        """Ask anew, if anything has changed that the items rest on."""
        if self._basis() != self._asked and self._basis() is not None:
            self._open(self.filter.ask)

    def rest(self) -> None:
        """Nobody looks any more."""
        for each in (self._timer, self.filter):
            each.stop() if isinstance(each, QTimer) else each.rest()

    def retranslate(self) -> None:
        """Write everything in the language of the moment."""
        self._asked = None
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.text.setFocus()
            self.filter.text.selectAll()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(max(NARROWEST, min(WIDTH, round(self.width() * SHARE))))

    def _basis(self) -> tuple[Case, str, str] | None:
        state = self._book.state
        return (state.case, state.outcome.model, state.currency) if state.outcome and state.case else None

    @Slot(object)
    def _open(self, ask: Ask) -> None:
        self._asked = self._basis()
        if self._asked is None:
            return
        self._round += 1
        case, model, _ = self._asked
        done, failed = lambda page, asked=self._round: self._take(asked, ask, page), self._banner.show_failure
        self._runner.ask(ACTION, case, model, ask, start=0, count=PAGE, place=self._book.place, done=done, failed=failed)

    def _take(self, asked: int, ask: Ask, page: ItemsPage) -> None:
        if asked != self._round or self._asked is None:
            return  # something newer is on its way
        self._banner.clear()
        case, model, currency = self._asked
        self.filter.set_choices(page.groups, page.suppliers)
        made = ItemsModel(self._runner, (case, model, ask), page, currency, self._book.state.outcome.date, self._book.place)
        made.failed.connect(self._banner.show_failure)
        self.table.show_items(made, ask)
        name = self.tr("{count} items").format(count=count(page.matching))
        self.items.totals.show_totals(name, page.totals, currency)

    @Slot()
    def _ask_item(self) -> None:
        row, asked = self.table.row(), self._asked
        if self._job is not None and self._job.running:
            self._job.cancel()
        if row is None or asked is None:
            self.panel.show_item(None, "", "")
            return
        args, place = (asked[0], asked[1], row.item), self._book.place
        self._job = self._runner.ask("stock.item", *args, place=place, done=self._show, failed=self._banner.show_failure)

    def _show(self, view: ItemView) -> None:
        state = self._book.state
        if state.outcome is None:
            return
        typed = frozenset(field for item, field, _ in state.typed if item == view.row.item)
        self.panel.show_item(view, state.outcome.frequency, state.currency, typed)
        self.shown.emit()

    @Slot()
    @Slot(str)
    def override(self, at: str = "") -> None:
        """Ask for a person's own figure."""
        if self.panel.view is not None:
            dialog = OverrideDialog(self.window(), self.panel.view, at)
            dialog.done_with.connect(self._override)
            dialog.open()

    @Slot(object)
    def _override(self, made: Override) -> None:
        kept = self._book.state.overrides
        old = next((each for each in kept if _place(each) == _place(made)), None)
        made = replace(made, was=old.was) if old else made  # what the program itself had said
        words = self.tr("Override of {item}").format(item=made.item)
        self._book.change(words, overrides=(*(each for each in kept if each is not old), made))

    @Slot(str)
    def _take_back(self, at: str) -> None:
        item = self.panel.view.row.item
        words = self.tr("No override of {item}").format(item=item)
        kept = tuple(each for each in self._book.state.overrides if _place(each) != (item, at))
        self._book.change(words, overrides=kept)

    @Slot(str, str)
    def _enter(self, field: str, value: str) -> None:
        item = self.panel.view.row.item
        others = tuple(each for each in self._book.state.typed if each[:2] != (item, field))
        words = self.tr("{fact} of {item}").format(fact=self.panel.facts.title(field), item=item)
        self._book.change(words, quiet=True, typed=(*others, (item, field, value)) if value else others)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self.items, 1)
        row.addWidget(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self.filter)
        column.addWidget(self._banner)
        column.addLayout(row, 1)
        self.items.table.setAccessibleName(column_title("item"))


def _place(each: Override) -> tuple[str, str]:
    return each.item, each.date
