"""Paints the cells of the review grid in one go: asking the model role by role would cost a frame."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smeai.ui.books.grid.columns import ACCOUNT, AMOUNT, COLUMNS, DESCRIPTION, LANE, PAYEE, WHY
from smeai.ui.books.words import source_name
from smeai.ui.icons import pixmap
from smeai.ui.theme import current
from smeai.ui.tokens import GRID, Tokens
from smeai.ui.widgets.cells import MARKS, direction
from smeai.usecases.books.suggestion import Lane
from smeai.usecases.books.views import LineView

INSET, PILL, RING, SIGN = 2 * GRID, 5 * GRID, 2, 14
TONES = {Lane.POST: ("good", "good_soft"), Lane.PROPOSE: ("on_soft", "soft"), Lane.REVIEW: ("warn", "warn_soft")}
BARS = (0.62, 0.8, 0.48, 0.7)  # of the width of a cell: rows on their way look like rows
CENTRE = Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag


class LineCells(QStyledItemDelegate):
    """`model` has `line(row)` and `cells(row)`; both are None while a row is on its way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._signs = parent, {}
        self._prepare()
        parent.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._prepare()
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, column, area, tokens = index.row(), index.column(), option.rect, self._tokens
        chosen = bool(option.state & State.State_Selected)
        painter.fillRect(area, self._colours["soft" if chosen else "ground" if row % 2 else "surface"])
        cells = index.model().cells(row)
        if cells is None:
            self._paint_coming(painter, area, row, column)
        else:
            self._paint_cell(painter, area, column, cells[column], index.model().line(row), tokens, chosen)
        if row == self._view.currentIndex().row() and self._view.hasFocus():
            self._paint_ring(painter, area)

    def _paint_cell(self, painter: QPainter, area: QRect, column: int, text: str, line: LineView, tokens: Tokens, chosen: bool) -> None:
        inner = area.adjusted(INSET, 0, -INSET, 0)
        if column == WHY:
            self._paint_why(painter, inner, line, text, chosen)
        elif column == LANE:
            self._paint_pill(painter, inner, text, *self._tone(line, chosen))
        elif column == ACCOUNT:
            self._paint_account(painter, inner, line, text, tokens)
        else:
            painter.setFont(self._font)
            ink = "muted" if line.settled or column not in (PAYEE, AMOUNT) else "text"
            if column == AMOUNT and not line.amount.startswith("-"):
                ink = "good"
            used = self._write(painter, inner, text, ink, figure=COLUMNS[column].figure)
            if column == PAYEE and self._view.isColumnHidden(DESCRIPTION) and used + INSET < inner.width():
                rest = inner.adjusted(0, 0, -used - INSET, 0) if self._mirrored() else inner.adjusted(used + INSET, 0, 0, 0)
                self._write(painter, rest, line.description, "muted")

    def _paint_account(self, painter: QPainter, area: QRect, line: LineView, text: str, tokens: Tokens) -> None:
        sign = "lock" if line.closed else "check" if line.settled else ""
        painter.setFont(self._font)
        if sign:
            place = QStyle.alignedRect(self._side(), Qt.AlignmentFlag.AlignLeft | CENTRE, self._sign_size(area), area)
            painter.drawPixmap(place, self._sign(sign, "muted" if line.closed else "good"))
            area = area.adjusted(0, 0, -SIGN - 6, 0) if self._mirrored() else area.adjusted(SIGN + 6, 0, 0, 0)
        self._write(painter, area, text or "–", "text" if text and line.lane is not Lane.REVIEW else "muted")

    def _paint_why(self, painter: QPainter, area: QRect, line: LineView, text: str, chosen: bool) -> None:
        word = source_name(line.source)
        used = self._paint_pill(painter, area, word, *self._tone(line, chosen))
        rest = text.removeprefix(word).strip()
        if rest:
            area = area.adjusted(0, 0, -used - 6, 0) if self._mirrored() else area.adjusted(used + 6, 0, 0, 0)
            painter.setFont(self._caption)
            self._write(painter, area, rest, "muted")

    def _paint_pill(self, painter: QPainter, area: QRect, text: str, ink: str, ground: str) -> int:
        """Paint a word in a pill at the start of the area; how wide the pill is."""
        width = min(area.width(), self._small.horizontalAdvance(text) + 4 * GRID)
        size = area.size()
        size.setWidth(width)
        size.setHeight(PILL)
        place = QStyle.alignedRect(self._side(), Qt.AlignmentFlag.AlignLeft | CENTRE, size, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[ground])
        painter.drawRoundedRect(QRectF(place), PILL / 2, PILL / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._pill)
        painter.setPen(self._colours[ink])
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._small.elidedText(text, Qt.TextElideMode.ElideRight, width))
        return width

    def _paint_coming(self, painter: QPainter, area: QRect, row: int, column: int) -> None:
        size = area.size()
        size.setWidth(round((area.width() - 2 * INSET) * BARS[(row + column) % len(BARS)]))
        size.setHeight(2 * GRID)
        side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].figure else Qt.AlignmentFlag.AlignLeft
        place = QStyle.alignedRect(self._side(), side | CENTRE, size, area.adjusted(INSET, 0, -INSET, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["raised"])
        painter.drawRoundedRect(place, GRID, GRID)

    def _paint_ring(self, painter: QPainter, area: QRect) -> None:
        colour = self._colours["focus"]
        painter.fillRect(area.x(), area.y(), area.width(), RING, colour)
        painter.fillRect(area.x(), area.bottom() - RING + 1, area.width(), RING, colour)

    def _write(self, painter: QPainter, area: QRect, text: str, ink: str, *, figure: bool = False) -> int:
        """Write a text into an area; how wide it is."""
        mirrored = self._mirrored()
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.setPen(self._colours[ink])
        width = self._metrics.horizontalAdvance(text)
        if width > area.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        own = direction(text) if not figure else None
        if own is not None and (own == Qt.LayoutDirection.RightToLeft) != mirrored:
            text = MARKS[own] + text + MARKS[own]
        flags = (trailing if figure else leading) | Qt.AlignmentFlag.AlignAbsolute | CENTRE | Qt.TextFlag.TextSingleLine
        painter.drawText(area, flags, text)
        return width

    def _tone(self, line: LineView, chosen: bool) -> tuple[str, str]:
        if line.settled:
            return "muted", "surface" if chosen else "raised"
        ink, ground = TONES[line.lane]
        return ink, "surface" if chosen and ground == "soft" else ground

    def _sign(self, name: str, ink: str) -> QPixmap:
        if (name, ink) not in self._signs:
            self._signs[name, ink] = pixmap(name, SIGN, ink, self._view.devicePixelRatioF())
        return self._signs[name, ink]

    def _sign_size(self, area: QRect) -> object:
        size = area.size()
        size.setWidth(SIGN)
        size.setHeight(SIGN)
        return size

    def _mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _side(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    def _prepare(self) -> None:
        """Look up once what every cell needs."""
        tokens = self._tokens = current()
        names = ("ground", "surface", "raised", "soft", "on_soft", "text", "muted", "good", "good_soft", "warn", "warn_soft", "focus")
        self._colours = {name: QColor(getattr(tokens, name)) for name in names}
        self._signs.clear()
        self._font, self._caption, self._pill = (QFont(self._view.font()) for _ in range(3))
        for font, size in ((self._font, tokens.body), (self._caption, tokens.caption), (self._pill, tokens.caption)):
            font.setPixelSize(size)
        self._pill.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._small = QFontMetrics(self._font), QFontMetrics(self._pill)
