"""The case in short: what is asked, low, base and high, money in hand month by month, and the figures it asks for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.case.formulas import MAIN
from smeai.core.case.report import SIDES, cash_chart
from smeai.core.case.saying import decision, likely
from smeai.core.case.sensitivity import WAY
from smeai.core.phrases import spoken
from smeai.ui.case.case_book import CaseBook
from smeai.ui.case.inputs_card import InputsCard
from smeai.ui.case.pilots_card import PilotsCard
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.what_if.sides_grid import SidesGrid
from smeai.ui.what_if.tiles import Tiles
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import language, share

BESIDE, CHART = 68 * GRID, 70 * GRID


class OverviewTab(QWidget):
    """Put what belongs to it into a book; `entered` is that of its card of figures."""

    entered = Signal(str, str, float)

    def __init__(self, book: CaseBook) -> None:
        super().__init__()
        self._area, self.tiles, self.sides, self.chart = ScrollArea(), Tiles(), SidesGrid(strong=1), ChartView()
        self.inputs, self.pilots = InputsCard(book), PilotsCard()
        self._decision, self._likely = label(scale="strong", wrap=True), label(wrap=True)
        self._title, self._way, self._chart_title = (
            label(scale="heading"),
            label(scale="caption", tone="muted", wrap=True),
            label(scale="heading"),
        )
        self._marked = label(scale="caption", tone="muted", wrap=True)
        self.inputs.entered.connect(self.entered)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Low, base and high"))
        phrases.bind(self._chart_title.setText, lambda: self.tr("Money in hand, month by month"))
        phrases.bind(self._way.setText, self._about_way)
        phrases.bind(self._marked.setText, lambda: self.tr("* rests on an assumption. Put in your own figures beside, or under What if."))

    def show_case(self, case: Reckoned, currency: str) -> None:
        """Show the base case and what it lies between."""
        self.tiles.show_figures(case, currency)
        names = tuple(name for name in SIDES if name in case.case.formulas)
        sides = ((self.tr("Low"), case.low), (self.tr("Base"), case.values), (self.tr("High"), case.high))
        self.sides.show_sides(case, names, sides, currency)
        self._decision.setText(decision(case.values, case.low, "cost_once" in case.assumed).spoken(language(), currency))
        self._likely.setText(likely(case.found, MAIN in case.assumed).spoken(language(), currency))
        self.chart.set_chart(spoken(cash_chart(case.case, case.found, MAIN in case.assumed), language(), currency), currency)
        self.inputs.show_case(case, currency)

    def _about_way(self) -> str:
        return self.tr("Low and high move all inputs at once {way} of the way to their cautious or good ends.").format(way=share(WAY))

    def _lay_out(self) -> None:
        row, main, side, body = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        asked, sides, cash = Card(padding=4 * GRID), Card(padding=4 * GRID, spacing=3 * GRID), Card(padding=4 * GRID)
        for widget in (self._decision, self._likely):
            asked.body.addWidget(widget)
        for widget in (self._title, self.sides, self._way, self._marked):
            sides.body.addWidget(widget)
        for widget in (self._chart_title, self.chart):
            cash.body.addWidget(widget)
        self.chart.setMinimumHeight(CHART)
        for layout in (main, side, row):
            layout.setSpacing(3 * GRID)
        for widget in (self.tiles, asked, cash, sides):
            main.addWidget(widget)
        main.addStretch(1)
        for widget in (self.inputs, self.pilots):
            widget.setFixedWidth(BESIDE)
            side.addWidget(widget)
        side.addStretch()
        row.addLayout(main, 1)
        row.addLayout(side)
        self._area.inside.addLayout(row)
        self._area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._area)
