"""What was entered on the page of computing costs, as the window holds it: changed in steps, which the workspace keeps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.actions.computing_views import ComputingView
from smeai.core.computing.workings import Workings
from smeai.core.kpi import Input
from smeai.ui.book import Book
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250


class ComputingBook(Book):
    """Its state is a `Workings`. Needs the actions ``computing.load``, ``change``, ``undo`` and ``redo``.

    What goes on, as a slider being dragged does, is sent after a pause. `loaded` says that the state is what the workspace holds.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(Workings(), parent)
        self._runner, self._workspace = runner, workspace
        self.view = ComputingView(self.state)
        self._waiting: tuple[str, bool] | None = None  # a step that is not sent yet
        self._mark = 0  # changes that were made
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        self.stepped.connect(self._note)

    @property
    def known(self) -> tuple[Input, ...]:
        """What the workspace knows of such calls: the latest pilot that has them, then the figures of the business."""
        pilot = next((each.inputs for each in self.view.pilots if each.serves == self.state.serves), ())
        return (*pilot, *self.view.shared)

    def load(self) -> None:
        """Ask what the workspace holds now, after what is not kept yet."""
        self.keep()
        mark = self._mark
        self._ask("load", done=lambda view: self._take(view, mark))

    def enter(self, name: str, value: float, words: str) -> None:
        """Another figure; what is typed on goes on with the step before."""
        self.change(words, quiet=True, merge=True, figures={**self.state.figures, name: value})

    def forget(self, name: str, words: str) -> None:
        """Have the assumption again, or what the workspace says."""
        self.change(words, quiet=True, figures={key: each for key, each in self.state.figures.items() if key != name})

    @Slot()
    def keep(self) -> None:
        """Send what is not sent yet."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            folder = self._workspace()
            done = self._told
            self._runner().ask("computing.change", folder, Path(folder).name, self.state, *waiting, done=done, failed=self._fail)

    @Slot()
    def undo(self) -> None:
        self._turn("undo")

    @Slot()
    def redo(self) -> None:
        self._turn("redo")

    def set(self, **fields: Any) -> None:
        """What belongs to the document is kept with the next step."""
        super().set(**fields)
        if self._waiting is None:
            self._note(self.tr("Details of the report"), True)

    @Slot(str, bool)
    def _note(self, words: str, goes_on: bool) -> None:
        """A step that does not go on with the one that waits is the next one: that one is sent as it was."""
        self._mark += 1
        if self._waiting is not None and not (goes_on and self._waiting[0] == words):
            now, self.state = self.state, self._last
            self.keep()
            self.state = now
        joins = self._waiting[1] if self._waiting is not None else goes_on
        self._waiting, self._last = (words, joins), self.state
        self.name_steps(words, "")
        self._timer.start()

    def _turn(self, action: str) -> None:
        self.pause()
        self.keep()
        mark = self._mark
        self._ask("load", done=lambda view: self._turn_of(view, action, mark))

    def _turn_of(self, view: ComputingView, action: str, mark: int) -> None:
        step = getattr(view.steps, action)
        if step is not None:
            self._ask(action, step.id, done=lambda turned: self._take(turned, mark))

    def _ask(self, action: str, *args: Any, done: Callable[[Any], None]) -> None:
        self._runner().ask(f"computing.{action}", self._workspace(), *args, done=done, failed=self._fail)

    def _told(self, steps: Any) -> None:
        if self._waiting is None:
            self._name(steps)

    def _take(self, view: ComputingView, mark: int) -> None:
        """Show what the workspace holds, unless something was changed meanwhile."""
        if mark != self._mark:
            return
        self.view, self._last = view, view.workings
        self._name(view.steps)
        self.restore(view.workings)
        self.loaded.emit()

    def _name(self, steps: Any) -> None:
        self.name_steps(*("" if step is None else step.name for step in (steps.undo, steps.redo)))

    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)
