"""What the forecast knew in advance, as blocks of the report."""

from smeai.core.document import Block, Column, Heading, Paragraph, Table
from smeai.core.kpi import Unit
from smeai.usecases.stock.result import StockResult

_WORDS = {"promotion": "Promotion", "closed": "Closed", "holiday": "Holiday"}


def foreseen(result: StockResult) -> list[Block]:
    """The coming promotions, closed days and holidays of a list that the forecast counts; nothing where there was none."""
    if not result.foreseen:
        return []
    columns = (Column("From"), Column("To"), Column("What", wide=True), Column("Items", Unit.COUNT), Column("Discount", Unit.SHARE))
    rows = tuple((each.first, each.last, _WORDS[each.what], each.items, each.discount) for each in result.foreseen)
    words = "These were known in advance and are in the forecast and the orders: each weighed by what the like of it did to sales before."
    return [Heading("What was known in advance"), Paragraph(words), Table("Known in advance", columns, rows, sheet="Known in advance")]
