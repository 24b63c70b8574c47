"""The table that a bank file was, kept beside its lines so that what goes out has the user's own columns."""

from collections.abc import Sequence
from pathlib import Path

from smeai.actions.tables import as_text
from smeai.tabular.grid import Cell
from smeai.tabular.reader import open_source
from smeai.tabular.statements.statement import StatementFile
from smeai.usecases.books.entries import NO_TABLE, Original


def original(path: str, found: StatementFile) -> Original:
    """Headers and cells for each line of a table; none of a format that has no columns."""
    if not path or not found.columns or found.reading is None:
        return NO_TABLE
    grid = open_source(Path(path), found.reading).grid
    rows = [_row(grid.rows, line.row - grid.first) for line in found.lines]
    width = max(map(len, rows), default=0)
    end = (found.reading.first_row or grid.first) - grid.first + max(1, found.reading.header_rows or 1)
    header = [as_text(cell) for cell in _row(grid.rows, end - 1)] if found.reading.header_rows != 0 else []
    headers = [header[at] if at < len(header) and header[at] else f"Column {at + 1}" for at in range(width)]
    cells = [[as_text(row[at]) if at < len(row) else "" for row in rows] for at in range(width)]
    return Original(tuple(headers), tuple(cells), tuple((header, role) for role, header in found.columns))


def _row(rows: Sequence[list[Cell]], at: int) -> list[Cell]:
    return rows[at] if 0 <= at < len(rows) else []
