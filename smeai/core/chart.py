"""Charts as SVG text, by our own hand: one drawing for the window, the PDF and the HTML page.

QtCharts is GPL only, matplotlib costs a second at import; what a report needs fits here. Titles
stand outside the drawing, where they can be selected; inside they are `<title>` and `<desc>`.
"""

from dataclasses import replace

from smeai.core.chart_layout import ChartLayout, keyed, layout, natural_height
from smeai.core.chart_pen import DASHES, Pen
from smeai.core.chart_shapes import draw_bars, draw_lines, draw_stack, draw_swings
from smeai.core.chart_theme import CONTRAST, DARK, LIGHT, ChartTheme
from smeai.core.document import Chart
from smeai.core.figures import STAR
from smeai.core.svg import element, escaped, fitted

__all__ = ["CONTRAST", "DARK", "LIGHT", "ChartLayout", "ChartTheme", "draw", "layout", "natural_height"]

_SHAPES = {"line": draw_lines, "bars": draw_bars, "stack": draw_stack, "swings": draw_swings}

APART = 8.0  # between the words of two markers


def draw(
    chart: Chart,
    width: float,
    height: float,
    theme: ChartTheme = LIGHT,
    *,
    currency: str = "EUR",
    language: str = "en",
    mirrored: bool = False,
    key: str = "chart",
) -> str:
    """`chart` as one SVG element of `width` x `height` pixels.

    `key` starts the ids inside and must differ between drawings on one page. An unknown kind of
    chart raises ValueError.
    """
    if chart.kind not in _SHAPES:
        raise ValueError(f"no such kind of chart: {chart.kind}")
    chart = marked(chart)
    place = layout(chart, width, height, size=theme.size, currency=currency, language=language, mirrored=mirrored)
    pen = Pen(width, theme, mirrored)
    shapes = _SHAPES[chart.kind](chart, place, pen, key=key, currency=currency, language=language)
    parts = (_words(chart, key), _grid(place, pen), shapes, _axes(chart, place, pen), _legend(chart, pen), _markers(chart, place, pen))
    return element(
        "svg",
        parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:g} {height:g}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{key}-title {key}-desc",
        font_family=theme.fonts or None,
    )


def marked(chart: Chart) -> Chart:
    """With the mark of an assumption at its title, its lines and its markers, where its values rest on one."""
    if not chart.assumed:
        return chart

    def starred(marker: tuple[float, str] | None) -> tuple[float, str] | None:
        return marker and (marker[0], marker[1] + STAR)

    series = tuple(replace(each, title=each.title + STAR) for each in chart.series)
    title = chart.title and chart.title + STAR
    return replace(chart, title=title, series=series, marker=starred(chart.marker), coming=starred(chart.coming))


def _words(chart: Chart, key: str) -> str:
    return element("title", escaped(chart.title) or " ", id=f"{key}-title") + element(
        "desc", escaped(chart.summary) or " ", id=f"{key}-desc"
    )


def _grid(place: ChartLayout, pen: Pen) -> str:
    theme = pen.theme
    lines = []
    for tick in place.value_ticks:
        at, colour = place.across.at(tick.value), theme.axis if tick.value == 0 else theme.grid
        ends = (at, place.top, at, place.bottom) if place.lying else (place.left, at, place.right, at)
        lines.append(pen.line(*ends, colour))
    return "".join(lines)


def _axes(chart: Chart, place: ChartLayout, pen: Pen) -> str:
    size, below = pen.theme.size, place.bottom + pen.theme.size * 1.1
    if place.lying:
        words = [pen.label(tick.text, place.across.at(tick.value), below, "middle") for tick in place.value_ticks]
        words += [_name(tick.text, place.along.at(tick.value), place.left, pen, pen.theme.text) for tick in place.ticks]
        words.append(_title(chart.y_title, place, pen))
        return "".join(words)
    words = [_name(tick.text, place.across.at(tick.value), place.left, pen, pen.theme.muted) for tick in place.value_ticks]
    slot = (place.right - place.left) / max(1, len(place.ticks)) if chart.labels else place.right - place.left
    words += [_below(fitted(tick.text, size, slot + size), place.along.at(tick.value), below, pen) for tick in place.ticks]
    words.append(_title(chart.x_title, place, pen))
    if chart.y_title:
        words.append(pen.label(fitted(chart.y_title, size, place.right), 0, size * (2.8 if keyed(chart) else 0.8)))
    return "".join(words)


def _below(text: str, x: float, y: float, pen: Pen) -> str:
    """A word below the axis, kept on the paper."""
    half = pen.text_width(text) / 2
    return pen.label(text, min(max(x, half), max(pen.width - half, half)), y, "middle")


def _name(text: str, y: float, left: float, pen: Pen, colour: str) -> str:
    return pen.label(fitted(text, pen.theme.size, left - 8), left - 8, y, "end", colour)


def _title(text: str, place: ChartLayout, pen: Pen) -> str:
    if not text:
        return ""
    shown = fitted(text, pen.theme.size, place.right - place.left)
    return pen.label(shown, (place.left + place.right) / 2, place.bottom + pen.theme.size * 2.7, "middle")


def _legend(chart: Chart, pen: Pen) -> str:
    if not keyed(chart):
        return ""
    parts, x, size = [], 0.0, pen.theme.size
    room = pen.width / len(chart.series) - size * 2.2
    for index, series in enumerate(chart.series):
        if not series.y:
            continue
        title = fitted(series.title, size, room)
        parts.append(_sample(chart, index, x, pen))
        parts.append(pen.label(title, x + size * 1.5, 2 + size / 2, colour=pen.theme.text))
        x += size * 3.2 + pen.text_width(title)
    return "".join(parts)


def _sample(chart: Chart, index: int, x: float, pen: Pen) -> str:
    size, colour = pen.theme.size, pen.theme.colour(index)
    if chart.kind == "line":
        return pen.line(x, 2 + size / 2, x + size * 1.2, 2 + size / 2, colour, 2, stroke_dasharray=DASHES[index % len(DASHES)])
    return pen.rect(x, 2, size, size, colour, 2) + pen.hatched(index, x, 2, size, size)


def _markers(chart: Chart, place: ChartLayout, pen: Pen) -> str:
    """The marker with its word above it; beside another that is coming the two words stand back to back."""
    marker, coming, sides = chart.marker, chart.coming, ("middle", "middle")
    if marker is not None and coming is not None:
        sides = ("end", "start") if marker[0] <= coming[0] else ("start", "end")
    second, beyond = _marker(coming, place, pen, sides[1], pen.theme.colour(1))
    first, _ = _marker(marker, place, pen, sides[0], pen.theme.text, beyond)
    return first + second


def _marker(
    marker: tuple[float, str] | None, place: ChartLayout, pen: Pen, anchor: str, colour: str, beyond: float | None = None
) -> tuple[str, float | None]:
    """A marker, and where its word is anchored; it gives way to one that is anchored at `beyond`."""
    scale = place.across if place.lying else place.along
    if marker is None or not min(scale.low, scale.high) <= marker[0] <= max(scale.low, scale.high):
        return "", None
    x, y = scale.at(marker[0]), place.top - pen.theme.size * 0.9
    shown = fitted(marker[1], pen.theme.size, place.right - place.left)
    line = pen.line(x, place.top - 2, x, place.bottom, colour, 1.2, stroke_dasharray="3 3")
    at = _word_at(x, pen.text_width(shown), anchor, place)
    if beyond is not None and anchor != "middle":
        at = min(at, beyond - APART) if anchor == "end" else max(at, beyond + APART)
    return line + pen.label(shown, at, y, anchor, colour, "600"), at


def _word_at(x: float, wide: float, anchor: str, place: ChartLayout) -> float:
    """Where a word of a marker at `x` is anchored, kept between the sides."""
    before, behind = {"middle": (wide / 2, wide / 2), "end": (wide + 4, -4.0), "start": (-4.0, wide + 4)}[anchor]
    middle = min(max(x, place.left + before), max(place.right - behind, place.left + before))
    return middle + {"middle": 0.0, "end": -4.0, "start": 4.0}[anchor]
