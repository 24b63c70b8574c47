"""Undo or redo as the window offers it: it names the step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from smeai.ui.icons import icon
from smeai.ui.texts import apart


class StepAction(QAction):
    """`words` say what it does to no step in particular, `named` what it does to a step ("{step}")."""

    def __init__(
        self, window: QWidget, picture: str, words: Callable[[], str], named: Callable[[], str], keys: Sequence[QKeySequence]
    ) -> None:
        super().__init__(icon(picture, "text"), "", window)
        self._words, self._named, self._step = words, named, ""
        self.setShortcuts(keys)
        self.name("")

    def name(self, step: str) -> None:
        """What it would do next; empty where there is nothing to do."""
        self._step = step
        text = self._named().format(step=apart(step)) if step else self._words()
        self.setText(text)
        self.setToolTip(f"{text} ({self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self.setEnabled(bool(step))


class ActionButton(QToolButton):
    """A button for an action of the window; it is there when the action is."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self.defaultAction().isVisible())
