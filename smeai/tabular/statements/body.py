"""Where the table of bookings stands on its sheet: what is above it, its header, its rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from smeai.tabular.grid import Cell, Grid, filled, is_blank
from smeai.tabular.names import name_columns
from smeai.tabular.statements.days import is_dated, parse_day
from smeai.tabular.statements.header_names import role_scores
from smeai.tabular.statements.money import read_money

_LOOK = 200  # rows in which the header must stand
_MOST_HEADERS = 3
_SURE = 0.6  # from which a cell reads as the name of a role
_MONEY_ROLES = frozenset({"amount", "debit", "credit", "balance"})


@dataclass(frozen=True, slots=True)
class Body:
    """0-based rows of the grid: `top` above the header, header from `start`, body from `first` to `end` (exclusive)."""

    names: tuple[str, ...]
    named: bool  # whether a header gives the names
    start: int
    first: int
    end: int
    width: int


def find_body(grid: Grid, first_row: int | None = None, header_rows: int | None = None) -> Body | None:
    """The table of bookings in a grid; None where neither names nor values look like one."""
    rows = grid.rows
    if first_row is not None:
        start = min(max(0, first_row - grid.first), len(rows) - 1)
        count = header_rows if header_rows is not None else int(_strength(rows[start]) >= 1 or not is_booking(rows[start]))
        return _body(grid, start, count)
    start, count = _find_header(rows)
    if start is None:
        return None
    return _body(grid, start, count if header_rows is None else header_rows)


def is_booking(row: Sequence[Cell]) -> bool:
    """Whether a row holds a day and an amount."""
    days = [index for index, cell in enumerate(row) if _is_day(cell)]
    return bool(days) and any(index not in days and looks_like_money(cell) for index, cell in enumerate(row))


def looks_like_money(cell: Any) -> bool:
    """Whether a cell can be an amount under one decimal mark at least."""
    return read_money(cell, ".") is not None or read_money(cell, ",") is not None


def header_strength(row: Sequence[Cell]) -> int:
    """How many roles the cells of a row name; 0 where they cannot be a header of bookings."""
    return _strength(row)


def _is_day(cell: Any) -> bool:
    if is_dated(cell):
        return True
    text = str(cell) if isinstance(cell, str | int) else ""
    return len(text) == 8 and text.isdigit() and text[:2] in ("19", "20") and parse_day(text, "ymd") is not None


def _strength(row: Sequence[Cell]) -> int:
    best: dict[str, float] = {}
    named = other = 0
    for cell in row:
        if is_blank(cell):
            continue
        if not isinstance(cell, str) or _is_day(cell) or looks_like_money(cell):
            other += 1
            continue
        scores = role_scores(cell) if len(cell) <= 80 and sum(map(str.isdigit, cell)) < 0.3 * len(cell) else {}
        role = max(scores, key=lambda key: scores[key], default="")
        if role and scores[role] >= _SURE:
            named += 1
            best[role] = max(best.get(role, 0.0), scores[role])
        else:
            other += 1
    if other and is_booking(row):
        return 0
    if named < 2 or named < 0.3 * (named + other) or not best.keys() & (_MONEY_ROLES | {"date", "value_date"}):
        return 0
    return len(best) if len(best) > 1 else 0


def _find_header(rows: list[list[Cell]]) -> tuple[int | None, int]:
    """The row where the header starts (the first booking, where there is none) and how many rows it has."""
    seen = [index for index in range(min(len(rows), _LOOK)) if filled(rows[index])]
    first = next((index for index in seen if is_booking(rows[index]) and _continues(rows, index)), None)
    limit = len(rows) if first is None else first
    strengths = {index: _strength(rows[index]) for index in seen if index < limit}
    best = max(strengths.values(), default=0)
    if best >= 2:
        # Of equals the last: a preamble may speak of dates and balances too.
        start = max(index for index, value in strengths.items() if value >= max(2, best - (1 if best > 3 else 0)))
        return _with_neighbours(rows, start, first)
    if first is None:
        return None, 0
    above = first - 1
    if above >= 0 and _is_heading(rows[above], rows[first]):
        return above, 1
    return first, 0


def _continues(rows: list[list[Cell]], index: int) -> bool:
    """Whether the booking at `index` is not one line of a preamble: others of its width follow, or nothing at all."""
    after = [row for row in rows[index + 1 : index + 12] if filled(row)]
    if not after:
        return True
    return any(is_booking(row) for row in after[:6]) or filled(rows[index]) >= max(map(filled, after))


def _is_heading(row: list[Cell], below: list[Cell]) -> bool:
    texts = [cell for cell in row if not is_blank(cell)]
    return len(texts) >= max(2, 0.5 * filled(below)) and all(
        isinstance(cell, str) and len(cell) <= 80 and sum(map(str.isdigit, cell)) < 0.3 * len(cell) and not _is_day(cell) for cell in texts
    )


def _with_neighbours(rows: list[list[Cell]], start: int, first: int | None) -> tuple[int, int]:
    """The header with the rows above and below that complete its names."""
    end = start + 1
    while end - start < _MOST_HEADERS and end < len(rows) and (first is None or end < first) and _completes(rows[end], rows[start]):
        end += 1
    if start > 0 and _titles(rows[start - 1], rows[start]):
        start -= 1
    return start, end - start


def _completes(row: list[Cell], header: list[Cell]) -> bool:
    """Whether a row below a header goes on with its names: short texts, and one that names a role."""
    texts = [cell for cell in row if not is_blank(cell)]
    if len(texts) < 2 or not all(isinstance(cell, str) and len(cell) <= 30 for cell in texts):
        return False
    if any(_is_day(cell) or looks_like_money(cell) for cell in texts):
        return False
    below = sum(is_blank(header[index]) if index < len(header) else True for index, cell in enumerate(row) if not is_blank(cell))
    return _strength(row) >= 2 or below > len(texts) / 2


def _titles(row: list[Cell], header: list[Cell]) -> bool:
    """Whether the row above names groups of columns: where the header leaves gaps, or over several names alike."""
    if _strength(row) >= 2 or not 2 <= filled(row) < filled(header):
        return False
    gaps = [index for index, cell in enumerate(header) if is_blank(cell)]
    return bool(gaps) and all(is_blank(row[index]) or index in gaps for index in range(len(row)))


def _body(grid: Grid, start: int, count: int) -> Body:
    rows = grid.rows
    count = min(count, len(rows) - start)
    first = start + count
    end = len(rows)
    while end > first and not filled(rows[end - 1]):
        end -= 1
    width = max((len(row) for row in rows[start : min(end, first + 5000)]), default=0)
    width = max(width, max(map(len, rows[first:end]), default=0))
    return Body(name_columns(grid, start, count, width), count > 0, start, first, end, width)
