"""The last step: the replay, the money, and a report to hand on."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot

from smeai.ui.book import Book
from smeai.ui.money_panel import MoneyPanel
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.stock.replay_panel import ReplayPanel
from smeai.ui.tokens import GRID
from smeai.ui.what_if.pilot_what_if import PilotWhatIf
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.work.work import REPORT
from smeai.usecases.stock.case import COMPARED
from smeai.usecases.stock.case import FIRST as TILES
from smeai.usecases.stock.kpis import TITLES, figures, kpis
from smeai.workers.job import Jobs

FIRST = ("money_month", "cash_freed", "carrying_cut", "carrying_year", "margin_year", "hours_month")


class StockReportPage(JobPage):
    """Needs ``stock.report(case, result, figures, wish, currency, place) -> paths``."""

    def __init__(self, runner: Jobs, book: Book, open_: Callable[[str], None] = open_path, ask: Ask = ask_folder) -> None:
        super().__init__(runner, book)
        self.progress, self._banner, self.tabs, self._empty = ProgressPanel(), Banner(), Tabs(), EmptyState("file")
        self.replay, self.money, self.form = ReplayPanel(), MoneyPanel(book), ReportForm(book, self._words, open_, ask)
        self.what_if = PilotWhatIf(book, TILES, COMPARED)
        for key, part, title in (
            ("replay", self.replay, lambda: self.tr("Replay")),
            ("money", self.money, lambda: self.tr("Hours and money")),
            ("what-if", self.what_if, lambda: self.tr("What if")),
            ("report", self.form, lambda: self.tr("Report")),
        ):
            area = part
            if part not in (self.money, self.what_if):
                area = ScrollArea(spacing=3 * GRID)
                area.inside.addWidget(part, 1 if part is self.replay else 0)
                area.inside.addStretch(0)
            self.tabs.add(key, area, title)
        self.form.wanted.connect(self.make)
        self.tabs.shown.connect(self._show_part)
        for widget in (self.progress, self._banner, self.tabs, self._empty):
            self.body.addWidget(widget, 1 if widget in (self.tabs, self._empty) else 0)
        Phrases(self).bind(
            lambda text: self._empty.set_texts(text, self.tr("Forecast and test first.")), lambda: self.tr("Nothing to report yet")
        )

    @property
    def valid(self) -> bool:
        return self.state.outcome is not None

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def follow(self) -> None:
        self.show_state()

    def show_state(self) -> None:
        if self.state.stale:
            text = self.tr("Something has changed since this forecast.")
            self._banner.say(text, self.tr("Forecast again, so that the figures speak of it."), tone="warn")
        else:
            self._banner.clear()
        self._show_part()
        self.form.show_state()
        self.arrange()

    @Slot()
    def _show_part(self, *_: object) -> None:
        """Show the part in front: figures that nobody sees are not worked out."""
        result = self.state.outcome
        if result is None:
            return
        given, shared = dict(self.state.figures), self.book.shared
        match self.tabs.current:
            case "replay":
                self.replay.show_result(replace(result, currency=self.state.currency))
            case "money":
                made = {kpi.name: kpi for kpi in kpis(result, given, shared=shared)}
                ordered = [made.pop(name) for name in FIRST if name in made] + list(made.values())
                titles = {name: title for name, (title, _, _) in TITLES.items()}
                self.money.show_figures(tuple(ordered), figures(result, given, shared=shared), titles)
            case "what-if":
                self.what_if.show_kpis(kpis(result, given, shared=shared), figures(result, given, shared=shared))

    def arrange(self) -> None:
        super().arrange()
        self.tabs.setVisible(self.state.outcome is not None)
        self._empty.setVisible(self.state.outcome is None)
        self.form.set_ready(not self.busy and self.state.outcome is not None)

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked."""
        self.form.keep()
        state, wish = self.state, self.form.wish()
        if wish.kinds and not self.busy and state.outcome is not None:
            told = (state.case, state.outcome, state.figures, wish, state.currency)
            self.run(
                "stock.report",
                *told,
                place=self.book.place,
                shared=self.book.shared,
                scenarios=state.scenarios,
                done=self._take,
                kind=REPORT,
            )

    def _take(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    def _words(self) -> str:
        return self.tr("What will sell and how sure that is, what to order, what last year would have come to, and every formula.")
