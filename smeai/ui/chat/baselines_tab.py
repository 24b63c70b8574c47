"""Is the model worth it? The same messages, sorted by simpler methods; and how the test was made."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count, estimate, figure, language_name, share
from smeai.usecases.chat.result import ChatResult

CHART = 30 * GRID


class BaselinesTab(QWidget):
    """A bar chart with whiskers, and the facts of the test in words."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._chart, self._title, self._area, card = ChartView(), label(scale="heading", wrap=True), ScrollArea(), Card(padding=4 * GRID)
        self._chart.setMinimumHeight(CHART)
        self._chart.setMaximumHeight(2 * CHART)
        card.body.addWidget(self._title)
        card.body.addWidget(self._chart, 1)
        card.body.addStretch(0)
        facts = Card(padding=4 * GRID)
        facts.body.addWidget(self._area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(card, 1)
        row.addWidget(facts, 1)

    def show_result(self, result: ChatResult) -> None:
        if self._shown == (result, self.locale()):
            return
        self._shown = (result, self.locale())
        bars = ((self.tr("This model"), result.accuracy), *((said(each.name), each.accuracy) for each in result.baselines))
        figures = [measured for _, measured in bars]
        series = Series(
            self.tr("Sorted right"),
            tuple(float(place) for place in range(len(bars))),
            tuple(each.value for each in figures),
            tuple(each.low for each in figures),
            tuple(each.high for each in figures),
        )
        summary = " · ".join(f"{name} {estimate(each)}" for name, each in bars)
        title = self.tr("Sorted right, in the same test")
        names = tuple(name for name, _ in bars)
        self._chart.set_chart(Chart(title, "bars", (series,), names, y_unit=Unit.SHARE, summary=summary, horizontal=True))
        self._title.setText(title)
        self._fill(result)

    def _fill(self, result: ChatResult) -> None:
        self._area.clear()
        for baseline in result.baselines:
            self._add(f"{said(baseline.name)}: {estimate(baseline.accuracy)}", baseline.why)
        self._area.inside.addWidget(rule())
        facts, grid = QWidget(), QGridLayout()
        facts.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(4 * GRID)
        for row, (name, value) in enumerate(self._facts(result)):
            grid.addWidget(label(name, "caption", "muted", wrap=True), row, 0)
            grid.addWidget(label(value, "caption", wrap=True, selectable=True), row, 1)
        self._area.inside.addWidget(facts)
        self._area.inside.addStretch()

    def _facts(self, result: ChatResult) -> tuple[tuple[str, str], ...]:
        timing = result.timing
        return (
            (self.tr("Trained on"), self.tr("{n} messages").format(n=count(result.trained))),
            (self.tr("Tested on"), f"{count(result.tested)}. {apart(result.split_note)}"),
            (self.tr("Of no topic, handed over"), estimate(result.outside)),
            (self.tr("Known, yet handed over"), estimate(result.turned_away)),
            (self.tr("Calibration error"), share(result.calibration_error)),
            (self.tr("Time to train"), figure(timing.training_seconds / 60, Unit.MINUTES)),
            (self.tr("One message"), figure(timing.message_seconds, Unit.SECONDS)),
            *((language_name(code), what) for code, what in result.blend),
        )

    def _add(self, name: str, why: str) -> None:
        self._area.inside.addWidget(label(name, "strong", wrap=True))
        self._area.inside.addWidget(label(why, "caption", "muted", wrap=True))
