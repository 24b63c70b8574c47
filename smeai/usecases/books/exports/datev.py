"""DATEV's "Buchungsstapel" (EXTF), one file for each business year: DATEV's dates have no year.

As DATEV's published interface describes it: cp1252, semicolons, decimal commas, amounts without a
sign. What DATEV's own fields are too short for stands whole in its free fields (Beleginfo,
Zusatzinformation), so that nothing is lost.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from smeai.errors import DataError, FileError
from smeai.usecases.books.exports.booking import Booking, Setting, Share, in_cents, settled, single_line
from smeai.usecases.books.exports.datev_columns import COLUMNS, NUMBER_FIELDS

_KEYS = {"V19": "9", "V7": "8", "U19": "3", "U7": "2"}  # tax codes of our charts -> BU-Schlüssel
_AUTOMATIC = (3300, 3400, 4300, 4400, 5300, 5400, 8300, 8400)  # in SKR03 and SKR04 fifty accounts each know their tax: they take no key
_UNFIT = re.compile(r"[^A-Za-z0-9$%&*+\-/]")  # signs that Belegfeld 1 does not take
_TEXT, _FIELD, _CONTENT = 60, 36, 210  # signs that fit into Buchungstext, Belegfeld 1 and free fields


def write_datev(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path` with the year put into its name where there are several. DataError where DATEV knows no such account or amount.

    Lines over 0.00 are left out: DATEV takes none.
    """
    years: dict[date, list[Booking]] = defaultdict(list)
    for booking in settled(bookings, setting):
        years[_year_start(booking.date, setting.first_month)].append(booking)
    length = _account_length(booking for year in years.values() for booking in year)
    paths = []
    for start, year in sorted(years.items()):
        target = path if len(years) == 1 else path.with_name(f"{path.stem}_{start.year}{path.suffix}")
        _write(target, [_header(start, year, setting, length), _row(COLUMNS, quoted=False), *_rows(year)])
        paths.append(target)
    return tuple(paths)


def _write(path: Path, lines: Iterable[str]) -> None:
    content = "".join(f"{line}\r\n" for line in lines)
    try:
        path.write_bytes(content.encode("cp1252", errors="replace"))
    except OSError as error:
        raise FileError(
            f"{path.name} cannot be written: {error.strerror or error}.", "Close it in other programs, or choose another folder."
        ) from error


def _header(start: date, year: Sequence[Booking], setting: Setting, length: int) -> str:
    """The 31 fields of the first line."""
    days = [booking.date for booking in year]
    fields = ['"EXTF"', "700", "21", '"Buchungsstapel"', "13", f"{setting.created:%Y%m%d%H%M%S}000", "", '"SM"', '""', '""']
    fields += [str(setting.adviser), str(setting.client), f"{start:%Y%m%d}", str(length), f"{min(days):%Y%m%d}", f"{max(days):%Y%m%d}"]
    fields += ['"smeai"', '""', "1", "0", "0", f'"{setting.currency}"', "", '""', "", "", '""', "", "", '""', '""']
    return ";".join(fields)


def _rows(bookings: Iterable[Booking]) -> Iterator[str]:
    for booking in bookings:
        for share in booking.shares:
            if share.amount:
                values = _values(booking, share)
                yield _row([values.get(name, "") for name in COLUMNS], quoted=True)


def _values(booking: Booking, share: Share) -> dict[str, str]:
    amount = in_cents(share.amount, booking)
    text = single_line(f"{booking.payee} {booking.text}")
    values = {
        "Umsatz (ohne Soll/Haben-Kz)": f"{abs(amount):.2f}".replace(".", ","),
        "Soll/Haben-Kennzeichen": "S" if amount > 0 else "H",  # the bank account's side
        "WKZ Umsatz": booking.currency,
        "Konto": booking.bank,
        "Gegenkonto (ohne BU-Schlüssel)": share.account,
        "BU-Schlüssel": _key(share),
        "Belegdatum": f"{booking.date:%d%m}",
        "Belegfeld 1": _UNFIT.sub("", booking.reference)[:_FIELD],
        "Buchungstext": text[:_TEXT],
        "Festschreibung": "0",
    }
    whole = {"Zeile": str(booking.place + 1), "Empfänger": booking.payee, "Verwendungszweck": booking.text, "Referenz": booking.reference}
    free = {"Steuer": share.tax, "Notiz": share.note or ("" if booking.parts else booking.note)}
    return values | _filled("Beleginfo", 8, whole) | _filled("Zusatzinformation", 20, free)


def _key(share: Share) -> str:
    """DATEV's key for the tax code; none where the account has its tax built in."""
    code = share.account
    if len(code) == 4 and any(first <= int(code) < first + 50 for first in _AUTOMATIC):
        return ""
    return _KEYS.get(share.tax, share.tax if share.tax.isdigit() and len(share.tax) < 5 else "")


def _filled(field: str, count: int, contents: dict[str, str]) -> dict[str, str]:
    """Contents of any length over as many free fields as they need."""
    lines = {kind: single_line(text) for kind, text in contents.items()}
    pieces = [(kind, text[at : at + _CONTENT]) for kind, text in lines.items() for at in range(0, len(text), _CONTENT)]
    values = {}
    for number, (kind, piece) in enumerate(pieces[:count], 1):
        values[f"{field} - Art {number}"], values[f"{field} - Inhalt {number}"] = kind, piece
    return values


def _row(cells: Sequence[str], *, quoted: bool) -> str:
    if not quoted:
        return ";".join(cells)
    pairs = zip(COLUMNS, cells, strict=True)
    return ";".join(cell if not cell or name in NUMBER_FIELDS else f'"{_fitting(cell)}"' for name, cell in pairs)


def _fitting(text: str) -> str:
    """A text that cp1252 can hold, nearest letters for the others, quotation marks doubled."""
    plain = single_line(text)
    try:
        plain.encode("cp1252")
    except UnicodeEncodeError:
        plain = "".join(sign if _has(sign) else unicodedata.normalize("NFKD", sign)[:1] for sign in plain)
    return plain.replace('"', '""')


def _has(sign: str) -> bool:
    try:
        return bool(sign.encode("cp1252"))
    except UnicodeEncodeError:
        return False


def _account_length(bookings: Iterable[Booking]) -> int:
    codes = {code for booking in bookings for code in (booking.bank, *(share.account for share in booking.shares))}
    for code in sorted(codes):
        if not (code.isascii() and code.isdigit() and len(code) <= 9):
            raise DataError(f"DATEV has no account “{code}”: its accounts are numbers of at most 9 digits.", "Choose another format.")
    return min(max((len(code) for code in codes), default=4), 8) if codes and max(map(len, codes)) > 4 else 4


def _year_start(day: date, first_month: int) -> date:
    return date(day.year - (day.month < first_month), first_month, 1)
