"""Where the table stands on its sheet: preamble, header, data, footers, and what else is there."""

from dataclasses import dataclass

from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.tabular.blocks import Span, find_repeats, largest, split_tables, starts_table
from smeai.tabular.folding import shorten
from smeai.tabular.footers import find_end
from smeai.tabular.grid import Grid, filled, is_blank
from smeai.tabular.headings import count_group_rows, count_header_rows, find_start
from smeai.tabular.names import name_columns
from smeai.tabular.reading import Reading


@dataclass(frozen=True, slots=True)
class Layout:
    """0-based rows of the grid: header from `start`, data in `body_start`..`body_end` (exclusive)."""

    columns: tuple[str, ...]
    start: int
    header_rows: int
    body_start: int
    body_end: int
    repeated: tuple[int, ...] = ()  # rows of the data that only repeat the header
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()


def lay_out(grid: Grid, reading: Reading) -> Layout:
    """The layout of a grid that holds at least one filled cell; fields given in `reading` are kept."""
    rows = grid.rows
    spans = split_tables(rows)
    span = _chosen(grid, spans, reading)
    start = find_start(rows, span) if reading.first_row is None else min(max(0, reading.first_row - grid.first), len(rows) - 1)
    count, certain = count_header_rows(rows, start, span[1])
    if reading.header_rows is not None:
        count, certain = min(reading.header_rows, span[1] - start), True
    body = start + count
    if count and reading.first_row is None and reading.header_rows is None:
        start -= count_group_rows(grid, start, span[0])
        count = body - start
    end = find_end(rows, body, span[1]) if reading.last_row is None else max(body, min(reading.last_row - grid.first + 1, len(rows)))
    repeated, other = find_repeats(rows, start, count, end)
    if other is not None and reading.last_row is None:
        spans.append((other, span[1]))
        span, end = (span[0], other), other
    width = max(map(len, rows[start:end]), default=0)
    columns = name_columns(grid, start, count, width)
    problems = (
        *_note_rows(grid, range(span[0], start), "stands above the table and was left out"),
        *_note_rows(grid, range(end, span[1]), "stands below the data (a total or a note) and was left out"),
        *(_note_repeat(grid, row) for row in repeated),
        *(note for other in spans if other[1] <= span[0] or other[0] >= span[1] for note in _note_span(grid, other)),
    )
    question = None if certain else _ask_header(grid, start, count)
    return Layout(columns, start, count, body, end, repeated, problems, (question,) if question else ())


def _chosen(grid: Grid, spans: list[Span], reading: Reading) -> Span:
    if reading.first_row is not None:
        start = reading.first_row - grid.first
        chosen = next((span for span in reversed(spans) if span[0] <= start), spans[0])
        return chosen if reading.last_row is None else (chosen[0], max(chosen[1], min(reading.last_row - grid.first + 1, len(grid.rows))))
    return largest(grid.rows, spans)


def _note_rows(grid: Grid, rows: range, what: str) -> list[Problem]:
    present = [index for index in rows if filled(grid.rows[index])]
    notes = [
        Problem(f"This row {what}: “{_first_text(grid, index)}”.", severity=Severity.NOTE, row=grid.first + index) for index in present[:20]
    ]
    if len(present) > len(notes):
        rest = len(present) - len(notes)
        notes.append(Problem(f"{rest} more rows like it were left out.", severity=Severity.NOTE, row=grid.first + present[20], count=rest))
    return notes


def _first_text(grid: Grid, index: int) -> str:
    return shorten(" · ".join(str(cell) for cell in grid.rows[index] if not is_blank(cell)), 60)


def _note_repeat(grid: Grid, row: int) -> Problem:
    return Problem("This row repeats the header and was left out.", severity=Severity.NOTE, row=grid.first + row)


def _note_span(grid: Grid, span: Span) -> list[Problem]:
    count = sum(map(bool, map(filled, grid.rows[span[0] : span[1]])))
    if not starts_table(grid.rows, *span):
        return _note_rows(grid, range(*span), "stands apart from the table and was left out")
    note = Problem(
        f"Another table of {count} rows starts here (“{_first_text(grid, span[0])}”); only the largest table of the sheet was read.",
        "Move it to a sheet of its own, or choose it by its first row.",
        severity=Severity.NOTE,
        row=grid.first + span[0],
        count=count,
    )
    return [note]


def _ask_header(grid: Grid, start: int, count: int) -> Question | None:
    if len([row for row in grid.rows[start:] if filled(row)][:2]) < 2:
        return None
    first = _first_text(grid, start)
    choices = (Choice("1", "Names of the columns", f"{first} → header"), Choice("0", "Data already", f"{first} → first row of data"))
    return Question("header_rows", f"Does the first row (“{first}”) hold the names of the columns?", choices, str(count))
