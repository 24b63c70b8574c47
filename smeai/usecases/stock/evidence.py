"""What the replay and the backtest found, as blocks of the report."""

from smeai.core.document import Block, Chart, Column, Note, Paragraph, Series, Table
from smeai.core.estimate import Estimate
from smeai.core.evidence import estimated, shares
from smeai.core.figures import written
from smeai.core.kpi import Unit
from smeai.usecases.stock.kpis import against, same_service
from smeai.usecases.stock.result import Replayed, StockResult
from smeai.usecases.stock.worded import POLICIES, money, of_hundred, sum_of

Named = tuple[str, Replayed]


def first_words(result: StockResult, currency: str) -> str:
    """The test in a few words."""
    beside = against(result)
    if beside is None:
        return "Too little of the past is known to replay it: nothing is said of what these orders would have done."
    whom = {
        "shop": f"what your shop did with the {beside.ours.items:,} items whose past stock is in the file",
        "rule": "a simple rule; what your own shop did is unknown, as its past stock is not in the file",
    }[beside.policy]
    told = (
        f"The last {beside.ours.days:,} days were held back and replayed: smeai ordered with what was known on each day, beside {whom}."
        f" Empty shelves: {written(beside.ours.out_share, Unit.SHARE)} of the time, beside {written(beside.theirs.out_share, Unit.SHARE)}."
    )
    if beside.stock is not None:
        ours, theirs = (money(float(each.average_stock), currency) for each in (beside.ours, beside.theirs))
        told += f" Average stock at cost: {ours}, beside {theirs}."
    same = same_service(result)
    if same is not None:
        ours, theirs = (money(float(each.average_stock), currency) for each in (same.ours, same.theirs))
        told += f" To serve as much, a simple rule would need {theirs} in stock where smeai needs {ours}."
    return told


def chart(result: StockResult) -> list[Block]:
    """What each policy failed to serve."""
    named = _named(result)
    if not named:
        return []
    lost = [(1 - each.value, 1 - each.high, 1 - each.low) for each in (policy.fill_rate for _, policy in named)]
    value, low, high = zip(*lost, strict=True)
    summary = "; ".join(f"{name}: {of_hundred(share)} of 100 units" for (name, _), share in zip(named, value, strict=True))
    series = (Series("Demand lost", tuple(float(place) for place in range(len(named))), value, low, high),)
    labels = tuple(name for name, _ in named)
    return [Chart("Demand that met an empty shelf", "bars", series, labels, y_unit=Unit.SHARE, summary=summary)]


def replayed(result: StockResult) -> list[Block]:
    """Service and money of each policy."""
    named = _named(result)
    if not named:
        return [Paragraph("There was no replay.")]
    terms = Paragraph(
        "Fill rate: the share of demand served from the shelf. Cycle service: the share of order cycles, from one delivery to the next, in"
        " which no demand was lost."
    )
    return [terms, _service(named), _costs(named), *_cautions(result)]


def _named(result: StockResult) -> list[Named]:
    """Every policy, and smeai once more on the items of the shop where those are not all."""
    named = [(POLICIES[each.policy], each) for each in result.replay]
    every = result.replay[0].items if result.replay else 0
    for beside in result.compared:
        if beside.ours.items != every:
            named.append(("smeai, same items as your shop", beside.ours))
    return named


def _service(named: list[Named]) -> Table:
    columns = (
        Column("Policy", wide=True),
        Column("Items", Unit.COUNT),
        Column("Fill rate", Unit.SHARE),
        Column("from", Unit.SHARE),
        Column("to", Unit.SHARE),
        Column("Cycle service", Unit.SHARE),
        Column("Time without stock", Unit.SHARE),
        Column("Units lost", Unit.COUNT),
    )
    rows = tuple(
        (
            name,
            each.items,
            *shares(each.fill_rate),
            each.cycle_service.value if each.cycle_service else None,
            each.out_share,
            each.lost_units,
        )
        for name, each in named
    )
    return Table("Service", columns, rows, sheet="Service")


def _costs(named: list[Named]) -> Table:
    columns = (
        Column("Policy", wide=True),
        Column("Average stock, at cost", Unit.MONEY),
        Column("Lost sales", Unit.MONEY),
        Column("Lost margin", Unit.MONEY),
        Column("Order lines", Unit.COUNT),
        Column("Bought, at cost", Unit.MONEY),
        Column("Spoiled, at cost", Unit.MONEY),
    )
    rows = tuple(
        (
            name,
            sum_of(each.average_stock),
            sum_of(each.lost_sales),
            sum_of(each.lost_margin),
            each.orders,
            sum_of(each.bought),
            sum_of(each.spoiled),
        )
        for name, each in named
    )
    return Table("Money", columns, rows, sheet="Money of the replay")


def _cautions(result: StockResult) -> list[Block]:
    """Gains that may be chance."""
    beside = against(result)
    gains = (("stock", beside.stock), ("lost sales", beside.lost_sales), ("lost margin", beside.lost_margin)) if beside else ()
    unsure = [name for name, gain in gains if gain is not None and _may_be_none(gain)]
    if not unsure:
        return []
    return [
        Note(f"The interval of the difference in {', '.join(unsure)} holds zero: with other items of this kind there might be no gain.")
    ]


def _may_be_none(gain: Estimate) -> bool:
    return gain.low <= 0 <= gain.high


def accuracy(result: StockResult) -> list[Block]:
    """Beside the seasonal naive: error, bias, intervals; and which method was chosen how often."""
    found = result.accuracy
    if not found.points:
        return [Paragraph("The past is too short to test the forecast on.")]
    words = (
        f"On {found.points:,} held-back points of {found.items:,} items the forecast has a scaled error (MASE) of {found.mase:.2f}; the"
        f" same season of the year before, repeated, has {found.naive:.2f}. In sum it is {_biased(found.bias)}. The 80 % interval held"
        f" {estimated(found.covered)} of the points; its quantile loss is {written(found.loss, Unit.SHARE)} of that of the repeated season."
    )
    columns = (
        Column("Method", wide=True),
        Column("Items", Unit.COUNT),
        Column("Error (MASE)", Unit.NUMBER),
        Column("Season repeated", Unit.NUMBER),
        Column("Less error", Unit.SHARE),
    )
    rows = tuple(
        (each.method, each.items, each.mase, each.naive, 1 - each.mase / each.naive if each.naive else None) for each in result.methods
    )
    return [Paragraph(words), Table("Methods chosen", columns, rows, sheet="Methods")]


def _biased(bias: float) -> str:
    if abs(bias) < 0.0005:
        return "neither too high nor too low"
    return f"{written(abs(bias), Unit.SHARE)} too {'high' if bias > 0 else 'low'}"
