"""Columns bound to the roles of a use case: typed, aligned, every cell that does not fit named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.core.usecase import Kind, Role
from smeai.tabular.conversion import BAD, converter
from smeai.tabular.folding import shorten
from smeai.tabular.problems import fold_problems
from smeai.tabular.questions import marks_for
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table

_DTYPES = {Kind.NUMBER: "float64", Kind.DURATION: "float64", Kind.DATE: "datetime64[us]"}
_WORDS = {Kind.NUMBER: "a number", Kind.MONEY: "an amount", Kind.DATE: "a date", Kind.DURATION: "a duration"}


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Typed columns by role key, all as long as `row_numbers`; roles without a column are absent.

    Text, category and identifier columns hold str or None; number and duration (minutes) float64
    with NaN; date datetime64 with NaT; money Decimal or None. `names` are the header texts.
    """

    file: str
    sheet: str | None
    columns: Mapping[str, pd.Series]
    row_numbers: np.ndarray
    names: Mapping[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.row_numbers)

    def __getitem__(self, key: str) -> pd.Series:
        return self.columns[key]

    def __contains__(self, key: object) -> bool:
        return key in self.columns

    def get(self, key: str) -> pd.Series | None:
        """The column of a role, or None."""
        return self.columns.get(key)


def bind(table: Table, roles: Sequence[Role], mapping: Mapping[str, str], reading: Reading) -> tuple[Dataset, tuple[Problem, ...]]:
    """The columns that `mapping` (role key -> header) gives to `roles`, typed, and the problems met.

    A cell that does not fit its kind becomes None (NaN, NaT) and a problem; a required role
    without a column is a problem of severity ERROR.
    """
    columns: dict[str, pd.Series] = {}
    problems: list[Problem] = []
    for role in roles:
        name = mapping.get(role.key)
        if name in table.columns:
            columns[role.key], found = _type_column(table, role, name, reading)
            problems += found
        elif name is not None or role.required:
            problems.append(_missing(role, name, table))
    names = {key: mapping[key] for key in columns}
    return Dataset(table.file, table.sheet, columns, table.row_numbers, names), fold_problems(problems)


def _missing(role: Role, name: str | None, table: Table) -> Problem:
    severity = Severity.ERROR if role.required else Severity.WARNING
    if name is None:
        return Problem(f"No column was chosen for “{role.title}”.", role.why, severity, table.file, table.sheet)
    return Problem(
        f"The file has no column “{name}” for “{role.title}”.",
        f"Its columns are: {', '.join(table.columns)}.",
        severity,
        table.file,
        table.sheet,
    )


def _type_column(table: Table, role: Role, name: str, reading: Reading) -> tuple[pd.Series, list[Problem]]:
    cells = table.cells[name].tolist()
    convert = converter(role.kind, marks_for(table, name, role.kind, reading))
    values: list[Any] = [convert(cell) for cell in cells]
    problems = []
    for index, value in enumerate(values):
        if value is BAD:
            values[index] = None
            sentence = f"“{shorten(cells[index])}” is not {_WORDS[role.kind]} and was read as empty."
            problems.append(_at(table, index, name, sentence))
    if role.kind is Kind.DATE:
        problems += _swapped_days(table, name, cells)
    return pd.Series(values, dtype=_DTYPES.get(role.kind, "object"), name=role.key), problems


def _at(table: Table, index: int, name: str, sentence: str, hint: str = "") -> Problem:
    return Problem(sentence, hint, file=table.file, sheet=table.sheet, row=int(table.row_numbers[index]), column=name)


def _swapped_days(table: Table, name: str, cells: list[Any]) -> list[Problem]:
    """Real dates, none after the 12th, beside texts: a program that reads the month first has swapped what it could."""
    real = [cell for cell in cells if isinstance(cell, date)]
    texts = [
        index for index, cell in enumerate(cells) if isinstance(cell, str) and cell.strip()[:2].isdecimal() and int(cell.strip()[:2]) > 12
    ]
    if len(real) < 5 or len(texts) < 5 or any(cell.day > 12 for cell in real):
        return []
    sentence = (
        f"{len(real)} cells are dates, none after the 12th of a month, and {len(texts)} are texts such as “{shorten(cells[texts[0]])}”:"
    )
    sentence += " day and month were probably swapped in the dates when the file was opened in another program."
    return [_at(table, texts[0], name, sentence, "Import the original export again with the right date order.")]
