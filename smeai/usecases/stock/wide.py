"""Sales from a wide table: items down and periods across, years down and months across, or days down and items across."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.errors import DataError
from smeai.tabular.profiles import profile
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import DATE, ITEM, QUANTITY
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.columns import Column, column_of
from smeai.usecases.stock.headings import Heading, dated, is_total, is_week, months
from smeai.usecases.stock.long_table import ROLE, item_codes
from smeai.usecases.stock.month_words import month_of
from smeai.usecases.stock.sales import Sales

_TELLING = 3  # columns of months without a year that can be nothing else
_LEAST = 2  # columns of periods that make a table wide
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """The part of a wide table that holds quantities: `columns`, and the first day of each cell, datetime64[D] [columns, rows]."""

    columns: tuple[str, ...]
    days: np.ndarray
    frequency: Frequency
    years: str = ""  # the column of years, where only months stand above


def block_of(table: Table, mapping: Mapping[str, str], reading: Reading) -> Block | None:
    """Where the quantities of a wide table stand; None where the table is long."""
    if mapping.get(QUANTITY) in table.columns and not _heads_period(mapping[QUANTITY], reading):
        return None
    free = [name for name in table.columns if name not in {column for key, column in mapping.items() if key not in (DATE, QUANTITY)}]
    headings = [heading for heading in dated(free, reading) if _numeric(table, heading.name)]
    if len(headings) >= _LEAST or (headings and mapping.get(DATE) not in table.columns):
        days = np.array([heading.day for heading in headings], "datetime64[D]")
        return Block(_names(headings), np.repeat(days[:, None], len(table), axis=1), headings[0].frequency)
    return _years_down(table, free, mapping, reading)


def _heads_period(name: str, reading: Reading) -> bool:
    return bool(dated((name,), reading)) or bool(months((name,)))


def _names(headings: Sequence[Heading]) -> tuple[str, ...]:
    return tuple(heading.name for heading in headings)


def _numeric(table: Table, name: str) -> bool:
    found = profile(table, name)
    return not found.filled or found.numbers >= 0.5


def _years_down(table: Table, free: Sequence[str], mapping: Mapping[str, str], reading: Reading) -> Block | None:
    """A column of years, and columns of months."""
    named = months(free)
    column = mapping.get(DATE) or next((name for name in free if name not in named and _all_years(table, name)), None)
    if len(named) < _LEAST or column not in table.columns or not _all_years(table, column):
        return None
    years = pd.to_numeric(table.cells[column], errors="coerce").to_numpy(float)
    start = np.where(np.isfinite(years), (np.nan_to_num(years) - 1970) * 12, 0).astype(np.int64)
    days = np.stack([(start + month - 1).astype("datetime64[M]").astype("datetime64[D]") for month in named.values()])
    days[:, ~np.isfinite(years)] = np.datetime64("NaT")
    return Block(tuple(named), days, Frequency.MONTH, column)


def refuse_yearless(table: Table, mapping: Mapping[str, str]) -> None:
    """DataError where months or weeks stand side by side and nothing says of which year."""
    named = [name for name in table.columns if (month_of(name) or is_week(name)) and _numeric(table, name)]
    if DATE in mapping or len(named) < _TELLING:
        return
    example = "Jan 2024" if month_of(named[0]) else "KW 5 2024"
    sentence = f"{table.file} has columns from “{named[0]}” to “{named[-1]}”, and nothing says of which year."
    raise DataError(sentence, f"Write the year with them, such as “{example}”, or in a row above.")


def _all_years(table: Table, name: str) -> bool:
    """Whether nearly all cells are years."""
    numbers = pd.to_numeric(table.cells[name].dropna(), errors="coerce").to_numpy(float)
    return len(numbers) > 0 and float(np.mean((numbers >= 1900) & (numbers <= 2100) & (numbers == np.round(numbers)))) >= 0.9


def wide_sales(table: Table, block: Block, mapping: Mapping[str, str], reading: Reading) -> Sales:
    """One row for each filled cell of `block`. Rows and columns of totals are left out and named."""
    mapping = _with_item(table, block, mapping)
    items, codes, unnamed = item_codes(table, mapping, reading)
    total = np.array([is_total(item) for item in items])[codes] if mapping.get(ITEM) in table.columns else np.zeros(len(table), bool)
    quantity = _quantities(table, block, reading)
    values = quantity.spread().reshape(len(block.columns), len(table))
    left = unnamed | total
    holds = np.isfinite(values) & ~np.isnat(block.days)
    which, rows = np.nonzero(holds & ~left)
    if not len(rows):
        raise DataError(f"{table.file} holds no quantities below {_span(block)}.", "Choose the file with the sales.")
    problems = (*quantity.problems, *_left_out(table, block, mapping, total, unnamed, holds))
    return Sales(
        table.file,
        table.sheet,
        items,
        codes[rows],
        block.days[which, rows].astype("datetime64[us]"),
        values[which, rows],
        table.row_numbers[rows],
        written=block.frequency if block.frequency is not Frequency.DAY else None,
        names={key: name for key, name in mapping.items() if name in table.columns},
        problems=problems,
    )


def _span(block: Block) -> str:
    return f"“{block.columns[0]}” to “{block.columns[-1]}”"


def _with_item(table: Table, block: Block, mapping: Mapping[str, str]) -> Mapping[str, str]:
    """The first column beside the block names the items where no other was chosen."""
    used = {*block.columns, *(name for key, name in mapping.items() if key != ITEM)}
    free = [name for name in table.columns if name not in used and not _numeric(table, name)]
    return mapping if mapping.get(ITEM) in table.columns or not free else {**mapping, ITEM: free[0]}


def _quantities(table: Table, block: Block, reading: Reading) -> Column:
    """All cells of the block as one column, so that one decimal mark holds for all; problems name their own column."""
    stacked = np.concatenate([table.cells[name].to_numpy() for name in block.columns])
    codes, cells = pd.factorize(stacked, use_na_sentinel=True)
    places = np.arange(len(stacked))
    whole = Table(table.file, table.sheet, ("quantity",), pd.DataFrame({"quantity": stacked}), places)
    column = column_of(whole, ROLE[QUANTITY], "quantity", reading, codes, cells)
    return replace(column, problems=tuple(_placed(problem, table, block) for problem in column.problems))


def _placed(problem: Problem, table: Table, block: Block) -> Problem:
    which, row = divmod(problem.row or 0, len(table))
    return replace(problem, row=int(table.row_numbers[row]), column=block.columns[which])


def _left_out(
    table: Table, block: Block, mapping: Mapping[str, str], total: np.ndarray, unnamed: np.ndarray, holds: np.ndarray
) -> list[Problem]:
    """What was not read: rows of totals, rows without a name, columns of totals and of other numbers."""
    found = []
    for rows, words in ((total & ~unnamed, "rows are totals and were left out."), (unnamed, "rows name no item and were left out.")):
        if count := int((rows & holds.any(axis=0)).sum()):
            row = int(table.row_numbers[rows & holds.any(axis=0)].min())
            words = f"{count:,} {words}" if count > 1 else f"1 {words}".replace("rows are totals and were", "row is a total and was")
            found.append(Problem(words, "", Severity.NOTE, table.file, table.sheet, row, mapping.get(ITEM), count))
    beside = [
        name
        for name in table.columns
        if name not in {*block.columns, block.years, *mapping.values()} and profile(table, name).numbers > 0.5
    ]
    for name in beside:
        words = "The column is a total and was left out." if is_total(name) else "The column is no period and was left out."
        found.append(Problem(words, "", Severity.NOTE, table.file, table.sheet, column=name))
    return found


def items_across(table: Table, mapping: Mapping[str, str]) -> tuple[str, ...]:
    """The columns of numbers of a table with days down and no column of items or quantities; empty where it is none."""
    if mapping.get(QUANTITY) in table.columns or mapping.get(ITEM) in table.columns or mapping.get(DATE) not in table.columns:
        return ()
    free = [name for name in table.columns if name not in set(mapping.values())]
    return tuple(name for name in free if (found := profile(table, name)).filled and found.numbers >= _MOSTLY and not is_total(name))


def stacked(table: Table, columns: Sequence[str], mapping: Mapping[str, str]) -> tuple[Table, dict[str, str]]:
    """A table with items across as a long one, and the mapping of that; each row keeps its number in the file."""
    date_column = mapping[DATE]
    parts = [pd.DataFrame({ITEM: name, DATE: table.cells[date_column], QUANTITY: table.cells[name]}, dtype=object) for name in columns]
    cells = pd.concat(parts, ignore_index=True)
    filled = ~np.equal(cells[QUANTITY].to_numpy(), None)
    numbers = np.tile(table.row_numbers, len(columns))
    names = (ITEM, DATE, QUANTITY)
    return Table(table.file, table.sheet, names, cells[filled].reset_index(drop=True), numbers[filled]), {key: key for key in names}
