"""What if the case were another: every input on a slider, every figure live, and the money in hand month by month."""

from smeai.actions.case_views import CaseView
from smeai.core.case.cash import MONTHS, cumulative
from smeai.core.case.formulas import MAIN
from smeai.core.case.part import SHARED
from smeai.core.case.report import SIDES
from smeai.core.case.saying import headline
from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit
from smeai.ui.case.case_book import CaseBook
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.tokens import GRID
from smeai.ui.what_if.input_groups import Groups
from smeai.ui.what_if.panel import Values, WhatIfPanel
from smeai.ui.what_if.trial import Trial
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.words import language

CHART = 60 * GRID
CASE, COMPUTER = "case", "computer"
TILES = ("payback", "npv_3", "net_month")


class WhatIfTab(WhatIfPanel):
    """Each change is a step of the book."""

    def __init__(self, book: CaseBook) -> None:
        super().__init__(TILES, CASE)
        self.chart, cash = ChartView(), Card(padding=4 * GRID)
        self.chart.setMinimumHeight(CHART)
        cash.body.addWidget(self.chart)
        self.below.addWidget(cash)
        Trial(book, self, "given")

    def show_case(self, case: Reckoned, view: CaseView) -> None:
        """Show the case with what is being tried."""
        self.show_trial(case, dict(view.given), dict(view.tried), view.scenarios, view.currency)

    def untried(self) -> str:
        return self.tr("The case")

    def sentence(self, values: Values) -> str:
        return headline(values, MAIN in self.reckoning.assumed).spoken(language(), self._currency)

    def side_by_side(self, reckoning: Reckoned) -> tuple[str, ...]:
        return tuple(name for name in SIDES if name in reckoning.formulas)

    def grouped(self, reckoning: Reckoned) -> Groups:
        """Those of the case, of each pilot, and of the business."""
        parts, found = reckoning.case.parts, {CASE: [], COMPUTER: []}
        found |= {part.prefix: [] for part in parts}
        for each in reckoning.case.inputs:
            owner = next((part.prefix for part in parts if each.name.startswith(f"{part.prefix}_")), "")
            found[owner or (COMPUTER if each.name in SHARED else CASE)].append(each)
        names = {CASE: self.tr("The case"), COMPUTER: self.tr("Business and computer")} | {part.prefix: part.title for part in parts}
        order = (CASE, *(part.prefix for part in parts), COMPUTER)
        return tuple((key, names[key], tuple(found[key])) for key in order if found[key])

    def show_more(self, reckoning: Reckoned, values: Values) -> None:
        self.chart.set_chart(self._cash(reckoning, values), self._currency)

    def _cash(self, case: Reckoned, values: Values) -> Chart:
        months = tuple(float(month) for month in range(MONTHS + 1))
        lines = [*([(self.tr("Tried"), values)] if self._tried else []), (self.tr("The case"), case.values)]
        series = tuple(Series(title, months, cumulative(case.case.parts, each)) for title, each in lines)
        words = self.tr("Money in hand, month by month")
        titles = {"x_title": self.tr("months from today"), "y_title": words}
        return Chart(words, "line", series, **titles, y_unit=Unit.MONEY, assumed=MAIN in case.assumed)
