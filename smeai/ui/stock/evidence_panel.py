"""What the test of the forecasts found: how far off they were, beside the seasonal naive, and by which methods."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.amounts import day
from smeai.ui.stock.words import change, finding_name, finding_words, money, ratio, units
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.text import label
from smeai.ui.words import certainty, count, share
from smeai.usecases.stock.result import Accuracy, MethodPart, StockResult, Worst
from smeai.usecases.stock.views import Repair

ROW = 8 * GRID
SUSPECTS = 5  # that are named; all of them are a click away
LEVEL, LEAST, MOST = 0.8, 0.77, 0.83  # of the interval; what its coverage may be


class EvidencePanel(QWidget):
    """Tiles, then tables one below the other. `look_wanted` carries an item whose suspicious past is to be looked at, or nothing."""

    look_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tiles = [KpiTile() for _ in range(4)]
        self.sentence, self._words = label(scale="heading", wrap=True, selectable=True), label(tone="muted", wrap=True)
        self.warning, self.suspects, self.methods, self.worst, self.repairs = Banner(), *(ListTable() for _ in range(4))
        self._advice, self._titles = ProblemList(), [label(scale="heading") for _ in range(4)]
        self.warning.acted.connect(self._look)
        self.suspects.doubleClicked.connect(self._look)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(3 * GRID)
        for tile in self._tiles:
            row.addWidget(tile, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        for widget in (self.sentence, self._words):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.warning)
        for title, table in zip(self._titles, self._tables, strict=True):
            column.addWidget(title)
            column.addWidget(table)
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._advice)

    @property
    def _tables(self) -> tuple[ListTable, ...]:
        return self.suspects, self.methods, self.worst, self.repairs

    def show_suspects(self, found: tuple[Repair, ...]) -> None:
        """Say which figures of the past look wrong and are still learned from."""
        if not found:
            self.warning.clear()
        else:
            text = self.tr("A suspicious value is still in.") if len(found) == 1 else self.tr("{count} suspicious values are still in.")
            hint = self.tr("A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.")
            self.warning.say(text.format(count=count(len(found))), hint, tone="warn", action=self.tr("Look"))
        columns = (ListColumn(self.tr("Item")), ListColumn(self.tr("From")), ListColumn(self.tr("What was found"), wide=True))
        rows = tuple(ListRow(each.key, (each.item, day(each.first), each.sentence), (None, each.first, None)) for each in found[:SUSPECTS])
        self._titles[0].setText(self.tr("Suspicious values"))
        _fill(self.suspects, ListModel(columns, rows), self._titles[0])

    def show_result(self, result: StockResult) -> None:
        """Everything in the language of the moment."""
        self.sentence.setText(self._headline(result.accuracy))
        text = self.tr("Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.")
        points, items = count(result.accuracy.points), count(result.accuracy.items)
        told = text.format(items=items, day=day(result.tested_from), points=points)
        self._words.setText(" ".join(filter(None, (told, self._overridden(result)))))
        self._fill_tiles(result.accuracy)
        names = (self.tr("Methods"), self.tr("Where it was wrong, by money"), self.tr("What was mended before"))
        for title, name in zip(self._titles[1:], names, strict=True):
            title.setText(name)
        self._show_methods(result.methods)
        self._show_worst(result.worst, result.currency)
        self._show_repairs(result.repairs)
        self._advice.set_problems(result.advice)

    def _overridden(self, result: StockResult) -> str:
        if not result.overrides_helped:
            return ""
        helped, hurt = result.overrides_helped
        text = self.tr("Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.")
        return text.format(helped=count(helped), hurt=count(hurt))

    def _headline(self, found: Accuracy) -> str:
        if not found.naive or found.naive != found.naive:
            return self.tr("There was too little past to test the forecasts on.")
        better = 1 - found.mase / found.naive
        if better > 0:
            return self.tr("The forecasts were {share} closer than taking the same season of last time.").format(share=share(better))
        return self.tr("The forecasts were no closer than taking the same season of last time.")

    def _fill_tiles(self, found: Accuracy) -> None:
        error, bias, covered, loss = self._tiles
        naive = self.tr("seasonal naive: {error}").format(error=ratio(found.naive))
        better = found.mase < found.naive
        error.show_figure(self.tr("Error (MASE)"), ratio(found.mase), naive, tone="good" if better else "bad")
        bias.show_figure(self.tr("Bias"), change(found.bias), self.tr("forecast less sold, of all that was sold"))
        right = LEAST <= found.covered.value <= MOST
        covered.show_figure(
            self.tr("Inside the 80 % interval"), share(found.covered.value), certainty(found.covered), tone="good" if right else "warn"
        )
        loss.show_figure(self.tr("Quantile loss"), ratio(found.loss), self.tr("1 is the seasonal naive; lower is better"))

    def _show_methods(self, methods: tuple[MethodPart, ...]) -> None:
        columns = (
            ListColumn(self.tr("Method"), wide=True),
            ListColumn(self.tr("Items"), figure=True),
            ListColumn(self.tr("Error (MASE)"), figure=True),
            ListColumn(self.tr("Seasonal naive"), figure=True),
        )
        rows = tuple(
            ListRow(
                each.method,
                (each.method, count(each.items), ratio(each.mase), ratio(each.naive)),
                (None, each.items, each.mase, each.naive),
            )
            for each in methods
        )
        _fill(self.methods, ListModel(columns, rows), self._titles[1])

    def _show_worst(self, worst: tuple[Worst, ...], currency: str) -> None:
        columns = (
            ListColumn(self.tr("Item")),
            ListColumn(self.tr("Sold"), figure=True),
            ListColumn(self.tr("Forecast"), figure=True),
            ListColumn(self.tr("Cost"), figure=True, hint=self.tr("Of what was missing or lay too long")),
            ListColumn(self.tr("What happened"), wide=True),
        )
        rows = tuple(
            ListRow(
                each.item,
                (each.name or each.item, units(each.sold), units(each.forecast), money(each.cost, currency), said(each.sentence)),
                (None, each.sold, each.forecast, float(each.cost or 0), None),
            )
            for each in worst
        )
        _fill(self.worst, ListModel(columns, rows), self._titles[2])

    def _show_repairs(self, repairs: tuple[tuple[str, int, int], ...]) -> None:
        columns = (
            ListColumn(self.tr("Finding")),
            ListColumn(self.tr("Found"), figure=True),
            ListColumn(self.tr("Agreed to"), figure=True),
            ListColumn(self.tr("What becomes of it"), wide=True),
        )
        rows = tuple(
            ListRow(kind, (finding_name(kind), count(found), count(agreed), finding_words(kind)), (None, found, agreed, None))
            for kind, found, agreed in repairs
        )
        _fill(self.repairs, ListModel(columns, rows), self._titles[3])

    @Slot()
    def _look(self, *_: object) -> None:
        chosen = self.suspects.chosen()
        row = next((each for each in self.suspects.model().rows if chosen and each.key == chosen[0]), None)
        self.look_wanted.emit(row.cells[0] if row else "")


def _fill(table: ListTable, model: ListModel, title: QWidget) -> None:
    rows = len(model.rows)
    table.show_list(model)
    table.setAccessibleName(title.text())
    table.setFixedHeight((rows + 1) * ROW + 3 * GRID)
    for widget in (table, title):
        widget.setVisible(bool(rows))
