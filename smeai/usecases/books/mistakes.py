"""The posted lines on another account, as blocks of the report: every one of them, with its reason."""

from decimal import Decimal

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.figures import minor_digits
from smeai.core.kpi import Unit
from smeai.core.phrases import Exact, alone, say
from smeai.usecases.books.result import BooksResult
from smeai.usecases.books.whys import told_again

SHOWN = 15
ACCOUNT = say("Account", "of a chart of accounts")


def mistakes(result: BooksResult, precision: float) -> list[Block]:
    """The posted lines on another account: every one of them."""
    lines = result.posted_wrong(precision)
    if not lines:
        return [Paragraph(say("No posted line of the test was on another account."))]
    columns = (
        Column(say("Row", "of a spreadsheet")),
        Column(say("Date")),
        Column(say("Line", "of a bank statement"), wide=True, private=True),
        Column(say("Amount")),
        Column(say("Posted on", "column: the account"), own=ACCOUNT),
        Column(say("Was booked to", "column: the account"), own=ACCOUNT),
        Column(say("Sure", "column: how sure the program was"), Unit.SHARE),
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
    whys = tuple((str(each.row), each.payee[:120], told_again(each.why)) for each in lines)
    why_columns = (
        Column(say("Row", "of a spreadsheet")),
        Column(say("Line", "of a bank statement"), private=True),
        Column(say("Reason"), wide=True, private=True),
    )
    reasons = Table(say("Why they were posted so"), why_columns, whys, sheet=say("Reasons"), shown=5)
    title = say("Posted on another account, the surest first")
    return [Table(title, columns, rows, sheet=say("Wrong ones"), shown=SHOWN), reasons]


def exact(amount: str, currency: str) -> str:
    """A decimal text as it is read: grouped, with all its places and a minus sign, with its currency."""
    if not amount:
        return ""
    number = Decimal(amount)
    places = max(minor_digits(currency or "EUR"), -int(number.as_tuple().exponent))
    return alone(Exact(amount, places, currency))
