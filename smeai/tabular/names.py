"""What the columns are called: one unique name each, from one header row or several."""

from collections import Counter

from smeai.tabular.extent import column_letters
from smeai.tabular.grid import Cell, Grid, is_blank
from smeai.tabular.headings import cell_at


def name_columns(grid: Grid, start: int, count: int, width: int) -> tuple[str, ...]:
    """Unique names: header rows joined with " / ", merged ones spread to the right, "Column C" for the unnamed."""
    parts = [_spread(grid, start + row, width, row < count - 1) for row in range(count)]
    names = []
    for column in range(width):
        words = [word for row in parts if (word := _title(row[column]))]
        names.append(" / ".join(dict.fromkeys(words)) or f"Column {column_letters(grid.left + column)}")
    seen: Counter[str] = Counter()
    taken = set(names)
    for index, name in enumerate(names):
        seen[name] += 1
        while seen[name] > 1 and (numbered := f"{name} ({seen[name]})") in taken:
            seen[name] += 1
        if seen[name] > 1:
            names[index] = numbered
            taken.add(numbered)
    return tuple(names)


def _title(cell: Cell) -> str:
    whole = int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    return "" if is_blank(cell) else " ".join(str(whole).split())


def _spread(grid: Grid, row: int, width: int, group: bool) -> list[Cell]:
    """A header row of full width, the text of merged cells (and of group titles) repeated to the right."""
    cells = [cell_at(grid.rows[row], column) for column in range(width)]
    for (top, left), (bottom, right) in grid.merged:
        if top <= row <= bottom and left < width:
            text = cell_at(grid.rows[top], left)
            cells[left : min(right, width - 1) + 1] = [text] * (min(right, width - 1) - left + 1)
    known = any(top <= row <= bottom and left < right for (top, left), (bottom, right) in grid.merged)
    if group and not known:
        below = [cell_at(grid.rows[row + 1], column) for column in range(width)]
        for column in range(1, width):
            if is_blank(cells[column]) and not is_blank(below[column]):
                cells[column] = cells[column - 1]
    return cells
