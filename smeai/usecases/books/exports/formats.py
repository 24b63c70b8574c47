"""Every export there is, by key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smeai.usecases.books.exports.beancount import write_beancount
from smeai.usecases.books.exports.booking import Booking, Setting
from smeai.usecases.books.exports.datev import write_datev
from smeai.usecases.books.exports.hledger import write_hledger
from smeai.usecases.books.exports.own_columns import write_own_csv, write_own_xlsx
from smeai.usecases.books.exports.quickbooks import write_quickbooks
from smeai.usecases.books.exports.xero import write_xero

Write = Callable[[Path, Sequence[Booking], Setting], tuple[Path, ...]]


@dataclass(frozen=True, slots=True)
class Export:
    """A format: `write` takes the path to write to and gives the paths it wrote, more than one where the format asks for it."""

    key: str
    title: str
    suffix: str
    write: Write


EXPORTS: tuple[Export, ...] = (
    Export("xlsx", "Excel, in your own columns", ".xlsx", write_own_xlsx),
    Export("csv", "CSV, in your own columns", ".csv", write_own_csv),
    Export("datev", "DATEV Buchungsstapel", ".csv", write_datev),
    Export("xero", "Xero, precoded bank statement", ".csv", write_xero),
    Export("quickbooks", "QuickBooks Online, journal entries", ".csv", write_quickbooks),
    Export("beancount", "beancount", ".beancount", write_beancount),
    Export("hledger", "hledger", ".journal", write_hledger),
)
BY_KEY = {export.key: export for export in EXPORTS}
