"""What the pages of a pilot share: the book, the runner, and that they follow both."""

from typing import Any

from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.step_page import StepPage
from smeai.workers.failure import Failure
from smeai.workers.job import DoneCallback, Jobs


class PilotPage(StepPage):
    """One step. `show_state` is called when the page is entered, `follow` whenever the state changes while it is shown."""

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self.runner, self.book, self._entered = runner, book, False
        book.changed_state.connect(self._follow)

    @property
    def state(self) -> Any:
        """The state of the pilot, frozen."""
        return self.book.state

    def enter(self, flow: Flow) -> None:
        self.book.set(**self.taken(flow))
        self._entered = True
        self.show_state()

    def leave(self) -> None:
        self._entered = False
        self.book.pause()

    def taken(self, flow: Flow) -> dict[str, object]:
        """What the answers of the steps before change in the state."""
        return {"at": flow.at}

    def show_state(self) -> None:
        """Show what the book holds."""

    def follow(self) -> None:
        """The book holds something else."""

    def retranslate(self) -> None:
        if self._entered:
            self.show_state()

    def _follow(self) -> None:
        if self._entered:
            self.follow()
            self.changed.emit()


class JobPage(PilotPage):
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

    def run(self, action: str, *args: Any, done: DoneCallback, **more: Any) -> None:
        """Start the job; what is shown beside it is arranged by `arrange`."""
        job = self.runner.start(action, *args, done=done, failed=self.fail, progress=self.progress.advance, **more)
        self.progress.watch(job)
        self.arrange()

    def fail(self, failure: Failure) -> None:
        self.progress.fail(failure)
        self.arrange()

    def arrange(self) -> None:
        """Show what fits the moment."""
        self.progress.setVisible(self.busy or self.progress.failed)
        self.changed.emit()
