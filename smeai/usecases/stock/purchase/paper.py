"""A purchase order as a document, to be rendered as PDF."""

from smeai.core.document import Block, Column, Document, Note, Table
from smeai.core.figures import exactly, written
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.usecases.stock.purchase.order import Line, PurchaseOrder

_COLUMNS = (
    Column("Item"),
    Column("Name", wide=True),
    Column("Packs", Unit.NUMBER),
    Column("Pack size", Unit.NUMBER),
    Column("Units", Unit.NUMBER),
    Column("Unit cost"),  # a text: costs have parts of a cent, which a figure of money would round
    Column("Value", Unit.MONEY),
)


def document(order: PurchaseOrder, buyer: str = "", language: str = "en") -> Document:
    """The whole order, every line shown; `buyer` is who orders."""
    lines, number = len(order.lines), _value(order)
    blocks: list[Block] = [_table(order, language)]
    if order.unpriced:
        blocks.append(Note(f"The cost of {order.unpriced} of {lines} lines is not known: they are not in the sum."))
    return Document(
        f"Purchase order to {order.addressee}",
        buyer,
        order.date,
        _headline(order, language),
        number,
        tuple(blocks),
        (number,),
        number.inputs,
        order.currency,
        language,
    )


def _headline(order: PurchaseOrder, language: str) -> str:
    lines, wanted = len(order.lines), f", wanted by {order.wanted}" if order.wanted else ""
    total = written(float(order.value), Unit.MONEY, order.currency, language, decimals=2)
    return f"{lines} {'line' if lines == 1 else 'lines'} for {total}{wanted}."


def _value(order: PurchaseOrder) -> Kpi:
    total = Input("order_lines_value", "Sum of all lines at unit cost", float(order.value), Unit.MONEY, Origin.YOURS, "Units x unit cost")
    return Kpi("order_value", "Value of the order", total.value, Unit.MONEY, total.name, (total,))


def _table(order: PurchaseOrder, language: str) -> Table:
    return Table("Lines", _COLUMNS, tuple(_row(line, order.currency, language) for line in order.lines), shown=len(order.lines))


def _row(line: Line, currency: str, language: str) -> tuple[str | float | None, ...]:
    cost = None if line.cost is None else exactly(float(line.cost), Unit.MONEY, currency, language)
    value = None if line.value is None else float(line.value)
    return line.item, line.name, float(line.packs), float(line.pack), float(line.units), cost, value
