"""A purchase order as a document, to be rendered as PDF."""

from smeai.core.document import Block, Column, Document, Note, Table
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.usecases.stock.purchase.order import PurchaseOrder

_COLUMNS = (
    Column("Item"),
    Column("Name", wide=True),
    Column("Packs", Unit.NUMBER),
    Column("Pack size", Unit.NUMBER),
    Column("Units", Unit.NUMBER),
    Column("Unit cost", Unit.MONEY),
    Column("Value", Unit.MONEY),
)


def document(order: PurchaseOrder, buyer: str = "", language: str = "en") -> Document:
    """The whole order, every line shown; `buyer` is who orders."""
    lines, wanted = len(order.lines), f", wanted by {order.wanted}" if order.wanted else ""
    number = _value(order)
    blocks: list[Block] = [_table(order)]
    if order.unpriced:
        blocks.append(Note(f"The cost of {order.unpriced} of {lines} lines is not known: they are not in the sum."))
    return Document(
        f"Purchase order to {order.addressee}",
        buyer,
        order.date,
        f"{lines} {'line' if lines == 1 else 'lines'}{wanted}.",
        number,
        tuple(blocks),
        (number,),
        number.inputs,
        order.currency,
        language,
        (("Supplier", order.addressee), ("Ordered on", order.date), ("Wanted by", order.wanted)),
    )


def _value(order: PurchaseOrder) -> Kpi:
    total = Input("order_lines_value", "Sum of all lines at unit cost", float(order.value), Unit.MONEY, Origin.YOURS, "Units x unit cost")
    return Kpi("order_value", "Value of the order", total.value, Unit.MONEY, total.name, (total,))


def _table(order: PurchaseOrder) -> Table:
    rows = tuple(
        (line.item, line.name, float(line.packs), float(line.pack), float(line.units), _float(line.cost), _float(line.value))
        for line in order.lines
    )
    return Table("Lines", _COLUMNS, rows, shown=max(len(rows), 1))


def _float(amount: object) -> float | None:
    return None if amount is None else float(str(amount))
