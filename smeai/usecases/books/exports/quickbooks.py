"""QuickBooks Online: journal entries, for its bank upload knows no accounts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from smeai.tabular.writing import guarded, write_csv
from smeai.usecases.books.exports.booking import Booking, Setting, in_cents, settled, single_line

COLUMNS = (
    "*JournalNo",
    "*JournalDate",
    "*Currency",
    "Memo",
    "*AccountName",
    "Debits",
    "Credits",
    "Description",
    "Name",
    "Class",
    "TaxCode",
)


def write_quickbooks(path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """`path`: for each line one row for the bank account and one for each part; dates are month/day/year.

    Accounts go by name, as QuickBooks has them; where two have one name, code and name.
    """
    names = account_names(setting)
    write_csv(path, COLUMNS, (row for booking in settled(bookings, setting) for row in _journal(booking, names)))
    return (path,)


def account_names(setting: Setting) -> dict[str, str]:
    """Code -> the name QuickBooks knows it by; codes that are not in the chart stay."""
    counts = Counter(account.name for account in setting.chart.accounts)
    return {each.code: each.name if each.name and counts[each.name] == 1 else f"{each.code} {each.name}" for each in setting.chart.accounts}


def _journal(booking: Booking, names: dict[str, str]) -> Iterator[list[object]]:
    memo = guarded(single_line(booking.reference))
    head = [booking.place + 1, f"{booking.date:%m/%d/%Y}", booking.currency, memo]
    text, payee = guarded(single_line(booking.text)), guarded(single_line(booking.payee))
    yield [*head, guarded(names.get(booking.bank, booking.bank)), *_sides(in_cents(booking.amount, booking)), text, payee, "", ""]
    for share in booking.shares:
        note = guarded(single_line(share.note or booking.note)) or text
        sides = _sides(-in_cents(share.amount, booking))
        yield [*head, guarded(names.get(share.account, share.account)), *sides, note, payee, "", guarded(share.tax)]


def _sides(amount: Decimal) -> tuple[object, object]:
    """(debit, credit); the other one is empty."""
    return ("", -amount) if amount < 0 else (amount, "")
