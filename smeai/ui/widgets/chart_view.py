"""Shows a chart drawn as SVG by `smeai.core.chart`, in the theme and size of the moment."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smeai.core import chart as charts
from smeai.core.document import Chart
from smeai.ui.theme import current
from smeai.ui.tokens import GRID

BRIGHT = replace(charts.DARK, text="#ffffff", muted="#ffffff", grid="#808080", axis="#ffffff", paper="#000000")
THEMES = {"light": charts.LIGHT, "dark": charts.DARK, "contrast": BRIGHT}


class ChartView(QWidget):
    """`words_at(x, y)` may return what to say about the point under the pointer (in chart pixels)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._currency, self._drawn = "EUR", ("", QSvgRenderer(self))
        self.words_at: Callable[[float, float], str] | None = None
        self.setMinimumHeight(50 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_chart(self, chart: Chart, currency: str = "EUR") -> None:
        self._chart, self._currency = chart, currency
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary)
        self.update()

    def place_at(self, x: float, y: float) -> int | None:
        """Which point of the chart is nearest to a pixel, counted along its axis; None in an empty chart."""
        if self._chart is None:
            return None
        laid = charts.layout(self._chart, self.width(), self.height(), size=THEMES[current().name].size, **self._ways())
        return laid.nearest(x, y)

    def sizeHint(self) -> QSize:
        return QSize(160 * GRID, 70 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is not None:
            painter = QPainter(self)
            self._renderer().render(painter)
            painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.words_at:
            QToolTip.showText(event.globalPos(), self.words_at(event.x(), event.y()), self)
            return True
        return super().event(event)

    def _renderer(self) -> QSvgRenderer:
        svg = charts.draw(
            self._chart,
            self.width(),
            self.height(),
            THEMES[current().name],
            **self._ways(),
        )
        old, renderer = self._drawn
        if svg != old:
            renderer.load(QByteArray(svg.encode()))
            self._drawn = (svg, renderer)
        return renderer

    def _ways(self) -> dict[str, Any]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return {"currency": self._currency, "language": self.locale().bcp47Name(), "mirrored": mirrored}
