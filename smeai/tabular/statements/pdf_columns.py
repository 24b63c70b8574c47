"""The columns of amounts: found by where amounts stand, named by their heads or by trial."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smeai.tabular.statements.pdf_marks import Money, RowText
from smeai.tabular.statements.pdf_words import head_role
from smeai.tabular.statements.wording import folded

_TRIALS = {
    1: (("amount",), ("sectioned",)),
    2: (
        ("amount", "balance"),
        ("debit", "credit"),
        ("credit", "debit"),
        ("moved", "balance"),
        ("", "amount"),
        ("amount", ""),
        ("sectioned", "balance"),
        ("", "sectioned"),
    ),
    3: (
        ("debit", "credit", "balance"),
        ("credit", "debit", "balance"),
        ("", "amount", "balance"),
        ("", "debit", "credit"),
        ("", "moved", "balance"),
        ("amount", "", "balance"),
    ),
}


@dataclass(frozen=True, slots=True)
class Column:
    """Where amounts of one `role` stand: debit, credit, amount, balance, moved (its sign is the balance's),
    sectioned (its sign is its section's) or empty.
    """

    x0: float
    x1: float
    role: str = ""

    def holds(self, money: Money) -> bool:
        return money.x0 < self.x1 and money.x1 > self.x0


def find_columns(rows: Iterable[Sequence[Money]]) -> list[Column]:
    """Places where amounts stand under each other, from left to right: amounts of one column overlap, those of two do not."""
    spans = sorted((money.x0, money.x1) for row in rows for money in row)
    columns: list[list[float]] = []
    counts: list[int] = []
    for x0, x1 in spans:
        if columns and x0 < columns[-1][1]:
            columns[-1][1] = max(columns[-1][1], x1)
            counts[-1] += 1
        else:
            columns.append([x0, x1])
            counts.append(1)
    enough = max(counts, default=0) * 0.01
    return [Column(x0, x1) for (x0, x1), count in zip(columns, counts, strict=True) if count > enough]


def named_by_heads(columns: Sequence[Column], readings: Iterable[RowText]) -> list[Column] | None:
    """The columns with the roles of the heads above them, those without amounts so far included; None where heads do not tell."""
    best: list[tuple[str, float, float]] = []
    for reading in readings:
        heads = list(_heads(reading))
        if len({role for role, _, _ in heads}) > len({role for role, _, _ in best}):
            best = heads
    named = [Column(column.x0, column.x1, _nearest(column, best)) for column in columns]
    for role, x0, x1 in best:
        if all(column.role != role for column in named) and not any(column.x0 < x1 and column.x1 > x0 for column in named):
            named.append(Column(x0, x1, role))
    roles = Counter(column.role for column in named if column.role)
    once = all(count == 1 for count in roles.values())
    sound = once and ("amount" in roles) != bool({"debit", "credit"} & set(roles))
    return sorted(named, key=lambda column: column.x0) if sound else None


def trials(columns: Sequence[Column]) -> Iterator[list[Column]]:
    """Roles to try on the last columns, likeliest first."""
    for count in range(min(3, len(columns)), 0, -1):
        for roles in _TRIALS[count]:
            yield [Column(column.x0, column.x1, role) for column, role in zip(columns[-count:], roles, strict=True)]


def _heads(reading: RowText) -> Iterator[tuple[str, float, float]]:
    """(role, x0, x1) of the heads in a row; words close to each other are tried together first."""
    words, at = reading.row.words, 0
    while at < len(words):
        for length in (3, 2, 1):
            part = words[at : at + length]
            gaps = [after.x0 - before.x1 for before, after in pairwise(part)]
            role = head_role(folded(" ".join(word.text for word in part))) if all(gap < reading.row.height for gap in gaps) else ""
            if role and len(part) == length:
                yield role, part[0].x0, part[-1].x1
                at += length - 1
                break
        at += 1


def _nearest(column: Column, heads: Sequence[tuple[str, float, float]]) -> str:
    over = [role for role, x0, x1 in heads if x0 < column.x1 + 2 and x1 > column.x0 - 2]
    if len(over) == 1:
        return over[0]
    edges = [(min(abs(x1 - column.x1), abs(x0 - column.x0)), role) for role, x0, x1 in heads if not over or role in over]
    return min(edges)[1] if edges and min(edges)[0] < 25 else ""
