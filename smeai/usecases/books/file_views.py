"""What the window is told of bank files and charts before anything is taken in: frozen, light, text where text is shown."""

from dataclasses import dataclass

from smeai.core.problem import Problem, Question
from smeai.usecases.books.chart import Chart

OK, MISMATCH, NONE = "ok", "mismatch", "none"


@dataclass(frozen=True, slots=True)
class StatementView:
    """The lines of one account in a file; days are ISO, amounts decimal texts with a dot, empty where the file does not say."""

    account: str
    currency: str
    lines: int
    first: str
    last: str
    opening: str
    closing: str


@dataclass(frozen=True, slots=True)
class BankFileView:
    """A bank file as it was read. `balances` is OK, MISMATCH or NONE; `breaks` name where they break."""

    path: str
    file: str
    format: str
    statements: tuple[StatementView, ...]
    balances: str
    breaks: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def lines(self) -> int:
        """How many lines all its statements have."""
        return sum(each.lines for each in self.statements)


@dataclass(frozen=True, slots=True)
class StarterView:
    """A starter chart to choose; `language` as ISO 639, `country` as ISO 3166, empty for any."""

    key: str
    title: str
    language: str
    country: str
    accounts: int


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart that was chosen or read, not yet used."""

    chart: Chart
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
