"""The items of a pilot, and beside them everything about the one that one stands on."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.book import Book
from smeai.ui.stock.item_columns import column_title
from smeai.ui.stock.item_filter import ItemFilter
from smeai.ui.stock.item_panel import ItemPanel
from smeai.ui.stock.items_sheet import NOTHING, ItemsSheet
from smeai.ui.stock.override_dialog import OverrideDialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.usecases.stock.views import Ask, ItemsPage, ItemView, Override, WhatIf
from smeai.workers.job import Job, Jobs

NARROWEST, WIDTH, SHARE = 76 * GRID, 110 * GRID, 0.42  # of the panel
PAUSE_MS = 60  # items that a held arrow key runs past are not asked about


class ItemsTab(QWidget):
    """Needs what its `ItemsSheet` needs, and ``stock.item(case, model, item, what_if, place) -> ItemView``.

    Overrides and facts that are typed are written into the book. `shown` says that an item has come, `as_it_is` that no what-if
    is wanted any more, `look_wanted` carries an item whose past is to be looked at.
    """

    shown = Signal()
    as_it_is = Signal()
    look_wanted = Signal(str)

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self._runner, self._book, self._what_if = runner, book, NOTHING
        self._job: Job | None = None
        self.filter, self.items, self.panel = ItemFilter(), ItemsSheet(runner, book), ItemPanel()
        self._banner, self.strip = Banner(), Banner()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask_item)
        self.filter.changed.connect(self._open)
        self.filter.left.connect(self.items.table.setFocus)
        self.items.came.connect(self._take)
        self.items.failed.connect(self._banner.show_failure)
        self.items.table.sorted_by.connect(self.filter.sort)
        self.items.table.typed.connect(self.filter.begin)
        self.items.table.edited.connect(self.override)
        self.items.table.at.connect(self._timer.start)
        self.panel.override_wanted.connect(self.override)
        self.panel.taken_back.connect(self._take_back)
        self.panel.look_wanted.connect(self.look_wanted)
        self.panel.facts.entered.connect(self._enter)
        self.strip.acted.connect(self.as_it_is)
        self._lay_out()

    @property
    def table(self) -> QWidget:
        """Where the keyboard begins."""
        return self.items.table

    def suppose(self, what_if: WhatIf, words: str) -> None:
        """Show the items under other dials, which `words` name, as soon as somebody looks."""
        self._what_if = what_if
        if what_if == NOTHING:
            self.strip.clear()
        else:
            hint = self.tr("Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.")
            self.strip.say(words, hint, action=self.tr("As it is"))
        self.filter.suppose(what_if != NOTHING)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Ask anew, if anything has changed that the items rest on."""
        self._open(self.filter.ask)

    def rest(self) -> None:
        """Nobody looks any more."""
        for each in (self._timer, self.filter):
            each.stop() if isinstance(each, QTimer) else each.rest()

    def retranslate(self) -> None:
        """Write everything in the language of the moment."""
        self.items.forget()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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

    @Slot(object)
    def _open(self, ask: Ask) -> None:
        self.items.refresh(ask, self._what_if)

    @Slot(object)
    def _take(self, page: ItemsPage) -> None:
        self._banner.clear()
        self.filter.set_choices(page.groups, page.suppliers)

    @Slot()
    def _ask_item(self) -> None:
        row, asked = self.table.row(), self.items.asked
        if self._job is not None and self._job.running:
            self._job.cancel()
        if row is None or asked is None:
            self.panel.show_item(None, "", "")
            return
        (case, model, _), what_if, _ = asked
        more = {"what_if": what_if} if what_if != NOTHING else {}
        told = {"place": self._book.place, "done": self._show, "failed": self._banner.show_failure}
        self._job = self._runner.ask("stock.item", case, model, row.item, **told, **more)

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
        for widget in (self.filter, self._banner, self.strip):
            column.addWidget(widget)
        column.addLayout(row, 1)
        self.items.table.setAccessibleName(column_title("item"))


def _place(each: Override) -> tuple[str, str]:
    return each.item, each.date
