"""Where everything in a chart lies: scales, ticks, margins. Drawing and hovering read the same layout."""

from dataclasses import dataclass

from smeai.core.chart_ticks import Tick, label_ticks, lies, stops_of, value_ticks_of, x_ticks
from smeai.core.document import Chart
from smeai.core.scale import Scale
from smeai.core.svg import text_width

_ROW = 30.0  # pixels a lying bar takes, its gap included
_LONGEST_LYING_CHART = 40  # labels; a chart of more is drawn tighter, not longer


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """A chart laid out from left to right; `x_at`, `y_at` and `nearest` know when it is mirrored.

    `along` is the axis of points or labels (label i fills i..i+1), `across` that of the values;
    `lying` says that `along` runs downwards. `stops` are the points a pointer can snap to.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    along: Scale
    across: Scale
    lying: bool
    mirrored: bool
    stops: tuple[float, ...]
    ticks: tuple[Tick, ...]
    value_ticks: tuple[Tick, ...]

    def x_at(self, value: float) -> float:
        """The pixel from the left of `value` on the axis that runs sideways."""
        x = (self.across if self.lying else self.along).at(value)
        return self.width - x if self.mirrored else x

    def y_at(self, value: float) -> float:
        """The pixel from the top of `value` on the axis that runs upright."""
        return (self.along if self.lying else self.across).at(value)

    def nearest(self, px: float, py: float = 0.0) -> int | None:
        """The index in `stops` nearest to the pointer; None in a chart without points."""
        pixel = py if self.lying else (self.width - px if self.mirrored else px)
        return min(range(len(self.stops)), key=lambda index: abs(self.along.at(self.stops[index]) - pixel), default=None)


def layout(
    chart: Chart, width: float, height: float, *, size: float = 11.0, currency: str = "EUR", language: str = "en", mirrored: bool = False
) -> ChartLayout:
    """Lay out `chart` in `width` x `height` pixels with type of `size` pixels."""
    lying = lies(chart)
    value_ticks = value_ticks_of(chart, 4 if lying and width < 420 else 5, currency, language)
    left, right = _sides(chart, lying, value_ticks, width, size)
    rows = (2 if keyed(chart) else 0) + (1.6 if chart.y_title and not lying else 0) + (1.6 if chart.marker else 0)
    top = 6 + size * (0.5 + rows)
    bottom = height - size * 1.9 - (size * 1.5 if chart.x_title or (lying and chart.y_title) else 0)
    stops = stops_of(chart)
    domain = (stops[0], stops[-1]) if chart.kind == "line" and stops else (0.0, float(max(1, len(chart.labels))))
    along = Scale(*domain, top, bottom) if lying else Scale(*domain, left, right)
    values = (value_ticks[0].value, value_ticks[-1].value)
    across = Scale(*values, left, right) if lying else Scale(*values, bottom, top)
    ticks = label_ticks(chart, along, size) if chart.labels else x_ticks(chart, along, size, currency, language)
    return ChartLayout(width, height, left, right, top, bottom, along, across, lying, mirrored, stops, ticks, value_ticks)


def keyed(chart: Chart) -> bool:
    """Whether a legend is drawn above; lines that end together carry their names at their ends."""
    ends = {max(series.x, default=None) for series in chart.series}
    return len(chart.series) > 1 and (chart.kind != "line" or len(ends) > 1)


def natural_height(chart: Chart, width: float) -> float:
    """The height that suits `chart` at `width`, in pixels."""
    if lies(chart):
        return 52 + _ROW * min(len(chart.labels), _LONGEST_LYING_CHART) + (24 if keyed(chart) else 0)
    return max(180.0, min(width * (0.4 if chart.kind == "line" else 0.36), 320.0))


def _sides(chart: Chart, lying: bool, value_ticks: tuple[Tick, ...], width: float, size: float) -> tuple[float, float]:
    if lying:
        names = max((text_width(label[:99], size) for label in chart.labels), default=0.0)
        room = 0.0 if chart.kind == "stack" else text_width("100,000 €", size) * 0.8
        return min(names + 10, width * 0.36), width - max(room, text_width(value_ticks[-1].text, size) / 2) - 4
    ends = (
        max((text_width(one.title[:99], size) for one in chart.series), default=0.0) + 12
        if len(chart.series) > 1 and not keyed(chart)
        else 0.0
    )
    right = min(ends, width * 0.26) if chart.kind == "line" else 0.0
    return min(max(text_width(tick.text, size) for tick in value_ticks) + 8, width * 0.4), width - max(right, size)
