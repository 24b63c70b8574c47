"""A tour of one minute: five cards, each beside the part of the window that it speaks of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.welcome.veil import Veil
from smeai.ui.widgets.button import primary, quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label

WIDE, GAP, ROUND = 92 * GRID, 3 * GRID, 10
DIM = QColor(0, 0, 0, 150)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class Stop:
    """What is said of some widgets of the window, which lie side by side."""

    widgets: Callable[[], Sequence[QWidget]]
    title: str
    words: str


class Tour(Veil):
    """Walks over the stops; the arrow keys and Enter lead on, Escape leaves. `ended` says whether it was seen to the end."""

    ended = Signal(bool)

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._stops, self._at = tuple(stops), 0
        self._card = Card(self, padding=5 * GRID, spacing=2 * GRID)
        self._title, self._words, self._count = label(scale="heading", wrap=True), label(wrap=True), label(scale="caption", tone="muted")
        self.back, self.next, self.leave = secondary(self.tr("Back")), primary(), quiet(self.tr("Leave the tour"))
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.leave.clicked.connect(self._leave)
        self.left.connect(self._leave)
        for button in (self.back, self.next, self.leave):
            button.installEventFilter(self)  # a button would take the arrow keys for itself
        for widget in (self._count, self._title, self._words):
            self._card.body.addWidget(widget)
        self._card.body.addLayout(self._foot())

    @property
    def at(self) -> int:
        """The number of the stop, from 0."""
        return self._at

    def cover(self) -> None:
        super().cover()
        self._show()

    @Slot()
    def go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._at += 1
            self._show()
        else:
            self.ended.emit(True)

    @Slot()
    def go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.back, self.next, self.leave):
            if event.type() == QEvent.Type.KeyPress and event.key() in ARROWS:
                self.keyPressEvent(event)
                return True
            return False
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.back.hasFocus() or self.leave.hasFocus()):
            self.focusWidget().click()
        elif event.key() in (onward, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() in (back, Qt.Key.Key_PageUp):
            self.go_back()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is under the veil waits

    def arrange(self) -> None:
        for button in (self.back, self.next, self.leave):
            button.ensurePolished()  # without its style a button says that it needs less room than it will
        self._card.layout().activate()
        self._card.setFixedWidth(min(max(WIDE, self._card.layout().minimumSize().width()), self.width() - 2 * GAP))
        self._card.adjustSize()
        self._card.move(self._beside(self._hole()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole, hole = QPainter(self), QPainterPath(), QPainterPath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self._hole()), ROUND, ROUND)
        painter.fillPath(whole.subtracted(hole), DIM)
        painter.setPen(QPen(QColor(current().accent), 2))
        painter.drawPath(hole)
        painter.end()

    def _show(self) -> None:
        stop = self._stops[self._at]
        for widget in stop.widgets():
            _bring_into_view(widget)
        self._count.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._stops)))
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._card.setAccessibleName(stop.title)
        self.setAccessibleName(stop.title)
        self._card.setAccessibleDescription(stop.words)
        self.back.setEnabled(self._at > 0)
        self.next.setText(self.tr("Done") if self._at + 1 == len(self._stops) else self.tr("Next"))
        self.next.setAccessibleDescription(f"{stop.title}. {stop.words}")
        self.arrange()
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _leave(self) -> None:
        self.ended.emit(False)

    def _hole(self) -> QRect:
        found = QRect()
        for widget in self._stops[self._at].widgets():
            if widget.isVisible():
                found = found.united(QRect(widget.mapTo(self.parentWidget(), QPoint(0, 0)), widget.size()))
        return found.adjusted(-4, -4, 4, 4).intersected(self.rect().adjusted(2, 2, -2, -2)) if found.isValid() else found

    def _beside(self, hole: QRect) -> QPoint:
        """Where the card stands: below, above or beside what it speaks of, wherever there is room; else in the middle."""
        size, room = self._card.size(), self.rect().adjusted(GAP, GAP, -GAP, -GAP)
        middle = hole.center() - QPoint(size.width() // 2, size.height() // 2)
        ways = (
            QPoint(middle.x(), hole.bottom() + GAP),
            QPoint(middle.x(), hole.top() - GAP - size.height()),
            QPoint(hole.right() + GAP, middle.y()),
            QPoint(hole.left() - GAP - size.width(), middle.y()),
        )
        for way in ways:
            spot = QRect(way, size)
            spot.moveLeft(max(room.left(), min(spot.left(), room.right() - size.width())))
            spot.moveTop(max(room.top(), min(spot.top(), room.bottom() - size.height())))
            if not spot.intersects(hole):
                return spot.topLeft()
        return room.center() - QPoint(size.width() // 2, size.height() // 2)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.setContentsMargins(0, 2 * GRID, 0, 0)
        foot.addWidget(self.leave)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        return foot


def _bring_into_view(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
