"""What the case hangs on: one input at a time at its ends, named in words, and how far volumes may fall."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.core.case.formulas import MAIN
from smeai.core.case.report import tornado
from smeai.core.case.saying import break_even, hangs_on, likely, turns
from smeai.core.chart import natural_height
from smeai.core.figures import STAR
from smeai.core.kpi import Origin, Unit
from smeai.core.phrases import spoken
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.sides_grid import SidesGrid
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import figure, language, origin_name

WIDE, TABLE = 700, 80 * GRID


class HangsTab(QWidget):
    """Follows the base case."""

    def __init__(self) -> None:
        super().__init__()
        self._area, self.chart, self.volumes = ScrollArea(), ChartView(), SidesGrid()
        self._words = [label(scale="strong", wrap=True), *(label(wrap=True) for _ in range(2))]
        self._even, self._title = label(wrap=True), label(scale="heading")
        self._about, self._even_title = label(scale="caption", tone="muted", wrap=True), label(scale="heading")
        self.table = ListTable()
        self.table.setFixedHeight(TABLE)
        first, second, body = Card(padding=4 * GRID, spacing=3 * GRID), Card(padding=4 * GRID, spacing=3 * GRID), QVBoxLayout(self)
        for widget in (*self._words, self._title, self.chart, self._about, self.table):
            first.body.addWidget(widget)
        for widget in (self._even_title, self._even, self.volumes):
            second.body.addWidget(widget)
        for card in (first, second):
            self._area.inside.addWidget(card)
        self._area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._area)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Three years, one input at a time at its ends"))
        phrases.bind(self._even_title.setText, lambda: self.tr("Break-even"))
        phrases.bind(
            self._about.setText,
            lambda: self.tr(
                "Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the "
                "ends they state."
            ),
        )

    def show_case(self, case: Reckoned, currency: str) -> None:
        """Show what the base case hangs on."""
        guessed = MAIN in case.assumed
        told = (hangs_on(case.found), turns(case.found.swings), likely(case.found, guessed))
        for widget, sentence in zip(self._words, told, strict=True):
            widget.setText(sentence.spoken(language(), currency))
        chart = spoken(tornado(case.found, guessed), language(), currency)
        self.chart.set_chart(chart, currency)
        self.chart.setFixedHeight(round(natural_height(chart, WIDE)))
        self._list(case, currency, guessed)
        self._even.setText(break_even(case.case.parts, case.values, guessed).spoken(language(), currency))
        names = [f"{part.prefix}_break_even" for part in case.case.parts if part.terms.volume]
        volumes = [name for name in ("break_even", *names) if name in case.case.formulas]
        self.volumes.show_sides(case, volumes, ((self.tr("Base"), case.values),), currency)

    def _list(self, case: Reckoned, currency: str, guessed: bool) -> None:
        """Every input that moves the case, with both its ends and what three years are worth there."""
        columns = (
            ListColumn(self.tr("Input"), wide=True),
            ListColumn(self.tr("Origin")),
            ListColumn(self.tr("Cautious end"), figure=True),
            ListColumn(self.tr("Three years there"), figure=True),
            ListColumn(self.tr("Good end"), figure=True),
            ListColumn(self.tr("Three years there"), figure=True),
        )
        rows = []
        for each in case.found.swings:
            one = each.input
            numbers = (each.cautious, each.low, each.good, each.high)
            units = (one.unit, Unit.MONEY, one.unit, Unit.MONEY)
            marks = STAR * (one.origin is Origin.ASSUMPTION), STAR * guessed
            written = (figure(*pair, currency) + marks[place % 2] for place, pair in enumerate(zip(numbers, units, strict=True)))
            cells = (said(one.title), origin_name(one.origin), *written)
            rows.append(ListRow(one.name, cells, (None, None, *numbers)))
        self.table.setAccessibleName(self.tr("Every input that moves the case"))
        self.table.show_list(ListModel(columns, tuple(rows)))
