"""A list of promotions and closed days, of the coming weeks or of the past, as rows that can be laid on a history."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.core.usecase import Kind
from smeai.errors import DataError
from smeai.tabular.folding import fold, shorten
from smeai.tabular.problems import fold_problems
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import GROUP, ITEM, LOCATION, SUPPLIER
from smeai.usecases.stock.columns import column_of, read_column
from smeai.usecases.stock.coming_about import COMING_ROLES, DISCOUNT, FROM, PRICE, TO, WHAT
from smeai.usecases.stock.coming_words import What, means_all, whats_of
from smeai.usecases.stock.flags import flag_of
from smeai.usecases.stock.periods import as_day, last_day
from smeai.usecases.stock.views import ComingView

ROLE = {role.key: role for role in COMING_ROLES}
PLACES = (ITEM, GROUP, SUPPLIER, LOCATION)
_NUMBERS = (PRICE, DISCOUNT)


@dataclass(frozen=True, slots=True)
class Planned:
    """One row: `first` and `last` are days since 1970, both in; of `where` (item, group, supplier, location) an empty one does not matter.

    `price` and `discount` (a share) are nan where nobody said.
    """

    what: What
    first: int
    last: int
    where: tuple[str, str, str, str]
    price: float
    discount: float
    row: int

    @property
    def cheaper(self) -> bool:
        """Whether it says how cheap the items are."""
        return isfinite(self.price) or isfinite(self.discount)


@dataclass(frozen=True, slots=True, eq=False)
class Coming:
    """The rows of a list that say something; `names` are the headers by role."""

    file: str
    sheet: str | None
    rows: tuple[Planned, ...]
    names: Mapping[str, str]

    def said(self, sentence: str, hint: str = "", row: int | None = None, role: str = "", severity: Severity = Severity.WARNING) -> Problem:
        """A problem with its place."""
        return Problem(sentence, hint, severity, self.file, self.sheet, row, self.names.get(role))


def read_coming(table: Table, mapping: Mapping[str, str], reading: Reading) -> tuple[Coming, tuple[Problem, ...]]:
    """The rows of a list and what is wrong with others. DataError where it has no column of dates."""
    if mapping.get(FROM) not in table.columns:
        hint = f"Its columns are: {', '.join(table.columns[:30])}."
        raise DataError(f"{table.file} has no column of days on which promotions or closed days begin.", hint)
    names = {key: name for key, name in mapping.items() if name in table.columns}
    found = Coming(table.file, table.sheet, (), names)
    cells, problems = _cells(table, names, reading)
    usual = _usual(found, table)
    rows, said = [], []
    for place, number in enumerate(table.row_numbers.tolist()):
        told = {key: values[place] for key, values in cells.items()}
        row, wrong = _planned(found, told, usual, number)
        rows += [row] if row else []
        said += wrong
    coming = Coming(table.file, table.sheet, tuple(rows), names)
    return coming, fold_problems((*problems, *said, *_overlaps(coming)))


def _cells(table: Table, names: Mapping[str, str], reading: Reading) -> tuple[dict[str, Any], list[Problem]]:
    """The columns, typed: days since 1970 or None, texts or None, numbers."""
    cells: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, name in names.items():
        if key not in ROLE:
            continue
        column = _dates(table, key, name, reading) if ROLE[key].kind is Kind.DATE else read_column(table, ROLE[key], name, reading)
        problems += column.problems
        empty = {Kind.DATE: np.datetime64("NaT"), Kind.NUMBER: np.nan}.get(ROLE[key].kind)
        cells[key] = column.spread(empty)
        if ROLE[key].kind is Kind.DATE:
            days = cells[key].astype("datetime64[D]")
            cells[key] = [None if np.isnat(day) else int(day.astype(np.int64)) for day in days]
    ends = _ends(table, names[FROM], cells[FROM])
    cells[TO] = [end if told is None else told for told, end in zip(cells.get(TO, ends), ends, strict=True)]
    if DISCOUNT in cells:
        known = np.abs(cells[DISCOUNT])
        cells[DISCOUNT] = known / 100 if np.nanmax(known, initial=0.0) > 1 else known  # 20 is 20 %, where no cell is a share
    return cells, problems


def _dates(table: Table, key: str, name: str, reading: Reading) -> Any:
    """The days of a column, also where weeks or months are named: the first of them, at the end of a row the last."""
    codes, cells = pd.factorize(table.cells[name].to_numpy(), use_na_sentinel=True)
    return column_of(table, ROLE[key], name, reading, codes, [(last_day if key == TO else as_day)(cell) for cell in cells])


def _ends(table: Table, name: str, starts: list[int | None]) -> list[int | None]:
    """Where nobody says how long it takes: to the end of the week or month that is named, else the day itself."""
    ends = (last_day(cell) for cell in table.cells[name].tolist())
    days = [int(np.datetime64(end, "D").astype(np.int64)) if as_day(cell) is not cell else None
            for end, cell in zip(ends, table.cells[name].tolist(), strict=True)]  # fmt: skip
    return [start if day is None or start is None else day for start, day in zip(starts, days, strict=True)]


def _usual(coming: Coming, table: Table) -> What | None:
    """What rows are about that do not say so: what the headings, the sheet or the file say, unless that is promotions and closed days."""
    told = (*(coming.names.get(key, "") for key in (WHAT, FROM, TO)), table.sheet or "", table.file)
    found = (whats_of(text) for text in told)
    return next((whats[0] for whats in found if whats and (len(whats) == 1 or What.PROMOTION not in whats)), None)


def _planned(coming: Coming, told: Mapping[str, Any], usual: What | None, row: int) -> tuple[Planned | None, list[Problem]]:
    """A row, or None and the problem with it."""
    first = told[FROM]
    if first is None:
        filled = any(value is not None and value == value for value in told.values())
        words = coming.said("The row names no day and was left out.", "Fill in the first day.", row, FROM)
        return None, [words] if filled else []
    last = told.get(TO)
    last = first if last is None else last
    if last < first:
        words = f"The end, {_day(last)}, lies before the beginning, {_day(first)}; the row was left out."
        return None, [coming.said(words, "Correct one of them.", row, TO)]
    price, discount = (float(told.get(key, np.nan)) for key in _NUMBERS)
    where = tuple("" if told.get(key) is None or means_all(told[key]) else str(told[key]) for key in PLACES)
    what, wrong = _what(coming, told.get(WHAT), usual, isfinite(price) or isfinite(discount), bool(where[0]), row)
    if what is None:
        return None, wrong
    price, discount, more = _possible(coming, price, discount, row)
    return Planned(what, first, last, where, price, discount, row), [*wrong, *more]


def _what(coming: Coming, cell: str | None, usual: What | None, cheaper: bool, named: bool, row: int) -> tuple[What | None, list[Problem]]:
    """What a row is about: its own word, else what the headings say, else a promotion where it has a price or names an item."""
    if told := whats_of(cell or ""):
        return told[0], []
    if cell and flag_of(cell) == 0:
        return None, []  # a column of flags that says no
    if cheaper or usual or named:
        return (What.PROMOTION if cheaper else usual or What.PROMOTION), []
    said = (
        f"“{shorten(cell)}” is neither a promotion nor a closed day" if cell else "The row does not say whether it is a promotion or closed"
    )
    return None, [coming.said(f"{said}, and was left out.", "Write promotion, closed or holiday.", row, WHAT)]


def _possible(coming: Coming, price: float, discount: float, row: int) -> tuple[float, float, list[Problem]]:
    """Without a price below nothing or more than all taken off."""
    wrong = []
    if price < 0:
        wrong.append(coming.said("The price is below nothing and was passed over.", "Correct it.", row, PRICE))
        price = np.nan
    if discount >= 1:
        wrong.append(coming.said("The discount is the whole price or more and was passed over.", "Correct it.", row, DISCOUNT))
        discount = np.nan
    return price, discount, wrong


def _overlaps(coming: Coming) -> Iterator[Problem]:
    """Rows about the same that reach into each other."""
    latest: dict[tuple, Planned] = {}
    for row in sorted(coming.rows, key=lambda each: (each.first, each.last, each.row)):
        key = (row.what, *map(fold, row.where))
        before = latest.get(key)
        if before and row.first <= before.last:
            words = f"From {_day(row.first)} on it overlaps row {before.row}, which is about the same: these days count once."
            hint = "Of two prices the lower one counts." if row.what is What.PROMOTION else ""
            yield coming.said(words, hint, row.row, FROM, Severity.NOTE)
        if before is None or row.last >= before.last:
            latest[key] = row


def view_of(coming: Coming, problems: tuple[Problem, ...]) -> ComingView:
    """What a list says, counted."""
    kinds = {what: [row for row in coming.rows if row.what is what] for what in What}
    items = {fold(row.where[0]) for row in coming.rows if row.where[0]}
    ends = (min((row.first for row in coming.rows), default=None), max((row.last for row in coming.rows), default=None))
    first, last = ("" if end is None else _day(end) for end in ends)
    closed, holidays = (days_in(kinds[what]) for what in (What.CLOSED, What.HOLIDAY))
    return ComingView(coming.file, len(kinds[What.PROMOTION]), closed, holidays, len(items), first, last, problems)


def days_in(rows: Sequence[Planned]) -> int:
    """How many different days rows hold."""
    count, reached = 0, None
    for row in sorted(rows, key=lambda each: each.first):
        begin = row.first if reached is None else max(row.first, reached + 1)
        count += max(0, row.last - begin + 1)
        reached = row.last if reached is None else max(reached, row.last)
    return count


def _day(number: int) -> str:
    return str(np.datetime64(number, "D"))
