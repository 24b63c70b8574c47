"""Made-up lines, and a ledger over them without a workspace."""

from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from hypothesis import strategies as st

from smeai.tabular.statements.statement import Line, Statement, StatementFile
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.decision import Decisions
from smeai.usecases.books.entries import Entries, packed
from smeai.usecases.books.ledger import Ledger
from smeai.usecases.books.parcels import Parcel
from smeai.usecases.books.suggester import LANES, SOURCES, Explanation, Lines, Suggested
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.suggestions import Suggestions

CHART = Chart("Small", (Account("4930", "Office", tax="19"), Account("4210", "Rent"), Account("8400", "Sales")))
NAMES = ("Stadtwerke Köln", "Amazon", "Café Müller", "Rent Ltd", "L'Oréal")
TEXTS = st.text(st.sampled_from("aBé ß\n\0日\ud800'*"), max_size=6)
AMOUNTS = st.decimals(-(10**6), 10**6, places=2) | st.decimals(-9, 9, places=4) | st.integers(-50, 50).map(Decimal)
DAYS = st.dates(date(1999, 1, 1), date(2040, 12, 31))
LINES = st.builds(
    Line,
    DAYS,
    AMOUNTS,
    TEXTS,
    TEXTS,
    TEXTS,
    TEXTS,
    TEXTS,
    TEXTS,
    st.none() | DAYS,
    st.none() | AMOUNTS,
    TEXTS,
    st.integers(0, 9),
    st.integers(0, 3),
)


def line(number: int, name: str = "", amount: str = "", day: date | None = None, **more) -> Line:
    """A plain line; what is not given follows from its number."""
    when = day or date(2026, 1, 1) + timedelta(number % 90)
    who = name or NAMES[number % len(NAMES)]
    return Line(
        when, Decimal(amount or f"-{number % 37}.{number % 100:02}"), "EUR", f"Invoice {number}", who, account="DE1", row=number + 2, **more
    )


def file(lines, name="bank.csv") -> StatementFile:
    """One statement of one account."""
    return StatementFile(name, "CSV", (Statement("DE1", "EUR", tuple(lines)),), records=len(lines))


def ledger(*files: StatementFile, closed=()) -> Ledger:
    """A ledger in which nothing is decided or suggested."""
    entries = Entries([Parcel(packed(each)) for each in files])
    return Ledger(entries, Decisions(len(entries)), Suggestions.none(len(entries)), CHART, closed)


class FakeSuggester:
    """Suggests the account last booked for a payee, else one by its name; knows how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def suggest(self, lines: Lines, progress=None) -> Suggested:
        self.asked += len(lines)
        accounts = (*(account.code for account in CHART.accounts), "")
        booked = {}
        for row in range(len(lines)):
            if account := lines.booked.values[lines.booked.codes[row]]:
                booked[lines.payee.codes[row]] = accounts.index(account)
        account = np.array([booked.get(payee, len(lines.payee.values[payee]) % 3) for payee in lines.payee.codes], np.int32)
        known = np.array([payee in booked for payee in lines.payee.codes], bool)
        source = np.where(known, SOURCES.index(Source.MEMORY), SOURCES.index(Source.MODEL)).astype(np.uint8)
        lane = np.where(known, len(LANES) - 1, account % 2).astype(np.uint8)
        return Suggested(
            accounts, account, np.where(known, 0.99, 0.5).astype(np.float32), source, lane, (), np.full(len(lines), -1, np.int32)
        )

    def explain(self, lines: Lines, row: int) -> Explanation:
        return Explanation(f"line {lines.places[row]} of {len(lines)}")
