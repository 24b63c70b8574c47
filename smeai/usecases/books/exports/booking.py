"""A booked line as every export takes it, and what the exports must know besides."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from smeai.errors import DataError
from smeai.usecases.books.chart import Chart


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a split booking; `amount` has the sign of the bank line."""

    account: str
    amount: Decimal
    tax: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """A bank line with the account it is booked to.

    `amount` is the bank's, money out negative. `bank` and `account` are codes of the chart; `account` is
    empty where nobody has decided, and means nothing where there are `parts`. `place` is the number of
    the line in the ledger. `cells` are the texts, numbers and dates of the user's own columns.
    """

    date: date
    amount: Decimal
    currency: str
    bank: str
    account: str
    tax: str = ""
    text: str = ""
    payee: str = ""
    reference: str = ""
    note: str = ""
    parts: tuple[Share, ...] = ()
    place: int = 0
    cells: tuple[object, ...] = ()

    @property
    def shares(self) -> tuple[Share, ...]:
        """The parts; of a booking that is not split, the one."""
        return self.parts or (Share(self.account, self.amount, self.tax, self.note),)


@dataclass(frozen=True, slots=True)
class Setting:
    """What an export is told. `suspense` takes lines without an account; without it such lines are refused.

    `headers` name the user's own columns. `adviser` and `client` are DATEV's numbers; a business year
    begins on the first of `first_month`. `created` is the moment written into files that name one.
    """

    chart: Chart
    suspense: str = ""
    headers: tuple[str, ...] = ()
    currency: str = "EUR"
    adviser: int = 1001
    client: int = 1
    first_month: int = 1
    created: datetime = field(default_factory=datetime.now)


def settled(bookings: Iterable[Booking], setting: Setting) -> Iterator[Booking]:
    """The bookings with every account and currency filled in.

    DataError where one has no account and there is no suspense account, or where parts do not add up.
    """
    for booking in bookings:
        if booking.parts and sum(part.amount for part in booking.parts) != booking.amount:
            raise DataError(f"The parts of line {booking.place + 1} do not add up to {booking.amount:,f}.", "Split it again.")
        if not all(share.account or setting.suspense for share in booking.shares) or not booking.bank:
            raise DataError(
                f"Line {booking.place + 1} of {booking.date} over {booking.amount:,f} has no account.",
                "Book it, or name an account for lines that are not clear yet.",
            )
        parts = tuple(replace(part, account=part.account or setting.suspense) for part in booking.parts)
        account, currency = booking.account or setting.suspense, booking.currency or setting.currency
        yield replace(booking, account=account, currency=currency, parts=parts)


def in_cents(amount: Decimal, booking: Booking) -> Decimal:
    """`amount` with two places, for programs that know no others; DataError where that would change it."""
    cents = amount.quantize(Decimal("0.01"))
    if cents != amount:
        raise DataError(f"Line {booking.place + 1} of {booking.date} has parts of a cent: {amount:f}.", "Choose another format.")
    return cents


def single_line(text: str) -> str:
    """A text without line breaks and tabs, for formats of lines."""
    return " ".join(text.split())


def most_parts(bookings: Sequence[Booking]) -> int:
    """How many parts the most divided booking has."""
    return max((len(booking.parts) for booking in bookings), default=0)
