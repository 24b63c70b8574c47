"""A part of a page that scrolls when it must."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID


class ScrollArea(QScrollArea):
    """Put widgets into `inside`; it scrolls downwards, sideways only where a line cannot be broken, and lets the ground shine through."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 3 * GRID) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", "plain")
        holder = QWidget()
        self.inside = QVBoxLayout(holder)
        self.inside.setContentsMargins(0, 0, GRID, 0)
        self.inside.setSpacing(spacing)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def clear(self) -> None:
        """Take everything out."""
        while item := self.inside.takeAt(0):
            if item.widget():
                item.widget().hide()
                item.widget().deleteLater()
