"""Sales as rows, before they are laid on a calendar."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.facts import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Sales:
    """One entry a row: `item` (int32, an index of `items`), `moment` (datetime64[us]), `quantity` (float64,
    NaN where empty), `row` in the file.

    `known` holds prices, flags, customers and stock by role, float64 [rows]. `written` is what the dates name, where they all
    name a week, a month, a quarter or a year. `facts` are those that stand beside the sales. `names` are the headers by role.
    """

    file: str
    sheet: str | None
    items: tuple[str, ...]
    item: np.ndarray
    moment: np.ndarray
    quantity: np.ndarray
    row: np.ndarray
    known: Mapping[str, np.ndarray] = field(default_factory=dict)
    written: Frequency | None = None
    facts: tuple[Facts, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def __len__(self) -> int:
        return len(self.row)

    @property
    def day(self) -> np.ndarray:
        """int64 [rows]: days since 1970."""
        return self.moment.astype("datetime64[D]").astype(np.int64)

    def take(self, rows: np.ndarray, *problems: Problem) -> "Sales":
        """Some of the rows, by mask or index, with what there is to say about the others."""
        known = {key: values[rows] for key, values in self.known.items()}
        return replace(
            self,
            item=self.item[rows],
            moment=self.moment[rows],
            quantity=self.quantity[rows],
            row=self.row[rows],
            known=known,
            problems=(*self.problems, *problems),
        )

    def without(self, gone: np.ndarray, sentence: str, hint: str = "", column: str = "") -> "Sales":
        """All rows but those of the mask `gone`; the problem says “{count} rows {sentence}” and names the first."""
        if not gone.any():
            return self
        return self.take(~gone, self.said(gone, sentence, hint, column))

    def said(self, rows: np.ndarray, sentence: str, hint: str = "", column: str = "", severity: Severity = Severity.WARNING) -> Problem:
        """A problem of the rows of a mask."""
        count = int(rows.sum())
        words = f"{count:,} rows {sentence}" if count != 1 else f"1 row {_of_one(sentence)}"
        first = int(self.row[rows].min())
        return Problem(words, hint, severity, self.file, self.sheet, first, self.names.get(column), count)


_ONE = {"have": "has", "are": "is", "were": "was", "name": "names", "lie": "lies", "they": "it"}


def _of_one(sentence: str) -> str:
    """The sentence with its verbs in the singular."""
    return re.sub(rf"\b({'|'.join(_ONE)})\b(?= |$)", lambda found: _ONE[found[0]], sentence)
