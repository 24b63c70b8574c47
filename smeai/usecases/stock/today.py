"""What to order today, which items matter, and what was mended, as blocks of the report."""

from collections.abc import Sequence

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.kpi import Unit
from smeai.usecases.stock.overruling import Scored
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Finding
from smeai.usecases.stock.worded import money, steps, sum_of

FINDINGS = {
    Finding.STOCK_OUT: "Stock-outs that hid demand",
    Finding.SPIKE: "Single sales far above all others",
    Finding.NEW: "New items, forecast like a similar one",
    Finding.ENDED: "Ended items",
    Finding.CLOSED: "Closed days",
    Finding.GAP: "Gaps inside an item's life",
}


def orders(result: StockResult, currency: str) -> list[Block]:
    """The orders by supplier, and the items with the most money at risk."""
    plan = result.plan
    if not plan.items_to_order:
        return [Paragraph("Nothing needs to be ordered today."), *_top(result)]
    value = f", {money(float(plan.order_value), currency)} at cost" if plan.order_value else ""
    told = f"{plan.items_to_order:,} items are to be ordered: {plan.units:,.0f} units{value}."
    if plan.at_risk:
        told += f" If all orders came a lead time late, {money(float(plan.at_risk), currency)} of sales would be lost on average."
    idle = ((plan.overstock, "will not sell within the horizon"), (plan.dead, "has not sold for long"))
    parts = [f"{money(float(sum_), currency)} {what}" for sum_, what in idle if sum_ and float(sum_)]
    told += f" Of what lies there, {' and '.join(parts)}." if parts else ""
    return [Paragraph(told), *_suppliers(result), *_top(result)]


def _suppliers(result: StockResult) -> list[Block]:
    if not result.plan.suppliers:
        return []
    columns = (
        Column("Supplier", wide=True, own="Supplier"),
        Column("Items", Unit.COUNT),
        Column("Value, at cost", Unit.MONEY),
        Column("Order by"),
    )
    rows = tuple((name or "–", items, sum_of(value), by) for name, items, value, by in result.plan.suppliers)
    return [Table("Orders by supplier", columns, rows, sheet="Orders", shown=20)]


def _top(result: StockResult) -> list[Block]:
    if not result.top:
        return []
    columns = (
        Column("Item", own="Item"),
        Column("Name", wide=True, own="Name"),
        Column("Supplier", own="Supplier"),
        Column("Class"),
        Column("On hand", Unit.NUMBER),
        Column("Order", Unit.NUMBER),
        Column("Order by"),
        Column("At risk", Unit.MONEY),
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
    return [Table("Items with the most at risk", columns, rows, sheet="At risk", shown=15)]


def classes(result: StockResult) -> list[Block]:
    """ABC by sales, XYZ by how even demand is."""
    if not result.classes:
        return []
    whole = sum(float(sales or 0) for _, _, sales in result.classes)
    columns = (Column("Class", wide=True), Column("Items", Unit.COUNT), Column("Sales a year", Unit.MONEY), Column("Share", Unit.SHARE))
    rows = tuple((name, items, sum_of(sales), float(sales or 0) / whole if whole else None) for name, items, sales in result.classes)
    words = "A, B and C: the items that bring most of the sales, the middle, and the many that bring little. X, Y and Z: even, changing and"
    return [Paragraph(f"{words} irregular demand. AX can be left to the program; CZ is where a person or less stock helps."),
            Table("Classes of items", columns, rows, sheet="ABC-XYZ")]  # fmt: skip


def groups(result: StockResult) -> list[Block]:
    """What groups of items will sell: they add up to the whole."""
    if not result.groups:
        return []
    columns = (
        Column("Group", wide=True, own="Group"),
        Column("Items", Unit.COUNT),
        Column("Expected units", Unit.NUMBER),
        Column("from", Unit.NUMBER),
        Column("to", Unit.NUMBER),
        Column("To order", Unit.COUNT),
        Column("Value, at cost", Unit.MONEY),
    )
    rows = tuple(
        (each.group or "All items", each.items, each.expected, each.low, each.high, each.to_order, sum_of(each.order_value))
        for each in result.groups
    )
    words = (
        f"Over {steps(result.horizon, result.frequency)}. The forecasts of items add up to those of their groups; “from” and “to” hold the"
        " sum in four of five cases, and are nearer together than the sums of their items, as not all items err at once."
    )
    return [Paragraph(words), Table("Forecast by group", columns, rows, sheet="Groups", shown=20)]


def worst(result: StockResult) -> list[Block]:
    """The items that the forecast was most wrong about, in money."""
    if not result.worst:
        return []
    columns = (
        Column("Item", own="Item"),
        Column("Name", own="Name"),
        Column("Sold", Unit.NUMBER),
        Column("Forecast", Unit.NUMBER),
        Column("It cost", Unit.MONEY),
        Column("What happened", wide=True),
    )
    rows = tuple((each.item, each.name or None, each.sold, each.forecast, sum_of(each.cost), each.sentence) for each in result.worst)
    return [Table("Where the forecast was most wrong", columns, rows, sheet="Worst items", shown=10)]


def mended(result: StockResult, overrides: Sequence[Scored] = ()) -> list[Block]:
    """Repairs that were proposed and agreed to, and figures that people put in place of the forecast, each with its reason."""
    blocks: list[Block] = [Paragraph(_overruled(result)), *_overrides(overrides)]
    if not result.repairs:
        return [Paragraph("Nothing in the history asked for repair."), *blocks]
    columns = (Column("Finding", wide=True), Column("Found", Unit.COUNT), Column("Mended", Unit.COUNT))
    rows = tuple((FINDINGS[Finding(name)], found, agreed) for name, found, agreed in result.repairs)
    return [Table("Repairs of the history", columns, rows, sheet="Repairs"), *blocks]


def _overruled(result: StockResult) -> str:
    if not result.overridden:
        return "Nobody overruled the forecast."
    told = f"{result.overridden:,} figures of the forecast were overruled by people."
    if result.overrides_helped is None:
        return f"{told} The day of none has come yet."
    better, worse = result.overrides_helped
    return f"{told} Of those whose day has come, {better:,} were nearer to what sold than the forecast, and {worse:,} were not."


def _overrides(overrides: Sequence[Scored]) -> list[Block]:
    if not overrides:
        return []
    columns = (
        Column("Item", own="Item"),
        Column("From"),
        Column("Forecast", Unit.NUMBER),
        Column("Put in its place", Unit.NUMBER),
        Column("Sold", Unit.NUMBER),
        Column("Reason", wide=True, private=True),
        Column("Entered"),
    )
    rows = tuple((each.item, each.date, each.was, each.quantity, sold, each.reason, each.made) for each, sold in overrides)
    return [Table("Figures that people put in place of the forecast", columns, rows, sheet="Overrides", shown=20)]
