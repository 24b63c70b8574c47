"""What to order today, which items matter, and what was mended, as blocks of the report."""

from collections.abc import Sequence

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.kpi import Unit
from smeai.core.phrases import count, joined, number, say
from smeai.usecases.stock.overruling import Scored
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Finding
from smeai.usecases.stock.worded import money, steps, sum_of

FINDINGS = {
    Finding.STOCK_OUT: say("Stock-outs that hid demand"),
    Finding.SPIKE: say("Single sales far above all others"),
    Finding.NEW: say("New items, forecast like a similar one"),
    Finding.ENDED: say("Ended items"),
    Finding.CLOSED: say("Closed days"),
    Finding.GAP: say("Gaps inside an item's life"),
}


def orders(result: StockResult, currency: str) -> list[Block]:
    """The orders by supplier, and the items with the most money at risk."""
    plan = result.plan
    if not plan.items_to_order:
        return [Paragraph(say("Nothing needs to be ordered today.")), *_top(result)]
    told = [_to_order(result, currency)]
    if plan.at_risk:
        risk = money(float(plan.at_risk), currency)
        told.append(say("If all orders came a lead time late, {sum} of sales would be lost on average.", sum=risk))
    return [Paragraph(joined([*told, _idle(result, currency)])), *_suppliers(result), *_top(result)]


def _to_order(result: StockResult, currency: str) -> str:
    plan = result.plan
    items, units = count(plan.items_to_order), number(plan.units, 0)
    if not plan.order_value:
        return say("{n} items are to be ordered: {units} units.", n=items, units=units)
    value = money(float(plan.order_value), currency)
    return say("{n} items are to be ordered: {units} units, {sum} at cost.", n=items, units=units, sum=value)


def _idle(result: StockResult, currency: str) -> str:
    over, dead = (float(text or 0) for text in (result.plan.overstock, result.plan.dead))
    slow, lying = money(over, currency), money(dead, currency)
    if over and dead:
        return say("Of what lies there, {slow} will not sell within the horizon and {dead} has not sold for long.", slow=slow, dead=lying)
    if over:
        return say("Of what lies there, {slow} will not sell within the horizon.", slow=slow)
    return say("Of what lies there, {dead} has not sold for long.", dead=lying) if dead else ""


def _suppliers(result: StockResult) -> list[Block]:
    if not result.plan.suppliers:
        return []
    columns = (
        Column(say("Supplier"), wide=True, own="Supplier"),
        Column(say("Items"), Unit.COUNT),
        Column(say("Value, at cost"), Unit.MONEY),
        Column(say("Order by", "column: the last day to order")),
    )
    rows = tuple((name or "–", items, sum_of(value), by) for name, items, value, by in result.plan.suppliers)
    return [Table(say("Orders by supplier"), columns, rows, sheet=say("Orders"), shown=20)]


def _top(result: StockResult) -> list[Block]:
    if not result.top:
        return []
    columns = (
        Column(say("Item"), own="Item"),
        Column(say("Name", "of an item"), wide=True, own=say("Name", "of an item")),
        Column(say("Supplier"), own="Supplier"),
        Column(say("Class")),
        Column(say("On hand"), Unit.NUMBER),
        Column(say("Order", "column: how much"), Unit.NUMBER),
        Column(say("Order by", "column: the last day to order")),
        Column(say("At risk"), Unit.MONEY),
    )
    rows = tuple(
        (
            each.item,
            each.name or None,
            each.supplier or None,
            each.abc + each.xyz,
            each.on_hand,
            each.order,
            each.order_by or None,
            sum_of(each.at_risk),
        )
        for each in result.top
    )
    return [Table(say("Items with the most at risk"), columns, rows, sheet=say("At risk"), shown=15)]


def classes(result: StockResult) -> list[Block]:
    """ABC by sales, XYZ by how even demand is."""
    if not result.classes:
        return []
    whole = sum(float(sales or 0) for _, _, sales in result.classes)
    columns = (
        Column(say("Class"), wide=True),
        Column(say("Items"), Unit.COUNT),
        Column(say("Sales a year"), Unit.MONEY),
        Column(say("Share", "column: of all"), Unit.SHARE),
    )
    rows = tuple((name, items, sum_of(sales), float(sales or 0) / whole if whole else None) for name, items, sales in result.classes)
    words = say(
        "A, B and C: the items that bring most of the sales, the middle, and the many that bring little. X, Y and Z: even, changing and"
        " irregular demand. AX can be left to the program; CZ is where a person or less stock helps."
    )
    return [Paragraph(words), Table(say("Classes of items"), columns, rows, sheet="ABC-XYZ")]


def groups(result: StockResult) -> list[Block]:
    """What groups of items will sell: they add up to the whole."""
    if not result.groups:
        return []
    columns = (
        Column(say("Group", "of items"), wide=True, own=say("Group", "of items")),
        Column(say("Items"), Unit.COUNT),
        Column(say("Expected units"), Unit.NUMBER),
        Column(say("from", "start of an interval"), Unit.NUMBER),
        Column(say("to", "end of an interval"), Unit.NUMBER),
        Column(say("To order", "column: how many items"), Unit.COUNT),
        Column(say("Value, at cost"), Unit.MONEY),
    )
    rows = tuple(
        (each.group or say("All items"), each.items, each.expected, each.low, each.high, each.to_order, sum_of(each.order_value))
        for each in result.groups
    )
    words = say(
        "Over {steps}. The forecasts of items add up to those of their groups; “from” and “to” hold the sum in four of five cases, and are"
        " nearer together than the sums of their items, as not all items err at once.",
        steps=steps(result.horizon, result.frequency),
    )
    return [Paragraph(words), Table(say("Forecast by group"), columns, rows, sheet=say("Groups"), shown=20)]


def worst(result: StockResult) -> list[Block]:
    """The items that the forecast was most wrong about, in money."""
    if not result.worst:
        return []
    columns = (
        Column(say("Item"), own="Item"),
        Column(say("Name", "of an item"), own=say("Name", "of an item")),
        Column(say("Sold"), Unit.NUMBER),
        Column(say("Forecast"), Unit.NUMBER),
        Column(say("It cost"), Unit.MONEY),
        Column(say("What happened"), wide=True),
    )
    rows = tuple((each.item, each.name or None, each.sold, each.forecast, sum_of(each.cost), each.sentence) for each in result.worst)
    return [Table(say("Where the forecast was most wrong"), columns, rows, sheet=say("Worst items"), shown=10)]


def mended(result: StockResult, overrides: Sequence[Scored] = ()) -> list[Block]:
    """Repairs that were proposed and agreed to, and figures that people put in place of the forecast, each with its reason."""
    blocks: list[Block] = [Paragraph(_overruled(result)), *_overrides(overrides)]
    if not result.repairs:
        return [Paragraph(say("Nothing in the history asked for repair.")), *blocks]
    columns = (
        Column(say("Finding"), wide=True),
        Column(say("Found", "column: how many"), Unit.COUNT),
        Column(say("Mended", "column: how many"), Unit.COUNT),
    )
    rows = tuple((FINDINGS[Finding(name)], found, agreed) for name, found, agreed in result.repairs)
    return [Table(say("Repairs of the history"), columns, rows, sheet=say("Repairs")), *blocks]


def _overruled(result: StockResult) -> str:
    if not result.overridden:
        return say("Nobody overruled the forecast.")
    told = say("{n} figures of the forecast were overruled by people.", n=count(result.overridden))
    if result.overrides_helped is None:
        return joined((told, say("The day of none has come yet.")))
    better, worse = map(count, result.overrides_helped)
    helped = say(
        "Of those whose day has come, {better} were nearer to what sold than the forecast, and {worse} were not.",
        better=better,
        worse=worse,
    )
    return joined((told, helped))


def _overrides(overrides: Sequence[Scored]) -> list[Block]:
    if not overrides:
        return []
    columns = (
        Column(say("Item"), own="Item"),
        Column(say("From", "a date")),
        Column(say("Forecast"), Unit.NUMBER),
        Column(say("Put in its place"), Unit.NUMBER),
        Column(say("Sold"), Unit.NUMBER),
        Column(say("Reason"), wide=True, private=True),
        Column(say("Entered", "column: the day")),
    )
    rows = tuple((each.item, each.date, each.was, each.quantity, sold, each.reason, each.made) for each, sold in overrides)
    return [Table(say("Figures that people put in place of the forecast"), columns, rows, sheet=say("Overrides"), shown=20)]
