"""Xero: bank statement lines that carry their account, one file for each bank account.

Xero takes no journals on bank accounts; a statement with the columns "Account Code" and "Tax Type"
is what its import of precoded statements takes. A split line is written part by part.
"""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from smeai.tabular.writing import guarded, write_csv
from smeai.usecases.books.exports.booking import Booking, Setting, in_cents, settled, single_line

COLUMNS = ("*Date", "*Amount", "Payee", "Description", "Reference", "Check Number", "Account Code", "Tax Type", "Analysis Code")


def write_xero(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path` with the bank account put into its name where there are several. Dates are day/month/year."""
    banks: dict[str, list[list[object]]] = defaultdict(list)
    for booking in settled(bookings, setting):
        texts = [guarded(single_line(text)) for text in (booking.payee, booking.text, booking.reference)]
        for share in booking.shares:
            row = [f"{booking.date:%d/%m/%Y}", in_cents(share.amount, booking), *texts, ""]
            banks[booking.bank].append([*row, guarded(share.account), guarded(share.tax), booking.place + 1])
    paths = []
    for bank, rows in sorted(banks.items()):
        target = path if len(banks) == 1 else path.with_name(f"{path.stem}_{_safe(bank)}{path.suffix}")
        write_csv(target, COLUMNS, rows)
        paths.append(target)
    return tuple(paths)


def _safe(code: str) -> str:
    return "".join(sign if sign.isalnum() else "-" for sign in code)
