"""Sales from a long table: one row an item and day, or many."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.core.usecase import Role
from smeai.errors import DataError
from smeai.tabular.grid import Cell
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import (
    CLOSED,
    CUSTOMERS,
    DATE,
    HOLIDAY,
    ITEM,
    LOCATION,
    OPEN,
    PRICE,
    PROMOTION,
    QUANTITY,
    SALES_ROLES,
    STOCK,
)
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.columns import Column, column_of, read_column
from smeai.usecases.stock.flags import blank_is_no, flag_of, shut_of
from smeai.usecases.stock.periods import as_day, period_of
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.serials import serial_days
from smeai.usecases.stock.units import without_unit

ROLE: dict[str, Role] = {role.key: role for role in SALES_ROLES}
BETWEEN = " · "
_FLAGS = (PROMOTION, OPEN, CLOSED, HOLIDAY)
_NUMBERS = (PRICE, CUSTOMERS, STOCK)


def long_sales(table: Table, mapping: Mapping[str, str], reading: Reading, progress: Progress = silent) -> Sales:
    """The rows of a table with a column of dates and one of quantities; DataError where one is missing or holds none."""
    progress(0.0, "Reading dates and quantities")
    dates, written = _dates(table, mapping, reading)
    quantity = _required(table, QUANTITY, mapping, reading)
    items, codes, unnamed = item_codes(table, mapping, reading)
    known, said = _known(table, mapping, reading)
    problems = (*dates.problems, *quantity.problems, *said)
    sales = Sales(
        table.file,
        table.sheet,
        items,
        codes,
        dates.spread(np.datetime64("NaT")).astype("datetime64[us]"),
        quantity.spread(),
        table.row_numbers,
        known,
        written,
        names={key: name for key, name in mapping.items() if name in table.columns},
        problems=problems,
    )
    return _complete(sales, unnamed)


def _complete(sales: Sales, unnamed: np.ndarray) -> Sales:
    """Without the rows that name no item or no day."""
    dateless = np.isnat(sales.moment)
    if dateless.all():
        raise DataError(f"{sales.file} has no row with a date in column {sales.names.get(DATE)}.", "Choose the column with the dates.")
    sales = sales.without(dateless | unnamed, "name no date or no item and were left out.", "Fill in the date and the item.", DATE)
    if not np.isfinite(sales.quantity).any():
        raise DataError(f"{sales.file} has no number in column {sales.names.get(QUANTITY)}.", "Choose the column with the quantity sold.")
    return sales


def _required(table: Table, key: str, mapping: Mapping[str, str], reading: Reading) -> Column:
    name = mapping.get(key)
    if name in table.columns:
        codes, cells = pd.factorize(table.cells[name].to_numpy(), use_na_sentinel=True)
        return column_of(table, ROLE[key], name, reading, codes, without_unit(cells))
    columns = f"Its columns are: {', '.join(table.columns[:30])}."
    if name is not None:
        raise DataError(f"{table.file} has no column “{name}” for “{ROLE[key].title}”.", columns)
    raise DataError(f"{table.file}: no column was chosen for “{ROLE[key].title}”.", f"{ROLE[key].why} {columns}")


def _dates(table: Table, mapping: Mapping[str, str], reading: Reading) -> tuple[Column, Frequency | None]:
    """The dates, also where weeks, months, quarters or years are named; and which of these, where all name the same."""
    name = mapping.get(DATE)
    if name not in table.columns:
        return _required(table, DATE, mapping, reading), None
    codes, cells = pd.factorize(table.cells[name].to_numpy(), use_na_sentinel=True)
    named = {found[1] if (found := period_of(cell)) else None for cell in cells}
    column = column_of(table, ROLE[DATE], name, reading, codes, [as_day(cell) for cell in cells])
    if np.isnat(column.values).all() and (days := serial_days(cells)):
        column = column_of(table, ROLE[DATE], name, reading, codes, days)
        words = f"{_short(cells[0])} and the like are day numbers of a spreadsheet: it was read as {days[0]:%Y-%m-%d}."
        said = Problem(words, "", Severity.NOTE, table.file, table.sheet, column=name)
        column = replace(column, problems=(*column.problems, said))
    if len(cells) and np.isnat(column.values).all():
        row = int(table.row_numbers[np.flatnonzero(codes == 0)[0]])
        sentence = f"Column {name} of {table.file} holds no dates: the first is “{_short(cells[0])}” in row {row}."
        raise DataError(sentence, "Choose the column with the dates, days, weeks or months.")
    return column, named.pop() if len(named) == 1 else None


def _short(cell: Cell) -> str:
    return str(cell)[:40]


def item_codes(table: Table, mapping: Mapping[str, str], reading: Reading) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    """Names in order, the place of each row's name among them (int32), and the rows (bool) that name none.

    With a location an item is “item · location”; without an item column the whole file is one item, named after it.
    """
    parts = [_labels(table, key, mapping, reading) for key in (ITEM, LOCATION) if mapping.get(key) in table.columns]
    if not parts:
        return (Path(table.file).stem or table.file,), np.zeros(len(table), np.int32), np.zeros(len(table), bool)
    names, codes = parts[0]
    unnamed = codes < 0
    for others, which in parts[1:]:
        unnamed, pairs = unnamed | (which < 0), codes.astype(np.int64) * len(others) + which
        used, codes = np.unique(pairs, return_inverse=True)
        names = [f"{names[pair // len(others)]}{BETWEEN}{others[pair % len(others)]}" for pair in used.tolist()]
    order = np.argsort(np.array(names, dtype=object), kind="stable")
    place = np.empty(len(names) + 1, np.int32)
    place[order], place[-1] = np.arange(len(names)), 0
    return tuple(names[index] for index in order), place[codes], unnamed


def _labels(table: Table, key: str, mapping: Mapping[str, str], reading: Reading) -> tuple[list[str], np.ndarray]:
    """Different names and their codes: cells that read the same are the same."""
    column = read_column(table, ROLE[key], mapping[key], reading)
    codes, names = pd.factorize(column.values, use_na_sentinel=True)
    return names.tolist(), np.append(codes, -1)[column.codes]


def _known(table: Table, mapping: Mapping[str, str], reading: Reading) -> tuple[dict[str, np.ndarray], tuple[Problem, ...]]:
    """Prices, flags, customers and stock as numbers; closed is told as not open."""
    found: dict[str, np.ndarray] = {}
    problems: list[Problem] = []
    for key in (*_NUMBERS, *_FLAGS):
        name = mapping.get(key)
        if name not in table.columns:
            continue
        column = read_column(table, ROLE[key], name, reading, {CLOSED: shut_of}.get(key, flag_of) if key in _FLAGS else None)
        problems += column.problems
        values = column.spread(0.0 if key in _FLAGS and len(column.values) and blank_is_no(column.values.tolist()) else np.nan)
        if key == CLOSED:
            key, values = OPEN, 1.0 - np.minimum(values, 1.0)
        found[key] = values if key not in found else np.fmin(found[key], values)
    return found, tuple(problems)
