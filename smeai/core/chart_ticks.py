"""The ticks of a chart: which values and labels an axis names, and in which words."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, isfinite

from smeai.core.document import Chart, Series
from smeai.core.figures import digits, written
from smeai.core.kpi import Unit
from smeai.core.scale import Scale, nice_ticks
from smeai.core.svg import text_width


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis with its word."""

    value: float
    text: str


def lies(chart: Chart) -> bool:
    """Whether bars run sideways: as told, or where the labels would not fit side by side."""
    if chart.kind == "line" or chart.horizontal is not None:
        return chart.kind != "line" and bool(chart.horizontal)
    return bool(chart.labels) and (
        len(chart.labels) > 9 or max(text_width(label[:99], 11) for label in chart.labels) > 560 / len(chart.labels)
    )


def finite(values: Iterable[float]) -> list[float]:
    """Those of `values` that can be drawn."""
    return [value for value in values if isfinite(value)]


def stops_of(chart: Chart) -> tuple[float, ...]:
    """The places of the points or labels on the axis they run along."""
    if chart.kind == "line":
        return tuple(sorted({x for series in chart.series for x in finite(series.x)}))
    return tuple(index + 0.5 for index in range(len(chart.labels)))


def value_ticks_of(chart: Chart, count: int, currency: str, language: str) -> tuple[Tick, ...]:
    """The ticks of the value axis; bars and stacks start at zero, a line only where it would not lie flat."""
    values = _totals(chart.series) if chart.kind == "stack" else [v for s in chart.series for v in finite((*s.y, *s.low, *s.high))]
    low, high = min(values, default=0.0), max(values, default=1.0)
    if chart.kind != "line" or not 0 < high - low < abs(high) / 3:  # a line may leave zero when it would lie flat
        low, high = min(0.0, low), max(0.0, high)
    if chart.y_unit is Unit.SHARE and low >= 0 and 0.8 < high <= 1 + 1e-9:
        high = 1.0
    return _worded(nice_ticks(low, high, count, whole=chart.y_unit is Unit.COUNT), chart.y_unit, currency, language)


def _totals(series: tuple[Series, ...]) -> list[float]:
    count = max((len(one.y) for one in series), default=0)
    return [sum(max(0.0, one.y[index]) for one in series if index < len(one.y) and isfinite(one.y[index])) for index in range(count)]


def _worded(values: tuple[float, ...], unit: Unit, currency: str, language: str) -> tuple[Tick, ...]:
    step = values[1] - values[0] if len(values) > 1 else 1.0
    decimals = max(digits(step, Unit.NUMBER if unit is not Unit.SHARE else unit, currency), 0)
    return tuple(Tick(value, written(value, unit, currency, language, decimals)) for value in values)


def label_ticks(chart: Chart, along: Scale, size: float) -> tuple[Tick, ...]:
    """As many labels as fit, evenly left out."""
    if chart.kind == "line":
        places = [(x, label) for x, label in zip(stops_of(chart), chart.labels, strict=False)]
        room = max((text_width(label[:99], size) for label in chart.labels), default=0.0) + size
    else:
        places = [(index + 0.5, label) for index, label in enumerate(chart.labels)]
        room = size * 1.3 if lies(chart) else size * 2
    slot = abs(along.end - along.start) / max(1, len(places))
    return tuple(Tick(x, label) for x, label in places[:: max(1, ceil(room / slot))])


def x_ticks(chart: Chart, along: Scale, size: float, currency: str, language: str) -> tuple[Tick, ...]:
    """Round numbers along a line, as many as fit."""
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
