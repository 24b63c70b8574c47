"""Several tables on one sheet: where one ends and the next begins."""

from smeai.tabular.grid import Cell, filled
from smeai.tabular.traits import NUMBER, TEXT, main_trait, trait

Span = tuple[int, int]  # first row, row after the last; 0-based rows of the grid


def blank_rows(rows: list[list[Cell]]) -> list[int]:
    """The rows in which nothing stands."""
    if all(map(any, rows)):
        return []  # the usual case, and the quick way to know it
    return [index for index, row in enumerate(rows) if not any(row) and not filled(row)]


def split_tables(rows: list[list[Cell]]) -> list[Span]:
    """The spans of the tables of a sheet, divided where a heading follows an empty row."""
    starts = [0]
    blanks = blank_rows(rows)
    follows = {index + 1 for index in blanks} - set(blanks)
    for start in sorted(follows):
        if start < len(rows) and starts_table(rows, start, len(rows)):
            starts.append(start)
    ends = [*starts[1:], len(rows)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if any(filled(row) for row in rows[start:end])]


def starts_table(rows: list[list[Cell]], start: int, end: int) -> bool:
    """Whether row `start` is a heading with a table below: texts over columns of another kind, in two columns or more."""
    heading = rows[start]
    below = [row for row in rows[start + 1 : min(end, start + 30)] if filled(row)]
    if filled(heading) < 2 or len(below) < 2 or any(trait(cell) not in (TEXT, "") for cell in heading):
        return False
    if sum(filled(row) >= 2 for row in below) < 2:
        return False
    columns = [[row[column] for row in below if column < len(row)] for column in range(len(heading))]
    return any(trait(cell) == TEXT and main_trait(column) not in (TEXT, "") for cell, column in zip(heading, columns, strict=True))


def largest(rows: list[list[Cell]], spans: list[Span]) -> Span:
    """The span with the most filled cells; the first of equals."""
    if len(spans) == 1:
        return spans[0]  # the usual case, and counting takes time
    return max(spans, key=lambda span: sum(map(filled, rows[span[0] : span[1]])))


def find_repeats(rows: list[list[Cell]], start: int, count: int, end: int) -> tuple[tuple[int, ...], int | None]:
    """The data rows that repeat the last header row, and the first that heads another table: most of its names, not all."""
    heading = _texts(rows[start + count - 1]) if count else []
    column = next((index for index, text in enumerate(heading) if text), None)
    if column is None or sum(map(bool, heading)) < 2:
        return (), None
    mark = heading[column]
    marks = [row[column] if len(row) > column else None for row in rows[start + count : end]]
    alike = [index for index, cell in enumerate(marks, start + count) if cell == mark] if mark in marks else []
    repeats = []
    for index in alike:
        texts = _texts(rows[index])
        if texts == heading:
            repeats.append(index)
        elif sum(text in heading for text in texts if text) > 0.6 * len(heading):
            return tuple(repeats), index
    return tuple(repeats), None


def _texts(row: list[Cell]) -> list[str]:
    """The cells as texts, without the empty ones at the end."""
    texts = ["" if cell is None else str(cell).strip() for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def is_year(cell: Cell) -> bool:
    """Whether a cell may be a year that heads a column."""
    text = str(cell).strip().removesuffix(".0")
    return trait(cell) == NUMBER and len(text) == 4 and text.isdecimal() and 1900 <= int(text) <= 2100
