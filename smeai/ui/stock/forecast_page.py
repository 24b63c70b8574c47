"""The fourth step: how service is measured, one button, and how far off the forecasts were."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.usecase import About
from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.option_fields import OptionFields
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.stock.dial_card import DialCard
from smeai.ui.stock.evidence_panel import EvidencePanel
from smeai.ui.stock.stopped_banner import StoppedBanner
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.work.work import FORECAST
from smeai.usecases.stock.about import CYCLE
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Case
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

DIAL = "dial"


class ForecastPage(JobPage):
    """Needs ``stock.run(case, place=) -> StockResult``, ``stock.suspects(case, model, place) -> Repairs`` and what `StoppedBanner` does.

    `look_wanted` carries an item whose past is to be looked at, or nothing.
    """

    look_wanted = Signal(str)

    def __init__(self, runner: Jobs, book: Book, about: About) -> None:
        super().__init__(runner, book)
        self._case: Case | None = None
        self._suspected: tuple[str, tuple] | None = None
        self.progress, self.evidence, self._banner, self.dial = ProgressPanel(), EvidencePanel(), Banner(), DialCard()
        self.options = OptionFields(tuple(option for option in about.options if option.key != DIAL))
        self._card, self._title, self._words = (
            Card(padding=6 * GRID, spacing=4 * GRID),
            label(scale="subtitle"),
            label(tone="muted", wrap=True),
        )
        self.start_button = primary(picture="play")
        self.start_button.clicked.connect(self.start)
        self.options.chosen.connect(self._choose)
        self.dial.chosen.connect(self._choose)
        self.evidence.look_wanted.connect(self.look_wanted)
        self.left = StoppedBanner(runner, book)
        self.left.acted.connect(self.start)
        self._area = ScrollArea()
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("What will sell, and how sure that is"))
        phrases.bind(
            self._words.setText,
            lambda: self.tr(
                "Several methods are tried on the past of each item, from several moments of it; the closest one forecasts."
                " Then the orders are replayed over the end of the past, with only what was known then."
            ),
        )

    @property
    def valid(self) -> bool:
        return self.state.outcome is not None and not self.state.stale

    def apply(self) -> str:
        return self.state.outcome.date

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.valid and not self.busy:
            self.start()
        else:
            super().keyPressEvent(event)

    def enter(self, flow: Flow) -> None:
        super().enter(flow)
        self.left.ask()

    def fail(self, failure: Failure) -> None:
        super().fail(failure)
        self.left.ask()

    def follow(self) -> None:
        self.show_state()

    def show_state(self) -> None:
        values = self.state.setup.options if self.state.setup else ()
        self.options.set_values(values)
        self.dial.set_value(str(dict(values).get(DIAL, CYCLE)))
        self.start_button.setText(self.tr("Forecast again") if self.state.outcome else self.tr("Forecast and test"))
        if self.state.stale:
            text = self.tr("Something has changed since this forecast.")
            self._banner.say(text, self.tr("Forecast again, so that the figures speak of it."), tone="warn")
        else:
            self._banner.clear()
        if self.state.outcome:
            self.evidence.show_result(replace(self.state.outcome, currency=self.state.currency))
            self._suspect(self.state.case, self.state.outcome.model)
        self.arrange()

    def arrange(self) -> None:
        super().arrange()
        self._card.setVisible(not self.busy)
        self.evidence.setVisible(not self.busy and self.state.outcome is not None)

    def retranslate(self) -> None:
        self._suspected = None
        super().retranslate()

    def _suspect(self, case: Case | None, model: str) -> None:
        if case is None:
            return
        basis = (model, case.agreed)
        if basis != self._suspected:
            self._suspected = basis
            done = lambda found: self.evidence.show_suspects(found) if basis == self._suspected else None  # noqa: E731
            self.runner.ask("stock.suspects", case, model, place=self.book.place, done=done, failed=lambda _: None)

    @Slot()
    def start(self) -> None:
        """Forecast and test with the state as it is now."""
        self._case = self.state.case
        if self._case is not None and not self.busy:
            self.left.clear()
            self.run("stock.run", self._case, place=self.book.place, done=self._take, kind=FORECAST)

    def _take(self, result: StockResult) -> None:
        self.progress.finish()
        self.book.set(outcome=result, made_of=self._case)
        self.show_state()
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _choose(self, *_: object) -> None:
        if self.state.setup:
            dial = ((DIAL, self.dial.value()),) if self.dial.value() != CYCLE else ()
            values = (*self.options.values(), *dial)
            self.book.change(self.tr("Options of the forecast"), quiet=True, setup=replace(self.state.setup, options=values))

    def _lay_out(self) -> None:
        words, head, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._title)
        words.addWidget(self._words)
        head.setSpacing(4 * GRID)
        head.addWidget(Picture("trend", 12 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot.addWidget(self.start_button)
        foot.addStretch()
        self._card.body.addLayout(head)
        self._card.body.addWidget(rule())
        for widget in (self.dial, self.options):
            self._card.body.addWidget(widget)
        self._card.body.addLayout(foot)
        for widget in (self.progress, self.left, self._banner, self.evidence, self._card):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
