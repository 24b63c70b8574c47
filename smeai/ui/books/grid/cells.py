"""Paints the cells of the review grid in one go: asking the model role by role would cost a frame."""

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smeai.ui.books.grid.columns import ACCOUNT, AMOUNT, COLUMNS, DESCRIPTION, LANE, PAYEE, WHY
from smeai.ui.books.words import source_name
from smeai.ui.icons import pixmap
from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.widgets.cells import MARKS, direction
from smeai.usecases.books.suggestion import Lane
from smeai.usecases.books.views import LineView

INSET, PILL, RING, SIGN, GAP = 2 * GRID, 5 * GRID, 2, 14, 6
MARKED = {"duplicate": "copy", "transfer": "merge", "reversal": "undo"}
TONES = {Lane.POST: ("good", "good_soft"), Lane.PROPOSE: ("on_soft", "soft"), Lane.REVIEW: ("warn", "warn_soft")}
BARS = (0.62, 0.8, 0.48, 0.7)  # of the width of a cell: rows on their way look like rows
LEFT, RIGHT = (  # joined once: flags joined for each cell take as long as painting it
    side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
FLAGS = {side: int(side.value | Qt.TextFlag.TextSingleLine.value) for side in (LEFT, RIGHT)}
CENTRED = int(Qt.AlignmentFlag.AlignCenter.value)
FOLLOWED = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange)
SELECTED = QStyle.StateFlag.State_Selected
KNOWN = 8000  # texts whose widths are remembered


class Lines(Protocol):
    """What is painted."""

    def line(self, row: int) -> LineView | None:
        """The line of a row."""

    def cells(self, row: int) -> tuple[str, ...] | None:
        """Its texts."""


class LineCells(QStyledItemDelegate):
    """Rows that are on their way are painted as quiet bars."""

    def __init__(self, parent: QWidget, lines: Lines) -> None:
        super().__init__(parent)
        self._view, self._lines, self._signs = parent, lines, {}
        self.ringed = -1  # the row that wears the ring of the keyboard
        self._prepare()
        parent.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in FOLLOWED:
            self._prepare()
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, column, area = index.row(), index.column(), option.rect
        chosen = SELECTED in option.state
        painter.fillRect(area, self._colours["soft" if chosen else "ground" if row % 2 else "surface"])
        cells = self._lines.cells(row)
        if cells is None:
            self._paint_coming(painter, area, row, column)
        else:
            self._paint_cell(painter, area, column, cells[column], self._lines.line(row), chosen)
        if row == self.ringed:
            self._paint_ring(painter, area)

    def _paint_cell(self, painter: QPainter, area: QRect, column: int, text: str, line: LineView, chosen: bool) -> None:
        inner = area.adjusted(INSET, 0, -INSET, 0)
        if column == WHY:
            self._paint_why(painter, inner, line, text, chosen)
        elif column == LANE:
            self._paint_pill(painter, inner, text, *self._tone(line, chosen))
        elif column == ACCOUNT:
            self._paint_account(painter, inner, line, text)
        else:
            painter.setFont(self._font)
            if column == PAYEE and (sign := next((MARKED[mark] for mark in line.marks if mark in MARKED), "")):
                painter.drawPixmap(self._place(inner, SIGN, SIGN), self._sign(sign, "warn"))
                inner = self._after(inner, SIGN)
            ink = "muted" if line.settled or column not in (PAYEE, AMOUNT) else "text"
            if column == AMOUNT and not line.amount.startswith("-"):
                ink = "good"
            used = self._write(painter, inner, text, ink, figure=COLUMNS[column].figure)
            if column == PAYEE and self._view.isColumnHidden(DESCRIPTION) and used + INSET < inner.width():
                self._write(painter, self._after(inner, used), line.description, "muted")

    def _paint_account(self, painter: QPainter, area: QRect, line: LineView, text: str) -> None:
        sign = "lock" if line.closed else "check" if line.settled else ""
        painter.setFont(self._font)
        if sign:
            painter.drawPixmap(self._place(area, SIGN, SIGN), self._sign(sign, "muted" if line.closed else "good"))
            area = self._after(area, SIGN)
        self._write(painter, area, text or "–", "text" if text and line.lane is not Lane.REVIEW else "muted")

    def _paint_why(self, painter: QPainter, area: QRect, line: LineView, text: str, chosen: bool) -> None:
        word = source_name(line.source)
        used = self._paint_pill(painter, area, word, *self._tone(line, chosen))
        rest = text.removeprefix(word).strip()
        if rest:
            area = self._after(area, used)
            painter.setFont(self._caption)
            self._write(painter, area, rest, "muted")

    def _paint_pill(self, painter: QPainter, area: QRect, text: str, ink: str, ground: str) -> int:
        """Paint a word in a pill at the start of the area; how wide the pill is."""
        width = min(area.width(), self._pill_width(text))
        place = self._place(area, width, PILL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[ground])
        painter.drawRoundedRect(QRectF(place), PILL / 2, PILL / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._pill)
        painter.setPen(self._colours[ink])
        painter.drawText(place, CENTRED, text if width < area.width() else self._small.elidedText(text, Qt.TextElideMode.ElideRight, width))
        return width

    def _paint_coming(self, painter: QPainter, area: QRect, row: int, column: int) -> None:
        inner = area.adjusted(INSET, 0, -INSET, 0)
        width = round(inner.width() * BARS[(row + column) % len(BARS)])
        place = self._place(inner, width, 2 * GRID, end=COLUMNS[column].figure)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["raised"])
        painter.drawRoundedRect(place, GRID, GRID)

    def _paint_ring(self, painter: QPainter, area: QRect) -> None:
        colour = self._colours["focus"]
        painter.fillRect(area.x(), area.y(), area.width(), RING, colour)
        painter.fillRect(area.x(), area.bottom() - RING + 1, area.width(), RING, colour)

    def _write(self, painter: QPainter, area: QRect, text: str, ink: str, *, figure: bool = False) -> int:
        """Write a text into an area; how wide it is."""
        shown, width = self._fit(text, area.width())
        painter.setPen(self._colours[ink])
        painter.drawText(area, FLAGS[LEFT if self._mirrored == figure else RIGHT], shown)
        return width

    def _fit(self, text: str, room: int) -> tuple[str, int]:
        """What is shown of a text where there is this much room, in its own direction; how wide it would be."""
        if (text, room) not in self._fitted:
            if len(self._fitted) > KNOWN:
                self._fitted.clear()
            width = self._metrics.horizontalAdvance(text)
            shown = text if width <= room else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            own = direction(shown)
            if own is not None and (own == Qt.LayoutDirection.RightToLeft) != self._mirrored:
                shown = MARKS[own] + shown + MARKS[own]
            self._fitted[text, room] = (shown, width)
        return self._fitted[text, room]

    def _place(self, area: QRect, width: int, height: int, *, end: bool = False) -> QRect:
        """A rectangle at the start of an area, or at its end, halfway up."""
        left = area.right() - width + 1 if end != self._mirrored else area.left()
        return QRect(left, area.top() + (area.height() - height) // 2, width, height)

    def _after(self, area: QRect, used: int) -> QRect:
        """What is left of an area behind something at its start."""
        return area.adjusted(0, 0, -used - GAP, 0) if self._mirrored else area.adjusted(used + GAP, 0, 0, 0)

    def _tone(self, line: LineView, chosen: bool) -> tuple[str, str]:
        if line.settled:
            return "muted", "surface" if chosen else "raised"
        ink, ground = TONES[line.lane]
        return ink, "surface" if chosen and ground == "soft" else ground

    def _sign(self, name: str, ink: str) -> QPixmap:
        if (name, ink) not in self._signs:
            self._signs[name, ink] = pixmap(name, SIGN, ink, self._view.devicePixelRatioF())
        return self._signs[name, ink]

    def _pill_width(self, text: str) -> int:
        if text not in self._pills:
            self._pills[text] = self._small.horizontalAdvance(text) + 4 * GRID
        return self._pills[text]

    def _prepare(self) -> None:
        """Look up once what every cell needs."""
        tokens = current()
        self._mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._fitted: dict[tuple[str, int], tuple[str, int]] = {}
        self._pills: dict[str, int] = {}
        names = ("ground", "surface", "raised", "soft", "on_soft", "text", "muted", "good", "good_soft", "warn", "warn_soft", "focus")
        self._colours = {name: QColor(getattr(tokens, name)) for name in names}
        self._signs.clear()
        self._font, self._caption, self._pill = (QFont(self._view.font()) for _ in range(3))
        for font, size in ((self._font, tokens.body), (self._caption, tokens.caption), (self._pill, tokens.caption)):
            font.setPixelSize(size)
        self._pill.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._small = QFontMetrics(self._font), QFontMetrics(self._pill)
