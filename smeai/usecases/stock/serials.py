"""Days as the numbers that spreadsheets keep them as, where an export lost their format."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from smeai.tabular.grid import Cell

_ZERO = datetime(1899, 12, 30)  # of spreadsheet programs; right from March 1900 on
_FIRST, _LAST = 29_221, 58_806  # 1980 to 2060


def serial_days(cells: Sequence[Cell]) -> list[Cell] | None:
    """The cells as moments, where all that are filled are such numbers; else None."""
    numbers = [_number(cell) for cell in cells]
    return [_ZERO + timedelta(days=number) for number in numbers if number is not None] if numbers and None not in numbers else None


def _number(cell: Cell) -> float | None:
    try:
        number = float(str(cell))
    except ValueError:
        return None
    return number if _FIRST <= number < _LAST else None
