"""A combo box with an arrow in the theme's ink: a style sheet could only show an arrow from a file."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from smeai.ui.icons import paint_icon
from smeai.ui.theme import current

ARROW = 16


class Select(QComboBox):
    """A plain choice out of a few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page is scrolled over many of them, and none may change by it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, top = QPainter(self), (self.height() - ARROW) / 2
        left = 8 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - ARROW - 8
        paint_icon(painter, QRectF(left, top, ARROW, ARROW), "chevron-down", current().muted)
        painter.end()
