"""What all pages of the books pilot share: the book, the runner, and that they follow both."""

from typing import Any

from smeai.core.wizard import Flow
from smeai.ui.books.state import BooksBook, BooksState
from smeai.ui.step_page import StepPage
from smeai.workers.failure import Failure
from smeai.workers.job import DoneCallback, FailedCallback, Job, Jobs


class BooksPage(StepPage):
    """One step. `show_state` is called when the page is entered and whenever the state changes while it is shown."""

    def __init__(self, runner: Jobs, book: BooksBook) -> None:
        super().__init__()
        self.runner, self.book, self._entered = runner, book, False
        book.changed_state.connect(self._follow)

    @property
    def state(self) -> BooksState:
        return self.book.state

    def enter(self, flow: Flow) -> None:
        self.book.set(at=flow.at)
        self._entered = True
        self.show_state()

    def leave(self) -> None:
        self._entered = False

    def show_state(self) -> None:
        """Show what the book holds."""

    def ledger(self, action: str, *args: Any, done: DoneCallback, failed: FailedCallback) -> Job:
        """Ask the ledger of this pilot, which has a place by now."""
        return self.runner.ask(f"ledger.{action}", *(self.book.place or ("", 0)), *args, done=done, failed=failed)

    def retranslate(self) -> None:
        if self._entered:
            self.show_state()

    def _follow(self) -> None:
        if self._entered:
            self.changed.emit()


class JobPage(BooksPage):
    """A step that runs one job at a time in a panel of its own, `progress`."""

    progress: Any

    @property
    def busy(self) -> bool:
        return self.progress.running

    def leave(self) -> None:
        super().leave()
        self.progress.cancel()

    def cancel(self) -> None:
        self.progress.cancel()

    def run(self, action: str, *args: Any, done: DoneCallback) -> None:
        """Start the job; what is shown beside it is arranged by `arrange`."""
        job = self.runner.start(action, *args, done=done, failed=self.fail, progress=self.progress.advance)
        self.progress.watch(job)
        self.arrange()

    def fail(self, failure: Failure) -> None:
        self.progress.fail(failure)
        self.arrange()

    def arrange(self) -> None:
        """Show what fits the moment."""
        self.progress.setVisible(self.busy or self.progress.failed)
        self.changed.emit()
