"""Columns typed by their different cells: a year of sales has a few hundred days and a few thousand items, whatever its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.problem import Problem
from smeai.core.usecase import Kind, Role
from smeai.tabular.amounts import weigh_numbers
from smeai.tabular.binding import bind
from smeai.tabular.conversion import BAD, converter
from smeai.tabular.grid import Cell
from smeai.tabular.questions import marks_for
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table

_MANY = 5_000  # different cells that are worth a shortcut


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """`values` are the different typed cells, `codes` (int64 [rows]) say which one stands in a row: -1 for none.

    `problems` name the cells that do not fit, each with the number of rows it stands in.
    """

    name: str
    codes: np.ndarray
    values: np.ndarray
    problems: tuple[Problem, ...] = ()

    def spread(self, empty: Any = np.nan) -> np.ndarray:
        """One value for each row, `empty` where the cell is."""
        padded = np.empty(len(self.values) + 1, self.values.dtype)
        padded[:-1], padded[-1] = self.values, empty
        return padded[self.codes]  # code -1 takes the last one

    @property
    def filled(self) -> np.ndarray:
        """bool [rows]: whether a value stands there."""
        return ~pd.isna(self.spread(None) if self.values.dtype == object else self.spread(self._nothing))

    @property
    def _nothing(self) -> Any:
        return np.datetime64("NaT") if self.values.dtype.kind == "M" else np.nan


def read_column(table: Table, role: Role, name: str, reading: Reading, translate: Callable[[Cell], Cell] | None = None) -> Column:
    """The column `name` bound to `role`, cell by different cell, each put through `translate` before."""
    codes, cells = pd.factorize(table.cells[name].to_numpy(), use_na_sentinel=True)
    return column_of(table, role, name, reading, codes, [translate(cell) for cell in cells] if translate else cells)


def column_of(table: Table, role: Role, name: str, reading: Reading, codes: np.ndarray, cells: Sequence[Cell]) -> Column:
    """The same from cells at hand."""
    first = np.zeros(len(cells), np.int64)
    present = np.flatnonzero(codes >= 0)[::-1]
    first[codes[present]] = table.row_numbers[present]  # of several rows the first, written last
    cells = _quick(cells) if role.kind is Kind.NUMBER and len(cells) > _MANY else cells
    frame = pd.DataFrame({name: pd.Series(list(cells), dtype=object)})
    few = Table(table.file, table.sheet, (name,), frame, first)
    dataset, problems = bind(few, (role,), {role.key: name}, reading)
    values = dataset[role.key].to_numpy()
    return Column(name, codes, values, _counted(problems, few, role.kind, reading, np.bincount(codes[codes >= 0], minlength=len(cells))))


def _quick(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Texts that are plain numbers made numbers at once, where there is no comma and the first of them show that the point is decimal."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    if not texts or weigh_numbers(texts[:_MANY]).decimal != "." or any("," in text for text in texts):
        return cells
    numbers = pd.to_numeric(pd.Series(list(cells), dtype=object), errors="coerce").to_numpy(float)
    return np.where(np.isfinite(numbers), numbers.astype(object), np.array(cells, dtype=object)).tolist()


def _counted(problems: Sequence[Problem], few: Table, kind: Kind, reading: Reading, counts: np.ndarray) -> tuple[Problem, ...]:
    """Problems of different cells, as problems of the rows they stand in."""
    if not problems:
        return ()
    name = few.columns[0]
    convert = converter(kind, marks_for(few, name, kind, reading))
    bad = [index for index, cell in enumerate(few.cells[name].tolist()) if convert(cell) is BAD]
    rows = {int(few.row_numbers[index]): int(counts[index]) for index in bad}
    left, counted = sum(rows.values()), []
    for problem in problems:
        one = rows.get(problem.row or 0, 1) if problem.count == 1 else max(left, 1)
        left -= one
        counted.append(replace(problem, count=one))
    return tuple(counted)
