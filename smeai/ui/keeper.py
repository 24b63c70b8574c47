"""Keeps a pilot: makes its place when there is something to keep, then saves each change and undoes each step, one at a time."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smeai.core.kpi_chain import NOTHING
from smeai.core.wizard import Flow
from smeai.errors import EngineStopped
from smeai.ui.archives import Archive, State
from smeai.ui.book import Book
from smeai.ui.kept_entries import Save, Turn, rebased
from smeai.ui.wizard import Wizard
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 250
LANE = "save"
ATTEMPTS = 3  # engines that a save is given to before the user is told


class Keeper(QObject):
    """Needs the actions ``workspaces.open_or_create``, ``create_pilot``, ``save``, ``undo`` and ``redo``.

    A pilot without a place gets one when a file is chosen: the workspace in `folder`, made as `name` when there
    is none. A save under way is never superseded: to stop it could stop the engine, and a training with it.
    `settled` says that everything up to now is on the disk; `failed` tells why it is not; it is tried again with
    the next change, and at once when the engine was stopped for another job's sake.

    The steps that can be undone are those of the workspace, and so are there after a restart; `steps` are what undo and
    redo would do there next. Nothing of them is kept here.
    """

    placed = Signal(str, int)  # folder, pilot
    settled = Signal()
    failed = Signal(object)

    def __init__(
        self, runner: Jobs, wizard: Wizard, book: Book, archive: Archive, folder: Path, name: str, pilot: int = 0, steps: Any = None
    ) -> None:
        super().__init__()
        self._archive = archive
        self._runner, self._wizard, self._book = runner, wizard, book
        self.folder, self._name, self.pilot = str(folder), name, pilot
        self._kept: State | None = book.state if pilot else None
        self._steps = steps  # `workspaces.Steps`; None until the workspace has told
        self._queue: list[Save | Turn] = []
        self._sent: Save | Turn | None = None
        self._busy = self._open = self._moved = self._stopping = self._turning = False
        self._stopped = 0  # engines that were stopped under a save, in a row
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self._connect()
        self._find_place()
        self._name_steps()

    @property
    def idle(self) -> bool:
        """Whether everything is saved, or cannot be."""
        return not self._busy and not self._timer.isActive()

    @property
    def book(self) -> Book:
        return self._book

    @property
    def wizard(self) -> Wizard:
        return self._wizard

    def flow_of(self, state: State) -> Flow:
        """Where the wizard of a pilot over one table stands with a state."""
        return self._archive.resumed(state)

    @property
    def title(self) -> str:
        """What the pilot is called; empty before there is anything to call it by."""
        return self._archive.title(self._book.state) if self._archive.begun(self._book.state) else ""

    def keeps(self, wizard: object) -> bool:
        """Whether it keeps the pilot of this wizard."""
        return wizard is self._wizard

    def stop(self) -> None:
        """Save no more: the pilot is about to be deleted."""
        self._timer.stop()
        self._queue, self._stopping = [], True

    def move(self, folder: Path) -> bool:
        """Try again in another folder, once."""
        if self._moved:
            return False
        self.folder, self._moved = str(folder), True
        self._timer.start()
        return True

    @Slot()
    def note(self, *_: object) -> None:
        """Save what there is now, in a moment."""
        state = self._now()
        if self._archive.begun(state) and state != self._newest and not self._turning:
            self._add(Save(state, self._archive.name_of(self._newest, state)))

    @Slot(str, bool)
    def note_step(self, words: str, goes_on: bool) -> None:
        """Save what a person did."""
        self._add(Save(self._now(), words, goes_on))

    @Slot()
    def undo(self) -> None:
        """Take back the last step, after what is not saved yet."""
        self._turn("undo")

    @Slot()
    def redo(self) -> None:
        """Make the last undone step again."""
        self._turn("redo")

    @Slot()
    def save(self) -> None:
        """Save now what has changed since the last time."""
        self._timer.stop()
        if not self._queue or self._busy:
            return
        self._busy = True
        if not self._open:
            self._start("open_or_create", self.folder, self._name, done=self._opened)
        elif not self.pilot:
            self._start("create_pilot", self.folder, self._archive.KEY, self._archive.title(self._newest), done=self._created)
        else:
            self._send(self._queue.pop(0))

    @property
    def _newest(self) -> State | None:
        return next((each.state for each in (*reversed(self._queue), self._sent) if isinstance(each, Save)), self._kept)

    def _now(self) -> State:
        return self._archive.kept(self._wizard.flow, self._wizard.page, self._book.state)

    def _add(self, save: Save) -> None:
        if self._stopping:
            return
        last = self._queue[-1] if self._queue else None
        if isinstance(last, Save) and last.takes_in(save):
            self._queue[-1] = replace(last, state=save.state)
        else:
            self._queue.append(save)
        self._name_steps()
        if not self._timer.isActive():  # a slider that is dragged for long is saved on its way
            self._timer.start()

    def _turn(self, action: str) -> None:
        if not self._stopping and self._newest is not None:
            self._queue.append(Turn(action))
            self.save()

    def _send(self, entry: Save | Turn) -> None:
        self._sent = entry
        if isinstance(entry, Save):
            shared = self._book.shared if shiboken6.isValid(self._book) else NOTHING
            words = (self._archive.as_json(entry.state, shared), entry.state.at, entry.name, entry.merge)
            self._start("save", self.folder, self.pilot, *words, done=self._told)
            return
        step = getattr(self._steps, entry.action, None)
        self._sent = entry if entry.step or not step else replace(entry, step=step.id)
        if self._sent.step:  # an id, so that a request that is sent twice undoes one step
            self._start(entry.action, self.folder, self.pilot, self._sent.step, done=self._turned)
        else:
            self._go_on()

    def _start(self, action: str, *args: Any, done: Any) -> None:
        self._runner.start(f"workspaces.{action}", *args, done=done, failed=self._lost, lane=LANE)

    def _opened(self, _: object) -> None:
        self._busy, self._open = False, True
        self.save()

    def _created(self, view: Any) -> None:
        self._busy, self.pilot = False, view.id
        self._find_place()
        if shiboken6.isValid(self._book) and not self._book.state.folder:
            self._book.set(folder=str(Path(self.folder) / "reports" / str(view.id)))  # where the user may choose another
        self.placed.emit(self.folder, self.pilot)
        self.save()

    def _told(self, steps: Any) -> None:
        self._kept, self._steps = self._sent.state, steps
        self._go_on()

    def _turned(self, found: Any) -> None:
        """Show what the workspace holds now; what was changed while it was asked stays."""
        self._steps = found.steps
        stored = self._archive.from_json(found.state)
        names = [name for name in found.changed if stored and name != "at" and hasattr(stored, name)]
        before, turned = self._kept or self._now(), {name: getattr(stored, name) for name in names}
        self._queue = [replace(each, state=rebased(each.state, before, turned)) if isinstance(each, Save) else each for each in self._queue]
        self._kept = replace(before, **turned)
        if shiboken6.isValid(self._book):
            self._turning = True  # what the pages do meanwhile is nothing to save
            self._archive.show(self._wizard, self._book, rebased(self._now(), before, turned))
            self._turning = False
        self._go_on()
        if shiboken6.isValid(self._book):
            self.note()

    def _go_on(self) -> None:
        self._busy, self._stopped, self._sent = False, 0, None
        self._name_steps()
        if not self._queue:
            self.settled.emit()
        elif any(isinstance(each, Turn) for each in self._queue):  # somebody waits for it
            self.save()
        else:
            self._timer.start()

    def _lost(self, failure: Failure) -> None:
        self._busy, self._open = False, False
        if self._stopping:
            return
        if self._sent is not None:
            self._queue.insert(0, self._sent)
            self._sent = None
        if isinstance(failure, EngineStopped) and self._stopped < ATTEMPTS:
            self._stopped += 1
            self._timer.start()
        else:
            self._queue = [each for each in self._queue if isinstance(each, Save)]
            self.failed.emit(failure)

    def _name_steps(self) -> None:
        if not shiboken6.isValid(self._book):
            return
        fresh = [each.name for each in (self._sent, *self._queue) if isinstance(each, Save) and each.name]
        stored = ["" if each is None else each.name for each in (getattr(self._steps, "undo", None), getattr(self._steps, "redo", None))]
        self._book.name_steps(*((fresh[-1], "") if fresh else stored))

    def _find_place(self) -> None:
        if self.pilot and shiboken6.isValid(self._book):
            self._book.place = (self.folder, self.pilot)

    def _connect(self) -> None:
        self._book.stepped.connect(self.note_step)
        self._book.changed_state.connect(self.note)
        self._book.undo_wanted.connect(self.undo)
        self._book.redo_wanted.connect(self.redo)
        self._wizard.moved.connect(self.note)
        for key in self._archive.DRAFTED:
            self._wizard.step_page(key).changed.connect(self.note)
