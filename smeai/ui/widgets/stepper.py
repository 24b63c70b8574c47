"""The steps of a wizard as numbered circles on a line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smeai.ui.icons import paint_icon
from smeai.ui.theme import current
from smeai.ui.tokens import GRID, Tokens

CIRCLE = 7 * GRID
NARROWEST = 19 * GRID  # a step with its title


class Stepper(QWidget):
    """Shows which step of how many; `chosen` says that the user wants back to a step already done.

    The arrow keys move between the steps that can be chosen.
    """

    chosen = Signal(int)
    accessible_role = QAccessible.Role.PageTabList

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._current, self._reached = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, titles: tuple[str, ...], current: int = 0, reached: int = 0) -> None:
        """Steps up to `reached` can be chosen; those before `current` are shown as done."""
        self._titles, self._current, self._reached = titles, current, max(reached, current)
        if titles:
            self.setAccessibleName(
                self.tr("Step %n of {total}: {title}", None, current + 1).format(total=len(titles), title=titles[current])
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100 * max(1, len(self._titles)), CIRCLE + 8 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST * max(1, len(self._titles)), CIRCLE + 8 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if forward == Qt.Key.Key_Left else Qt.Key.Key_Left
        step = self._current + {forward: 1, back: -1}.get(Qt.Key(event.key()), 0)
        if step != self._current and 0 <= step <= self._reached:
            self.chosen.emit(step)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self._at(event.position().x())
        if step is not None and step != self._current and step <= self._reached:
            self.chosen.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in range(len(self._titles)):
            if step:
                self._paint_line(painter, tokens, step)
        for step in range(len(self._titles)):
            self._paint_step(painter, tokens, step)
        painter.end()

    def _centre(self, step: int) -> QPointF:
        width = self.width() / len(self._titles)
        x = width * (step + 0.5)
        return QPointF(self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x, CIRCLE / 2 + 2)

    def _at(self, x: float) -> int | None:
        near = [step for step in range(len(self._titles)) if abs(self._centre(step).x() - x) < 2 * CIRCLE]
        return near[0] if near else None

    def _paint_line(self, painter: QPainter, tokens: Tokens, step: int) -> None:
        left, right = sorted((self._centre(step - 1).x(), self._centre(step).x()))
        gap, y = CIRCLE / 2 + GRID, self._centre(step).y()
        painter.setPen(QPen(QColor(tokens.accent if step <= self._current else tokens.line), 2))
        painter.drawLine(QPointF(left + gap, y), QPointF(right - gap, y))

    def _paint_step(self, painter: QPainter, tokens: Tokens, step: int) -> None:
        centre, done, here = self._centre(step), step < self._current, step == self._current
        circle = QRectF(centre.x() - CIRCLE / 2, centre.y() - CIRCLE / 2, CIRCLE, CIRCLE)
        filled = done or here
        edge = tokens.focus if here and self.hasFocus() else tokens.accent if filled else tokens.line_strong
        painter.setPen(QPen(QColor(edge), 3 if here and self.hasFocus() else 1.5))
        painter.setBrush(QColor(tokens.accent if filled else tokens.surface))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        font = QFont(self.font())
        font.setPixelSize(tokens.caption)
        font.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent if filled else tokens.muted))
        if done:
            paint_icon(painter, circle.adjusted(5, 5, -5, -5), "check", tokens.on_accent)
        else:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.locale().toString(step + 1))
        painter.setPen(QColor(tokens.text if here else tokens.muted))
        width = self.width() / len(self._titles)
        below = QRectF(centre.x() - width / 2, circle.bottom() + GRID, width, 5 * GRID)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._titles[step])
