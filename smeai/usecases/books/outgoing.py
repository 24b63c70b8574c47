"""The lines of a ledger on their way out: as bookings, with the user's own columns."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import numpy as np

from smeai.tabular.statements.statement import Line
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.decision import Decision
from smeai.usecases.books.entries import Entries
from smeai.usecases.books.exports.booking import Booking, Share
from smeai.usecases.books.ledger import Ledger

BANK = "Bank"  # for an own account that the chart does not know
_TYPED = {"date": "date", "value_date": "value_date", "amount": "amount", "balance": "balance"}  # role of a column: field of a line


def headers(entries: Entries) -> tuple[str, ...]:
    """The columns of all imports that were tables; none where one was not, for it has no cells to fill."""
    every = [entries.headers(number) for number in range(len(entries.parcels))]
    return tuple(dict.fromkeys(name for names in every for name in names)) if all(every) else ()


def bookings(ledger: Ledger, places: np.ndarray, banks: Mapping[str, str], typed: bool = False) -> list[Booking]:
    """Bookings of the given lines; `banks` names own accounts. With `typed`, dates and amounts in own columns are no texts."""
    lines = ledger.entries.lines_at(places)
    cells = _cells(ledger.entries, places, lines if typed else ())
    told = zip(places.tolist(), lines, cells, strict=True)
    return [_booking(ledger, place, line, own, banks.get(line.account, line.account or BANK)) for place, line, own in told]


def bank_accounts(entries: Entries, chart: Chart) -> dict[str, str]:
    """An account of the chart for each own bank account: one named after it, else the chart's first for banks."""
    usual = next((each.code for each in chart.accounts if each.purpose == "bank"), "")
    named = {each.code: each.code for each in chart.accounts} | {each.name: each.code for each in chart.accounts}
    return {bank: named.get(bank) or usual or bank or BANK for bank in entries.column("account").texts}


def _booking(ledger: Ledger, place: int, line: Line, cells: tuple[object, ...], bank: str) -> Booking:
    decision = ledger.decisions[place]
    parts = tuple(Share(part.account, Decimal(part.amount), part.tax or _tax(ledger, part.account), part.note) for part in decision.parts)
    account = decision.account if decision.settled else ""
    return Booking(
        date=line.date,
        amount=line.amount,
        currency=line.currency,
        bank=bank,
        account=account,
        tax=_booked_tax(ledger, decision) if account else "",
        text=line.description,
        payee=line.counterparty,
        reference=line.reference,
        note=decision.note,
        parts=parts,
        place=place,
        cells=cells,
    )


def _booked_tax(ledger: Ledger, decision: Decision) -> str:
    return decision.tax or _tax(ledger, decision.account)


def _tax(ledger: Ledger, account: str) -> str:
    return ledger.accounts[account].tax if account in ledger.accounts else ""


def _cells(entries: Entries, places: np.ndarray, lines: Sequence[Line]) -> list[tuple[object, ...]]:
    """The own cells of each line, under `headers`."""
    names = headers(entries)
    found: list[list[object]] = [[""] * len(names) for _ in range(len(places))]
    starts = np.cumsum((0, *entries.counts))
    for number in range(len(entries.parcels) if names else 0):
        rows = np.flatnonzero((places >= starts[number]) & (places < starts[number + 1]))
        roles = entries.roles(number)
        for name, column in zip(entries.headers(number), entries.cells(number), strict=True):
            at, field = names.index(name), _TYPED.get(roles.get(name, ""))
            for row in rows.tolist():
                text = column[int(places[row] - starts[number])]
                found[row][at] = getattr(lines[row], field) if lines and field and text else text
    return [tuple(row) for row in found]
