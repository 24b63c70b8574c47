"""Stroke icons from ``assets/icons``, painted in a token's colour at any size and pixel ratio."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smeai.ui.assets import asset
from smeai.ui.theme import current

ONWARD = frozenset({"arrow-left", "arrow-right", "chevron-right", "undo", "redo"})  # they point along the line one reads


def icon(name: str, ink: str = "muted", active: str = "") -> QIcon:
    """The icon ``assets/icons/name.svg`` in the colour of token `ink` (`active` where it is checked).

    It follows the theme: the colour is looked up when it is painted. FileNotFoundError when there is no such icon.
    """
    _source(name)
    return QIcon(_Strokes(name, ink, active or ink))


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: str) -> None:
    """Paint an icon into `area`, in any colour."""
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, area)


def pixmap(name: str, size: int, ink: str, ratio: float) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels."""
    return icon(name, ink).pixmap(QSize(size, size), ratio)


@cache
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text("utf-8")


class _Strokes(QIconEngine):
    def __init__(self, name: str, ink: str, active: str) -> None:
        super().__init__()
        self._key = (name, ink, active)

    def clone(self) -> QIconEngine:
        return _Strokes(*self._key)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, ink, active = self._key
        token = "disabled" if mode == QIcon.Mode.Disabled else active if state == QIcon.State.On else ink
        painter.save()
        if name in ONWARD and QGuiApplication.isRightToLeft():
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
        paint_icon(painter, QRectF(rect), name, getattr(current(), token))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size * scale)
        if picture.isNull():  # a button that has no room yet
            return picture
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture
