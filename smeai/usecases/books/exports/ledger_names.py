"""Accounts as plain-text bookkeeping names them: the kind, then code and name."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from smeai.usecases.books.chart import AccountKind
from smeai.usecases.books.exports.booking import Booking, Setting

_ROOTS = {
    AccountKind.ASSET: "Assets",
    AccountKind.LIABILITY: "Liabilities",
    AccountKind.EQUITY: "Equity",
    AccountKind.INCOME: "Income",
    AccountKind.EXPENSE: "Expenses",
}
_OTHER = re.compile(r"[^A-Za-z0-9]+")


def ledger_names(bookings: Iterable[Booking], setting: Setting) -> Mapping[str, str]:
    """Code -> a name such as ``Expenses:4930-Office-supplies``, unique, for every account the bookings use.

    A bank account is an asset where the chart does not say what it is, any other account an expense.
    """
    banks: dict[str, None] = {}
    others: dict[str, None] = {}
    for booking in bookings:
        banks[booking.bank] = None
        others.update(dict.fromkeys(share.account for share in booking.shares))
    names: dict[str, str] = {}
    taken: set[str] = set()
    for code in sorted({**banks, **others}):
        name = _name(code, "Assets" if code in banks else "Expenses", setting)
        while name in taken:
            name += "-x"
        taken.add(name)
        names[code] = name
    return names


def _name(code: str, root: str, setting: Setting) -> str:
    account = setting.chart.get(code)
    words = _plain(f"{code} {account.name}" if account and account.name != code else code)
    return f"{_ROOTS[account.kind] if account and account.kind else root}:{words or 'Account'}"


def _plain(text: str) -> str:
    """Letters and digits without accents, joined by hyphens, beginning with a capital or a digit."""
    bare = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    joined = _OTHER.sub("-", bare).strip("-")
    return joined[:1].upper() + joined[1:]
