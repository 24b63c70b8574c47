"""An icon that stands alone, with or without a tile behind it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smeai.ui.icons import paint_icon
from smeai.ui.theme import current


class Picture(QWidget):
    """`size` is the whole width in pixels; with `ground` (a token) the icon fills a little over half of it."""

    def __init__(self, name: str, size: int = 20, ink: str = "muted", ground: str = "") -> None:
        super().__init__()
        self._name, self._size, self._ink, self._ground = name, size, ink, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, ink: str) -> None:
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter, area = current(), QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(QColor(getattr(tokens, self._ground)))
            painter.drawRoundedRect(area, tokens.radius, tokens.radius)
            margin = self._size * 0.23
            area = area.adjusted(margin, margin, -margin, -margin)
        paint_icon(painter, area, self._name, getattr(tokens, self._ink))
        painter.end()
