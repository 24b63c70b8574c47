"""Tables that name sender and receiver: which of the two is the own account, and who stands on the other side."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.table_survey import Survey

_DIGITS = 4  # of an account; words are no numbers of one
_FEWEST = 3  # rows; in fewer the own account cannot be told from a partner's


@dataclass(frozen=True, slots=True)
class Sides:
    """`own` is the account that stands in one of two columns in every row; for each row the account, and the name, of the other side."""

    own: str
    ibans: list[str]
    names: list[str] | None  # None where no two columns hold names


def find_sides(survey: Survey) -> Sides | None:
    """The sides of each row; None where no account changes between two columns."""
    accounts = [one for one in survey.facts if _is_account(one, survey.named)]
    for left, right in combinations(accounts, 2):
        if not _own(_texts(survey, left, survey.sample), _texts(survey, right, survey.sample)):
            continue  # a million rows take their time
        first, second = _texts(survey, left), _texts(survey, right)
        if own := _own(first, second):
            there = [a != own for a in first]  # whether the other side stands in the first column
            return Sides(own, _chosen(first, second, there), _names(survey, there))
    return None


def _is_account(one: Facts, named: bool) -> bool:
    if one.days >= 0.5 or not one.filled or (one.is_money and one.marked > 0.1):
        return False
    return one.ibans >= 0.5 or (named and max(name_score(one, "account"), name_score(one, "iban")) >= 0.6)


def _own(first: Sequence[str], second: Sequence[str]) -> str:
    """The value that every row has on exactly one side, and both sides have somewhere."""
    rows = [(a, b) for a, b in zip(first, second, strict=True) if a or b]
    count = Counter(value for pair in rows for value in set(pair) if value)
    (own, many), *others = count.most_common(2) or [("", 0)]
    alone = not others or others[0][1] < many
    both = any(a == own for a, _ in rows) and any(b == own for _, b in rows)
    numbered = sum(map(str.isdigit, own)) >= _DIGITS
    return own if numbered and len(rows) >= _FEWEST and many == len(rows) and alone and both else ""


def _names(survey: Survey, there: Sequence[bool]) -> list[str] | None:
    named = [one for one in survey.facts if survey.named and name_score(one, "counterparty") >= 0.9 and not _is_account(one, True)]
    if len(named) != 2:
        return None
    return _chosen(_texts(survey, named[0]), _texts(survey, named[1]), there)


def _texts(survey: Survey, one: Facts, rows: Sequence[list[Any]] | None = None) -> list[str]:
    return ["" if cell is None else str(cell).strip().strip("'") for cell in survey.cells(one.column, rows)]


def _chosen(first: Sequence[str], second: Sequence[str], there: Sequence[bool]) -> list[str]:
    return [a if left else b for a, b, left in zip(first, second, there, strict=True)]
