"""The last step: hours and money, what if, and a report for the client."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from smeai.ui.books.state import BooksBook
from smeai.ui.money_panel import MoneyPanel
from smeai.ui.pilot_page import JobPage
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.tokens import GRID
from smeai.ui.what_if.pilot_what_if import PilotWhatIf
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.work.work import REPORT
from smeai.usecases.books.case import COMPARED
from smeai.usecases.books.case import FIRST as TILES
from smeai.usecases.books.kpis import TITLES, figures, kpis
from smeai.workers.job import Jobs

FIRST = ("hours_month", "money_month", "posted_share", "posted_right", "wrong_month", "cost_line")


class BooksReportPage(JobPage):
    """Needs ``books.report(setup, result, figures, precision, wish, currency) -> paths``. Without a test there is the form alone."""

    def __init__(self, runner: Jobs, book: BooksBook, open_: Callable[[str], None] = open_path, folder: Ask = ask_folder) -> None:
        super().__init__(runner, book)
        self.progress, self.tabs, area = ProgressPanel(), Tabs(), ScrollArea(spacing=3 * GRID)
        self.money, self.what_if = MoneyPanel(book), PilotWhatIf(book, TILES, COMPARED)
        self.form = ReportForm(book, self._words, open_, folder)
        self.form.wanted.connect(self.make)
        area.inside.addWidget(self.form)
        area.inside.addStretch()
        self.tabs.add("money", self.money, lambda: self.tr("Hours and money"))
        self.tabs.add("what-if", self.what_if, lambda: self.tr("What if"))
        self.tabs.add("report", area, lambda: self.tr("Report"))
        self.tabs.shown.connect(self._show_part)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.tabs, 1)

    @property
    def valid(self) -> bool:
        return True

    @property
    def error(self) -> str:
        return "" if self.state.test else self.tr("Nothing was tested, so there is nothing to report. The lines are booked all the same.")

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def follow(self) -> None:
        self.show_state()

    def show_state(self) -> None:
        tested = self.state.test is not None
        self.tabs.bar.setVisible(tested)
        if not tested:
            self.tabs.show_part("report")
        self._show_part()
        self.form.show_state()
        self.arrange()

    @Slot()
    def _show_part(self, *_: object) -> None:
        """Show the part in front: figures that nobody sees are not worked out."""
        state, shared = self.state, self.book.shared
        if state.test is None or self.tabs.current == "report":
            return
        chained = kpis(state.test, dict(state.figures), state.precision, shared=shared)
        entered = figures(state.test, dict(state.figures), shared=shared)
        if self.tabs.current == "what-if":
            self.what_if.show_kpis(chained, entered)
            return
        named = {kpi.name: kpi for kpi in chained}
        ordered = [named.pop(name) for name in FIRST if name in named] + list(named.values())
        self.money.show_figures(tuple(ordered), entered, {name: title for name, (title, _, _) in TITLES.items()})

    def arrange(self) -> None:
        super().arrange()
        self.form.set_ready(not self.busy and self.state.test is not None)

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked."""
        self.form.keep()
        wish, state = self.form.wish(), self.state
        if wish.kinds and not self.busy and state.test is not None:
            told = (state.past, state.test, state.figures, state.precision, wish, state.currency)
            self.run("books.report", *told, shared=self.book.shared, scenarios=state.scenarios, done=self._take, kind=REPORT)

    def _take(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    def _words(self) -> str:
        return self.tr("What was posted, what was right, what was left to people, and how it was measured.")
