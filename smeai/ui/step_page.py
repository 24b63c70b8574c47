"""What a wizard asks of each of its pages."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.core.wizard import Flow
from smeai.ui.tokens import GRID


class StepPage(QWidget):
    """One step. Put widgets into `body`; call `changed.emit()` when `valid`, `busy` or `error` changes.

    `apply` returns the step's answer, a frozen value; it is called only while `valid` and not `busy`.
    """

    changed = Signal()
    done = Signal()  # the page wants to go on by itself, as after a training

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4 * GRID)

    @property
    def valid(self) -> bool:
        """Whether the user may go on."""
        return True

    @property
    def busy(self) -> bool:
        """Whether a job runs that the user has to wait for."""
        return False

    @property
    def goes_on(self) -> bool:
        """Whether the job that runs goes on when the user leaves the page."""
        return False

    @property
    def error(self) -> str:
        """Why the user may not go on, in a sentence; empty when that is plain to see."""
        return ""

    @property
    def next_text(self) -> str:
        """What the button says that leads on; empty for the usual word."""
        return ""

    def enter(self, flow: Flow) -> None:
        """The page is about to be shown; the answers of the steps before it stand in `flow`."""

    def apply(self) -> Any:
        """The answer to this step."""
        raise NotImplementedError

    def leave(self) -> None:
        """The page is no longer shown: stop what nobody waits for."""

    def cancel(self) -> None:
        """The user pressed Escape while the page was busy."""

    def retranslate(self) -> None:
        """The language has changed; texts bound by `Phrases` follow by themselves."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
