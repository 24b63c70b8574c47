"""What the orders would come to if something were different."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.amounts import LEFT_TO_RIGHT
from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.stock.dials import Dials
from smeai.ui.stock.item_columns import BRIEF, TURNED
from smeai.ui.stock.items_sheet import ItemsSheet
from smeai.ui.stock.plan_asker import PlanAsker
from smeai.ui.stock.words import change, money, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.kpis import figures
from smeai.usecases.stock.views import Ask, PlanView, WhatIf
from smeai.workers.job import Jobs

SUMS = ("order_value", "safety_value", "average_stock_value", "carrying_cost_year", "at_risk", "overstock", "dead")
LESS_IS_BETTER = frozenset({"carrying_cost_year", "at_risk", "overstock", "dead"})
ITEMS = 58 * GRID
ROOMY = 225 * GRID  # the width from which three tiles stand side by side
KEPT = ("service", "lead_days", "review_days")


class WhatIfTab(QWidget):
    """Dials at the left, what they come to at the right, in all and item by item, each beside what it is now.

    `supposed` carries the `WhatIf` that has come, and its words; `WhatIf()` when everything is as it is.
    """

    supposed = Signal(object, str)

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self._book, self._now, self._then, self._basis, self._what_if = book, None, None, None, WhatIf()
        self.dials, self.asker, self._banner = Dials(), PlanAsker(runner, book, self), Banner()
        self.items, self._ask = ItemsSheet(runner, book, BRIEF, BRIEF, stays=False), Ask(order="order_change")
        self._items_title = label(scale="strong")
        self._grid, self._across = QGridLayout(), 0
        self.tiles = {key: KpiTile(small=True) for key in ("items_to_order", "units", *SUMS)}
        self.dials.turned.connect(self.asker.ask)
        self.dials.kept.connect(self._keep)
        self.asker.came.connect(self._take)
        for each in (self.asker, self.items):
            each.failed.connect(self._banner.show_failure)
        self.items.table.sorted_by.connect(self._sort)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._items_title.setText, lambda: self.tr("Item by item"))
        phrases.bind(self.items.table.setAccessibleName, lambda: self.tr("Item by item"))
        self._arrange(2)

    @property
    def plan(self) -> PlanView | None:
        """What the orders come to as things are."""
        return self._now

    def refresh(self) -> None:
        """Ask anew, if anything has changed that the totals rest on."""
        state = self._book.state
        if state.outcome is None:
            return
        self.dials.set_usual(self._usual(), state.outcome.horizon)
        if (state.case, state.outcome.model) != self._basis:
            self._basis = (state.case, state.outcome.model)
            self.asker.ask(WhatIf())
        else:
            self._show()
            self._show_items()

    def retranslate(self) -> None:
        """Write everything in the language of the moment."""
        self.items.forget()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_items()

    def rest(self) -> None:
        """Nobody looks any more."""
        self.asker.rest()

    def _usual(self) -> dict[str, float]:
        state = self._book.state
        chosen = ABOUT.defaults() | dict(state.setup.options)
        known = figures(state.outcome, dict(state.figures), shared=self._book.shared)
        capital = next(each.value for each in known if each.name == "capital")
        return {key: float(chosen[key]) for key in KEPT} | {"capital": 100 * capital, "week": 1.0}

    @Slot(object, object)
    def _take(self, what_if: WhatIf, plan: PlanView) -> None:
        self._banner.clear()
        if what_if == WhatIf():
            self._now = plan
            wanted = self.dials.what_if()
            if wanted != what_if:  # the dials stand elsewhere, and what they rest on has changed
                self.asker.ask(wanted)
        self._then, self._what_if = plan, what_if
        self._show()
        self._show_items()
        self.supposed.emit(what_if, self.dials.words(what_if) if what_if != WhatIf() else "")

    def _show_items(self) -> None:
        if self.isVisible() and self._then is not None:
            nothing = self._what_if == WhatIf() and self._ask.order in TURNED  # nothing to put in order by
            self.items.refresh(Ask() if nothing else self._ask, self._what_if)

    @Slot(str)
    def _sort(self, order: str) -> None:
        descending = not self._ask.descending if order == self._ask.order else order not in ("item", "order_by")
        self._ask = replace(self._ask, order=order, descending=descending)
        self._show_items()

    def _show(self) -> None:
        now, then, currency = self._now, self._then, self._book.state.currency
        if now is None or then is None:
            return
        for key, title in self._titles().items():
            tile, old, new = self.tiles[key], getattr(now, key), getattr(then, key)
            value = money(new, currency) if key in SUMS else count(new) if key == "items_to_order" else units(new)
            note, tone = self._note(key, old, new, currency)
            tile.show_figure(title, value, note, tone=tone)

    def _note(self, key: str, old: str | float, new: str | float, currency: str) -> tuple[str, str]:
        if old == new or old == "" or new == "":
            return "", "muted"
        before, after = float(old), float(new)
        shown = money(old, currency) if key in SUMS else units(before)
        by = change(after / before - 1) if before else ""
        tone = ("good" if after < before else "bad") if key in LESS_IS_BETTER else "muted"
        return self.tr("now {value}").format(value=shown) + (f" · {LEFT_TO_RIGHT}{by}" if by else ""), tone

    @Slot()
    def _keep(self) -> None:
        setup, wanted = self._book.state.setup, self.dials.what_if()
        options = dict(setup.options) | {key: getattr(wanted, key) for key in KEPT if getattr(wanted, key) is not None}
        usual = ABOUT.defaults()
        kept = tuple((key, value) for key, value in options.items() if value != usual[key])
        self.dials.clear()
        self._book.change(self.tr("Options of the forecast"), setup=replace(setup, options=kept))

    def _titles(self) -> dict[str, str]:
        return {
            "items_to_order": self.tr("Items to order"),
            "units": self.tr("Units to order"),
            "order_value": self.tr("Orders come to"),
            "average_stock_value": self.tr("Average stock, at cost"),
            "safety_value": self.tr("Safety stock, at cost"),
            "carrying_cost_year": self.tr("Carrying cost, a year"),
            "at_risk": self.tr("Sales at risk"),
            "overstock": self.tr("Overstock"),
            "dead": self.tr("Dead stock"),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= ROOMY else 2)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, key in enumerate(self._titles()):
            self._grid.removeWidget(self.tiles[key])
            self._grid.addWidget(self.tiles[key], place // across, place % across)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _lay_out(self) -> None:
        row, right, area = QHBoxLayout(self), QVBoxLayout(), ScrollArea()
        self._grid.setSpacing(2 * GRID)
        right.addWidget(self._banner)
        right.addLayout(self._grid)
        right.addWidget(self._items_title)
        right.addWidget(self.items, 1)
        self.items.setMinimumHeight(ITEMS)
        line = QHBoxLayout()
        line.setSpacing(3 * GRID)
        line.addWidget(self.dials)
        line.addLayout(right, 1)
        area.inside.addLayout(line, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(area)
