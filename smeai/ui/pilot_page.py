"""What the pages of a pilot share: the book, the runner, and that they follow both."""

from typing import Any

from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.step_page import StepPage
from smeai.ui.work.work import Work
from smeai.workers.failure import Failure
from smeai.workers.job import WORK, DoneCallback, Jobs


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
    work: Work | None = None

    @property
    def busy(self) -> bool:
        return self.progress.running

    @property
    def goes_on(self) -> bool:
        return self.work is not None and self.work.running

    def leave(self) -> None:
        super().leave()
        if not self.goes_on:
            self.progress.cancel()

    def cancel(self) -> None:
        self.progress.cancel()

    def run(self, action: str, *args: Any, done: DoneCallback, kind: str = "", **more: Any) -> None:
        """Start the job; what is shown beside it is arranged by `arrange`.

        With the `kind` of a `Work` it is long: it waits for such work of other pilots and goes on when the user leaves.
        """
        if kind:
            self._work(kind, action, *args, done=done, **more)
            return
        job = self.runner.start(action, *args, done=done, failed=self.fail, progress=self.progress.advance, **more)
        self.progress.watch(job)
        self.arrange()

    def offer(self) -> None:
        """Offer to start again what the program did not bring to its end."""
        if self.book.left and not self.busy:
            self.progress.offer(self.book.left, self.tr("Start again"))
            self.arrange()

    def _work(self, kind: str, action: str, *args: Any, done: DoneCallback, **more: Any) -> None:
        self.work = work = Work(self, kind, self.state.at)
        work.advanced.connect(self.progress.advance)
        work.held.connect(self.progress.hold)
        self.book.left = ""
        work.job = self.runner.start(action, *args, **work.follow(done, self.fail), lane=WORK, **more)
        self.progress.watch(work.job)
        self.book.worked.emit(work)
        self.arrange()

    def fail(self, failure: Failure) -> None:
        self.progress.fail(failure)
        self.arrange()

    def arrange(self) -> None:
        """Show what fits the moment."""
        self.progress.setVisible(self.busy or self.progress.failed)
        self.changed.emit()
