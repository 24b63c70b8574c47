"""The columns of the review grid: what they are called, how wide they are, what they show of a line."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smeai.ui.amounts import amount, day
from smeai.ui.books.words import lane_name, source_name, sureness
from smeai.ui.tokens import GRID
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.views import BY_AMOUNT, BY_DATE, BY_PAYEE, UNSURE, LineView

DATE, PAYEE, DESCRIPTION, AMOUNT, ACCOUNT, TAX, WHY, LANE = range(8)


@dataclass(frozen=True, slots=True)
class GridColumn:
    """`width` is in pixels, 0 takes the room that is left; where there is none, the column of the lowest `rank` goes first."""

    key: str
    width: int
    rank: int
    order: str = ""  # what a click on its head sorts by
    figure: bool = False


COLUMNS = (
    GridColumn("date", 24 * GRID, 9, BY_DATE),
    GridColumn("payee", 34 * GRID, 8, BY_PAYEE),
    GridColumn("description", 0, 4),
    GridColumn("amount", 24 * GRID, 9, BY_AMOUNT, figure=True),
    GridColumn("account", 42 * GRID, 9),
    GridColumn("tax", 14 * GRID, 1),
    GridColumn("why", 31 * GRID, 7, UNSURE),
    GridColumn("lane", 22 * GRID, 2),
)
LEAST = 24 * GRID  # a description narrower than this says nothing


def column_title(key: str) -> str:
    """What stands at the head of a column."""
    return {
        "date": QCoreApplication.translate("Books", "Date"),
        "payee": QCoreApplication.translate("Books", "Payee"),
        "description": QCoreApplication.translate("Books", "Description"),
        "amount": QCoreApplication.translate("Books", "Amount"),
        "account": QCoreApplication.translate("Books", "Account"),
        "tax": QCoreApplication.translate("Books", "Tax"),
        "why": QCoreApplication.translate("Books", "Why"),
        "lane": QCoreApplication.translate("Books", "Lane"),
    }[key]


def texts(line: LineView) -> tuple[str, ...]:
    """A line in words, one for each column."""
    return (
        day(line.date),
        line.payee,
        line.description,
        amount(line.amount),
        account_text(line),
        line.tax,
        why_text(line),
        lane_name(line.lane),
    )


def account_text(line: LineView) -> str:
    """The account with its name, the parts of a split line, or nothing."""
    if line.parts:
        return QCoreApplication.translate("Books", "Split in {count}").format(count=len(line.parts))
    return f"{line.account} {line.account_name}" if line.account_name and line.account_name != line.account else line.account


def why_text(line: LineView) -> str:
    """The source, with the probability where it is one."""
    sure = line.source in (Source.PERSON, Source.RULE, Source.NONE)
    return source_name(line.source) if sure else f"{source_name(line.source)} {sureness(line.confidence)}"


def shown(width: int) -> frozenset[int]:
    """The columns there is room for in `width` pixels."""
    kept = list(range(len(COLUMNS)))
    while len(kept) > 1 and sum(COLUMNS[place].width or LEAST for place in kept) > width:
        kept.remove(min(kept, key=lambda place: COLUMNS[place].rank))
    return frozenset(kept)
