"""A sheet as it stands in the file, before anyone says what is header and what is data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | datetime | date | time | timedelta | None
Place = tuple[int, int]  # 0-based row and column of the grid


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of raw cells, which may differ in length; an empty cell is None or "".

    `first` is the 1-based row of the user's file that `rows[0]` stands on, `left` the number of
    columns before the first cell. `merged` are (first place, last place) of merged cells;
    `find_errors` returns the places that show an error such as #N/A; it reads the file again.
    """

    rows: list[list[Cell]]
    first: int = 1
    left: int = 0
    merged: tuple[tuple[Place, Place], ...] = ()
    find_errors: Callable[[], Mapping[Place, str]] = dict
    ragged: bool = False  # rows may differ in length, as in a text file


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in the cell."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def filled(row: list[Cell]) -> int:
    """The number of cells of a row in which something stands."""
    return sum(not is_blank(cell) for cell in row)
