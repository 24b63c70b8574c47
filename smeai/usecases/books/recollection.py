"""What was booked for one payee before: told in a sentence, and as plain figures for those who judge how sure it is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from smeai.usecases.books.payee import payee_key

if TYPE_CHECKING:  # the statements room loads pandas
    from smeai.tabular.statements.statement import Line
    from smeai.usecases.books.chart import Chart

_BASES = {"payee and own account": " on this account", "payee and amount": " with this amount", "payee, other direction": " the other way"}
_TIMES = {1: "once", 2: "twice"}


class Trace(NamedTuple):
    """What memory keeps of a line. `day` is a proleptic ordinal, 0 where the date is unknown; `own` the own bank account."""

    key: str
    iban: str
    amount: Decimal
    own: str
    day: int


def trace_of(line: "Line") -> Trace:
    """The trace of a bank line."""
    day = line.date.toordinal() if line.date else 0
    return Trace(payee_key(line.counterparty, line.description), line.iban.replace(" ", "").upper(), line.amount, line.account, day)


@dataclass(frozen=True, slots=True)
class Recollection:
    """`account` was booked `n_top` of `n` times for lines like this one.

    `basis` says what made them alike: "payee", "iban", "payee and own account", "payee and amount", or "payee, other direction".
    `confidence` 0..1 is smoothed and weighs late bookings more, not calibrated; `share` is the same without smoothing.
    `n_recent` of the last `n_seen` (at most 12) bookings went to `account`; `age_days` is -1 where dates are unknown.
    `exact_amounts` counts the recent bookings to `account` with this very amount; `within` says that the amount lies in their range.
    `others` are the other accounts with their times, most first; `places` the last 5 lines booked to `account`, latest first.
    """

    account: str
    confidence: float
    share: float
    n: int
    n_top: int
    n_recent: int
    n_seen: int
    accounts: int
    age_days: int
    last: date | None
    exact_amounts: int
    within: bool
    basis: str
    others: tuple[tuple[str, int], ...] = ()
    places: tuple[int, ...] = ()

    def sentence(self, chart: "Chart | None" = None) -> str:
        """Why this account, such as ``Booked to 4930 Office supplies 14 times, last on 2026-03-02 (twice to 4980).``"""
        title = chart.title(self.account) if chart else self.account
        told = f"Booked to {title} {_times(self.n_top)}{_BASES.get(self.basis, '')}"
        if self.last:
            told += f", last on {self.last.isoformat()}" if self.n_top > 1 else f", on {self.last.isoformat()}"
        if self.others:
            told += " (" + ", ".join(f"{_times(count)} to {account}" for account, count in self.others[:3]) + ")"
        return f"{told}."


def _times(count: int) -> str:
    return _TIMES.get(count, f"{count:,} times")
