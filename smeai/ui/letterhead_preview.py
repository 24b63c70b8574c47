"""How the first page of a report begins, drawn small."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from smeai.core.chart_theme import LIGHT, ChartTheme
from smeai.core.kpi import Unit
from smeai.core.letterhead import Letterhead, Logo, accented, read_logo
from smeai.errors import UnreadableFile
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.words import figure

PAPER, INK, MUTED = "#ffffff", "#12141c", "#5c6378"  # a page is white in every theme of the window
MARGIN, LOGO, WIDEST = 5 * GRID, 9 * GRID, 65 * GRID  # the logo's height on the page, and what it may be wide
TITLE, SMALL, FIGURE = 17, 11, 24


class LetterheadPreview(QWidget):
    """Shows a `Letterhead` as `smeai.reports` prints it: logo, title, whose report it is, and the number in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name, self._theme, self._logo = "", LIGHT, None
        self._phrases = Phrases(self)
        self._phrases.bind(self.setAccessibleName, lambda: self.tr("How the first page begins"))

    @property
    def accent(self) -> str:
        """The colour as it is printed."""
        return self._theme.colour(0)

    def show_letterhead(self, letterhead: Letterhead) -> None:
        """Draw it; FileError or DataError where it cannot be printed, and then nothing changes."""
        logo, theme = read_logo(letterhead.logo), accented(letterhead.accent)[0]
        drawn = _drawn(logo)
        self._name, self._theme, self._logo = letterhead.name.strip(), theme, drawn
        self.setAccessibleDescription(letterhead.name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(110 * GRID, 2 * MARGIN + LOGO + 28 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(current().line_strong))
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        top = MARGIN + (self._draw_logo(painter) if self._logo else 0)
        self._draw_head(painter, top)
        self._draw_number(painter, top + 14 * GRID, self._theme)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _draw_logo(self, painter: QPainter) -> float:
        """The logo at the beginning of the line; returns the room it takes."""
        size = QSize(self._logo.size()).scaled(QSize(WIDEST, LOGO), Qt.AspectRatioMode.KeepAspectRatio)
        left = self.width() - MARGIN - size.width() if self._mirrored else MARGIN
        painter.drawPixmap(QRectF(left, MARGIN, size.width(), size.height()), self._logo, QRectF(self._logo.rect()))
        return size.height() + 3 * GRID

    def _draw_head(self, painter: QPainter, top: float) -> None:
        by = self.tr("Prepared by {name}").format(name=self._name) if self._name else ""
        parts = (self.tr("Name of the business"), self.tr("Date"), by)
        self._line(painter, top, self.tr("Title of the report"), TITLE, INK, bold=True)
        self._line(painter, top + 8 * GRID, " · ".join(filter(None, parts)), SMALL, MUTED)

    def _draw_number(self, painter: QPainter, top: float, theme: ChartTheme) -> None:
        tint, box = QColor(theme.colour(0)), QRectF(MARGIN, top, self.width() - 2 * MARGIN, 10 * GRID)
        tint.setAlphaF(0.07)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 5, 5)
        self._line(painter, top + 1.5 * GRID, apart(figure(1234, Unit.COUNT)), FIGURE, theme.colour(0), bold=True, inset=3 * GRID)

    def _line(self, painter: QPainter, top: float, text: str, size: int, colour: str, bold: bool = False, inset: float = 0.0) -> None:
        """A line of text from the side that is read first, its end left out where it is too long."""
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics, room = QFontMetricsF(font), QRectF(MARGIN + inset, top, self.width() - 2 * (MARGIN + inset), size * 1.5)
        align = (Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, align | Qt.AlignmentFlag.AlignAbsolute, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


def _drawn(logo: Logo | None) -> QPixmap | None:
    """The logo as a picture of twice its size on the page; UnreadableFile where it is damaged."""
    if logo is None:
        return None
    found = QPixmap()
    if logo.kind == "svg":
        renderer = QSvgRenderer(QByteArray(logo.data))
        if renderer.isValid() and not renderer.defaultSize().isEmpty():
            found = QPixmap(renderer.defaultSize().scaled(QSize(2 * WIDEST, 2 * LOGO), Qt.AspectRatioMode.KeepAspectRatio))
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            renderer.render(painter)
            painter.end()
    else:
        found.loadFromData(logo.data)
    if found.isNull():
        raise UnreadableFile("The logo cannot be drawn.", "Save it as PNG and choose it again.")
    return found
