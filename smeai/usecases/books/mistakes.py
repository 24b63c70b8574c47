"""The posted lines on another account, as blocks of the report: every one of them, with its reason."""

from decimal import Decimal

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.figures import minor_digits
from smeai.core.kpi import Unit
from smeai.usecases.books.result import BooksResult

SHOWN = 15


def mistakes(result: BooksResult, precision: float) -> list[Block]:
    """The posted lines on another account: every one of them."""
    lines = result.posted_wrong(precision)
    if not lines:
        return [Paragraph("No posted line of the test was on another account.")]
    columns = (
        Column("Row"),
        Column("Date"),
        Column("Line", wide=True),
        Column("Amount"),
        Column("Posted on"),
        Column("Was booked to"),
        Column("Sure", Unit.SHARE),
    )
    rows = tuple(
        (
            str(each.row),
            each.date,
            each.payee[:90],
            exact(each.amount, each.currency),
            each.said,
            each.was,
            each.confidence,
        )
        for each in lines
    )
    whys = tuple((str(each.row), each.payee[:120], each.why) for each in lines)
    reasons = Table("Why they were posted so", (Column("Row"), Column("Line"), Column("Reason", wide=True)), whys, sheet="Reasons", shown=5)
    return [Table("Posted on another account, the surest first", columns, rows, sheet="Wrong ones", shown=SHOWN), reasons]


def exact(amount: str, currency: str) -> str:
    """A decimal text as it is read: grouped, with all its places and a minus sign, with its currency."""
    if not amount:
        return ""
    number = Decimal(amount)
    places = max(minor_digits(currency or "EUR"), -int(number.as_tuple().exponent))
    return f"{number:,.{places}f} {currency}".strip().replace("-", "−")
