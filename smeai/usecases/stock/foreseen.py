"""What the forecast knew in advance, as blocks of the report."""

from smeai.core.document import Block, Column, Heading, Paragraph, Table
from smeai.core.kpi import Unit
from smeai.core.phrases import say
from smeai.usecases.stock.result import StockResult

_WORDS = {"promotion": say("Promotion"), "closed": say("Closed", "a shop"), "holiday": say("Holiday")}


def foreseen(result: StockResult) -> list[Block]:
    """The coming promotions, closed days and holidays of a list that the forecast counts; nothing where there was none."""
    if not result.foreseen:
        return []
    columns = (
        Column(say("From", "a date")),
        Column(say("To", "a date")),
        Column(say("What"), wide=True),
        Column(say("Items"), Unit.COUNT),
        Column(say("Discount"), Unit.SHARE),
    )
    rows = tuple((each.first, each.last, _WORDS[each.what], each.items, each.discount) for each in result.foreseen)
    words = say(
        "These were known in advance and are in the forecast and the orders: each weighed by what the like of it did to sales before."
    )
    title = say("Known in advance")
    return [Heading(say("What was known in advance")), Paragraph(words), Table(title, columns, rows, sheet=title)]
