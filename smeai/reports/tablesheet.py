"""One sheet for each table, with all its rows, a filter and a header that stays."""

import re
from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from smeai.core.document import Column, Sides, Table
from smeai.core.progress import Progress, silent
from smeai.reports.cells import write_figure, write_text
from smeai.reports.styles import Styles

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_KEPT = ("Summary", "Inputs", "Formulas")
_FORBIDDEN_NAME = "history"
_LONGEST_NAME = 31
_ROWS_A_STEP = 1000
_LOOKED_AT = 200  # rows that decide a column's width


def sheet_names(tables: Sequence[Table | Sides], kept: Sequence[str] = _KEPT) -> list[str]:
    """A name for each table's sheet: at most 31 characters, none twice, none that is `kept` or that a spreadsheet forbids."""
    used = {_FORBIDDEN_NAME, *(name.lower() for name in kept)}
    names = []
    for table in tables:
        wish = _FORBIDDEN.sub(" ", table.sheet or table.title).strip().strip("'").strip() or "Table"
        name, count = _cut(wish, ""), 1
        while name.lower() in used:
            count += 1
            name = _cut(wish, f" {count}")
        used.add(name.lower())
        names.append(name)
    return names


def _cut(wish: str, tail: str) -> str:
    """`wish` and `tail` in 31 UTF-16 units, which is how spreadsheets count."""
    while len((wish + tail).encode("utf-16-le")) // 2 > _LONGEST_NAME:
        wish = wish[:-1]
    return wish.rstrip(" '") + tail


def write_table(sheet: Worksheet, table: Table, styles: Styles, progress: Progress = silent) -> None:
    """All rows of `table` below a frozen header with filters."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    for index, column in enumerate(table.columns):
        sheet.set_column(index, index, _width(table, index))
        write_text(sheet, 0, index, column.title, styles.header_right if column.unit else styles.header)
    for row, cells in enumerate(table.rows, start=1):
        if row % _ROWS_A_STEP == 0:
            progress(row / len(table.rows), "Writing the rows of the workbook.")
        for index, cell in enumerate(cells[: len(table.columns)]):
            _write(sheet, row, index, cell, table.columns[index], styles)
    if table.columns:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write(sheet: Worksheet, row: int, index: int, cell: str | float | None, column: Column, styles: Styles) -> None:
    if isinstance(cell, str):
        write_text(sheet, row, index, cell, styles.wrapped if column.wide else styles.text)
    else:
        write_figure(sheet, row, index, cell, styles.number(column.unit, cell, column.assumed))


def _width(table: Table, index: int) -> float:
    column = table.columns[index]
    cells = (row[index] for row in table.rows[:_LOOKED_AT] if index < len(row))
    longest = max((len(cell) if isinstance(cell, str) else 11 for cell in cells if cell is not None), default=0)
    return max(8.0, min(longest + 2, 70 if column.wide else 40), min(len(column.title) + 4, 30))
