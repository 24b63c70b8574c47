"""Every kind of export with what writes it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from smeai.errors import UsageError
from smeai.usecases.books.exports.beancount import write_beancount
from smeai.usecases.books.exports.booking import Booking, Setting
from smeai.usecases.books.exports.datev import write_datev
from smeai.usecases.books.exports.hledger import write_hledger
from smeai.usecases.books.exports.own_columns import write_own_csv, write_own_xlsx
from smeai.usecases.books.exports.quickbooks import write_quickbooks
from smeai.usecases.books.exports.xero import write_xero

WRITERS: Mapping[str, Callable[[Path, Sequence[Booking], Setting], tuple[Path, ...]]] = {
    "xlsx": write_own_xlsx,
    "csv": write_own_csv,
    "datev": write_datev,
    "xero": write_xero,
    "quickbooks": write_quickbooks,
    "beancount": write_beancount,
    "hledger": write_hledger,
}


def export(kind: str, path: Path, bookings: Sequence[Booking], setting: Setting) -> tuple[Path, ...]:
    """Writes `bookings` to `path` in the format `kind` and gives the paths written, more than one where the format asks for it.

    UsageError for an unknown kind, DataError where a booking does not fit the format, FileError where
    the file cannot be written.
    """
    if kind not in WRITERS:
        raise UsageError(f"There is no export called {kind}.", f"Choose one of {', '.join(WRITERS)}.")
    return WRITERS[kind](path, bookings, setting)
