"""The figures of the business as the window holds them: changed in steps, which the workspace keeps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.actions.business_views import BusinessView
from smeai.core.business.business import Business, Given
from smeai.core.business.experiments import experiments
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.errors import EngineStopped
from smeai.ui.book import Book
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250
ATTEMPTS = 3  # engines that a request is given to before the user is told


@dataclass(frozen=True, slots=True)
class _Save:
    state: Business
    words: str
    merge: bool


class BusinessBook(Book):
    """Its state is a `Business`. Needs the actions ``business.load``, ``change``, ``undo`` and ``redo``.

    What is typed is sent after a pause, one request at a time. `loaded` says that the state is what the workspace holds, `placed`
    carries the folder of a workspace that was written to, `failed` why it could not be.
    """

    loaded = Signal()
    placed = Signal(str)
    failed = Signal(object)

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str], name: str, parent: QObject | None = None) -> None:
        super().__init__(Business(), parent)
        self._runner, self._workspace, self._name = runner, workspace, name
        self._view, self._queue, self._sent, self._failures = BusinessView(Business()), [], None, 0
        self._folder, self._key = "", ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def idle(self) -> bool:
        """Whether everything is kept."""
        return not self._queue and self._sent is None

    def load(self) -> None:
        """Ask what the workspace holds, unless something is on its way there."""
        if self.idle:
            self._folder = self._workspace()
            self._ask("load", done=self._take)

    def put(self, key: str, given: Given | None, words: str) -> None:
        """Enter a figure, or take it away; the same figure goes on with the step before until `pause`."""
        self._put(self.state.with_given(key, given), words, key)

    def choose(self, words: str, **fields: str) -> None:
        """Choose country or currency."""
        self.pause()
        self._put(replace(self.state, **fields), words, "")

    def runs_of(self, pilot: int) -> Shared:
        """How often a pilot was tested, as inputs of its key figures."""
        found = next((each for each in self._view.runs if each.pilot == pilot), None)
        return experiments(found.count, found.first, date.today().isoformat()) if found else NOTHING

    @Slot()
    def pause(self) -> None:
        self._key = ""

    @Slot()
    def keep(self) -> None:
        """Send the next thing that is not kept yet."""
        self._timer.stop()
        if self._sent is not None or not self._queue:
            return
        self._folder = self._workspace()
        self._sent = self._queue.pop(0)
        if isinstance(self._sent, _Save):
            self._ask("change", self._name_of(self._folder), self._sent.state, self._sent.words, self._sent.merge, done=self._told)
        elif (step := getattr(self._view.steps, self._sent)) is not None:
            self._ask(self._sent, step.id, done=self._turned)
        else:
            self._go_on()

    @Slot()
    def undo(self) -> None:
        self._turn("undo")

    @Slot()
    def redo(self) -> None:
        self._turn("redo")

    def _put(self, state: Business, words: str, key: str) -> None:
        if state == self.state:
            return
        goes_on, self._key, self.state = bool(key) and key == self._key, key, state
        last = self._queue[-1] if self._queue else None
        if goes_on and isinstance(last, _Save):
            self._queue[-1] = _Save(state, words, last.merge)
        else:
            self._queue.append(_Save(state, words, goes_on))
        self.name_steps(words, "")
        self._timer.start()
        self.changed_state.emit(state)

    def _turn(self, action: str) -> None:
        self.pause()
        self._queue.append(action)
        self.keep()

    def _ask(self, action: str, *args: Any, done: Callable[[Any], None]) -> None:
        self._runner().ask(f"business.{action}", self._folder, *args, done=done, failed=self._lost)

    def _name_of(self, folder: str) -> str:
        return Path(folder).name or self._name

    def _take(self, view: BusinessView) -> None:
        if self.idle:
            self._view = view
            self._name_steps()
            self.restore(view.business)
            self.loaded.emit()

    def _told(self, view: BusinessView) -> None:
        self._view = view
        self.placed.emit(self._folder)
        self._go_on()

    def _turned(self, view: BusinessView) -> None:
        self._view = view
        if not any(isinstance(each, _Save) for each in self._queue):
            self.restore(view.business)
        self._go_on()

    def _go_on(self) -> None:
        self._sent, self._failures = None, 0
        self._name_steps()
        self.keep()

    def _lost(self, failure: Failure) -> None:
        again, self._sent = self._sent, None
        if again is not None and isinstance(failure, EngineStopped) and self._failures < ATTEMPTS:
            self._failures += 1
            self._queue.insert(0, again)
            self._timer.start()
        else:
            self._queue, self._failures = [], 0
            self.failed.emit(failure)

    def _name_steps(self) -> None:
        fresh = [each.words for each in self._queue if isinstance(each, _Save)]
        steps = self._view.steps
        stored = ("" if step is None else step.name for step in (steps.undo, steps.redo))
        self.name_steps(*((fresh[-1], "") if fresh else stored))
