"""The user's own columns, with the booking behind them: csv and xlsx."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from smeai.errors import DataError, FileError
from smeai.tabular.writing import write_csv
from smeai.usecases.books.exports.booking import Booking, Setting, most_parts

_PLAIN = ("Date", "Amount", "Currency", "Payee", "Text", "Reference", "Bank account")
_BOOKED = ("Account", "Account name", "Tax code", "Note")
_PART = ("Part {} account", "Part {} amount", "Part {} tax code", "Part {} note")
_EXACT_DIGITS = 15  # a spreadsheet's number holds no more
_MOST_ROWS = 1_048_575


def write_own_csv(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path`: for a spreadsheet program, as `write_csv` does; lines nobody has booked have empty cells."""
    shown = ([f"{cell:f}" if isinstance(cell, Decimal) else cell for cell in row] for row in rows(bookings, setting))
    write_csv(path, headings(bookings, setting), shown, for_spreadsheet=True)
    return (path,)


def write_own_xlsx(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path`: one sheet; dates and amounts are dates and numbers, all else is text and never a formula."""
    if len(bookings) > _MOST_ROWS:
        raise DataError(f"{len(bookings):,} lines do not fit into one sheet.", "Choose csv, or export fewer lines.")
    packed = BytesIO()
    book = xlsxwriter.Workbook(packed, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Bookings")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(headings(bookings, setting)):
        sheet.set_column(column, column, 16)
        sheet.write_string(0, column, title)
    for place, row in enumerate(rows(bookings, setting), 1):
        for column, cell in enumerate(row):
            _write(sheet, place, column, cell, day)
    book.close()
    try:
        path.write_bytes(packed.getbuffer())
    except OSError as error:
        raise FileError(
            f"{path.name} cannot be written: {error.strerror or error}.", "Close it in other programs, or choose another folder."
        ) from error
    return (path,)


def headings(bookings: Sequence[Booking], setting: Setting) -> list[str]:
    """The user's headers, then ours; one of ours that the user has too gets a word more."""
    own = list(setting.headers or _PLAIN)
    parts = [title.format(number) for number in range(1, most_parts(bookings) + 1) for title in _PART]
    return own + [f"{title} (booked)" if title in own else title for title in (*_BOOKED, *parts)]


def rows(bookings: Sequence[Booking], setting: Setting) -> Iterator[list[object]]:
    """A row for each booking; a split one has its parts side by side, so that sums stay right."""
    parts = most_parts(bookings)
    for booking in bookings:
        own = booking.cells if setting.headers else _plain(booking)
        account = "" if booking.parts else booking.account
        row = [*own, account, _name(account, setting), "" if booking.parts else booking.tax, booking.note]
        for part in booking.parts:
            row += [part.account, part.amount, part.tax, part.note]
        yield row + [None] * 4 * (parts - len(booking.parts))


def _plain(booking: Booking) -> tuple[object, ...]:
    return booking.date, booking.amount, booking.currency, booking.payee, booking.text, booking.reference, booking.bank


def _name(code: str, setting: Setting) -> str:
    account = setting.chart.get(code)
    return account.name if account else ""


def _write(sheet: Worksheet, row: int, column: int, cell: object, day: object) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, int | float | Decimal) and not isinstance(cell, bool) and len(Decimal(cell).as_tuple().digits) <= _EXACT_DIGITS:
        sheet.write_number(row, column, float(cell))
    elif isinstance(cell, date | datetime):
        sheet.write_datetime(row, column, cell, day)
    else:
        sheet.write_string(row, column, str(cell)[:32_767])
