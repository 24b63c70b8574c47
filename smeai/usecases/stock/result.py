"""What a stock pilot found: frozen, light, and plain enough to be stored as JSON. Money is decimal texts with a dot."""

from dataclasses import dataclass

from smeai.core.estimate import Estimate
from smeai.core.problem import Problem
from smeai.usecases.stock.views import ItemRow, PlanView


@dataclass(frozen=True, slots=True)
class MethodPart:
    """The items that one method was chosen for, and how far it was off in the backtest, beside the seasonal naive."""

    method: str
    items: int
    mase: float  # mean absolute scaled error; 1 is the seasonal naive inside the sample
    naive: float


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The forecasts of the held-back end, against what was sold there."""

    items: int
    points: int
    mase: float
    naive: float
    bias: float  # (sum of forecasts - sum of sales) / sum of sales
    covered: Estimate  # share of points inside the 80 % interval
    loss: float  # scaled quantile loss over that of the seasonal naive


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a policy would have come to over the held-back past, all items together. Money is "" where no cost or price is known."""

    policy: (
        str  # "smeai", "rule" (reorder at some weeks' average), "matched" (the same, set to serve as much as smeai) or "shop" (as it was)
    )
    days: int
    fill_rate: Estimate  # of demand, served from the shelf
    cycle_service: Estimate | None  # of order cycles, without a stock-out; None where cycles are unknown
    out_share: float  # of item-days without stock
    lost_units: float
    lost_sales: str  # at selling prices
    lost_margin: str  # less what the units would have cost
    average_stock: str  # at cost
    orders: int
    bought: str  # at cost
    spoiled: str = "0"
    items: int = 0  # all that were replayed; the shop's are those whose past stock is known


@dataclass(frozen=True, slots=True)
class Compared:
    """smeai beside another policy, on the items of which both are known.

    The gains are theirs less ours over the days of the replay, in money, with intervals of a bootstrap over items; None where cost or
    price is unknown.
    """

    ours: Replayed
    theirs: Replayed
    stock: Estimate | None  # average stock at cost
    lost_sales: Estimate | None
    lost_margin: Estimate | None

    @property
    def policy(self) -> str:
        """Whom smeai is beside."""
        return self.theirs.policy


@dataclass(frozen=True, slots=True)
class Worst:
    """An item the forecast was wrong about, by money: shown, not hidden."""

    item: str
    name: str
    sold: float
    forecast: float
    cost: str  # of what was missing or lay too long
    sentence: str


@dataclass(frozen=True, slots=True)
class GroupPart:
    """What the items of a group will sell over the horizon, all together ("" is the whole): their sums, in units."""

    group: str
    items: int
    expected: float
    low: float  # 80 % interval
    high: float
    to_order: int  # items
    order_value: str  # at cost


@dataclass(frozen=True, slots=True)
class Classed:
    """The items of a class such as "AX", and what they sell in a year: in money, "" where some price and some cost is unknown."""

    name: str
    items: int
    sales: str
    units: float


@dataclass(frozen=True, slots=True)
class Overview:
    """All items by group, the whole first, and by class, as the orders stand."""

    groups: tuple[GroupPart, ...]
    classes: tuple[Classed, ...]


@dataclass(frozen=True, slots=True)
class Timing:
    """Measured on this computer."""

    seconds: float  # backtest, choice and forecast of all items


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Something to come that a list told and that the forecast counts: `first` and `last` are ISO dates."""

    first: str
    last: str
    what: str  # "promotion", "closed", "holiday"
    items: int
    discount: float | None = None  # a share of the price


@dataclass(frozen=True, slots=True)
class StockResult:
    """The honest test of a stock pilot, and the orders of today. `top` are the items with the most money at risk."""

    file: str
    items: int
    frequency: str
    steps: int
    first: str  # ISO dates of the history
    last: str
    tested_from: str  # ISO date; the history before it is all that the replay knew at its start
    horizon: int
    accuracy: Accuracy
    methods: tuple[MethodPart, ...]
    replay: tuple[Replayed, ...]
    plan: PlanView
    classes: tuple[tuple[str, int, str], ...]  # ("AX", items, sales a year)
    top: tuple[ItemRow, ...]
    worst: tuple[Worst, ...]
    stock_value: str  # what lies there now, at cost; "" where unknown
    priced: int  # items whose cost is known: only they are in sums of money
    stocked: int
    repairs: tuple[tuple[str, int, int], ...]  # (finding, found, agreed)
    advice: tuple[Problem, ...]
    timing: Timing
    date: str  # ISO, when it was made
    currency: str = "EUR"
    model: str = ""  # the name under which the forecasts are kept; empty where they are not
    overridden: int = 0
    overrides_helped: tuple[int, int] | None = None  # (better than the forecast, worse) of those whose day has come
    compared: tuple[Compared, ...] = ()  # the most telling first: what the shop did, where that is known, then the rule
    replay_notes: tuple[str, ...] = ()  # sentences: what the replay began with, what its rule is, what it left out
    groups: tuple[GroupPart, ...] = ()  # the whole first; they add up
    foreseen: tuple[Foreseen, ...] = ()  # by day
