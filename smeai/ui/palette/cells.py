"""How a line of the palette is painted: picture, words, what it belongs to, and its keys at the far end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smeai.ui.palette.entry import Entry
from smeai.ui.theme import current
from smeai.ui.tokens import GRID

ENTRY = Qt.ItemDataRole.UserRole
LINE, PICTURE, GAP = 9 * GRID, 4 * GRID + 2, 3 * GRID
FLAGS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter  # `visualRect` has turned the box round already
Index = QModelIndex | QPersistentModelIndex


class EntryCells(QStyledItemDelegate):
    """Needs an `Entry` in the role `ENTRY`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(LINE, option.fontMetrics.height() + 3 * GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            self._ground(painter, option.rect)
        area = option.rect.adjusted(GAP, 0, -GAP, 0)
        if entry.icon is not None and not entry.icon.isNull():
            box = QRect(area.left(), area.center().y() - PICTURE // 2, PICTURE, PICTURE)
            entry.icon.paint(painter, self._seen(option, box, area))
        room = area.adjusted(PICTURE + GAP, 0, 0, 0)
        small = QFont(option.font)
        small.setPixelSize(current().caption)
        ink = current().on_soft if chosen else current().muted
        room.setRight(room.right() - self._far(painter, option, room, area, entry, small, ink))
        self._words(painter, option, room, area, entry, small, ink)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect) -> None:
        """The choice is a tint and a bar of the accent, so that it does not rest on the tint alone."""
        painter.setPen(QColor(current().accent))
        painter.setBrush(QColor(current().soft))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), current().radius_small, current().radius_small)

    def _far(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, area: QRect, entry: Entry, small: QFont, ink: str) -> int:
        """Paint the keys at the far end; how wide they are."""
        if not entry.keys:
            return 0
        wide = QFontMetrics(small).horizontalAdvance(entry.keys) + 4 * GRID
        box = QRect(room.right() - wide, area.center().y() - 3 * GRID + 1, wide, 6 * GRID - 2)
        seen = self._seen(option, box, area)
        painter.setPen(QColor(current().line_strong))
        painter.setBrush(QColor(current().surface))
        painter.drawRoundedRect(QRectF(seen).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(small)
        painter.setPen(QColor(current().muted))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, f"\u2066{entry.keys}\u2069")
        return wide + GAP

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, area: QRect, entry: Entry, small: QFont, ink: str
    ) -> None:
        beside = QFontMetrics(small).horizontalAdvance(entry.group)
        text = option.fontMetrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width() - beside - GAP)
        wide = min(room.width(), option.fontMetrics.horizontalAdvance(text) + 2)
        start = option.direction == Qt.LayoutDirection.RightToLeft
        side = (Qt.AlignmentFlag.AlignRight if start else Qt.AlignmentFlag.AlignLeft) | FLAGS
        painter.setFont(option.font)
        painter.setPen(QColor(current().text))
        painter.drawText(self._seen(option, QRect(room.left(), room.top(), wide, room.height()), area), side, text)
        painter.setFont(small)
        painter.setPen(QColor(ink))
        rest = QRect(room.left() + wide + GAP, room.top(), room.width() - wide - GAP, room.height())
        painter.drawText(self._seen(option, rest, area), side, entry.group)

    @staticmethod
    def _seen(option: QStyleOptionViewItem, box: QRect, area: QRect) -> QRect:
        """`box` as it lies in `area` in the direction one reads."""
        return QStyle.visualRect(option.direction, area, box)
