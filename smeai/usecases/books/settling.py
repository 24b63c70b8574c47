"""What one can do with lines of a ledger. Nothing is written here: each function says which decisions would follow."""

from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

import numpy as np

from smeai.errors import DataError
from smeai.usecases.books import amounts
from smeai.usecases.books.decision import ACCEPTED, BOOKED, OPEN, POSTED, Decision
from smeai.usecases.books.filtering import month_name
from smeai.usecases.books.ledger import Ledger
from smeai.usecases.books.suggester import LANES, SOURCES
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import Part

_PERSON = Source.PERSON.value
_SOURCES = 16  # more than there are
_TAXES = 1 << 10


@dataclass(frozen=True, slots=True)
class Settlement:
    """`codes` are the decisions of `places` as they would be; `skipped` lines were asked for and stay as they are."""

    places: np.ndarray
    codes: np.ndarray
    closed: int = 0
    unknown: int = 0

    @property
    def skipped(self) -> int:
        return self.closed + self.unknown


def book(ledger: Ledger, places: np.ndarray, account: str, tax: str = "", note: str = "") -> Settlement:
    """All of them on one account; an empty `tax` leaves the account's own, an empty `note` the notes there are."""
    _check_account(ledger, account)
    places, closed = _open(ledger, places)
    codes = _changed(ledger, places, lambda old: Decision(account, tax, note or old.note, (), BOOKED, _PERSON))
    return Settlement(places, codes, closed)


def accept(ledger: Ledger, places: np.ndarray, how: str = ACCEPTED) -> Settlement:
    """Take what is suggested, or was set by hand, for those that are not settled yet; `how` is ACCEPTED or POSTED."""
    places, closed = _open(ledger, places[~ledger.decisions.of(lambda one: one.settled)[places]])
    said, columns = ledger.suggestions, ledger.suggestions.columns
    ends = (columns["tax"][places].astype(np.int64) + 1) * _SOURCES + columns["source"][places]
    keys = (columns["account"][places].astype(np.int64) + 1) * _SOURCES * _TAXES + ends
    known = columns["account"][places] >= 0
    accounts, taxes = ["", *said.accounts], ["", *said.taxes]

    def taken(old: Decision, key: int) -> Decision:
        tax = old.tax or taxes[key // _SOURCES % _TAXES]
        return replace(old, account=accounts[key // _SOURCES // _TAXES], tax=tax, how=how, source=SOURCES[key % _SOURCES].value)

    codes = ledger.decisions.changed(places[known], keys[known], taken)
    return Settlement(places[known], codes, closed, int((~known).sum()))


def post(ledger: Ledger, places: np.ndarray) -> Settlement:
    """Settle those of the lane POST as smeai's own bookings."""
    return accept(ledger, places[ledger.suggestions.columns["lane"][places] == LANES.index(Lane.POST)], POSTED)


def split(ledger: Ledger, place: int, parts: tuple[Part, ...]) -> Settlement:
    """One line in parts; DataError when they do not add up to the cent."""
    _check_parts(ledger, place, parts)
    exact = tuple(replace(part, amount=f"{_decimal(part.amount):f}") for part in parts)
    places, _ = _open(ledger, np.array([place]))
    return Settlement(places, _changed(ledger, places, lambda old: Decision("", "", old.note, exact, BOOKED, _PERSON)))


def unsettle(ledger: Ledger, places: np.ndarray) -> Settlement:
    """Back to what is suggested; notes stay."""
    places, closed = _open(ledger, places)
    return Settlement(places, _changed(ledger, places, lambda old: replace(OPEN, note=old.note)), closed)


def annotate(ledger: Ledger, places: np.ndarray, note: str) -> Settlement:
    """Write a note on lines, or take it away."""
    places, closed = _open(ledger, places)
    return Settlement(places, _changed(ledger, places, lambda old: replace(old, note=note)), closed)


def set_tax(ledger: Ledger, places: np.ndarray, tax: str) -> Settlement:
    """Set the tax code of lines; empty for the account's own."""
    places, closed = _open(ledger, places)
    return Settlement(places, _changed(ledger, places, lambda old: replace(old, tax=tax)), closed)


def _changed(ledger: Ledger, places: np.ndarray, change) -> np.ndarray:
    return ledger.decisions.changed(places, np.zeros(len(places), np.int64), lambda old, _: change(old))


def _open(ledger: Ledger, places: np.ndarray) -> tuple[np.ndarray, int]:
    """Those outside closed months, and how many are not; DataError when none is left of some."""
    closed = ledger.closed[places]
    if len(places) and closed.all():
        months = [month_name(month) for month in np.unique(ledger.entries.months[places]).tolist()]
        named = months[0] if len(months) == 1 else f"{months[0]} to {months[-1]}"
        raise DataError(f"The books of {named} are closed.", "Reopen the month to change its lines.")
    return places[~closed], int(closed.sum())


def _check_account(ledger: Ledger, account: str) -> None:
    if not account.strip():
        raise DataError("No account was given.", "Choose one from the chart.")
    if ledger.accounts and account not in ledger.accounts:
        raise DataError(f"There is no account {account} in the chart.", "Choose another, or add it to the chart.")


def _check_parts(ledger: Ledger, place: int, parts: tuple[Part, ...]) -> None:
    if len(parts) < 2:
        raise DataError("A split has at least two parts.", "Add a part, or book the whole line.")
    for part in parts:
        _check_account(ledger, part.account)
    whole = amounts.decimal(int(ledger.entries.units[place]), int(ledger.entries.scales[place]))
    total = sum((_decimal(part.amount) for part in parts), Decimal(0))
    if total != whole:
        rest = whole - total
        raise DataError(f"The parts add up to {total:f}, the line is {whole:f}: {rest:f} is left.", "Change one of the parts by that.")


def _decimal(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        raise DataError(f"“{text}” is not an amount.", "Write it with a dot, such as 12.50.") from None
    if not amount.is_finite():
        raise DataError(f"“{text}” is not an amount.", "Write it with a dot, such as 12.50.")
    return amount
