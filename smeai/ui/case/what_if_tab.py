"""What if: every input on a slider, every figure live, beside the case and up to three what-ifs that were saved."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.actions.case_views import CaseView
from smeai.core.case.cash import MONTHS, cumulative
from smeai.core.case.reckoning import NOTHING
from smeai.core.case.report import SIDES
from smeai.core.case.saying import headline
from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit
from smeai.ui.case.input_groups import InputGroups
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.case.scenarios_card import ScenariosCard
from smeai.ui.case.sides_grid import SidesGrid
from smeai.ui.case.tiles import Tiles
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import language

BESIDE, CHART = 84 * GRID, 60 * GRID
TILES = ("payback", "npv_3", "net_month")


class WhatIfTab(QWidget):
    """Everything here follows a slider at once; the engine is not asked."""

    moved = Signal(str, float)
    returned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.groups, self.card, self.tiles, self.sides, self.chart = InputGroups(), ScenariosCard(), Tiles(TILES), SidesGrid(1), ChartView()
        self._title, self._area = label(scale="heading"), ScrollArea()
        self._case: Reckoned | None = None
        self.groups.moved.connect(self.moved)
        self.groups.returned.connect(self.returned)
        self.card.compared.connect(self._again)
        self._lay_out()
        Phrases(self).bind(self._title.setText, lambda: self.tr("Side by side"))

    def show_case(self, case: Reckoned, view: CaseView) -> None:
        """Show the case with what is being tried."""
        self._case, self._view = case, view
        self.card.show_scenarios(view.scenarios)
        self._again()

    def _again(self) -> None:
        case, view = self._case, self._view
        tried = {name: value for name, value in view.tried if name in case.inputs}
        values = case.with_changed(tried)
        self.card.show_trial(len(tried), headline(values).spoken(language(), view.currency))
        self.tiles.show_case(case, view.currency, values if tried else NOTHING)
        self.sides.show_sides(case, tuple(name for name in SIDES if name in case.case.formulas), self._columns(case, values), view.currency)
        self.chart.set_chart(self._cash(case, values, bool(tried)), view.currency)
        self.groups.show_case(case, dict(view.given), tried, view.currency)

    def _columns(self, case: Reckoned, values: Mapping[str, float]) -> list[tuple[str, Mapping[str, float]]]:
        known = case.inputs.keys()
        saved = [
            (each.name, case.with_changed({name: value for name, value in each.changed if name in known})) for each in self.card.chosen
        ]
        return [(self.tr("The case"), case.values), (self.tr("Tried"), values), *saved]

    def _cash(self, case: Reckoned, values: Mapping[str, float], tried: bool) -> Chart:
        months = tuple(float(month) for month in range(MONTHS + 1))
        lines = [(self.tr("Tried"), values), (self.tr("The case"), case.values)] if tried else [(self.tr("The case"), case.values)]
        series = tuple(Series(title, months, cumulative(case.case.parts, each)) for title, each in lines)
        words = self.tr("Money in hand, month by month")
        return Chart(words, "line", series, x_title=self.tr("months from today"), y_title=words, y_unit=Unit.MONEY)

    def _lay_out(self) -> None:
        cash, sides, row = Card(padding=4 * GRID), Card(padding=4 * GRID, spacing=3 * GRID), QHBoxLayout(self)
        cash.body.addWidget(self.chart)
        sides.body.addWidget(self._title)
        sides.body.addWidget(self.sides)
        self.chart.setMinimumHeight(CHART)
        for widget in (self.card, self.tiles, sides, cash):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.groups.setFixedWidth(BESIDE)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(self._area, 1)
        row.addWidget(self.groups)
