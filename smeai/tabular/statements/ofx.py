"""OFX 1.x and 2.x and QFX, the download of North American, British and Brazilian banks and of brokers."""

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.statements.exact import amount_of, day_of
from smeai.tabular.statements.ofx_tags import Tag, count_tags, tags_of, text_of
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile
from smeai.tabular.statements.tally import complete

_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS", "INVSTMTRS"})
_BOOKING = frozenset({"STMTTRN"})
_TRADES = frozenset(
    {
        *("BUYDEBT", "BUYMF", "BUYOPT", "BUYOTHER", "BUYSTOCK", "SELLDEBT", "SELLMF", "SELLOPT", "SELLOTHER", "SELLSTOCK"),
        *("CLOSUREOPT", "INCOME", "INVEXPENSE", "JRNLFUND", "JRNLSEC", "MARGININTEREST", "REINVEST", "RETOFCAP", "SPLIT", "TRANSFER"),
    }
)
_UNBOOKED = frozenset({"STMTTRNP", "LOANSTMTTRN"})
_INSTEAD = {  # what a file without a statement holds, the most telling first
    **dict.fromkeys(("INTRARS", "INTERRS", "WIRERS", "PMTRS"), "orders of transfers or payments"),
    "ACCTINFORS": "a list of accounts",
    "PROFRS": "a list of the bank's services",
    "STMTTRNRS": "an answer without content",
    "SONRS": "the bank's answer to signing in",
}
_TRADE_LIST = re.compile(r"<INVTRANLIST(?![\w.])[^<>]*>.*?(?:</INVTRANLIST(?![\w.])[^<>]*>|\Z)", re.DOTALL | re.IGNORECASE)


def is_ofx(head: bytes) -> bool:
    """Whether a file that begins with `head` (some thousand bytes) is OFX, of any version."""
    start = head.replace(b"\0", b"").upper()
    return b"<OFX>" in start or b"OFXHEADER" in start or b"<?OFX" in start


def read_ofx(data: bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The statements of an OFX file; UnreadableFile where it holds none.

    `row` of a line is the line of the file on which the booking begins. Trades of securities, pending and loan bookings
    are not read as lines but named.
    """
    text = text_of(data)
    reader = _Reader(text, name)
    for number, tag in enumerate(tags_of(text)):
        if number % 20_000 == 0:
            progress(tag.place / len(text), f"Reading {name}")
        reader.take(tag)
    reader.end_booking()
    if not reader.statements:
        raise UnreadableFile(_without_statement(name, reader), "Download it again, with the account and the days you need.")
    statements = tuple(statement.frozen() for statement in reader.statements)
    file = StatementFile(name, "OFX", statements, (*reader.problems, *reader.left_out()), count_records(text))
    return complete(file, text.count("\n") + 1)


def _without_statement(name: str, reader: "_Reader") -> str:
    """What the file holds instead, and what the bank says."""
    only = next((what for tag, what in _INSTEAD.items() if tag in reader.instead), "")
    said = f": the bank says “{shorten(reader.message, 100)}”" if reader.message else ""
    return f"{name} holds {f'only {only}, and ' if only else ''}no account statement{said}."


def count_records(text: str) -> int:
    """How many bookings, trades and pending bookings begin in the text."""
    trades = sum(count_tags(part, _TRADES) for part in _TRADE_LIST.findall(text))
    return count_tags(text, _BOOKING | _UNBOOKED) + trades


@dataclass(slots=True)
class _Account:
    """A statement as far as it was read."""

    account: str = ""
    currency: str = ""
    lines: list[Line] = field(default_factory=list)
    amount: Decimal | None = None
    day: str = ""

    def frozen(self) -> Statement:
        closing = None if self.amount is None else Balance(self.amount, day_of(self.day))
        lines = tuple(line if line.account else line._replace(account=self.account) for line in self.lines)
        return Statement(self.account, self.currency, lines, None, closing)


class _Reader:
    """Takes one tag after the other."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.statements: list[_Account] = []
        self.problems: list[Problem] = []
        self.message = ""
        self.instead: set[str] = set()
        self._booking: dict[str, str] | None = None
        self._row = self._counted = 1
        self._place = 0
        self._within = ""  # the aggregate whose leaves are of interest
        self._trading = False
        self._others: dict[str, list[int]] = {}

    def take(self, tag: Tag) -> None:
        """One tag: begins or ends a booking or a statement, or is a leaf of one."""
        if tag.name == "INVTRANLIST":
            self._trading = not tag.closes
        if tag.closes:
            self._close(tag.name)
        elif tag.name in _STATEMENTS:
            self.end_booking()
            self.statements.append(_Account())
        elif tag.name == "STMTTRN":
            self.end_booking()
            self._booking, self._row = {}, self._row_of(tag.place)
        elif tag.name in _UNBOOKED or (self._trading and tag.name in _TRADES):
            self.end_booking()
            self._others.setdefault(tag.name, []).append(self._row_of(tag.place))
        elif self._booking is not None:
            self._booking[tag.name] = self._booking.get(tag.name) or tag.value
        else:
            self._leaf(tag)

    def _close(self, name: str) -> None:
        if name == "STMTTRN" or name in _STATEMENTS:
            self.end_booking()
        if name == self._within:
            self._within = ""

    def _leaf(self, tag: Tag) -> None:
        if tag.name in _INSTEAD:
            self.instead.add(tag.name)
        if tag.name in ("LEDGERBAL", "BANKACCTFROM", "CCACCTFROM", "INVACCTFROM", "AVAILBAL", "STATUS"):
            self._within = tag.name
        elif tag.name == "MESSAGE" and self._within == "STATUS":
            self.message = tag.value if tag.value.upper() not in ("OK", "SUCCESS") else self.message
        elif self.statements:
            self._describe(self.statements[-1], tag)

    def _describe(self, account: _Account, tag: Tag) -> None:
        if tag.name == "CURDEF":
            account.currency = account.currency or tag.value.upper()
        elif tag.name == "ACCTID" and self._within.endswith("ACCTFROM"):
            account.account = account.account or tag.value
        elif self._within == "LEDGERBAL" and tag.name == "BALAMT":
            account.amount = amount_of(tag.value)
        elif self._within == "LEDGERBAL" and tag.name == "DTASOF":
            account.day = tag.value

    def _row_of(self, place: int) -> int:
        self._counted += self.text.count("\n", self._place, place)
        self._place = place
        return self._counted

    def end_booking(self) -> None:
        """The booking that was begun becomes a line, or a problem."""
        booking, self._booking = self._booking, None
        if booking is None:
            return
        if not self.statements:
            self.statements.append(_Account())
        account = self.statements[-1]
        result = line_of(booking, account.account, account.currency, self._row)
        if isinstance(result, Line):
            account.lines.append(result)
        else:
            self.problems.append(Problem(result, "Add it by hand, or download the file again.", file=self.name, row=self._row))

    def left_out(self) -> list[Problem]:
        """What the file holds beside bookings, one problem for each kind."""
        rows = {name: min(rows) for name, rows in self._others.items()}
        counts = Counter({name: len(rows) for name, rows in self._others.items()})
        problems = []
        for names, what, hint in (
            (
                _TRADES,
                "trade{s} of securities",
                "Their bookings on the cash account are read where the file has them; enter the others by hand.",
            ),
            (frozenset({"STMTTRNP"}), "booking{s} only announced", "They come with a later statement."),
            (frozenset({"LOANSTMTTRN"}), "booking{s} of a loan", "Enter them by hand."),
        ):
            if count := sum(counts[name] for name in names):
                row = min(rows[name] for name in names if name in rows)
                problems.append(
                    Problem(
                        f"The file also holds {count} {what.format(s='' if count == 1 else 's')}: not imported.",
                        hint,
                        Severity.WARNING,
                        self.name,
                        row=row,
                        count=count,
                    )
                )
        return problems


def line_of(booking: dict[str, str], account: str, currency: str, row: int) -> Line | str:
    """The leaves of one booking as a line, or the sentence that says why it is none."""
    amount = amount_of(booking.get("TRNAMT", ""))
    days = [booking[key] for key in ("DTPOSTED", "DTUSER", "DTAVAIL") if booking.get(key)]
    day = next((day for text in days if (day := day_of(text))), None)
    if amount is None:
        return f"The amount “{shorten(booking.get('TRNAMT', ''))}” of a booking cannot be read."
    if day is None:
        return f"A booking of {amount} has no day that can be read{': “' + shorten(days[0]) + '”' if days else ''}."
    payee, memo = booking.get("NAME") or booking.get("NAME2", ""), booking.get("MEMO", "")
    foreign = "CURRENCY" in booking and booking.get("CURSYM")
    return Line(
        date=day,
        amount=amount,
        currency=(booking["CURSYM"].upper() if foreign else currency),
        description=" ".join((memo or payee).split()),
        counterparty=" ".join(payee.split()),
        iban=booking.get("ACCTID", ""),
        reference=booking.get("FITID") or booking.get("REFNUM") or booking.get("CHECKNUM", ""),
        code=booking.get("TRNTYPE", "").upper(),
        value_date=day_of(booking.get("DTAVAIL") or booking.get("VALUEDATE", "")),
        account=account,
        row=row,
    )
