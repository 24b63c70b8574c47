"""The fifth step, where one works: what to order and by when, item by item; what-if; purchase orders."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from smeai.core.kpi import Unit
from smeai.ui.book import Book
from smeai.ui.currency_select import CurrencySelect
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.report_form import Ask, ask_folder, open_path
from smeai.ui.stock.groups_tab import GroupsTab
from smeai.ui.stock.items_tab import ItemsTab
from smeai.ui.stock.purchase_tab import PurchaseTab
from smeai.ui.stock.what_if_tab import WhatIfTab
from smeai.ui.stock.words import money
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.widgets.text import label
from smeai.ui.words import figure
from smeai.workers.job import Jobs


class OrdersPage(JobPage):
    """Needs those of its tabs, and ``stock.write_orders(case, model, folder, kinds, client, place, currency) -> paths``.

    `look_wanted` carries an item whose past is to be looked at.
    """

    look_wanted = Signal(str)

    def __init__(self, runner: Jobs, book: Book, open_: Callable[[str], None] = open_path, ask: Ask = ask_folder) -> None:
        super().__init__(runner, book)
        self.progress, self._banner, self._empty, self.tabs = ProgressPanel(), Banner(), EmptyState("trend"), Tabs()
        self.items, self.what_if, self.purchase = ItemsTab(runner, book), WhatIfTab(runner, book), PurchaseTab(book, open_, ask)
        self.overview, self._currency, self._sum = GroupsTab(runner, book), CurrencySelect(book), label(scale="strong")
        self.tabs.add("items", self.items, lambda: self.tr("Items"))
        self.tabs.add("overview", self.overview, lambda: self.tr("Groups and classes"))
        self.tabs.add("what-if", self.what_if, lambda: self.tr("What if"))
        self.tabs.add("purchase", self.purchase, lambda: self.tr("Purchase orders"))
        for widget in (self._sum, self._currency):
            self.tabs.head.addWidget(widget)
        self.purchase.wanted.connect(self.write)
        self.what_if.asker.came.connect(self._show_plan)
        self.what_if.supposed.connect(self.items.suppose)
        self.items.as_it_is.connect(self.what_if.dials.clear)
        self.items.look_wanted.connect(self.look_wanted)
        self.overview.class_wanted.connect(self._show_class)
        self.overview.group_wanted.connect(self._show_group)
        self.setFocusProxy(self.items.table)
        for widget in (self.progress, self._banner, self.tabs, self._empty):
            self.body.addWidget(widget, 1 if widget in (self.tabs, self._empty) else 0)
        Phrases(self).bind(
            lambda text: self._empty.set_texts(self.tr("No forecast yet"), text), lambda: self.tr("Forecast and test first: one step back.")
        )

    @property
    def valid(self) -> bool:
        return self.state.outcome is not None

    def apply(self) -> str:
        return self.state.outcome.date

    def leave(self) -> None:
        super().leave()
        self.items.rest()
        self.what_if.rest()

    def follow(self) -> None:
        self.show_state()

    def retranslate(self) -> None:
        if self._entered:
            for each in (self.items, self.what_if):
                each.retranslate()
            self.show_state()

    def show_state(self) -> None:
        if self.state.stale:
            text = self.tr("Something has changed since this forecast.")
            self._banner.say(text, self.tr("Go one step back and forecast again: the orders follow."), tone="warn")
        else:
            self._banner.clear()
        self._currency.show_state()
        for each in (self.items, self.overview, self.what_if):
            each.refresh()
        self._show_plan()
        self.arrange()

    def arrange(self) -> None:
        super().arrange()
        self.tabs.setVisible(self.state.outcome is not None)
        self._empty.setVisible(self.state.outcome is None)
        if self.busy:
            self.purchase.form.set_ready(False)

    @Slot()
    def write(self) -> None:
        """Write an order for each supplier, in every format that is ticked."""
        form = self.purchase.form
        form.keep()
        state, kinds = self.state, form.chosen()
        if kinds and not self.busy and state.outcome is not None:
            told = (state.case, state.outcome.model, form.folder.text(), kinds, state.client)
            self.run(
                "stock.write_orders",
                *told,
                place=self.book.place,
                currency=state.currency,
                letterhead=self.book.stationery.letterhead,
                done=self._take,
            )

    @Slot(str)
    def _show_class(self, name: str) -> None:
        self.items.filter.choose(classed=name)
        self._show_items()

    @Slot(str)
    def _show_group(self, name: str) -> None:
        self.items.filter.choose(group=name)
        self._show_items()

    def _show_items(self) -> None:
        self.tabs.show_part("items")
        self.items.table.setFocus()

    def _take(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(orders=tuple(paths))
        self.show_state()

    @Slot()
    def _show_plan(self, *_: object) -> None:
        plan = self.what_if.plan
        self.purchase.show_plan(plan)
        if plan is not None:
            text = self.tr("{items} items to order for {value}, {risk} of sales at risk")
            currency = self.state.currency
            items = figure(plan.items_to_order, Unit.COUNT)
            self._sum.setText(text.format(items=items, value=money(plan.order_value, currency), risk=money(plan.at_risk, currency)))
