"""The state of the pilot that is open: read by all pages, changed in one place. What a person did is told as a step."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from smeai.core.business.business import Business, shared
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.ui.stationery import Stationery


class Book(QObject):
    """Holds one frozen state. `changed_state` carries each new one; `told` a sentence about what can be undone.

    `business` is what the workspace knows of the business, `use_case` and `own` say which of it concerns this pilot.

    Steps are kept, undone and made again by the `Keeper`, in the workspace: `stepped` tells it what was done and whether
    that goes on with the step before; `named` says what undo and redo would do next. `worked` carries long work that was started.
    """

    changed_state = Signal(object)
    told = Signal(str)
    stepped = Signal(str, bool)
    named = Signal(str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    worked = Signal(object)

    def __init__(self, state: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.place: tuple[str, int] | None = None  # where the pilot is kept: the folder of its workspace, its number
        self.business, self.use_case, self.own, self.runs = Business(), "", (), NOTHING
        self.stationery = Stationery()  # the user's own once the program is whole
        self.undoable = self.redoable = ""  # what undo and redo would do next
        self.left = ""  # what is said of work that the program did not bring to its end
        self._going_on = ""

    def set(self, **fields: Any) -> None:
        """Change the state for good, as when a result arrives."""
        self.restore(replace(self.state, **fields))

    def restore(self, state: Any) -> None:
        """Make this the state."""
        if state != self.state:
            self.state = state
            self.changed_state.emit(state)

    def change(self, words: str, *, quiet: bool = False, merge: bool = False, **fields: Any) -> None:
        """Change fields so that they can be undone; `words` say what was done, unless `quiet`.

        With `merge` it goes on with the step before when that was the same, as a slider being dragged does, until `pause`.
        """
        new = replace(self.state, **fields)
        if new == self.state:
            return
        goes_on, self._going_on = merge and words == self._going_on, words if merge else ""
        self.state = new
        self.stepped.emit(words, goes_on)
        self.changed_state.emit(new)
        if not quiet:
            self.told.emit(words)

    @property
    def currency(self) -> str:
        """What the pilot reckons in."""
        return self.state.currency

    @property
    def chooses_currency(self) -> bool:
        """Whether the user says what it reckons in."""
        return True

    @property
    def shared(self) -> Shared:
        """The figures of the workspace that this pilot takes, by name."""
        return {**shared(self.business, self.use_case, self.currency, self.own), **self.runs}

    def take_business(self, business: Business, runs: Shared = NOTHING) -> None:
        """Reckon with these figures of the workspace from now on; `runs` say how often this pilot was tested."""
        if (business, dict(runs)) != (self.business, dict(self.runs)):
            self.business, self.runs = business, runs
            self.changed_state.emit(self.state)

    def pause(self) -> None:
        """What is done next is a step of its own."""
        self._going_on = ""

    def name_steps(self, undoable: str, redoable: str) -> None:
        """Say what undo and redo would do next; empty where there is nothing to do."""
        if (undoable, redoable) != (self.undoable, self.redoable):
            self.undoable, self.redoable = undoable, redoable
            self.named.emit(undoable, redoable)

    @Slot()
    def undo(self) -> None:
        self.pause()
        self.undo_wanted.emit()

    @Slot()
    def redo(self) -> None:
        self.pause()
        self.redo_wanted.emit()
