"""Plain text for beancount: accounts opened, then each line as a balanced transaction with its metadata."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from smeai.errors import FileError
from smeai.usecases.books.exports.booking import Booking, Setting, settled, single_line
from smeai.usecases.books.exports.ledger_names import ledger_names

_CURRENCY = re.compile(r"[A-Z][A-Z0-9]{1,22}")


def write_beancount(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path`: UTF-8. Metadata hold code, reference, tax code, note and the line's number."""
    booked = sorted(settled(bookings, setting), key=lambda booking: booking.date)
    names = ledger_names(booked, setting)
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_opened(booked, names, setting))
            for booking in booked:
                file.writelines(_transaction(booking, names))
    except OSError as error:
        raise FileError(f"{path.name} cannot be written: {error.strerror or error}.", "Choose another folder.") from error
    return (path,)


def _opened(booked: Sequence[Booking], names: Mapping[str, str], setting: Setting) -> Iterator[str]:
    yield f'option "operating_currency" "{_commodity(setting.currency)}"\n\n'
    for code, name in names.items():
        yield f"{booked[0].date} open {name}\n  code: {_quoted(code)}\n"


def _transaction(booking: Booking, names: Mapping[str, str]) -> Iterator[str]:
    yield f"\n{booking.date} * {_quoted(booking.payee)} {_quoted(booking.text)}\n"
    yield from _metadata({"line": str(booking.place + 1), "reference": booking.reference, "note": booking.note}, "  ")
    currency = _commodity(booking.currency)
    yield f"  {names[booking.bank]}  {_figure(booking.amount)} {currency}\n"
    for share in booking.shares:
        yield f"  {names[share.account]}  {_figure(-share.amount)} {currency}\n"
        yield from _metadata({"tax": share.tax, "note": share.note if booking.parts else ""}, "    ")


def _metadata(values: Mapping[str, str], indent: str) -> Iterator[str]:
    return (f"{indent}{key}: {_quoted(value)}\n" for key, value in values.items() if value)


def _figure(amount: Decimal) -> str:
    return f"{amount + 0:f}"  # + 0: no minus before a nought


def _quoted(text: str) -> str:
    escaped = single_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _commodity(currency: str) -> str:
    return currency if _CURRENCY.fullmatch(currency) else "XXX"
