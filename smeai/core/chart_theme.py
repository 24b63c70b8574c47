"""Colours and type of charts: light, dark and high contrast.

The palettes keep apart under protanopia, deuteranopia and tritanopia (a test simulates all
three), and colour never speaks alone: lines are dashed, areas hatched, each by its place.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ChartTheme:
    """How a chart looks. Colours are ``#rrggbb``; `size` is the type size in pixels."""

    text: str = "#12141c"
    muted: str = "#5c6378"
    grid: str = "#e4e7ef"
    axis: str = "#c3c8d6"
    paper: str = "#ffffff"  # what the chart lies on: gaps and letters on bars take it, nothing is painted with it
    palette: tuple[str, ...] = ("#3b5bdb", "#e8a013", "#0b8f73", "#8f2d63", "#7cc4ee", "#6b5340")
    fonts: str = "Inter"  # one family only: QtSvg reads no list, and finds missing letters by itself; empty inherits the page's
    size: float = 11.0
    band: float = 0.18  # opacity of bands and of the top of an area

    def colour(self, index: int) -> str:
        """The colour of the series at `index`; they repeat, the dashes do not."""
        return self.palette[index % len(self.palette)]

    def with_accent(self, accent: str) -> "ChartTheme":
        """The same theme with another first colour."""
        return replace(self, palette=(accent, *self.palette[1:]))


LIGHT = ChartTheme()
DARK = ChartTheme(
    text="#eef0f6",
    muted="#9aa1b5",
    grid="#262b38",
    axis="#434a5c",
    paper="#161a23",
    palette=("#7c95ff", "#f2b84b", "#56d8b8", "#d65c9c", "#c3e6fb", "#8d7661"),
    band=0.24,
)
CONTRAST = ChartTheme(
    text="#000000",
    muted="#000000",
    grid="#8c8c8c",
    axis="#000000",
    palette=("#0000c8", "#b35900", "#006b3c", "#8a0060", "#0083b8", "#3d3d3d"),
    band=0.3,
)
