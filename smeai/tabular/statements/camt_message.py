"""A CAMT message as the parser tells it, element by element; no more of it is kept than one entry."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from smeai.core.problem import Problem, Severity
from smeai.errors import UnreadableFile
from smeai.tabular.statements.camt_entry import SHOWN, balance_of, is_announced, line_of
from smeai.tabular.statements.camt_paths import STATEMENTS, Node, tree
from smeai.tabular.statements.exact import amount_of
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile

AGAIN = "Get the statement from the bank again, as CAMT.053 or MT940."
_DEEPEST = 100  # levels; the standard has some fifteen


@dataclass(slots=True)
class Account:
    """A statement as far as it was read; `texts` by the keys of `camt_paths`."""

    texts: dict[str, str] = field(default_factory=dict)
    balances: list[tuple[str, Balance]] = field(default_factory=list)
    currency: str = ""
    lines: list[Line] = field(default_factory=list)

    @property
    def account(self) -> str:
        return self.texts.get("account") or self.texts.get("other account", "")

    def frozen(self) -> Statement:
        opening, closing = chosen(self.balances)
        account, currency = self.account, self.texts.get("currency") or self.currency
        lines = tuple(line if line.account else line._replace(account=account) for line in self.lines)
        number = next((self.texts[key] for key in ("number", "legal number", "id") if key in self.texts), "")
        return Statement(account, currency or (lines[0].currency if lines else ""), lines, opening, closing, number)

    def check_sums(self, file: str) -> Iterator[Problem]:
        """The bank's own number and sum of credits and of debits, where it states them and the entries make others."""
        for total, what in (("TtlCdtNtries", "credits"), ("TtlDbtNtries", "debits")):
            count, stated = self.texts.get(f"{total} NbOfNtries", "some"), amount_of(self.texts.get(f"{total} Sum", ""))
            amounts = [abs(line.amount) for line in self.lines if (line.amount < 0) == (what == "debits")]
            if stated is not None and abs(stated) != sum(amounts):
                held = f"the file holds {len(amounts)} of {sum(amounts)}"
                sentence = f"The bank states {count} {what} of {abs(stated)} together, {held}."
                yield Problem(sentence, "Bookings may be missing; get the statement again.", file=file)


def chosen(balances: list[tuple[str, Balance]]) -> tuple[Balance | None, Balance | None]:
    """Opening and closing balance; interim ones are the ends of a page that has no other."""
    kinds: dict[str, Balance] = {}
    for kind, balance in balances:
        kinds.setdefault(kind, balance)
    interim = [balance for kind, balance in balances if kind == "ITBD"]
    opening, closing = kinds.get("OPBD") or kinds.get("PRCD"), kinds.get("CLBD")
    if opening is None and interim and (closing or len(interim) > 1):
        opening = interim.pop(0)
    return opening, closing or (interim[-1] if interim else None)


class Message:
    """Takes starts and ends of elements; between them the parser puts their text into `texts`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.statements: list[Account] = []
        self.problems: list[Problem] = []
        self.entries = 0
        self.texts: list[str] = []
        self._format = "CAMT"
        self._announced = 0
        self._node = tree()
        self._path: list[Node] = []
        self._kept: dict[str, str] = {}  # of the statement, balance, entry or payment that is being read
        self._entry: dict[str, str] = {}
        self._payments: list[dict[str, str]] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._path.append(self._node)
        if len(self._path) > _DEEPEST:
            raise UnreadableFile(f"{self.name} is damaged: its elements stand more than {_DEEPEST} levels deep.", AGAIN)
        node = self._node = self._node.children[name]
        self.texts.clear()
        if node.begins:
            self._begin(node.begins, name)
        elif attributes and node.key == "amount":
            self._kept.setdefault("amount currency", attributes.get("Ccy", ""))

    def end(self, _: str) -> None:
        """An element ends; its text is kept where it is of interest, the first of several but for the words of a payment."""
        node = self._node
        if node.key:
            if value := "".join(self.texts).strip():
                kept = self._kept
                kept[node.key] = value if node.key not in kept else f"{kept['words']} {value}" if node.key == "words" else kept[node.key]
        elif node.begins:
            self._finish(node.begins)
        self.texts.clear()
        self._node = self._path.pop()

    def _begin(self, kind: str, name: str) -> None:
        if kind == "statement":
            self.statements.append(Account())
            self._kept = self.statements[-1].texts
            self._format = STATEMENTS[name.rpartition(":")[2]]
        elif kind == "entry":
            self.entries += 1
            self._kept = self._entry = {}
            self._payments, self._count = [], 0
        elif kind == "payment":
            self._count += 1
            self._kept = {}
            if self._count <= SHOWN:
                self._payments.append(self._kept)
        else:
            self._kept = {}

    def _finish(self, kind: str) -> None:
        if kind == "payment":
            self._kept = self._entry
        elif kind == "entry":
            self._end_entry(self.statements[-1])
        elif kind == "balance":
            self._end_balance(self.statements[-1])
        elif kind == "stray":
            self.entries += 1
            sentence = "A booking stands outside of every statement."
            self.problems.append(Problem(sentence, "Add it by hand.", file=self.name, row=self.entries))

    def _end_entry(self, account: Account) -> None:
        currency = account.texts.get("currency") or account.currency
        line = line_of(self._entry, self._payments, self._count, account.account, currency, self.entries)
        if isinstance(line, str):
            self.problems.append(Problem(line, "Add it by hand.", file=self.name, row=self.entries))
        else:
            account.lines.append(line)
            self._announced += is_announced(self._entry)
        self._kept = account.texts

    def _end_balance(self, account: Account) -> None:
        balance = balance_of(self._kept)
        if balance is None:
            self.problems.append(Problem("A balance cannot be read.", "The bookings cannot be checked against it.", file=self.name))
        else:
            account.balances.append((self._kept.get("kind", ""), balance))
            account.currency = account.currency or self._kept.get("amount currency", "")
        self._kept = account.texts

    def file(self, records: int) -> StatementFile:
        """All statements that were read."""
        problems = self.problems + [problem for each in self.statements for problem in each.check_sums(self.name)]
        if self._announced:
            sentence = f"{self._announced} of the bookings are announced by the bank, and not booked yet."
            problems.append(Problem(sentence, "They come again with a later statement.", Severity.NOTE, self.name))
        return StatementFile(self.name, self._format, tuple(each.frozen() for each in self.statements), tuple(problems), records)
