"""The pen a chart is drawn with: it mirrors, so that those who draw think from left to right."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from smeai.core.chart_theme import ChartTheme
from smeai.core.svg import element, escaped, path, text_width

_FLIPPED = {"start": "end", "end": "start", "middle": "middle"}
_FROM_RIGHT, _END = "\u202b", "\u202c"  # programs that draw SVG take a text for one from left to right
_HATCH_GAP = 6.0
DASHES = (None, "7 4", "2 3", "10 3 2 3")


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on paper `width` pixels wide, in the colours of `theme`."""

    width: float
    theme: ChartTheme
    mirrored: bool = False

    def x(self, x: float) -> float:
        """Where a pixel counted from the reading side lies on the paper."""
        return self.width - x if self.mirrored else x

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1.0, **more: str | float | None) -> str:
        return element("line", x1=self.x(x1), y1=y1, x2=self.x(x2), y2=y2, stroke=colour, stroke_width=width, **more)

    def rect(self, x: float, y: float, width: float, height: float, colour: str, rx: float = 0.0) -> str:
        """A filled rectangle; sides given the wrong way round are turned."""
        x, width = (x + width, -width) if width < 0 else (x, width)
        y, height = (y + height, -height) if height < 0 else (y, height)
        left = self.x(x + width) if self.mirrored else x
        return element("rect", x=left, y=y, width=width, height=height, rx=min(rx, width / 2, height / 2) or None, fill=colour)

    def path(self, points: Iterable[tuple[float, float]], closed: bool = False, **attributes: str | float | None) -> str:
        return element("path", d=path(((self.x(x), y) for x, y in points), closed), **attributes)

    def dot(self, x: float, y: float, colour: str, radius: float = 3.2) -> str:
        return element("circle", cx=self.x(x), cy=y, r=radius, fill=self.theme.paper, stroke=colour, stroke_width=2)

    def label(
        self, text: str, x: float, y: float, anchor: str = "start", colour: str | None = None, weight: str | None = None, scale: float = 1
    ) -> str:
        """A word whose middle line is at `y`; SVG Tiny knows no other base line than the alphabetic one."""
        size = self.theme.size * scale
        return element(
            "text",
            escaped(_in_order(text) if self.mirrored else text),
            x=self.x(x),
            y=y + size * 0.36,
            text_anchor=_FLIPPED[anchor] if self.mirrored else anchor,
            font_size=size,
            font_weight=weight,
            fill=colour or self.theme.muted,
        )

    def text_width(self, text: str) -> float:
        return text_width(text, self.theme.size)

    def hatched(self, index: int, x: float, y: float, width: float, height: float) -> str:
        """The strokes that tell series `index` from the others without colour; none for the first."""
        style = index % 4
        if style == 0 or width < 1 or height < 1:
            return ""
        strokes = list(_strokes(style, x, y, width, height))
        colour = self.theme.paper
        return "".join(self.line(*stroke, colour, 1.0, stroke_opacity=0.45) for stroke in strokes)


def _in_order(text: str) -> str:
    """Words from right to left in the order of their sentence, also where foreign ones stand among them; figures stay as they are."""
    return f"{_FROM_RIGHT}{text}{_END}" if any("\u0590" <= mark <= "\u08ff" for mark in text) else text


def _strokes(style: int, x: float, y: float, width: float, height: float) -> Iterable[tuple[float, float, float, float]]:
    if style == 3:
        levels = [y + step * _HATCH_GAP for step in range(1, int(height / _HATCH_GAP) + 1)]
        yield from ((x, level, x + width, level) for level in levels)
        return
    for step in range(1, int((width + height) / _HATCH_GAP) + 1):
        reach = step * _HATCH_GAP
        ends = [(max(0.0, reach - height), min(height, reach)), (min(width, reach), max(0.0, reach - width))]
        if style == 2:
            ends = [(width - across, down) for across, down in ends]
        yield from ((x + a[0], y + a[1], x + b[0], y + b[1]) for a, b in pairwise(ends))
