"""What every bank statement becomes, whatever the format it came in: exact, light, frozen."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from smeai.core.problem import Problem, Question
from smeai.tabular.reading import Reading


class Line(NamedTuple):
    """One booking of the bank. A named tuple, for files have a million of them.

    `amount` is signed, money out negative, exactly as many places as the file gives. `account` is the own
    account it stands on, `iban` the other side's. `reference` is the bank's own identification of the
    booking where there is one, else the reference the parties gave; `code` the bank's own kind of booking.
    `balance` is the one the file states after this line. `row` is the 1-based line of a text file, row of a
    sheet or number of the entry: what a person needs to find it again. `page` is 1-based, 0 where there are none.
    """

    date: date
    amount: Decimal
    currency: str = ""  # ISO 4217; empty where the file does not say
    description: str = ""
    counterparty: str = ""
    iban: str = ""
    reference: str = ""
    code: str = ""
    value_date: date | None = None
    balance: Decimal | None = None
    account: str = ""
    row: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """An amount that the bank states; `day` where it says for when."""

    amount: Decimal
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PageBalances:
    """What one page of a PDF states before its first line and after its last: balances brought and carried forward."""

    page: int
    opening: Decimal | None = None
    closing: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """The lines of one account in one file, in the file's order. `opening` and `closing` are None where the file does not state them."""

    account: str
    currency: str
    lines: tuple[Line, ...]
    opening: Balance | None = None
    closing: Balance | None = None
    number: str = ""  # the bank's own number of the statement
    pages: tuple[PageBalances, ...] = ()  # of a PDF: the pages that state balances of their own


@dataclass(frozen=True, slots=True)
class StatementFile:
    """All statements of one file.

    `records` is how many entries the file holds, counted apart from the parsing: every one is a line or is named
    in `problems` (the sum of the problems' `count` that have severity WARNING or ERROR and a row). `format` is such as "MT940" or
    "CSV". `reading` and `questions` are of layouts that had to be found out; empty for formats that say what they are.
    """

    file: str
    format: str
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...] = ()
    records: int = 0
    questions: tuple[Question, ...] = ()
    reading: Reading | None = None
    columns: tuple[tuple[str, str], ...] = ()  # of a table: (role, header) pairs that were used
    shape: str = ""  # of a table: what a confirmed layout is remembered by

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in the file's order."""
        return tuple(line for statement in self.statements for line in statement.lines)
