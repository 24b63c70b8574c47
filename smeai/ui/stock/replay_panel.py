"""The replay: what following the advice would have come to, beside a simple rule and what the shop did."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit
from smeai.ui.amounts import day
from smeai.ui.stock.words import money, policy_name, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count, estimate, share
from smeai.usecases.stock.result import Replayed, StockResult

CHART, ROW = 44 * GRID, 8 * GRID


class ReplayPanel(QWidget):
    """Two charts and a table, all policies side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence, self._words, self.table = (
            label(scale="heading", wrap=True, selectable=True),
            label(tone="muted", wrap=True),
            ListTable(),
        )
        self.filled, self.stock, charts, column = ChartView(), ChartView(), QHBoxLayout(), QVBoxLayout(self)
        self._titles = [label(scale="strong"), label(scale="strong")]
        charts.setSpacing(3 * GRID)
        for title, view in zip(self._titles, (self.filled, self.stock), strict=True):
            card = Card(padding=4 * GRID)
            view.setFixedHeight(CHART)
            card.body.addWidget(title)
            card.body.addWidget(view, 1)
            charts.addWidget(card, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self.sentence)
        column.addWidget(self._words)
        column.addLayout(charts)
        column.addWidget(self.table)
        column.addStretch()

    def show_result(self, result: StockResult) -> None:
        """Everything in the language of the moment."""
        names = tuple(policy_name(each.policy) for each in result.replay)
        self.sentence.setText(self._headline(result))
        text = self.tr("{first} to {last}, day by day, with only what was known then.")
        self._words.setText(text.format(first=day(result.tested_from), last=day(result.last)))
        self._titles[0].setText(self.tr("Demand served from the shelf"))
        self._titles[1].setText(self.tr("Average stock, at cost"))
        fills = [each.fill_rate for each in result.replay]
        places = tuple(map(float, range(len(names))))
        rates = Series(
            self._titles[0].text(),
            places,
            tuple(each.value for each in fills),
            tuple(each.low for each in fills),
            tuple(each.high for each in fills),
        )
        values = Series(self._titles[1].text(), places, tuple(float(each.average_stock or 0) for each in result.replay))
        for view, series, unit in ((self.filled, rates, Unit.SHARE), (self.stock, values, Unit.MONEY)):
            view.set_chart(Chart(series.title, "bars", (series,), names, y_unit=unit, horizontal=True), result.currency)
        self._fill(result)

    def _headline(self, result: StockResult) -> str:
        by_name = {each.policy: each for each in result.replay}
        ours = by_name.get("smeai")
        if ours is None:
            return self.tr("There was too little past to replay.")
        text = self.tr("Following smeai, {share} of demand would have been served with {stock} in stock")
        said = text.format(share=share(ours.fill_rate.value), stock=money(ours.average_stock, result.currency))
        other = by_name.get("shop") or by_name.get("rule")
        if other is None:
            return f"{said}."
        beside = self.tr("{who}: {share} with {stock}")
        told = beside.format(
            who=policy_name(other.policy), share=share(other.fill_rate.value), stock=money(other.average_stock, result.currency)
        )
        return f"{said}. {told}."

    def _fill(self, result: StockResult) -> None:
        columns = (
            ListColumn(self.tr("Who orders"), wide=True),
            ListColumn(self.tr("Fill rate")),
            ListColumn(self.tr("Cycle service"), figure=True),
            ListColumn(self.tr("Time without stock"), figure=True),
            ListColumn(self.tr("Lost sales"), figure=True),
            ListColumn(self.tr("Average stock"), figure=True),
            ListColumn(self.tr("Orders"), figure=True),
            ListColumn(self.tr("Bought"), figure=True),
        )
        self.table.show_list(ListModel(columns, tuple(self._row(each, result.currency) for each in result.replay)))
        self.table.setAccessibleName(self.sentence.text())
        self.table.setFixedHeight((len(result.replay) + 1) * ROW + 4 * GRID)

    def _row(self, each: Replayed, currency: str) -> ListRow:
        cycles = share(each.cycle_service.value) if each.cycle_service else "–"
        lost = money(each.lost_sales, currency) if each.lost_sales else self.tr("{units} units").format(units=units(each.lost_units))
        stock, bought = money(each.average_stock, currency), money(each.bought, currency)
        cells = (policy_name(each.policy), estimate(each.fill_rate), cycles, share(each.out_share), lost, stock, count(each.orders), bought)
        keys = (None, each.fill_rate.value, None, each.out_share, each.lost_units, float(each.average_stock or 0), each.orders, None)
        return ListRow(each.policy, cells, keys)
