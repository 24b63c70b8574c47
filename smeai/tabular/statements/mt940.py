"""MT940 end-of-day and MT942 intraday statements, in SWIFT blocks or bare, as banks of many countries write them."""

import re
from dataclasses import dataclass, field, replace
from functools import partial

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.encoding import decode
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.statements.collector import collector_paused
from smeai.tabular.statements.mt940_details import Details, details_of, is_iban, named_details, reference_of, unwrapped
from smeai.tabular.statements.mt940_fields import Entry, balance_of, count_records, entry_of, fields_of, sum_of
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile
from smeai.tabular.statements.tally import complete

_HEAD = re.compile(rb"(?:^|[\r\n]|\{4:)[ \t]*:(?:2[058][CP]?|6[0-2][FM]?|64|86|34F|13D|940|NS):")
_CURRENCY_END = re.compile(r"(?<=[\d/])[/ ]?([A-Z]{3})$")
_OLD_DUTCH = re.compile(r"(P?\d{9,10}|NONREF) {2,}(\S.*)")  # Rabobank before IBAN: account and name where the reference is


def is_mt940(head: bytes) -> bool:
    """Whether a file that begins with `head` (some thousand bytes) is MT940 or MT942."""
    return _HEAD.search(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")) is not None


@collector_paused()
def read_mt940(data: bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The statements of an MT940 or MT942 file, one for each :20: message or page of one.

    The `date` of a line is the day of booking, or the value day where only that is given. UnreadableFile where there is nothing
    of a statement.
    """
    content = decode(data, reading.encoding if reading else None)
    text = content.text.replace("\r\n", "\n").replace("\r", "\n")
    reader = _Reader(name)
    rows = text.count("\n") + 1
    for number, (tag, value, row) in enumerate(fields_of(text)):
        if number % 10_000 == 0:
            progress(row / rows, f"Reading {name}")
        reader.take(tag, value, row)
    reader.end_statement()
    if not reader.statements and not reader.problems:
        raise UnreadableFile(
            f"{name} holds no account, no bookings and no booked balance.", "Get the statement from the bank again, as MT940 or CAMT."
        )
    notes = tuple(replace(problem, severity=Severity.NOTE, row=None, file=name) for problem in content.problems)
    intraday = reader.intraday and not any(statement.opening for statement in reader.statements)
    file = StatementFile(
        name,
        "MT942" if intraday else "MT940",
        tuple(reader.statements),
        (*reader.problems, *notes),
        count_records(text),
        content.questions,
    )
    return complete(file, rows)


@dataclass(slots=True)
class _Message:
    """A statement as far as it was read."""

    account: str = ""
    currency: str = ""
    number: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    lines: list[Line] = field(default_factory=list)
    own: tuple[str, str] = ("", "")  # account and currency, as far as they are known
    sums: list[tuple[str, str]] = field(default_factory=list)  # fields :90C: and :90D:

    def frozen(self) -> Statement:
        account, currency = self.owner()
        lines = tuple(self.lines)
        if lines and (lines[0].account, lines[0].currency) != (account, currency):  # they were named behind the first line
            lines = tuple(line._replace(account=account, currency=currency) for line in lines)
        return Statement(account, currency, lines, self.opening, self.closing, self.number)

    def owner(self) -> tuple[str, str]:
        """The account, without the currency that some banks put behind it, and the currency."""
        match = _CURRENCY_END.search(self.account)
        if match and self.currency in ("", match[1]):
            return self.account[: match.start()], match[1]
        return self.account, self.currency


class _Reader:
    """Takes one field after the other."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.statements: list[Statement] = []
        self.problems: list[Problem] = []
        self.intraday = False
        self._message = _Message()
        self._entry: Entry | None = None
        self._details: list[str] = []
        self._named = ""
        self._row = 1

    def take(self, tag: str, value: str, row: int) -> None:
        """One field."""
        if tag == "86":
            if self._entry is not None:
                self._details.append(value)
        elif tag == "61":
            self._begin_entry(value, row)
        elif tag == "NS":
            self._named = value if self._entry is not None else ""
        elif tag == "25" and self._entry is not None:
            self._details.append(value)  # a detail under the wrong tag: the account stands before the first line
        else:
            self._end_entry()
            self._head(tag, value)

    def _head(self, tag: str, value: str) -> None:
        if tag == "20" or (tag[:2] == "60" and self._message.opening is not None):
            self.end_statement()
        message = self._message
        if tag[:2] == "25":
            message.account = message.account or value.strip().split("\n")[0].strip()
        elif tag[:2] == "28":
            message.number = value.strip()
        elif tag[:2] == "60" or tag[:2] == "62":
            self._balance(tag, value)
        elif tag[:2] in ("34", "13", "90"):
            self.intraday = True
            if tag == "34F":
                message.currency = message.currency or value.strip()[:3]
            elif tag[:2] == "90":
                message.sums.append((tag, value))
        message.own = message.owner()

    def _balance(self, tag: str, value: str) -> None:
        found = balance_of(value)
        if found is None:
            sentence = f"The {'opening' if tag[:2] == '60' else 'closing'} balance “{shorten(value)}” cannot be read."
            self.problems.append(Problem(sentence, "The bookings cannot be checked against it.", file=self.name))
            return
        balance, currency = found
        self._message.currency = self._message.currency or currency
        if tag[:2] == "60":
            self._message.opening = balance
        else:
            self._message.closing = balance

    def _begin_entry(self, value: str, row: int) -> None:
        self._end_entry()
        if self._message.closing is not None:  # a booking behind a closing balance belongs to no message we know of
            self.end_statement()
        self._row, self._entry = row, entry_of(value)
        if self._entry is None:
            self._report(f"The booking “{shorten(value)}” cannot be read.", "Look it up on the statement and add it by hand.")
        elif self._entry.mark[0] == "E":
            self._report(f"A booking of {self._entry.amount} is only expected.", "It comes with a later statement.")
            self._entry = None
        elif self._entry.moved:
            self._report(f"The day in “{shorten(value)}” does not exist; the nearest one is taken.", "", Severity.NOTE)

    def _report(self, sentence: str, hint: str, severity: Severity = Severity.WARNING) -> None:
        self.problems.append(Problem(sentence, hint, severity, self.name, row=self._row))

    def _end_entry(self) -> None:
        entry, self._entry = self._entry, None
        if entry is not None:
            details = details_of(self._joined()) if self._details else named_details(self._named) if self._named else Details()
            self._message.lines.append(line_of(entry, details, self._row, *self._message.own))
        self._details, self._named = [], ""

    def _joined(self) -> str:
        return self._details[0] if len(self._details) == 1 else "\n".join(self._details)

    def end_statement(self) -> None:
        """What was read so far is a statement, if there is anything of one."""
        self._end_entry()
        message, self._message = self._message, _Message()
        if message.lines or message.opening or message.closing or message.account:
            self.statements.append(message.frozen())
            self.problems.extend(self._check_sums(message))

    def _check_sums(self, message: _Message) -> list[Problem]:
        """MT942 has no balances, but says how many debits and credits there are."""
        problems = []
        for tag, value in message.sums:
            stated = sum_of(value)
            amounts = [abs(line.amount) for line in message.lines if (line.amount < 0) == (tag == "90D")]
            if stated and (sum(amounts), len(amounts)) != (stated[1], stated[0]):
                what = "debits" if tag == "90D" else "credits"
                sentence = f"The bank states {stated[0]} {what} of {stated[1]} together, the file holds {len(amounts)} of {sum(amounts)}."
                problems.append(Problem(sentence, "Bookings may be missing; get the statement again.", file=self.name))
        return problems


_new_line = partial(tuple.__new__, Line)  # three times as fast as calling the class


def line_of(entry: Entry, details: Details, row: int, account: str, currency: str) -> Line:
    """One booking."""
    booked, valued, _, mark, amount, kind, reference, more = entry
    text, name, iban, theirs, code = details
    owner, _, bank = reference.partition("//")
    if more := more.strip():
        owner, text, name, iban = _supplemented(owner.strip(), unwrapped(more), text, name, iban)
    if "  " in owner and (match := _OLD_DUTCH.fullmatch(owner.strip())):
        owner, name, iban = "", name or match[2], iban or match[1].replace("NONREF", "")
    chosen = reference_of(bank, owner, theirs)
    if theirs and theirs != chosen:
        text = f"{text} {theirs}".strip()
    code = code or kind.strip()
    code = f"{code}/RVSL" if mark[0] == "R" else code
    return _new_line((booked, amount, currency, text, name, iban, chosen, code, valued, None, account, row, 0))


def _supplemented(owner: str, more: str, text: str, name: str, iban: str) -> tuple[str, str, str, str]:
    """Reference, text, name and account with what stands below the :61: line."""
    if owner and text.startswith(f"{owner} {more}"):  # ASN, SNS: account and name, twice
        return "", text[len(owner) + len(more) + 1 :].strip(), name or more, iban or owner
    if is_iban(more):
        return owner, text, name, iban or more
    if more not in text and any(map(str.isalpha, more)):
        text = f"{text} {more}" if more[0] == "/" else f"{more} {text}"
    return owner, text.strip(), name, iban
