"""A white sheet with round corners."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID


class Card(QFrame):
    """Put widgets into `body`, a vertical layout."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 5 * GRID, spacing: int = 2 * GRID) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line
