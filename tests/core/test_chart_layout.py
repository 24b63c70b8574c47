"""The layout that drawing and hovering share."""

import re

import pytest

from smeai.core.chart import draw, layout
from smeai.core.document import Chart
from tests.core.charts import AWKWARD, BARS, EVERY, LINE, LYING, STACK


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_pointer_finds_the_nearest_point(mirrored: bool) -> None:
    place = layout(LINE, 560, 240, mirrored=mirrored)
    assert place.stops == (0, 1, 2, 3)
    for index, x in enumerate(place.stops):
        assert place.nearest(place.x_at(x) + 3) == index
    assert place.nearest(-1000) == (3 if mirrored else 0)
    assert place.x_at(0) > place.x_at(3) if mirrored else place.x_at(0) < place.x_at(3)


def test_the_pointer_finds_the_nearest_bar_in_both_directions() -> None:
    upright, lying = layout(BARS, 560, 240), layout(LYING, 560, 400)
    assert not upright.lying and lying.lying
    assert [upright.nearest(upright.x_at(index + 0.5)) for index in range(2)] == [0, 1]
    assert [lying.nearest(9, lying.y_at(index + 0.5)) for index in range(12)] == list(range(12))


def test_hovering_and_drawing_agree() -> None:
    place = layout(LINE, 560, 240)
    circle = re.search(r'<circle cx="([\d.]+)" cy="([\d.]+)"', draw(LINE, 560, 240))
    assert float(circle[1]) == pytest.approx(place.x_at(3), abs=0.01)
    assert float(circle[2]) == pytest.approx(place.y_at(52), abs=0.01)


@pytest.mark.parametrize("chart", [*EVERY, *AWKWARD], ids=lambda chart: f"{chart.kind} {chart.title[:20]}")
@pytest.mark.parametrize("width", [120, 560])
def test_every_layout_leaves_room_for_the_drawing(chart: Chart, width: int) -> None:
    place = layout(chart, width, 180)
    assert 0 <= place.left < place.right <= width and 0 <= place.top < place.bottom <= 180
    assert place.value_ticks


def test_bars_and_shares_start_at_zero() -> None:
    assert layout(BARS, 400, 200).value_ticks[0].value == 0
    assert layout(STACK, 400, 200).value_ticks[-1].value == 1
    assert layout(LINE, 400, 200).value_ticks[0].value == 0


def test_a_chart_without_points_has_no_nearest() -> None:
    assert layout(Chart("", "line", ()), 400, 200).nearest(10) is None
