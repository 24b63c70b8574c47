"""What the window is told of the stock pilot, and what it asks for: frozen, light, text where text is shown."""

from dataclasses import dataclass
from enum import StrEnum

from smeai.core.pilot import Setup, Source
from smeai.core.problem import Problem, Question
from smeai.usecases.stock.facts import Facts


class Finding(StrEnum):
    """What was found in a history, to be shown and, if the user agrees, mended."""

    STOCK_OUT = "stock-out"  # zeros (or an empty shelf) that hide demand
    SPIKE = "spike"  # one sale far above all others; shown, never deleted
    NEW = "new"  # too short to be forecast alone: borrows from a similar item
    ENDED = "ended"  # no longer sold
    CLOSED = "closed"  # days on which nothing is ever sold
    GAP = "gap"  # steps without a row inside an item's life


@dataclass(frozen=True, slots=True)
class Repair:
    """One finding about one item. `key` names it among all; `agreed` says whether it is mended, as proposed or as the user chose.

    `first` and `last` are ISO dates of the steps it is about. `choice` is what it is mended with: the similar item of a new one.
    """

    key: str
    finding: Finding
    item: str
    first: str
    last: str
    steps: int
    sentence: str
    agreed: bool
    choice: str = ""
    choices: tuple[str, ...] = ()
    units: float = 0.0  # hidden demand in units, where it is about that


@dataclass(frozen=True, slots=True)
class Case:
    """All that a run of the stock pilot rests on, as the user set it up. Plain JSON after `core` rules.

    `items` is the file of item facts with its column mapping, `coming` that of promotions and closed days; `agreed` holds (key of a
    repair, "yes"/"no"/choice) where the user decided; `typed` holds (item, field of Facts, value as text) typed by the user over what the
    files say; `overrides` those of the forecast; `answers` the (key, value) of the questions of a `LookView`.
    """

    setup: Setup
    items: Source | None = None
    item_mapping: tuple[tuple[str, str], ...] = ()
    agreed: tuple[tuple[str, str], ...] = ()
    typed: tuple[tuple[str, str, str], ...] = ()
    overrides: tuple["Override", ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    coming: Source | None = None
    coming_mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A person's figure over the program's: `quantity` for the step that begins on `date`, with the reason; `was` is what it replaced."""

    item: str
    date: str
    quantity: float
    reason: str
    was: float
    made: str  # ISO date


@dataclass(frozen=True, slots=True)
class ComingView:
    """What a list of coming promotions and closed days says, before it is laid on any sales; `first` and `last` are ISO dates or ""."""

    file: str
    promotions: int  # rows
    closed: int  # different days
    holidays: int  # different days
    items: int  # that are named; 0: all
    first: str
    last: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class LookView:
    """What a file of sales holds, before anything is forecast."""

    file: str
    items: int
    frequency: str  # "D", "W", "M", "Q", "Y"
    steps: int
    first: str  # ISO date
    last: str
    sold: float  # units in all
    known: tuple[str, ...]  # promotion, open, price, holiday: what is known in advance, by name
    stocked: int  # items whose stock on hand is known
    priced: int  # items whose cost is known
    repairs: tuple[Repair, ...]
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...]
    chart: tuple[tuple[str, float], ...] = ()  # (ISO date, units of all items), at most a few hundred points


@dataclass(frozen=True, slots=True)
class HistoryView:
    """What was sold of an item, and what would have been after the agreed repairs: lists along `dates` (ISO)."""

    item: str
    dates: tuple[str, ...]
    sold: tuple[float | None, ...]  # None where unknown
    mended: tuple[float | None, ...]  # None where unchanged


@dataclass(frozen=True, slots=True)
class Ask:
    """Which items are meant, and their order; an empty field does not matter."""

    text: str = ""  # in item, name, group or supplier; blind to case and accents
    group: str = ""
    supplier: str = ""
    abc: str = ""  # "A", "B", "C"
    xyz: str = ""  # "X", "Y", "Z"
    state: str = ""  # "order", "late", "overstock", "dead", "override", "suspect", "changed"
    order: str = "at_risk"  # a column of `ItemRow`
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item in the table. Money as decimal texts with a dot, "" where unknown; quantities in units; dates ISO or ""."""

    item: str
    name: str
    group: str
    supplier: str
    abc: str
    xyz: str
    demand: float  # expected over the horizon
    trend: float  # against the same span before, as a share; nan where there is none
    on_hand: float | None
    on_order: float
    cover_days: float | None  # how long what lies there lasts
    order: float  # units to order now
    order_by: str
    order_value: str
    at_risk: str  # sales lost on average if the order is a lead time late
    overstock: str  # money in what will not sell within the horizon
    dead: bool  # nothing sold for long, and stock on hand
    method: str
    mase: float  # mean absolute scaled error of the method in the backtest; nan where too short
    overridden: bool = False
    safety_stock: float = 0.0
    reorder_point: float = 0.0
    order_change: float | None = None  # under a `WhatIf`: units more than without it
    safety_change: float | None = None
    point_change: float | None = None
    suspects: int = 0  # findings about its past that nobody has decided and that pull its forecast up

    @property
    def changed(self) -> bool:
        """Whether a `WhatIf` makes a difference to it."""
        return any((self.order_change, self.safety_change, self.point_change))


@dataclass(frozen=True, slots=True)
class ItemsPage:
    """Items of an `Ask` from `start` on; `matching` items match in all. `totals` over all matching: (column, value).

    `groups` and `suppliers` are all there are, whatever was asked, to choose from.
    """

    start: int
    matching: int
    rows: tuple[ItemRow, ...]
    totals: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()
    suppliers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemView:
    """Everything about one item: its chart, its method, its order. Lists run along `dates` (ISO), history first."""

    row: ItemRow
    facts: Facts
    dates: tuple[str, ...]
    sold: tuple[float | None, ...]  # as in the file, None in the future and where unknown
    mended: tuple[float | None, ...]  # demand after agreed repairs, None where unchanged
    mean: tuple[float | None, ...]  # None in the past
    low: tuple[float | None, ...]  # 80 % interval
    high: tuple[float | None, ...]
    stock: tuple[float | None, ...]  # past stock where known, future stock if nothing but the proposed order is bought
    promoted: tuple[str, ...]  # ISO dates under promotion, past and future
    method: str
    why: str
    candidates: tuple[tuple[str, float], ...]  # (method, its error in the backtest), best first
    order_why: str  # one sentence: safety stock, lead time, pack
    safety_stock: float = 0.0
    reorder_point: float = 0.0
    order_up_to: float = 0.0
    overrides: tuple[Override, ...] = ()
    suspects: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Dials that are turned live; None: as in the options and figures of the case."""

    service: float | None = None  # %
    lead_days: float | None = None  # for all items
    capital: float | None = None  # price of capital, % a year
    promotion: tuple[int, float] | None = None  # (step ahead from 1, its lift as a share), on all items shown
    review_days: float | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """Totals of the orders under a `WhatIf`; money as decimal texts."""

    items_to_order: int
    units: float
    order_value: str
    safety_value: str  # safety stock at cost
    average_stock_value: str
    carrying_cost_year: str
    at_risk: str
    overstock: str
    dead: str
    suppliers: tuple[tuple[str, int, str, str], ...] = ()  # (supplier, items, value, order by)
