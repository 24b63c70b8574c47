"""What only the user knows: which mark is the decimal one, which number is the day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from smeai.core.problem import Choice, Question
from smeai.core.usecase import Kind, Role
from smeai.tabular.amounts import Evidence, parse_number, weigh_numbers
from smeai.tabular.dates import DateEvidence, parse_date, weigh_dates
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table

_LOOK, _SHARE = 200, 0.8  # values looked at first, and the share that must be numbers or dates
_NUMERIC = {Kind.NUMBER, Kind.MONEY, Kind.DURATION}
_LABELS = {"dmy": "day, month, year", "mdy": "month, day, year"}


@dataclass(frozen=True, slots=True)
class Marks:
    """How the texts of one column are read: `decimal` "." or ",", `order` one of "dmy", "mdy", "ymd"."""

    decimal: str
    order: str


def settle(table: Table, reading: Reading) -> tuple[Reading, tuple[Question, ...]]:
    """`reading` with the marks that the values of the columns decide, and the questions they leave open."""
    seen = {name: texts for name in table.columns if (texts := _first_texts(table, name))}
    numbers = {name: weigh_numbers(texts_of(table, name)) for name, texts in seen.items() if weigh_numbers(texts).share >= _SHARE}
    others = {name: texts for name, texts in seen.items() if name not in numbers}
    dates = {name: weigh_dates(texts_of(table, name)) for name, texts in others.items() if weigh_dates(texts).share >= _SHARE}
    return _decide(reading, numbers, dates)


def questions_for(table: Table, roles: Sequence[Role], mapping: Mapping[str, str], reading: Reading) -> tuple[Question, ...]:
    """The questions that columns bound to number and date roles leave open; `mapping` is role key -> column."""
    kinds = {mapping[role.key]: role.kind for role in roles if mapping.get(role.key) in table.columns}
    numbers = {name: weigh_numbers(texts_of(table, name)) for name, kind in kinds.items() if kind in _NUMERIC}
    dates = {name: weigh_dates(texts_of(table, name)) for name, kind in kinds.items() if kind is Kind.DATE}
    return _decide(reading, numbers, dates)[1]


def marks_for(table: Table, column: str, kind: Kind, reading: Reading) -> Marks:
    """How to read the texts of `column`: as its values decide, else as `reading` says, else the safest default."""
    decimal = order = None
    if kind in _NUMERIC:
        decimal = weigh_numbers(texts_of(table, column)).decimal
    if kind is Kind.DATE:
        order = weigh_dates(texts_of(table, column)).order
    return Marks(decimal or reading.decimal or ".", order or reading.date_order or "dmy")


def texts_of(table: Table, column: str) -> list[str]:
    """The different texts of a column, in order of appearance."""
    return list(dict.fromkeys(cell for cell in table.cells[column].tolist() if type(cell) is str))


def _first_texts(table: Table, column: str) -> list[str]:
    """The first different texts of a column: enough to see whether it is worth weighing all of them."""
    cells = table.cells[column].tolist()
    if str not in map(type, cells):
        return []
    return list(dict.fromkeys(islice((cell for cell in cells if type(cell) is str), _LOOK)))


def _decide(reading: Reading, numbers: Mapping[str, Evidence], dates: Mapping[str, DateEvidence]) -> tuple[Reading, tuple[Question, ...]]:
    questions: list[Question] = []
    decimal = reading.decimal or _agreed(evidence.decimal for evidence in numbers.values())
    open_numbers = {name: evidence for name, evidence in numbers.items() if evidence.decimal is None and evidence.ambiguous}
    if open_numbers and not decimal:
        questions.append(_ask_decimal(*next(iter(open_numbers.items()))))
    order = reading.date_order or _agreed(evidence.order for evidence in dates.values())
    open_dates = {name: evidence for name, evidence in dates.items() if evidence.order is None and evidence.ambiguous}
    if open_dates and not order:
        questions.append(_ask_order(*next(iter(open_dates.items()))))
    thousands = reading.thousands or ({".": ",", ",": "."}[decimal] if decimal else None)
    return replace(reading, decimal=decimal, thousands=thousands, date_order=order), tuple(questions)


def _agreed(found: Iterable[str | None]) -> str | None:
    """The one answer of all columns that decide; None when they are silent or differ."""
    answers = {answer for answer in found if answer}
    return answers.pop() if len(answers) == 1 else None


def _ask_decimal(column: str, evidence: Evidence) -> Question:
    text = evidence.ambiguous or ""
    choices = tuple(
        Choice(mark, label, f"{text} → {parse_number(text, mark):f}")
        for mark, label in ((".", "The point is the decimal mark"), (",", "The comma is the decimal mark"))
    )
    # A thousand times too much is the worse mistake, so the assumption keeps the numbers small.
    assumed = min((".", ","), key=lambda mark: abs(parse_number(text, mark) or 0))
    return Question("decimal", f"“{shorten(text)}” in column {column} can be two numbers. Which one is meant?", choices, assumed, column)


def _ask_order(column: str, evidence: DateEvidence) -> Question:
    text = evidence.ambiguous or ""
    choices = tuple(Choice(order, label, f"{text} → {parse_date(text, order):%d %B %Y}") for order, label in _LABELS.items())
    return Question("date_order", f"“{shorten(text)}” in column {column} can be two dates. Which one is meant?", choices, "dmy", column)
