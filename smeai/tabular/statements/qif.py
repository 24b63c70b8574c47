"""QIF, the old exchange format of Quicken and Money that many banks still offer."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.encoding import decode
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.statements.qif_days import find_decimal, find_order, parse_amount, parse_day
from smeai.tabular.statements.qif_records import CASH, LISTS, Record, count_records, records_of
from smeai.tabular.statements.statement import Line, Statement, StatementFile
from smeai.tabular.statements.tally import complete

_HEAD = re.compile(rb"(?:\A|[\r\n])[ \t]*!(?:type[ \t]*:|account\b|option[ \t]*:|clear[ \t]*:)", re.IGNORECASE)
_STEP = 5000
_SILENT = {0x00: None, 0x1A: None, 0xFEFF: None}  # ends of files of DOS, marks of encodings


def is_qif(head: bytes) -> bool:
    """Whether a file that begins with `head` (some thousand bytes) is QIF."""
    return _HEAD.search(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")) is not None


def read_qif(data: bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The bookings of a QIF file, by account; investments and sections that hold no bookings are named, lists are left out.

    `code` is the category, `reference` the cheque number; the parts of a split stand in the description. Which number of a date is
    the day, and which mark the decimal one, the file decides; else there is a question, answered by `reading`. UnreadableFile
    where there is not one record of a booking.
    """
    content = decode(data, reading.encoding if reading else None)
    text = content.text.replace("\r\n", "\n").replace("\r", "\n").translate(_SILENT)
    records = list(records_of(text))
    if all(record.section in LISTS or not (record.fields or record.splits) for record in records):
        raise UnreadableFile(
            f"{name} {'lists accounts or categories, but holds no bookings' if records else 'holds no bookings'}.",
            "Export the account's bookings, not only its lists.",
        )
    cash = [record for record in records if is_cash(record)]
    order, asked_order = find_order(_different(record.fields.get("D", "") for record in cash))
    decimal, asked_decimal = find_decimal(_different(record.fields.get("T") or record.fields.get("U", "") for record in cash))
    if reading and reading.date_order:
        order, asked_order = reading.date_order, None
    if reading and reading.decimal:
        decimal, asked_decimal = reading.decimal, None
    reader = _Reader(name, order, decimal)
    for number, record in enumerate(records):
        if number % _STEP == 0:
            progress(number / len(records), f"Reading {name}")
        reader.take(record)
    if not reader.accounts and not any(record.section for record in records):
        raise UnreadableFile(f"{name} holds no bookings.", "Choose a file in QIF, which begins with a line such as !Type:Bank.")
    notes = tuple(replace(problem, severity=Severity.NOTE, row=None, file=name) for problem in content.problems)
    file = StatementFile(
        name,
        "QIF",
        tuple(Statement(account, "", tuple(lines)) for account, lines in reader.accounts.items()),
        (*reader.problems, *reader.left_out(), *notes),
        count_records(text),
        tuple(question for question in (asked_order, asked_decimal, *content.questions) if question),
        Reading(encoding=content.encoding, date_order=order, decimal=decimal),
    )
    return complete(file, text.count("\n") + 1)


def is_cash(record: Record) -> bool:
    """Whether the record is a booking of an account; before the first header there is nothing else."""
    return bool(record.fields or record.splits) and (record.section in CASH or not record.section)


def _different(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def line_of(record: Record, day: date, amount: Decimal, account: str) -> Line:
    """The record as a line; QIF knows no currency."""
    payee, memo = record.fields.get("P", ""), record.fields.get("M", "")
    parts = ", ".join(" ".join(part for part in (memo or category, written) if part) for category, memo, written in record.splits)
    return Line(
        date=day,
        amount=amount,
        description=" ".join(f"{memo or payee} {parts and f'({parts})'}".split()),
        counterparty=" ".join(payee.split()),
        reference=record.fields.get("N", ""),
        code=record.fields.get("L", ""),
        account=account,
        row=record.row,
    )


class _Reader:
    """Takes one record after the other."""

    def __init__(self, name: str, order: str, decimal: str) -> None:
        self.name, self.order, self.decimal = name, order, decimal
        self.accounts: dict[str, list[Line]] = {}
        self.problems: list[Problem] = []
        self._account = ""
        self._others: dict[str, list[int]] = {}
        self._listed = 0

    def take(self, record: Record) -> None:
        """A booking becomes a line; an account is noted; the rest is counted."""
        if record.section == "account":
            self._account = record.fields.get("N", self._account)
        elif record.section in LISTS:
            self._listed += bool(record.fields)
        elif not record.fields and not record.splits:
            self._report(record, "An empty record is left out.", "")
        elif is_cash(record):
            self._book(record)
        else:
            self._others.setdefault(record.section, []).append(record.row)

    def _report(self, record: Record, sentence: str, hint: str, severity: Severity = Severity.WARNING) -> None:
        self.problems.append(Problem(sentence, hint, severity, self.name, row=record.row))

    def _book(self, record: Record) -> None:
        written, day = record.fields.get("T") or record.fields.get("U", ""), record.fields.get("D", "")
        amount, found = parse_amount(written, self.decimal), parse_day(day, self.order)
        if amount is None:
            self._report(record, f"The amount “{shorten(written)}” of a booking cannot be read.", "Add it by hand.")
            return
        if found is None:
            self._report(record, f"A booking of {amount} has no day that can be read: “{shorten(day)}”.", "Add it by hand.")
            return
        category = record.fields.get("L", "")
        if record.fields.get("P", "").lower() == "opening balance" and category.startswith("["):
            self._account = self._account or category.strip("[]")
            self._report(record, "This is the balance at the beginning, and no booking of the bank.", "Leave it out.", Severity.NOTE)
        self._check_splits(record, amount)
        self.accounts.setdefault(self._account, []).append(line_of(record, found, amount, self._account))

    def _check_splits(self, record: Record, amount: Decimal) -> None:
        parts = [parse_amount(written, self.decimal) for _, _, written in record.splits if written]
        known = [part for part in parts if part is not None]
        if record.splits and (len(known) < len(record.splits) or sum(known) != amount):
            self._report(record, f"The parts of a booking of {amount} do not add up to it.", "The booking is read whole.", Severity.NOTE)

    def left_out(self) -> list[Problem]:
        """One problem for each kind of section that holds no bookings of an account, and a note of the lists."""
        lists = f"The file also lists {self._listed} categories, classes or securities, which are no bookings."
        notes = [Problem(lists, "", Severity.NOTE, self.name)] if self._listed else []
        return notes + [
            Problem(
                f"The section “{shorten(section)}” with {len(rows)} record{'s' * (len(rows) > 1)} is not a bank account and is left out.",
                "Its bookings on the cash account are read where the file has them; enter the others by hand.",
                Severity.WARNING,
                self.name,
                row=min(rows),
                count=len(rows),
            )
            for section, rows in self._others.items()
        ]
