"""One use in full: what it would bring and how that was reckoned, what it needs, what to look out for, what smeai can do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.core.figures import span
from smeai.core.kpi import Kpi, Unit
from smeai.core.opportunities.catalogue import Level
from smeai.core.opportunities.ranking import Ranked
from smeai.core.opportunities.worth import FIGURES
from smeai.ui.figure_field import FigureField
from smeai.ui.finder.wording import book
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.flow import FlowLayout
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import figure, formula, language

NARROWEST = 66 * GRID
TONES = {Level.LOW: "good", Level.MEDIUM: "warn", Level.HIGH: "bad"}


def rough(kpi: Kpi) -> float:
    """The expected value, no more exact than a guess may look: money without cents."""
    return float(round(kpi.value)) if kpi.unit is Unit.MONEY else kpi.value


def _ends(kpi: Kpi) -> tuple[float, float]:
    decimals = 0 if kpi.unit is Unit.MONEY or kpi.high >= 10 else 1
    return round(kpi.low, decimals), round(kpi.high, decimals)


class UsePanel(Card):
    """`started` and `sampled` carry the key of a pilot; `entered` a use, a figure and its value."""

    started = Signal(str)
    sampled = Signal(str)
    entered = Signal(str, str, float)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setMinimumWidth(NARROWEST)
        self._shown, self._currency, self._fields = None, "EUR", {}
        self._title, self._words = label(scale="subtitle", wrap=True), label(tone="muted", wrap=True)
        self._reason, self._needs, self._watch, self._here = (label(wrap=True) for _ in range(4))
        self._needs_title, self._watch_title, self._here_title, self._figures_title = (label(scale="strong", wrap=True) for _ in range(4))
        self._effort, self._risk, self._test = Badge(), Badge(), Badge()
        self._hours, self._money, self._start, self._sample = KpiTile(), KpiTile(), primary(), secondary()
        self._inputs = QVBoxLayout()
        self._start.clicked.connect(self._begin)
        self._sample.clicked.connect(self._try)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._needs_title.setText, lambda: self.tr("Data it needs"))
        phrases.bind(self._watch_title.setText, lambda: self.tr("Look out"))
        phrases.bind(self._here_title.setText, lambda: self.tr("What smeai can do"))
        phrases.bind(self._figures_title.setText, lambda: self.tr("What it rests on; put in your own figures"))
        phrases.bind(self._start.setText, lambda: self.tr("Start this pilot"))
        phrases.bind(self._sample.setText, lambda: self.tr("Try the sample"))

    def show_use(self, ranked: Ranked, currency: str) -> None:
        """Show this use, with its figures in `currency`."""
        self._shown, self._currency = ranked, currency
        self._title.setText(ranked.title)
        self._words.setText(ranked.words)
        self._reason.setText(ranked.reason)
        self._watch.setText(ranked.watch)
        self._needs.setText(self._data(ranked))
        self._badges(ranked)
        runs = bool(ranked.use.pilot)
        self._here.setText(self._offer(runs))
        self._start.setVisible(runs)
        self._sample.setVisible(runs)
        titles = {kpi.name: kpi.title for kpi in ranked.kpis}
        for tile, name in ((self._hours, "hours"), (self._money, "money")):
            self._tile(tile, ranked.kpi(name), titles)
        self._show_fields(ranked)

    def _tile(self, tile: KpiTile, kpi: Kpi, titles: Mapping[str, str]) -> None:
        note = self.tr("Range {range}").format(range=span(*_ends(kpi), kpi.unit, self._currency, language()))
        told = formula(kpi, self._currency, titles)
        if kpi.name == "money" and "gain" in titles:
            told = f"{told}\n\n{self._shown.kpi('gain').title}\n{formula(self._shown.kpi('gain'), self._currency, titles).splitlines()[0]}"
        tile.show_figure(kpi.title, figure(rough(kpi), kpi.unit, self._currency), note, formula=told)

    def _data(self, ranked: Ranked) -> str:
        lines = [self.tr("{data}: there").format(data=book().say(f"data.{key}")) for key in ranked.have]
        lines += [self.tr("{data}: missing").format(data=book().say(f"data.{key}")) for key in ranked.missing]
        return "\n".join(lines) or self.tr("None in advance.")

    def _badges(self, ranked: Ranked) -> None:
        self._test.setText(self.tr("Can be tested here") if ranked.use.pilot else self.tr("Not in smeai"))
        self._test.set_tone("" if ranked.use.pilot else "muted")
        self._effort.setText(self.tr("Effort: {level}").format(level=self._level(ranked.use.effort)))
        self._effort.set_tone(TONES[ranked.use.effort])
        self._risk.setText(self.tr("Risk: {level}").format(level=self._level(ranked.use.risk)))
        self._risk.set_tone(TONES[ranked.use.risk])

    def _level(self, level: Level) -> str:
        return {Level.LOW: self.tr("low"), Level.MEDIUM: self.tr("medium"), Level.HIGH: self.tr("high")}[level]

    def _offer(self, runs: bool) -> str:
        if runs:
            return self.tr("It tests this on your own file, and shows what would have been right, wrong and unsure.")
        return self.tr("smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.")

    def _show_fields(self, ranked: Ranked) -> None:
        inputs = {each.name: each for each in ranked.kpi("money").inputs if each.name in FIGURES}
        for name, each in inputs.items():
            key = f"{name} {each.unit}"
            if key not in self._fields:
                self._fields[key] = FigureField(each)
                self._fields[key].entered.connect(self._enter)
                self._inputs.addWidget(self._fields[key])
            self._fields[key].show_figure(each, self._currency)
        shown = {f"{name} {each.unit}" for name, each in inputs.items()}
        for key, field in self._fields.items():
            field.setVisible(key in shown)

    def _lay_out(self) -> None:
        area, badges, buttons = ScrollArea(), QWidget(), QWidget()
        area.inside.setContentsMargins(5 * GRID, 4 * GRID, 5 * GRID, 4 * GRID)
        row = FlowLayout(badges)
        for badge in (self._test, self._effort, self._risk):
            row.addWidget(badge)
        below = FlowLayout(buttons)
        for button in (self._start, self._sample):
            below.addWidget(button)
        for widget in (self._title, badges, self._words, self._reason, self._hours, self._money, self._here_title, self._here, buttons):
            area.inside.addWidget(widget)
        for widget in (self._needs_title, self._needs, self._watch_title, self._watch, self._figures_title):
            area.inside.addWidget(widget)
        area.inside.addLayout(self._inputs)
        area.inside.addStretch()
        self.body.addWidget(area)

    @Slot(str, float)
    def _enter(self, name: str, value: float) -> None:
        self.entered.emit(self._shown.use.key, name, value)

    def _begin(self, *_: object) -> None:
        self.started.emit(self._shown.use.pilot)

    def _try(self, *_: object) -> None:
        self.sampled.emit(self._shown.use.pilot)
