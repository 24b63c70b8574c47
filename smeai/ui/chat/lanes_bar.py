"""Where 100 messages would go: one bar, each part with its name and its share."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.ui.words import share
from smeai.usecases.chat.lanes import Point

BAR, GAP = 5 * GRID, 2
SOLID, HATCH = Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern
LOOKS = (("accent", SOLID), ("bad", SOLID), ("accent", HATCH), ("line_strong", SOLID))  # right, wrong, asked back, to a person


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the bar: 0..1 of it, its colour (a token) and its hatch: colour never speaks alone."""

    size: float
    ink: str
    hatch: Qt.BrushStyle


class LanesBar(QWidget):
    """`show_point` shows the lanes at one place of the slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar, self._names = _Bar(), [label(scale="caption") for _ in LOOKS]
        key, body = QHBoxLayout(), QVBoxLayout(self)
        key.setSpacing(5 * GRID)
        for name, (ink, hatch) in zip(self._names, LOOKS, strict=True):
            item = QHBoxLayout()
            item.setSpacing(2 * GRID)
            item.addWidget(_Swatch(Part(1.0, ink, hatch)))
            item.addWidget(name)
            key.addLayout(item)
        key.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(self._bar)
        body.addLayout(key)

    def show_point(self, point: Point) -> None:
        n = max(1, point.n)
        shares = [(point.auto - point.auto_wrong) / n, point.auto_wrong / n, point.clarify / n, point.human / n]
        titles = (self.tr("Automatic, right"), self.tr("Automatic, wrong"), self.tr("Asked back"), self.tr("To a person"))
        for name, title, part in zip(self._names, titles, shares, strict=True):
            name.setText(f"{title} {share(part)}")
        self._bar.show_parts(tuple(Part(part, *look) for part, look in zip(shares, LOOKS, strict=True)))
        self.setAccessibleName(" · ".join(name.text() for name in self._names))


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, path = QPainter(self), QPainterPath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path.addRoundedRect(QRectF(self.rect()), current().radius_small, current().radius_small)
        painter.setClipPath(path)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        at = 0.0
        for part in self._parts:
            width = part.size * self.width()
            if width > 0:
                _fill(painter, QRectF(at, 0, max(1.0, width - GAP), self.height()), part)
            at += width
        painter.end()


class _Swatch(QWidget):
    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(3 * GRID, 3 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _fill(painter, QRectF(self.rect()), self._part)
        painter.end()


def _fill(painter: QPainter, area: QRectF, part: Part) -> None:
    ink = QColor(getattr(current(), part.ink))
    if part.hatch != SOLID:
        painter.fillRect(area, QColor(current().soft))
    painter.fillRect(area, QBrush(ink, part.hatch))
