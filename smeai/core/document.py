"""A report before it is rendered: blocks that say what is shown, not how.

A use case writes a `Document`; `smeai.reports` renders it as PDF, HTML and xlsx. All texts are
plain text; numbers come formatted, except in KPIs and numeric table cells.
"""

from dataclasses import dataclass, field

from smeai.core.kpi import Input, Kpi, Unit


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph set apart: a limit, a caution, an assumption."""

    text: str


@dataclass(frozen=True, slots=True)
class Tiles:
    """A row of key figures, in large type."""

    kpis: tuple[Kpi, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; `unit` None means text. A wide column takes the room that is left.

    A `private` one quotes the user's file, word for word; an anonymous report leaves it out. One of the user's `own` names, for
    what such things are called, such as "Topic", is numbered there. The figures of an `assumed` one rest on an assumption and are marked.
    """

    title: str
    unit: Unit | None = None
    wide: bool = False
    private: bool = False
    own: str = ""
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells: text or numbers as the column's unit says; None is an empty cell."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | float | None, ...], ...]
    sheet: str = ""  # its name in the workbook; the title when empty
    shown: int = 12  # how many rows PDF and HTML show; the workbook holds all


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one line or one set of bars; `low` and `high` draw a band."""

    title: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of kind ``line``, ``bars`` (one bar per label), ``stack`` (series stacked per label) or ``swings`` (from the value of each
    label to its low and its high, one series).

    The values of an `assumed` one rest on an assumption: its title and what is written beside its points are marked.
    `x_unit`/`y_unit` format the axes; `marker` is a vertical line at an x value, with a word, `coming` another that lies
    behind it. Bars and stacks lie down when `horizontal`; None lets the labels decide. The value axis is y either way.
    """

    title: str
    kind: str
    series: tuple[Series, ...]
    labels: tuple[str, ...] = ()
    x_title: str = ""
    y_title: str = ""
    x_unit: Unit = Unit.NUMBER
    y_unit: Unit = Unit.NUMBER
    marker: tuple[float, str] | None = None
    summary: str = ""  # what the chart shows, in words, for readers who cannot see it
    horizontal: bool | None = None
    coming: tuple[float, str] | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Sides:
    """The same key figures under several sets of inputs, side by side: low, base and high, or what-ifs by name.

    `kpis` hold all of them for each of `names`, in an order in which each uses only those before it; pages show the ones `shown` names,
    the workbook all of them as live formulas over inputs of their own.
    """

    title: str
    names: tuple[str, ...]
    kpis: tuple[tuple[Kpi, ...], ...]
    shown: tuple[str, ...]
    sheet: str = ""  # its name in the workbook; the title when empty


Block = Heading | Paragraph | Bullets | Note | Tiles | Table | Chart | Sides


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report. `headline` is the one sentence, `number` the one figure that comes first."""

    title: str
    client: str
    date: str  # ISO
    headline: str
    number: Kpi
    blocks: tuple[Block, ...]
    kpis: tuple[Kpi, ...]
    inputs: tuple[Input, ...]
    currency: str = "EUR"
    language: str = "en"
    facts: tuple[tuple[str, str], ...] = field(default=())  # file, rows, model, versions: for the last page
