"""The marks of each kind of chart: lines with bands and areas, bars with whiskers, stacked shares."""

from math import isfinite

from smeai.core.chart_layout import ChartLayout, keyed
from smeai.core.chart_pen import DASHES, Pen
from smeai.core.document import Chart, Series
from smeai.core.figures import STAR, written
from smeai.core.svg import element, fitted, text_width

Point = tuple[float, float]
_INK, _PAPER = "#12141c", "#ffffff"


def draw_lines(chart: Chart, place: ChartLayout, pen: Pen, *, key: str, currency: str, language: str) -> str:
    """Bands first, then lines over them, then the names at their ends."""
    alone = len(chart.series) == 1
    parts = [_band(series, place, pen, index) for index, series in enumerate(chart.series)]
    if alone and not chart.series[0].low:
        parts.append(_area(_points(chart.series[0], place), place, pen, f"{key}-area"))
    parts += [_line(_runs(series, place), pen, index) for index, series in enumerate(chart.series)]
    return "".join(parts) + ("" if alone or keyed(chart) else _end_names(chart, place, pen))


def _points(series: Series, place: ChartLayout, values: tuple[float, ...] | None = None) -> list[Point]:
    pairs = sorted(zip(series.x, series.y if values is None else values, strict=False))
    return [(place.along.at(x), place.across.at(y)) for x, y in pairs if isfinite(x) and isfinite(y)]


def _runs(series: Series, place: ChartLayout) -> list[list[Point]]:
    """The points of a line, parted where a value is missing."""
    runs: list[list[Point]] = [[]]
    for x, y in sorted(zip(series.x, series.y, strict=False), key=lambda pair: pair[0]):
        if isfinite(x) and isfinite(y):
            runs[-1].append((place.along.at(x), place.across.at(y)))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _band(series: Series, place: ChartLayout, pen: Pen, index: int) -> str:
    if not (series.low and series.high):
        return ""
    outline = _points(series, place, series.high) + _points(series, place, series.low)[::-1]
    return pen.path(outline, True, fill=pen.theme.colour(index), fill_opacity=pen.theme.band)


def _area(points: list[Point], place: ChartLayout, pen: Pen, key: str) -> str:
    if len(points) < 2:
        return ""
    colour = pen.theme.colour(0)
    stops = [
        element("stop", offset=offset, stop_color=colour, stop_opacity=opacity)
        for offset, opacity in ((0, pen.theme.band * 1.4), (1, 0.02))
    ]
    fade = element("linearGradient", stops, id=key, x1=0, y1=place.top, x2=0, y2=place.bottom, gradientUnits="userSpaceOnUse")
    outline = [*points, (points[-1][0], place.bottom), (points[0][0], place.bottom)]
    return element("defs", fade) + pen.path(outline, True, fill=f"url(#{key})")


def _line(runs: list[list[Point]], pen: Pen, index: int) -> str:
    if not runs:
        return ""
    colour = pen.theme.colour(index)
    drawn = [
        pen.path(
            run, fill="none", stroke=colour, stroke_width=2, stroke_linejoin="round", stroke_linecap="round",
            stroke_dasharray=DASHES[index % len(DASHES)],
        )
        for run in runs
    ]  # fmt: skip
    return "".join(drawn) + pen.dot(*runs[-1][-1], colour)


def _end_names(chart: Chart, place: ChartLayout, pen: Pen) -> str:
    """Names at the ends of their lines, pushed apart where lines end together."""
    step, room = pen.theme.size * 1.25, place.width - place.right - 10
    ends = sorted((_points(one, place)[-1][1], index) for index, one in enumerate(chart.series) if _points(one, place))
    parts, free = [], place.top - step
    for y, index in ends:
        y = max(min(y, place.bottom - step * (len(ends) - 1 - len(parts))), free + step)
        free = y
        parts.append(pen.label(fitted(chart.series[index].title, pen.theme.size, room), place.right + 9, y, colour=pen.theme.text))
    return "".join(parts)


def draw_bars(chart: Chart, place: ChartLayout, pen: Pen, *, key: str, currency: str, language: str) -> str:
    """Bars, side by side where there are several series; a single series carries its values."""
    slot = abs(place.along.end - place.along.start) / max(1, len(chart.labels))
    thick = min(slot * 0.68, 48.0 * len(chart.series)) / max(1, len(chart.series))
    parts = []
    for index, series in enumerate(chart.series):
        shift = (index - (len(chart.series) - 1) / 2) * thick
        for row, value in enumerate(series.y[: len(chart.labels)]):
            if not isfinite(value):
                continue
            middle = place.along.at(row + 0.5) + shift
            parts.append(_bar(place, pen, index, middle, thick * (1 if len(chart.series) == 1 else 0.88), 0.0, value))
            end = _whisker(series, row, place, pen, middle)
            if len(chart.series) == 1 and (place.lying or slot > 34) and slot >= pen.theme.size:
                name = written(value, chart.y_unit, currency, language) + STAR * chart.assumed
                parts.append(end + _value_name(name, series, row, place, pen, middle))
            else:
                parts.append(end)
    return "".join(parts)


def draw_swings(chart: Chart, place: ChartLayout, pen: Pen, *, key: str, currency: str, language: str) -> str:
    """From the middle of each label to both its ends, the lower side hatched; a line through the middles."""
    series, parts = chart.series[0], []
    thick = min(abs(place.along.end - place.along.start) / max(1, len(chart.labels)) * 0.6, 26.0)
    for row, (value, low, high) in enumerate(zip(series.y, series.low, series.high, strict=True)):
        middle = place.along.at(row + 0.5)
        parts += [_bar(place, pen, 1, middle, thick, value, low), _bar(place, pen, 0, middle, thick, value, high)]
    if not series.y:
        return ""
    at, ends = place.across.at(series.y[0]), (place.along.at(0), place.along.at(len(series.y)))
    line = (at, ends[0], at, ends[1]) if place.lying else (ends[0], at, ends[1], at)
    return "".join(parts) + pen.line(*line, pen.theme.text, 1.2)


def _bar(place: ChartLayout, pen: Pen, index: int, middle: float, thick: float, low: float, high: float) -> str:
    start, end = place.across.at(low), place.across.at(high)
    box = (start, middle - thick / 2, end - start, thick) if place.lying else (middle - thick / 2, end, thick, start - end)
    x, y, width, height = box
    turned = (min(x, x + width), min(y, y + height), abs(width), abs(height))
    return pen.rect(*turned, pen.theme.colour(index), 2) + pen.hatched(index, *turned)


def _whisker(series: Series, row: int, place: ChartLayout, pen: Pen, middle: float) -> str:
    if row >= len(series.low) or row >= len(series.high) or not (isfinite(series.low[row]) and isfinite(series.high[row])):
        return ""
    low, high, colour = place.across.at(series.low[row]), place.across.at(series.high[row]), pen.theme.text
    strokes = ((low, middle, high, middle), (low, middle - 3, low, middle + 3), (high, middle - 3, high, middle + 3))
    turned = strokes if place.lying else [(y1, x1, y2, x2) for x1, y1, x2, y2 in strokes]
    return "".join(pen.line(*stroke, colour, 1.2) for stroke in turned)


def _value_name(text: str, series: Series, row: int, place: ChartLayout, pen: Pen, middle: float) -> str:
    reach = max(0.0, series.y[row], *(series.high[row : row + 1]))
    end = place.across.at(reach)
    if place.lying:
        return pen.label(text, end + 6, middle, colour=pen.theme.text)
    return pen.label(text, middle, end - pen.theme.size * 0.8, "middle", pen.theme.text)


def draw_stack(chart: Chart, place: ChartLayout, pen: Pen, *, key: str, currency: str, language: str) -> str:
    """One bar a label, its series end to end, each with its value where there is room."""
    slot = abs(place.along.end - place.along.start) / max(1, len(chart.labels))
    thick, parts = min(slot * 0.68, 44.0), []
    for row in range(len(chart.labels)):
        base, middle = 0.0, place.along.at(row + 0.5)
        for index, series in enumerate(chart.series):
            value = series.y[row] if row < len(series.y) and isfinite(series.y[row]) else 0.0
            if value <= 0:
                continue
            parts.append(_bar(place, pen, index, middle, thick, base, base + value))
            name = written(value, chart.y_unit, currency, language) + STAR * chart.assumed
            parts.append(_inside(name, place, pen, index, middle, thick, base, base + value))
            base += value
    return "".join(parts)


def _inside(text: str, place: ChartLayout, pen: Pen, index: int, middle: float, thick: float, low: float, high: float) -> str:
    room = abs(place.across.at(high) - place.across.at(low))
    wide, tall = text_width(text, pen.theme.size) + 6, pen.theme.size * 1.3
    if (wide, tall) > (room, thick) if place.lying else (wide > thick or tall > room):
        return ""
    centre, colour = place.across.at((low + high) / 2), pen.theme.colour(index)
    x, y = (centre, middle) if place.lying else (middle, centre)
    plate = pen.rect(x - wide / 2, y - tall / 2, wide, tall, colour, 2) if index % 4 else ""  # letters on a hatch cannot be read
    return plate + pen.label(text, x, y, "middle", _INK if _light(colour) else _PAPER, "600")


def _light(colour: str) -> bool:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue > 140
