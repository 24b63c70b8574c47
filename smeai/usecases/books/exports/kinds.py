"""What can be exported: light, for the window's menu."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A format by key, with the words of the menu and the ending of its files."""

    key: str
    title: str
    suffix: str


EXPORT_KINDS: tuple[ExportKind, ...] = (
    ExportKind("xlsx", "Excel, in your own columns", ".xlsx"),
    ExportKind("csv", "CSV, in your own columns", ".csv"),
    ExportKind("datev", "DATEV Buchungsstapel", ".csv"),
    ExportKind("xero", "Xero, precoded bank statement", ".csv"),
    ExportKind("quickbooks", "QuickBooks Online, journal entries", ".csv"),
    ExportKind("beancount", "beancount", ".beancount"),
    ExportKind("hledger", "hledger", ".journal"),
)
