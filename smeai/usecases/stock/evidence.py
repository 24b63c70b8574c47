"""What the replay and the backtest found, as blocks of the report."""

from smeai.core.document import Block, Chart, Column, Note, Paragraph, Series, Table
from smeai.core.estimate import Estimate
from smeai.core.evidence import shares
from smeai.core.kpi import Unit
from smeai.core.phrases import Listed, count, estimate, joined, number, say, share
from smeai.usecases.stock.kpis import against, same_service
from smeai.usecases.stock.method_names import method_name
from smeai.usecases.stock.result import Compared, Replayed, StockResult
from smeai.usecases.stock.worded import POLICIES, money, of_hundred, sum_of

Named = tuple[str, Replayed]


def first_words(result: StockResult, currency: str) -> str:
    """The test in a few words."""
    beside = against(result)
    if beside is None:
        return say("Too little of the past is known to replay it: nothing is said of what these orders would have done.")
    told = [
        _beside(beside),
        say(
            "Empty shelves: {ours} of the time, beside {theirs}.",
            ours=share(beside.ours.out_share),
            theirs=share(beside.theirs.out_share),
        ),
    ]
    if beside.stock is not None:
        ours, theirs = (money(float(each.average_stock), currency) for each in (beside.ours, beside.theirs))
        told.append(say("Average stock at cost: {ours}, beside {theirs}.", ours=ours, theirs=theirs))
    same = same_service(result)
    if same is not None:
        ours, theirs = (money(float(each.average_stock), currency) for each in (same.ours, same.theirs))
        told.append(say("To serve as much, a simple rule would need {theirs} in stock where smeai needs {ours}.", ours=ours, theirs=theirs))
    return joined(told)


def _beside(beside: Compared) -> str:
    days = count(beside.ours.days)
    if beside.policy == "shop":
        return say(
            "The last {days} days were held back and replayed: smeai ordered with what was known on each day, beside what your shop did"
            " with the {n} items whose past stock is in the file.",
            days=days,
            n=count(beside.ours.items),
        )
    return say(
        "The last {days} days were held back and replayed: smeai ordered with what was known on each day, beside a simple rule; what your"
        " own shop did is unknown, as its past stock is not in the file.",
        days=days,
    )


def chart(result: StockResult) -> list[Block]:
    """What each policy failed to serve."""
    named = _named(result)
    if not named:
        return []
    lost = [(1 - each.value, 1 - each.high, 1 - each.low) for each in (policy.fill_rate for _, policy in named)]
    value, low, high = zip(*lost, strict=True)
    parts = [say("{policy}: {lost} of 100 units", policy=name, lost=of_hundred(part)) for (name, _), part in zip(named, value, strict=True)]
    summary = joined(parts, "; ")
    series = (Series(say("Demand lost"), tuple(float(place) for place in range(len(named))), value, low, high),)
    labels = tuple(name for name, _ in named)
    return [Chart(say("Demand that met an empty shelf"), "bars", series, labels, y_unit=Unit.SHARE, summary=summary)]


def replayed(result: StockResult) -> list[Block]:
    """Service and money of each policy."""
    named = _named(result)
    if not named:
        return [Paragraph(say("There was no replay."))]
    terms = Paragraph(
        say(
            "Fill rate: the share of demand served from the shelf. Cycle service: the share of order cycles, from one delivery to the next,"
            " in which no demand was lost."
        )
    )
    return [terms, _service(named), _costs(named), *_cautions(result)]


def _named(result: StockResult) -> list[Named]:
    """Every policy, and smeai once more on the items of the shop where those are not all."""
    named = [(POLICIES[each.policy], each) for each in result.replay]
    every = result.replay[0].items if result.replay else 0
    for beside in result.compared:
        if beside.ours.items != every:
            named.append((say("smeai, same items as your shop"), beside.ours))
    return named


def _service(named: list[Named]) -> Table:
    columns = (
        Column(say("Policy", "how orders are made"), wide=True),
        Column(say("Items"), Unit.COUNT),
        Column(say("Fill rate"), Unit.SHARE),
        Column(say("from", "start of an interval"), Unit.SHARE),
        Column(say("to", "end of an interval"), Unit.SHARE),
        Column(say("Cycle service"), Unit.SHARE),
        Column(say("Time without stock"), Unit.SHARE),
        Column(say("Units lost"), Unit.COUNT),
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
    return Table(say("Service", "from the shelf"), columns, rows, sheet=say("Service", "from the shelf"))


def _costs(named: list[Named]) -> Table:
    columns = (
        Column(say("Policy", "how orders are made"), wide=True),
        Column(say("Average stock, at cost", "column"), Unit.MONEY),
        Column(say("Lost sales"), Unit.MONEY),
        Column(say("Lost margin"), Unit.MONEY),
        Column(say("Order lines"), Unit.COUNT),
        Column(say("Bought, at cost", "column"), Unit.MONEY),
        Column(say("Spoiled, at cost", "column"), Unit.MONEY),
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
    return Table(say("Money", "of each policy"), columns, rows, sheet=say("Money of the replay"))


def _cautions(result: StockResult) -> list[Block]:
    """Gains that may be chance."""
    beside = against(result)
    named = (say("stock", "a gain"), say("lost sales", "a gain"), say("lost margin", "a gain"))
    gains = tuple(zip(named, (beside.stock, beside.lost_sales, beside.lost_margin), strict=True)) if beside else ()
    unsure = [name for name, gain in gains if gain is not None and _may_be_none(gain)]
    if not unsure:
        return []
    return [
        Note(
            say(
                "The interval of the difference in {gains} holds zero: with other items of this kind there might be no gain.",
                gains=Listed(tuple(unsure)),
            )
        )
    ]


def _may_be_none(gain: Estimate) -> bool:
    return gain.low <= 0 <= gain.high


def accuracy(result: StockResult) -> list[Block]:
    """Beside the seasonal naive: error, bias, intervals; and which method was chosen how often."""
    found = result.accuracy
    if not found.points:
        return [Paragraph(say("The past is too short to test the forecast on."))]
    words = say(
        "On {points} held-back points of {items} items the forecast has a scaled error (MASE) of {mase}; the same season of the year"
        " before, repeated, has {naive}. In sum it is {bias}. The 80 % interval held {covered} of the points; its quantile loss is {loss}"
        " of that of the repeated season.",
        points=count(found.points),
        items=count(found.items),
        mase=number(found.mase, 2),
        naive=number(found.naive, 2),
        bias=_biased(found.bias),
        covered=estimate(found.covered),
        loss=share(found.loss),
    )
    columns = (
        Column(say("Method"), wide=True),
        Column(say("Items"), Unit.COUNT),
        Column(say("Error (MASE)"), Unit.NUMBER),
        Column(say("Season repeated"), Unit.NUMBER),
        Column(say("Less error"), Unit.SHARE),
    )
    rows = tuple(
        (method_name(each.method), each.items, each.mase, each.naive, 1 - each.mase / each.naive if each.naive else None)
        for each in result.methods
    )
    return [Paragraph(words), Table(say("Methods chosen"), columns, rows, sheet=say("Methods"))]


def _biased(bias: float) -> str:
    if abs(bias) < 0.0005:
        return say("neither too high nor too low")
    if bias > 0:
        return say("{part} too high", part=share(bias))
    return say("{part} too low", part=share(-bias))
