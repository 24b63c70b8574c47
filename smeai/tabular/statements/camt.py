"""CAMT.052, 053 and 054 of ISO 20022, any version: the statement in XML of the banks of Europe and Switzerland.

Expat of the standard library reads it in pieces, without entities, documents from elsewhere or trees of the whole file. Packages
for it read one version, keep the file whole in memory and stop at the first element that the standard does not have.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.encoding import decode
from smeai.tabular.reading import Reading
from smeai.tabular.statements.camt_entry import balance_of, children_of, line_of, text_at
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile
from smeai.tabular.statements.tally import complete

_HEAD = re.compile(rb"camt\.05[234]\.|<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)[\s>]")
_ENTRY = re.compile(rb"<(?:[\w.-]+:)?Ntry(?=[\s/>])")
_ASIDE = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)
_DECLARED = re.compile(rb"\A\s*<\?xml[^>]*\?>")
_STATEMENTS = {"Stmt": "CAMT.053", "Rpt": "CAMT.052", "Ntfctn": "CAMT.054"}
_PIECE = 1 << 16
_DEEPEST = 100  # levels; the standard has some fifteen
_AGAIN = "Get the statement from the bank again, as CAMT.053 or MT940."


def is_camt(head: bytes) -> bool:
    """Whether a file that begins with `head` (some thousand bytes) is CAMT.052, 053 or 054."""
    return _HEAD.search(head.replace(b"\0", b"")) is not None


def read_camt(data: bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The statements of a CAMT file, one line for each entry; the payments of a batch are joined in its text.

    `row` of a line is the number of the entry in the file. The sign follows CdtDbtInd, also for reversals, whose `code` ends with
    /RVSL. UnreadableFile where the file holds no statement, is damaged before the first or declares entities.
    """
    data = _plain(data)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableFile(f"{name} defines names of its own, which no bank's statement does; it is not opened for safety.", _AGAIN)
    reader = _Reader(name)
    broken = _parse(data, reader, progress)
    if broken and data.isascii() is False and "invalid token" in str(broken) and not _is_utf8(data):
        data = _DECLARED.sub(b"", data.decode("cp1252", "replace").encode())  # says UTF-8 and is not
        reader = _Reader(name)
        broken = _parse(data, reader, progress)
    if not reader.statements:
        sentence = f"{name} is damaged: {broken}." if broken else f"{name} holds no account statement."
        raise UnreadableFile(sentence, _AGAIN)
    file = reader.file(count_records(data))
    return complete(file, reader.entries + 1) if broken is None else complete(_with_damage(file, str(broken)), reader.entries + 1)


def count_records(data: bytes) -> int:
    """How many entries begin in the file, counted without parsing it."""
    bare = _ASIDE.sub(b"", data) if b"<!" in data or data.count(b"<?") > 1 else data
    return len(_ENTRY.findall(bare))


def _plain(data: bytes) -> bytes:
    """UTF-16 as UTF-8, so that everything after can look into it; without what stands before the first tag."""
    if b"\0" in data[:200]:
        data = _DECLARED.sub(b"", decode(data).text.lstrip("\ufeff").encode("utf-8", "replace"))
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _with_damage(file: StatementFile, reason: str) -> StatementFile:
    problem = Problem(f"The file breaks off or is damaged: {reason}.", _AGAIN, Severity.ERROR, file.file)
    return StatementFile(file.file, file.format, file.statements, (*file.problems, problem), file.records)


def _parse(data: bytes, reader: "_Reader", progress: Progress) -> ParseError | None:
    """Feeds the reader piece by piece; what was wrong with the XML, if anything."""
    parser = XMLPullParser(("start", "end"))
    try:
        for start in range(0, len(data), _PIECE):
            if start % (_PIECE * 16) == 0:
                progress(start / len(data), f"Reading {reader.name}")
            parser.feed(data[start : start + _PIECE])
            reader.take(parser.read_events())
        parser.close()
        reader.take(parser.read_events())
    except ParseError as error:
        reader.end_statement()
        return error
    except (LookupError, ValueError):  # an encoding that does not exist, or has letters of several bytes
        reader.end_statement()
        return ParseError("it names an encoding that cannot be read")
    return None


@dataclass(slots=True)
class _Account:
    """A statement as far as it was read; `skip` is the length of the namespace in its tags."""

    skip: int
    account: str = ""
    currency: str = ""
    number: str = ""
    balances: list[tuple[str, Balance]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def frozen(self) -> Statement:
        opening, closing = chosen(self.balances)
        lines = tuple(line if line.account else line._replace(account=self.account) for line in self.lines)
        return Statement(self.account, self.currency or (lines[0].currency if lines else ""), lines, opening, closing, self.number)


def chosen(balances: list[tuple[str, Balance]]) -> tuple[Balance | None, Balance | None]:
    """Opening and closing balance; interim ones are the ends of a page that has no other."""
    kinds: dict[str, Balance] = {}
    for kind, balance in balances:
        kinds.setdefault(kind, balance)
    interim = [balance for kind, balance in balances if kind == "ITBD"]
    opening = kinds.get("OPBD") or kinds.get("PRCD")
    closing = kinds.get("CLBD")
    if opening is None and interim and (closing or len(interim) > 1):
        opening = interim.pop(0)
    if closing is None and interim:
        closing = interim[-1]
    return opening, closing


class _Reader:
    """Takes the events of the parser and keeps no more of the tree than one entry."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries = 0
        self.statements: list[_Account] = []
        self.problems: list[Problem] = []
        self.format = "CAMT"
        self._path: list[Element] = []
        self._level = 0  # of the statement being read; 0 outside of one
        self._pending = 0

    def take(self, events: Iterator[tuple[str, Element]]) -> None:
        """Starts and ends of elements."""
        path = self._path
        for event, element in events:
            if event == "start":
                path.append(element)
                if len(path) <= 4:
                    self._begin(element)
                elif len(path) > _DEEPEST:
                    raise ParseError(f"its elements are nested more than {_DEEPEST} levels deep")
            else:
                path.pop()
                level = len(path)
                if level > self._level > 0:
                    continue
                if level == self._level > 0:
                    self._part(element)
                else:
                    self._outside(element)
                if path:
                    path[-1].remove(element)

    def _begin(self, element: Element) -> None:
        local = element.tag.rpartition("}")[2]
        if local in _STATEMENTS and not self._level:
            self._level = len(self._path)
            self.statements.append(_Account(len(element.tag) - len(local)))
            self.format = _STATEMENTS[local]

    def end_statement(self) -> None:
        """No statement is being read any more."""
        self._level = 0

    def _part(self, element: Element) -> None:
        """A child of the statement is whole."""
        account = self.statements[-1]
        skip = account.skip
        local = element.tag[skip:]
        if local == "Ntry":
            self._entry(element, account)
        elif local == "Bal":
            self._balance(element, account)
        elif local == "Acct":
            account.account = text_at(element, skip, "Id", "IBAN") or text_at(element, skip, "Id", "Othr", "Id")
            account.currency = text_at(element, skip, "Ccy")
        elif local in ("ElctrncSeqNb", "LglSeqNb") or (local == "Id" and not account.number):
            account.number = (element.text or "").strip()

    def _balance(self, element: Element, account: _Account) -> None:
        found = balance_of(element, account.skip)
        if found is None:
            self.problems.append(Problem("A balance cannot be read.", "The bookings cannot be checked against it.", file=self.name))
        else:
            account.balances.append(found[:2])
            account.currency = account.currency or found[2]

    def _entry(self, element: Element, account: _Account) -> None:
        self.entries += 1
        found = line_of(element, account.skip, account.account, account.currency, self.entries)
        if isinstance(found, str):
            self.problems.append(Problem(found, "Add it by hand.", file=self.name, row=self.entries))
            return
        account.lines.append(found)
        status = children_of(element, account.skip).get("Sts")
        if status is not None and ((status.text or "").strip() or text_at(status, account.skip, "Cd")) in ("PDNG", "INFO", "FUTR"):
            self._pending += 1

    def _outside(self, element: Element) -> None:
        """The end of a statement, or something that is in none."""
        if self._level:
            self.end_statement()
        if element.tag.rpartition("}")[2] != "Ntry":
            return
        self.entries += 1
        self.problems.append(Problem("A booking stands outside of every statement.", "Add it by hand.", file=self.name, row=self.entries))

    def file(self, records: int) -> StatementFile:
        problems = list(self.problems)
        if self._pending:
            sentence = f"{self._pending} of the bookings are announced by the bank, and not booked yet."
            problems.append(Problem(sentence, "They come again with a later statement.", Severity.NOTE, self.name))
        return StatementFile(self.name, self.format, tuple(each.frozen() for each in self.statements), tuple(problems), records)
