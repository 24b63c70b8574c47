"""The window's own SVG renderer draws every chart, without a word of complaint."""

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from smeai.core.chart import CONTRAST, DARK, LIGHT, ChartTheme, draw
from smeai.core.document import Chart
from tests.core.charts import AWKWARD, EVERY, LINE

pytestmark = pytest.mark.qt


def shown(svg: str, paper: str) -> QImage:
    image = QImage(560, 260, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    renderer = QSvgRenderer(svg.encode())
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return image


@pytest.fixture
def complaints(qapp) -> list[str]:
    said: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: said.append(text) if kind != QtMsgType.QtDebugMsg else None)
    yield said
    qInstallMessageHandler(before)


@pytest.mark.parametrize("chart", [*EVERY, *AWKWARD], ids=lambda chart: f"{chart.kind} {chart.title[:20]}")
def test_qt_draws_every_chart(chart: Chart, complaints: list[str]) -> None:
    shown(draw(chart, 560, 260), LIGHT.paper)
    assert [text for text in complaints if "svg" in text.lower()] == []


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_line_is_drawn_in_the_colour_of_its_theme(theme: ChartTheme, qapp) -> None:
    image = shown(draw(LINE, 560, 260, theme), theme.paper)
    wanted = QColor(theme.palette[0]).rgb()
    assert sum(image.pixel(x, y) == wanted for x in range(560) for y in range(260)) > 150
