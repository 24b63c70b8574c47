"""Plain text for hledger (and ledger): accounts declared, then each line as a balanced transaction with tags."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from smeai.errors import FileError
from smeai.usecases.books.exports.booking import Booking, Setting, settled, single_line
from smeai.usecases.books.exports.ledger_names import ledger_names

_TYPES = {"Assets": "A", "Liabilities": "L", "Equity": "E", "Income": "R", "Expenses": "X"}


def write_hledger(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path`: UTF-8. Tags hold the line's number, reference, tax code and note.

    A semicolon or bar in a text becomes a comma or slash, for it would end the text; in tags a comma becomes a
    semicolon.
    """
    booked = sorted(settled(bookings, setting), key=lambda booking: booking.date)
    names = ledger_names(booked, setting)
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write("decimal-mark .\n")
            file.writelines(
                f"account {name}  ; type: {_TYPES[name.partition(':')[0]]}, code: {_tag(code)}\n" for code, name in names.items()
            )
            for booking in booked:
                file.writelines(_transaction(booking, names))
    except OSError as error:
        raise FileError(f"{path.name} cannot be written: {error.strerror or error}.", "Choose another folder.") from error
    return (path,)


def _transaction(booking: Booking, names: Mapping[str, str]) -> Iterator[str]:
    yield f"\n{booking.date} * {_text(booking.payee)} | {_text(booking.text)}\n"
    yield from _tags({"line": str(booking.place + 1), "reference": booking.reference, "note": booking.note})
    yield f"    {names[booking.bank]}  {_figure(booking.amount, booking.currency)}\n"
    for share in booking.shares:
        yield f"    {names[share.account]}  {_figure(-share.amount, booking.currency)}\n"
        yield from _tags({"tax": share.tax, "note": share.note if booking.parts else ""})


def _tags(values: Mapping[str, str]) -> Iterator[str]:
    return (f"    ; {key}: {_tag(value)}\n" for key, value in values.items() if value)


def _figure(amount: Decimal, currency: str) -> str:
    return f"{amount + 0:f} {currency}" if currency.isalpha() else f'{amount + 0:f} "{currency}"'


def _text(text: str) -> str:
    return single_line(text).replace(";", ",").replace("|", "/")


def _tag(text: str) -> str:
    return single_line(text).replace(",", ";")
