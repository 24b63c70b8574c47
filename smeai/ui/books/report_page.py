"""The last step: a report for the client."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from smeai.ui.books.state import BooksBook
from smeai.ui.pilot_page import JobPage
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.workers.job import Jobs


class BooksReportPage(JobPage):
    """Needs ``books.report(setup, result, figures, precision, wish, currency) -> paths``."""

    def __init__(self, runner: Jobs, book: BooksBook, open_: Callable[[str], None] = open_path, folder: Ask = ask_folder) -> None:
        super().__init__(runner, book)
        self.progress, self._area = ProgressPanel(), ScrollArea()
        self.form = ReportForm(book, self._words, open_, folder)
        self.form.wanted.connect(self.make)
        for widget in (self.progress, self.form):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)

    @property
    def valid(self) -> bool:
        return True

    @property
    def error(self) -> str:
        return "" if self.state.test else self.tr("Nothing was tested, so there is nothing to report. The lines are booked all the same.")

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def show_state(self) -> None:
        self.form.show_state()
        self.arrange()

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
            self.run("books.report", *told, shared=self.book.shared, done=self._take)

    def _take(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    def _words(self) -> str:
        return self.tr("What was posted, what was right, what was left to people, and how it was measured.")
