"""What the window is told of the books, and what it asks for: frozen, light, text where text is shown."""

from dataclasses import dataclass

from smeai.core.problem import Question
from smeai.usecases.books.rule import Rule
from smeai.usecases.books.suggestion import Lane, Source

UNSURE, BY_DATE, BY_AMOUNT, BY_PAYEE = "unsure", "date", "amount", "payee"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines are meant, and their order; an empty field does not matter."""

    text: str = ""  # in counterparty, description, amount or reference; blind to case and accents
    lane: str = ""
    source: str = ""
    account: str = ""
    payee: str = ""  # exactly this counterparty key
    month: str = ""  # as 2026-03
    bank: str = ""  # own bank account
    undone_only: bool = False  # lines that nobody has settled yet
    order: str = UNSURE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a split line; amounts are decimal texts with a dot, and add up to the line's."""

    account: str
    amount: str
    tax: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as the grid shows it. `place` is its number in the ledger, `amount` a decimal text with a dot, money out negative."""

    place: int
    date: str
    payee: str
    description: str
    amount: str
    currency: str
    account: str
    account_name: str
    tax: str
    source: Source
    lane: Lane
    confidence: float
    reason: str
    note: str = ""
    settled: bool = False  # accepted, booked by a person, or posted
    closed: bool = False  # its month is closed
    parts: tuple[Part, ...] = ()
    marks: tuple[str, ...] = ()  # "duplicate", "transfer", "reversal", "twin"


@dataclass(frozen=True, slots=True)
class GridPage:
    """Lines of a filter from `start` on; `matching` lines match it in all."""

    start: int
    matching: int
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the work is, over all lines of the ledger."""

    lines: int
    settled: int
    post: int
    propose: int
    review: int
    undo: str = ""  # the name of the step that Undo takes back; empty: none
    redo: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """A past line that speaks for a suggestion."""

    date: str
    payee: str
    description: str
    amount: str
    account: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of the audit trail."""

    at: str
    who: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LineDetail:
    """Everything there is to say of one line."""

    line: LineView
    why: str
    alikes: tuple[Alike, ...]
    others: tuple[tuple[str, float], ...]  # other likely accounts, best first, with their probabilities
    history: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule with what it did on the past: `matched` lines, of which `otherwise` were booked to another account."""

    key: str
    sentence: str
    account: str
    active: bool
    matched: int
    otherwise: tuple[Alike, ...]
    why: str = ""  # of a proposal: "you booked 14 lines like this to 4930"
    rule: Rule | None = None  # the conditions; `account` and `active` above hold
    differing: int = 0  # how many were booked otherwise, where `otherwise` shows the first of them


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change did: `changed` lines, `skipped` ones (of closed months, or with nothing suggested) and a sentence that says so.

    `stale` lines have suggestions that this change may have made obsolete; the job ``ledger.suggest`` brings them up to date.
    """

    changed: int
    skipped: int
    sentence: str
    tally: Tally
    stale: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A ledger as it is opened: months such as 2026-03, own bank accounts, currencies; `closed` are closed months."""

    tally: Tally
    months: tuple[str, ...]
    closed: tuple[str, ...]
    banks: tuple[str, ...]
    currencies: tuple[str, ...]
    files: tuple[str, ...]
    chart: str = ""
    stale: int = 0


@dataclass(frozen=True, slots=True)
class MonthView:
    """A month of the books, such as 2026-03."""

    month: str
    lines: int
    settled: int
    closed: bool


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account as the picker shows it; `used` counts the settled lines on it."""

    code: str
    name: str
    kind: str
    tax: str
    used: int


@dataclass(frozen=True, slots=True)
class FileFinding:
    """What was found in one file before it is taken in: `kind` such as "mismatch", "duplicate", "transfer", "reversal", "problem"."""

    file: str
    kind: str
    sentence: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class ImportView:
    """What an import did, or, where `blocked`, would do once the user says go on; `questions` are open ones by file."""

    lines: int
    files: tuple[str, ...]
    findings: tuple[FileFinding, ...]
    questions: tuple[tuple[str, Question], ...]
    blocked: bool
    tally: Tally
