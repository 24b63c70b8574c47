"""What a workspace keeps in a sheet, as the window holds it: changed in steps, which the workspace keeps."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.ui.book import Book
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class _Pending:
    """A step that is not sent yet; with `merge` it goes on with the step before."""

    words: str
    merge: bool


class SheetBook(Book):
    """Needs the actions ``load``, ``change``, ``undo`` and ``redo`` in the module `actions`; its state is what ``load`` returns, frozen.

    `empty` is that of an empty workspace, `kept` names the fields that ``change`` takes, and those of `pairs` hold (name, value) pairs of
    what is kept as an object. Whatever changes one of `rearranging` changes more than itself: the state is asked for again.

    What goes on, as a slider being dragged does, is sent after a pause: figures follow without the engine. `loaded` says that the
    state is what the workspace holds, `failed` why that is not so.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        actions: str,
        empty: Any,
        kept: tuple[str, ...],
        runner: Callable[[], Jobs],
        workspace: Callable[[], str],
        *,
        pairs: tuple[str, ...] = (),
        rearranging: tuple[str, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(empty, parent)
        self._runner, self._workspace, self._actions = runner, workspace, actions
        self._names, self._pairs, self._rearranging = kept, pairs, rearranging
        self._kept, self._last, self._steps, self._pending, self._turns = empty, empty, empty.steps, None, []
        self._mark = self._sent = 0  # changes that were made, and requests that are under way
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        self.stepped.connect(self._note)

    def load(self) -> None:
        """Ask what the workspace holds now, after what is not kept yet."""
        self.keep()
        mark = self._mark
        self._ask("load", done=lambda view: self._take(view, mark))

    def set(self, **fields: Any) -> None:
        """What belongs to the report is kept as a step, too."""
        self.change(self.tr("Details of the report"), quiet=True, merge=True, **fields)

    @Slot()
    def keep(self) -> None:
        """Send what is not sent yet."""
        self._timer.stop()
        pending, self._pending = self._pending, None
        changed = {name: getattr(self.state, name) for name in self._names if getattr(self.state, name) != getattr(self._kept, name)}
        self._kept = self.state
        if pending is not None and changed:
            entries = {name: dict(value) if name in self._pairs else value for name, value in changed.items()}
            self.send(pending.words, entries, pending.merge)

    @Slot()
    def undo(self) -> None:
        self._turn("undo")

    @Slot()
    def redo(self) -> None:
        self._turn("redo")

    @Slot(str, bool)
    def _note(self, words: str, goes_on: bool) -> None:
        self._mark += 1
        if self._pending is None or not (goes_on and self._pending.words == words):
            before, self.state = self.state, self._last
            self.keep()
            self.state = before
            self._pending = _Pending(words, goes_on)
        self._last = self.state
        self.name_steps(words, "")
        if not self._timer.isActive():
            self._timer.start()

    def _turn(self, action: str) -> None:
        self.pause()
        self.keep()
        self._turns.append(action)
        self._go_on()

    def _go_on(self) -> None:
        """Turn the next step, once what was asked before is answered: only then is its id known."""
        if self._sent or not self._turns:
            return
        action = self._turns.pop(0)
        step, mark = getattr(self._steps, action), self._mark
        if step is not None:
            self._ask(action, step.id, done=lambda view: self._take(view, mark))

    def send(self, words: str, entries: dict[str, Any], merge: bool = False) -> None:
        """Keep entries that no field of the state holds, as a step of that name."""
        arranged = any(name in entries for name in self._rearranging)
        self._ask("change", words, entries, merge, done=lambda steps: self._told(steps, arranged))

    def _ask(self, action: str, *args: Any, done: Callable[[Any], None]) -> None:
        def answered(found: Any) -> None:
            self._sent -= 1
            done(found)
            self._go_on()

        self._sent += 1
        self._runner().ask(f"{self._actions}.{action}", self._workspace(), *args, done=answered, failed=self._fail)

    def _told(self, steps: Any, arranged: bool) -> None:
        self._steps = steps
        self._name()
        if arranged:
            self.load()

    def _take(self, view: Any, mark: int) -> None:
        """Show what the workspace holds, unless something was changed meanwhile: then ask again."""
        if mark != self._mark:
            self.load()
            return
        self._kept = self._last = view
        self._steps = view.steps
        self._name()
        self.restore(view)
        self.loaded.emit()

    def _name(self) -> None:
        if self._pending is None:
            self.name_steps(*("" if step is None else step.name for step in (self._steps.undo, self._steps.redo)))

    def _fail(self, failure: Failure) -> None:
        self._sent, self._turns = max(0, self._sent - 1), []
        self.failed.emit(failure)
