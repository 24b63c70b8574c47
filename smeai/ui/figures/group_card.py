"""Figures that belong together, on one card."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from smeai.core.business.business import Business, figure, hour, key_of
from smeai.core.business.fields import WAGE
from smeai.core.kpi import Input
from smeai.ui.figures.figure_row import FigureRow
from smeai.ui.figures.own import ASKED
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.text import label
from smeai.ui.words import figure as in_words
from smeai.ui.words import origin_name


class GroupCard(Card):
    """`entered` carries the key of a figure, what it is called and its new value (None: taken away); `measured` a key to be measured."""

    entered = Signal(str, str, object)
    measured = Signal(str, str)
    left = Signal()

    def __init__(
        self, title: Callable[[], str], figures: Sequence[Input], use_case: str = "", measure: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """`measure` names the figures that can be measured, with the icon of the button."""
        super().__init__(padding=5 * GRID, spacing=3 * GRID)
        self._use_case, self._title, self._sum = use_case, label(scale="heading"), label(tone="muted", wrap=True)
        self.rows: dict[str, FigureRow] = {}
        self.body.addWidget(self._title)
        body = QVBoxLayout()
        body.setSpacing(3 * GRID)
        for each in figures:
            self._add(each, body, measure.get(each.name, ""))
        self.body.addLayout(body)
        self._defaults = tuple(figures)
        if WAGE in figures:
            self.body.addWidget(rule())
            self.body.addWidget(self._sum)
        self.body.addStretch()
        Phrases(self).bind(self._title.setText, title)

    def show_business(self, business: Business) -> None:
        """Show the figures as they hold for the business."""
        currency = business.money or "EUR"
        for each in self._defaults:
            key = key_of(each.name, self._use_case)
            shown = figure(business, each, self._use_case)
            self.rows[each.name].show_figure(shown, currency, business.found(key) is not None)
        if WAGE in self._defaults:
            found = hour(business)
            words = self.tr("An hour of work costs {amount} in all ({origin}).")
            self._sum.setText(words.format(amount=in_words(found.value, found.unit, currency), origin=origin_name(found.origin)))

    def _add(self, each: Input, body: QVBoxLayout, measure: str) -> None:
        row = self.rows[each.name] = FigureRow(each, each.name in ASKED, measure)
        key = key_of(each.name, self._use_case)
        row.entered.connect(partial(self._enter, key, row))
        row.measured.connect(partial(self._measure, key, row))
        row.left.connect(self.left)
        body.addWidget(row)

    def _enter(self, key: str, row: FigureRow, value: float | None) -> None:
        self.entered.emit(key, row.title, value)

    def _measure(self, key: str, row: FigureRow) -> None:
        self.measured.emit(key, row.title)
