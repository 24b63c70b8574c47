"""The state of the pilot that is open: read by all pages, changed in one place, undone in one place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from smeai.ui.chat.state import ChatState


class Book(QObject):
    """Holds one `ChatState`. `changed_state` carries each new one; `told` a sentence about what can be undone."""

    changed_state = Signal(object)
    told = Signal(str)

    def __init__(self, state: ChatState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = state or ChatState()
        self.stack = QUndoStack(self)

    def set(self, **fields: Any) -> None:
        """Change the state for good, as when a result arrives or a slider moves."""
        new = replace(self.state, **fields)
        if new != self.state:
            self.state = new
            self.changed_state.emit(new)

    def change(self, words: str, *, quiet: bool = False, **fields: Any) -> None:
        """Change fields so that they can be undone; `words` say what was done, unless `quiet`."""
        old = {name: getattr(self.state, name) for name in fields}
        if old == fields:
            return
        self.stack.push(_Change(words, self.set, old, fields))
        if not quiet:
            self.told.emit(words)

    def edit(self, words: str, *, quiet: bool = False, **fields: Any) -> None:
        """Change fields of the `Edits`, undoable."""
        self.change(words, quiet=quiet, edits=replace(self.state.edits, **fields))

    @Slot()
    def undo(self) -> None:
        self.stack.undo()


class _Change(QUndoCommand):
    """Keeps only the fields it changed: a result that came in between stays."""

    def __init__(self, words: str, write: Callable[..., None], old: dict[str, Any], new: dict[str, Any]) -> None:
        super().__init__(words)
        self._write, self._old, self._new = write, old, new

    def redo(self) -> None:
        self._write(**self._new)

    def undo(self) -> None:
        self._write(**self._old)
