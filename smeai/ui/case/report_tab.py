"""The case as documents: for whom, where, in which formats."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.ui.case.case_book import CaseBook
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

LANE = "case"


class ReportTab(QWidget):
    """Needs ``case_report.report(workspace, wish) -> paths``."""

    def __init__(
        self,
        book: CaseBook,
        runner: Callable[[], Jobs],
        workspace: Callable[[], str],
        open_: Callable[[str], None] = open_path,
        ask: Ask = ask_folder,
    ) -> None:
        super().__init__()
        self._book, self._runner, self._workspace, self.progress = book, runner, workspace, ProgressPanel()
        self.form, area, body = ReportForm(book, self._words, open_, ask), ScrollArea(), QVBoxLayout(self)
        self.form.wanted.connect(self.make)
        for widget in (self.progress, self.form):
            area.inside.addWidget(widget)
        area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(area)
        self._arrange()

    def show_state(self) -> None:
        """Show what the book holds."""
        self.form.show_state()

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked, of what is kept by then."""
        if not self.form.chosen() or self.progress.running:
            return
        self.form.keep()
        self._book.keep()
        wish = self.form.wish()
        job = self._runner().start(
            "case_report.report", self._workspace(), wish, done=self._made, failed=self._fail, progress=self.progress.advance, lane=LANE
        )
        self.progress.watch(job)
        self._arrange()

    def stop(self) -> None:
        """Stop what nobody waits for."""
        self.progress.cancel()

    def _made(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self._book.change(self.tr("Make the report"), quiet=True, reports=tuple(paths))
        self._arrange()

    def _fail(self, failure: Failure) -> None:
        self.progress.fail(failure)
        self._arrange()

    def _arrange(self) -> None:
        self.progress.setVisible(self.progress.running or self.progress.failed)
        self.form.set_ready(not self.progress.running)

    def _words(self) -> str:
        return self.tr(
            "The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source."
        )
