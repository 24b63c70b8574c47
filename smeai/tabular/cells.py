"""From the rows of a grid to the columns of a table: blanks, errors and whole numbers put right."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.problem import Problem
from smeai.tabular.grid import Cell, Grid, Place
from smeai.tabular.layout import Layout
from smeai.tabular.problems import fold_problems
from smeai.tabular.traits import ERRORS

_LARGEST_WHOLE = 1e15  # above, a float no longer shows every whole number


def build_cells(grid: Grid, layout: Layout) -> tuple[tuple[str, ...], pd.DataFrame, np.ndarray, tuple[Problem, ...]]:
    """Column names, cells, row numbers and problems of the data rows; empty rows and empty unnamed columns are left out."""
    rows, width = grid.rows[layout.body_start : layout.body_end], len(layout.columns)
    found: list[Problem] = []
    cleaned = np.empty((width, len(rows)), dtype=object)
    gaps = np.zeros(width, dtype=bool)  # columns in which a cell is empty
    for column, values in enumerate(_columns(rows, width)):
        kinds = set(map(type, values))
        cleaned[column] = clean = _clean(values, kinds)
        if str in kinds:
            found += _error_texts(cleaned[column], grid.first + layout.body_start, layout.columns[column])
        gaps[column] = (clean is not values or type(None) in kinds or bool(found)) and np.equal(cleaned[column], None).any()
    if gaps.any():  # an error cell arrives as an empty one
        found += _error_cells(grid, layout)
    showing = {problem.row - grid.first - layout.body_start for problem in found if problem.row}
    empty = _empty_rows(cleaned) - showing if gaps.all() else set()
    kept = np.delete(np.arange(len(rows)), sorted({*empty, *(row - layout.body_start for row in layout.repeated)}))
    numbers = np.arange(len(rows)) + grid.first + layout.body_start
    if len(kept) < len(rows):
        cleaned, numbers = cleaned[:, kept], numbers[kept]
    used = [index for index, name in enumerate(layout.columns) if not _is_void(grid, layout, index, cleaned)]
    names = tuple(layout.columns[index] for index in used)
    shown = cleaned if len(used) == width else cleaned[used]
    cells = pd.DataFrame(shown.T, columns=pd.Index(names, dtype=object), dtype=object, copy=False)
    return names, cells, numbers, (*fold_problems(found), *_extra_cells(grid, layout))


def _columns(rows: list[list[Cell]], width: int) -> Iterator[list[Cell]]:
    """The cells column by column; rows that are too short end in None."""
    if set(map(len, rows)) <= {width}:
        flat = list(chain.from_iterable(rows))  # three times as fast as zip
        return (flat[column::width] for column in range(width))
    return ([row[column] if column < len(row) else None for row in rows] for column in range(width))


def _clean(values: list[Any], kinds: set[type]) -> Sequence[Cell] | np.ndarray:
    if kinds <= {float}:
        return _whole(values)
    if kinds == {str} and "" not in values and not any(map(str.isspace, values)):
        return values  # the usual column, three times as fast
    if kinds <= {str, type(None)}:
        return [value if value and not value.isspace() else None for value in values]
    return [_clean_mixed(value) for value in values] if kinds & {str, float} else values


def _clean_mixed(value: Any) -> Cell:
    if type(value) is str:
        return value if value and not value.isspace() else None
    if type(value) is float:
        if value != value:
            return None  # not a number: a row shorter than the others
        return int(value) if value.is_integer() and abs(value) < _LARGEST_WHOLE else value
    return value


def _whole(values: list[Any]) -> np.ndarray:
    """Floats, those without a fraction as int."""
    numbers = np.array(values, dtype=float)
    cells = numbers.astype(object)
    whole = (np.abs(numbers) < _LARGEST_WHOLE) & (numbers == np.floor(numbers))
    cells[whole] = numbers[whole].astype(np.int64).astype(object)
    cells[np.isnan(numbers)] = None
    return cells


def _empty_rows(cleaned: np.ndarray) -> set[int]:
    """The rows without a single cell."""
    empty = np.arange(cleaned.shape[1])
    for column in cleaned:
        empty = empty[np.equal(column[empty], None).astype(bool)]
    return set(empty.tolist())


def _is_void(grid: Grid, layout: Layout, column: int, cleaned: np.ndarray) -> bool:
    if grid.ragged and not layout.header_rows:
        return False  # the separators say that the column is there
    header = grid.rows[layout.start : layout.body_start]
    named = any(column < len(row) and row[column] not in (None, "") for row in header)
    return not named and all(cell is None for cell in cleaned[column])


def _error_texts(values: np.ndarray, first: int, column: str) -> list[Problem]:
    """Texts such as #N/A become None in place; one problem for each."""
    if ERRORS.isdisjoint(values):
        return []
    problems = []
    for index, value in enumerate(values):
        if type(value) is str and value in ERRORS:
            values[index] = None
            problems.append(error_problem(value, first + index, column))
    return problems


def _error_cells(grid: Grid, layout: Layout) -> list[Problem]:
    errors: Mapping[Place, str] = grid.find_errors()
    return [
        error_problem(text, grid.first + row, layout.columns[column])
        for (row, column), text in sorted(errors.items())
        if layout.body_start <= row < layout.body_end and column < len(layout.columns)
    ]


def error_problem(text: str, row: int, column: str) -> Problem:
    """The problem of a cell that shows an error instead of a value."""
    return Problem(f"The cell shows the error {text} and was read as empty.", "Mend the formula in your file.", row=row, column=column)


def _extra_cells(grid: Grid, layout: Layout) -> tuple[Problem, ...]:
    """Rows of a text file with more or fewer cells than the header; nothing of them is lost."""
    if not grid.ragged or layout.header_rows == 0:
        return ()
    width = max((len(row) for row in grid.rows[layout.start : layout.body_start]), default=0)
    found = []
    for index in range(layout.body_start, layout.body_end):
        length = len(grid.rows[index])
        if length != width and length and any(grid.rows[index]):
            more = length > width
            sentence = (
                f"The row has {length} cells, the header {width}; the rest went into extra columns."
                if more
                else f"The row has only {length} of {width} cells; the others were read as empty."
            )
            found.append(Problem(sentence, "Check the row: a separator may be missing or too many.", row=grid.first + index))
    return fold_problems(found)
