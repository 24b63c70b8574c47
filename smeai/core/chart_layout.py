"""Where everything in a chart lies: scales, ticks, margins. Drawing and hovering read the same layout."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, isfinite

from smeai.core.document import Chart, Series
from smeai.core.figures import digits, written
from smeai.core.kpi import Unit
from smeai.core.scale import Scale, nice_ticks
from smeai.core.svg import text_width

_ROW = 30.0  # pixels a lying bar takes, its gap included
_LONGEST_LYING_CHART = 40  # labels; a chart of more is drawn tighter, not longer


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis with its word."""

    value: float
    text: str


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
    value_ticks = _worded(_value_ticks(chart, 4 if lying and width < 420 else 5), chart.y_unit, currency, language)
    left, right = _sides(chart, lying, value_ticks, width, size)
    rows = (2 if keyed(chart) else 0) + (1.6 if chart.y_title and not lying else 0) + (1.6 if chart.marker else 0)
    top = 6 + size * (0.5 + rows)
    bottom = height - size * 1.9 - (size * 1.5 if chart.x_title or (lying and chart.y_title) else 0)
    stops = _stops(chart)
    domain = (stops[0], stops[-1]) if chart.kind == "line" and stops else (0.0, float(max(1, len(chart.labels))))
    along = Scale(*domain, top, bottom) if lying else Scale(*domain, left, right)
    values = (value_ticks[0].value, value_ticks[-1].value)
    across = Scale(*values, left, right) if lying else Scale(*values, bottom, top)
    ticks = _label_ticks(chart, along, size) if chart.labels else _x_ticks(chart, along, size, currency, language)
    return ChartLayout(width, height, left, right, top, bottom, along, across, lying, mirrored, stops, ticks, value_ticks)


def lies(chart: Chart) -> bool:
    """Whether bars run sideways: as told, or where the labels would not fit side by side."""
    if chart.kind == "line" or chart.horizontal is not None:
        return chart.kind != "line" and bool(chart.horizontal)
    return bool(chart.labels) and (
        len(chart.labels) > 9 or max(text_width(label[:99], 11) for label in chart.labels) > 560 / len(chart.labels)
    )


def keyed(chart: Chart) -> bool:
    """Whether a legend is drawn above; lines carry their names at their ends."""
    return chart.kind != "line" and len(chart.series) > 1


def natural_height(chart: Chart, width: float) -> float:
    """The height that suits `chart` at `width`, in pixels."""
    if lies(chart):
        return 52 + _ROW * min(len(chart.labels), _LONGEST_LYING_CHART) + (24 if keyed(chart) else 0)
    return max(180.0, min(width * (0.4 if chart.kind == "line" else 0.36), 320.0))


def finite(values: Iterable[float]) -> list[float]:
    """Those of `values` that can be drawn."""
    return [value for value in values if isfinite(value)]


def _stops(chart: Chart) -> tuple[float, ...]:
    if chart.kind == "line":
        return tuple(sorted({x for series in chart.series for x in finite(series.x)}))
    return tuple(index + 0.5 for index in range(len(chart.labels)))


def _value_ticks(chart: Chart, count: int) -> tuple[float, ...]:
    values = _totals(chart.series) if chart.kind == "stack" else [v for s in chart.series for v in finite((*s.y, *s.low, *s.high))]
    low, high = min(values, default=0.0), max(values, default=1.0)
    if chart.kind != "line" or not 0 < high - low < abs(high) / 3:  # a line may leave zero when it would lie flat
        low, high = min(0.0, low), max(0.0, high)
    if chart.y_unit is Unit.SHARE and low >= 0 and 0.8 < high <= 1 + 1e-9:
        high = 1.0
    return nice_ticks(low, high, count, whole=chart.y_unit is Unit.COUNT)


def _totals(series: tuple[Series, ...]) -> list[float]:
    count = max((len(one.y) for one in series), default=0)
    return [sum(max(0.0, one.y[index]) for one in series if index < len(one.y) and isfinite(one.y[index])) for index in range(count)]


def _worded(values: tuple[float, ...], unit: Unit, currency: str, language: str) -> tuple[Tick, ...]:
    step = values[1] - values[0] if len(values) > 1 else 1.0
    decimals = max(digits(step, Unit.NUMBER if unit is not Unit.SHARE else unit, currency), 0)
    return tuple(Tick(value, written(value, unit, currency, language, decimals)) for value in values)


def _sides(chart: Chart, lying: bool, value_ticks: tuple[Tick, ...], width: float, size: float) -> tuple[float, float]:
    if lying:
        names = max((text_width(label[:99], size) for label in chart.labels), default=0.0)
        room = 0.0 if chart.kind == "stack" else text_width("100,000 €", size) * 0.8
        return min(names + 10, width * 0.36), width - max(room, text_width(value_ticks[-1].text, size) / 2) - 4
    ends = max((text_width(one.title[:99], size) for one in chart.series), default=0.0) + 12 if len(chart.series) > 1 else 0.0
    right = min(ends, width * 0.26) if chart.kind == "line" else 0.0
    return min(max(text_width(tick.text, size) for tick in value_ticks) + 8, width * 0.4), width - max(right, size)


def _label_ticks(chart: Chart, along: Scale, size: float) -> tuple[Tick, ...]:
    if chart.kind == "line":
        places = [(x, label) for x, label in zip(_stops(chart), chart.labels, strict=False)]
        room = max((text_width(label[:99], size) for label in chart.labels), default=0.0) + size
    else:
        places = [(index + 0.5, label) for index, label in enumerate(chart.labels)]
        room = size * 1.3 if lies(chart) else size * 2
    slot = abs(along.end - along.start) / max(1, len(places))
    return tuple(Tick(x, label) for x, label in places[:: max(1, ceil(room / slot))])


def _x_ticks(chart: Chart, along: Scale, size: float, currency: str, language: str) -> tuple[Tick, ...]:
    if chart.kind != "line":
        return ()
    slack = (along.high - along.low) * 1e-9
    for count in (9, 7, 5, 4, 3, 2):
        ticks = _worded(nice_ticks(along.low, along.high, count, chart.x_unit is Unit.COUNT), chart.x_unit, currency, language)
        ticks = tuple(tick for tick in ticks if along.low - slack <= tick.value <= along.high + slack)
        widest = max((text_width(tick.text, size) for tick in ticks), default=0.0)
        if (widest + size * 2.5) * (len(ticks) - 1) <= along.end - along.start:
            break
    return ticks
