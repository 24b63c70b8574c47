"""The rows of a bank's table and what they hold, found out once and kept."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Any

from smeai.tabular.grid import Grid
from smeai.tabular.reading import Reading
from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements.body import Body, is_booking
from smeai.tabular.statements.facts import Facts, look_at
from smeai.tabular.statements.money import is_absent, read_column
from smeai.tabular.statements.surroundings import kind_of

_EDGE = 3  # rows at each end that may state a balance
_SAMPLE = 1500  # neighbouring rows on which hypotheses are judged


@dataclass
class Survey:
    """The rows of a table and what is found out about them step by step."""

    name: str
    grid: Grid
    body: Body
    reading: Reading
    given: Mapping[str, int]
    _numbers: dict[tuple[int, str], list[Decimal | None]] = field(default_factory=dict)

    @cached_property
    def rows(self) -> list[list[Any]]:
        """The rows below the header."""
        return [row for row in self.grid.rows[self.body.first : self.body.end] if any(row)]

    @cached_property
    def sample(self) -> list[list[Any]]:
        """Neighbouring rows that hold a booking."""
        found = [row for row in self.rows[:_SAMPLE] if is_booking(row)]
        edges = [row for row in (*found[:_EDGE], *found[-_EDGE:]) if kind_of(row)]
        return [row for row in found if row not in edges] or found or self.rows[:_SAMPLE]

    def numbers(self, column: int, decimal: str) -> list[Decimal | None]:
        """The amounts in all rows of a column, None where there is none; kept, for they are asked for several times."""
        if (column, decimal) not in self._numbers:
            self._numbers[column, decimal] = read_column(self.cells(column), decimal)
        return self._numbers[column, decimal]

    def cells(self, column: int, rows: Sequence[list[Any]] | None = None) -> list[Any]:
        """A column over the given rows, or all."""
        return [row[column] if column < len(row) else None for row in (self.rows if rows is None else rows)]

    @cached_property
    def facts(self) -> list[Facts]:
        """The facts of every column, over the sample; of a column that is empty there, over what stands further below."""
        found = [look_at(column, self.body.names[column], self.cells(column, self.sample)) for column in range(self.body.width)]
        if len(self.rows) > len(self.sample):
            found = [one if one.filled else self._look_below(one) for one in found]
        return _lend_names(found) if self.named else found

    def _look_below(self, one: Facts) -> Facts:
        cells = [cell for cell in self.cells(one.column) if not is_absent(cell)][:_SAMPLE]
        return replace(look_at(one.column, one.name, cells), rows=len(self.rows)) if cells else one

    @property
    def named(self) -> bool:
        """Whether the columns have names."""
        return self.body.named


def _lend_names(facts: list[Facts]) -> list[Facts]:
    """A name that spans a currency and the amount right of it is the amount's."""
    lent = list(facts)
    for left, right in pairwise(facts):
        unnamed = re.fullmatch(r"Column [A-Z]+", right.name)
        if unnamed and left.currencies >= 0.9 and right.is_money and find.best_role(left)[0] in ("amount", "balance", "debit", "credit"):
            lent[right.column] = replace(right, name=left.name)
            lent[left.column] = replace(left, name="Currency")
    return lent


def texts_of(cells: Sequence[Any]) -> list[str]:
    """The cells in which something stands, as texts."""
    return [text for cell in cells if cell is not None and (text := str(cell).strip())]
