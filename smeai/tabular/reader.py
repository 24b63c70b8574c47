"""`read`: from a path to a table, with everything there is to say and to ask about it."""

from dataclasses import dataclass, replace
from pathlib import Path

from smeai.core.problem import Problem, Question, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import OversizedFile, UnreadableFile
from smeai.tabular.cells import build_cells
from smeai.tabular.container import Container, recognise
from smeai.tabular.delimited import read_delimited
from smeai.tabular.encoding import decode, looks_like_text
from smeai.tabular.grid import Grid, filled
from smeai.tabular.layout import lay_out
from smeai.tabular.markup import read_markup
from smeai.tabular.questions import settle
from smeai.tabular.reading import Reading
from smeai.tabular.sheets import choose_sheet
from smeai.tabular.spreadsheet import load_sheet, open_workbook, sheet_grid
from smeai.tabular.table import Table

_MOST_COLUMNS, _MOST_CELLS = 16_384, 60_000_000  # the columns of a spreadsheet program; what a machine of 8 GB takes


@dataclass(frozen=True, slots=True, eq=False)
class ReadResult:
    """A table, how it was read, and what there is to say and to ask; `sheets` are those of the file."""

    table: Table
    reading: Reading
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A grid on its way to become a table; `sheets` are those of the file."""

    grid: Grid
    reading: Reading
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    sheets: tuple[str, ...] = ()


def read(path: Path | str, reading: Reading | None = None, progress: Progress = silent) -> ReadResult:
    """The table in the file at `path`; fields set in `reading` are obeyed, the others found out.

    Raises FileError (UnreadableFile, ProtectedFile, OversizedFile) where there is no table to be
    had; whatever is wrong with single rows or cells is a problem in the result.
    """
    path, reading = Path(path), reading or Reading()
    progress(0.0, f"Opening {path.name}")
    source = open_source(path, reading, progress)
    progress(0.7, f"Finding the table in {path.name}")
    if not any(map(filled, source.grid.rows)):
        raise UnreadableFile(f"{path.name} holds no filled cells.", "Choose another file or another sheet.")
    _refuse_unwieldy(path.name, source.grid)
    layout = lay_out(source.grid, source.reading)
    columns, cells, numbers, found = build_cells(source.grid, layout)
    table = Table(path.name, source.reading.sheet, columns, cells, numbers)
    progress(0.9, f"Looking at the columns of {path.name}")
    reading = replace(
        source.reading,
        header_rows=layout.header_rows,
        first_row=source.grid.first + layout.start,
        last_row=source.grid.first + layout.body_end - 1,
    )
    reading, asked = settle(table, reading)
    problems = tuple(replace(problem, file=path.name, sheet=table.sheet) for problem in (*source.problems, *layout.problems, *found))
    progress(1.0, f"{path.name}: {len(table)} rows")
    return ReadResult(table, reading, problems, (*source.questions, *layout.questions, *asked), source.sheets)


def _refuse_unwieldy(name: str, grid: Grid) -> None:
    """One endless row would make every other row as long."""
    width = max(map(len, grid.rows))
    if width > _MOST_COLUMNS or width * len(grid.rows) > _MOST_CELLS:
        sentence = f"{name} has {len(grid.rows)} rows and up to {width} columns, more than we can hold."
        raise OversizedFile(sentence, "Check its separators and quotation marks, or export only the rows and columns you need.")


def list_sheets(path: Path | str) -> tuple[str, ...]:
    """The names of the sheets of a workbook (of the tables of a web page); empty for a text file."""
    path = Path(path)
    kind = recognise(path)
    if kind is Container.TEXT:
        return ()
    if kind is Container.MARKUP:
        return tuple(read_markup(decode(path.read_bytes()).text))
    return open_workbook(path, kind).sheets


def open_source(path: Path, reading: Reading, progress: Progress = silent) -> Source:
    """The grid of the file at `path` (of its largest sheet, or the one that `reading` names), not yet a table; raises FileError."""
    kind = recognise(path)
    if kind is Container.TEXT:
        return _read_text(path, reading)
    if kind is Container.MARKUP:
        return _read_markup(path, reading)
    return _read_workbook(path, kind, reading, progress)


def _read_workbook(path: Path, kind: Container, reading: Reading, progress: Progress) -> Source:
    workbook = open_workbook(path, kind)
    if reading.sheet is not None and reading.sheet not in workbook.sheets:
        raise UnreadableFile(f"{path.name} has no sheet named {reading.sheet}.", f"Its sheets are: {', '.join(workbook.sheets)}.")
    progress(0.1, f"Reading {path.name}")
    loaded = {name: sheet for name in workbook.sheets if reading.sheet in (None, name) and (sheet := load_sheet(workbook, name))}
    sizes = {name: (sheet.height, sheet.width) for name, sheet in loaded.items() if sheet.start is not None}
    name, asked = choose_sheet(path.name, sizes, reading.sheet, workbook.hidden)
    notes = tuple(
        Problem(
            f"The cells of sheet {other} are spread too far apart to be read.",
            "Delete what stands far from the table.",
            severity=Severity.NOTE,
        )
        for other in workbook.oversized
    )
    progress(0.4, f"Reading {path.name}")
    return Source(sheet_grid(workbook, loaded[name]), replace(reading, sheet=name), notes, asked, workbook.sheets)


def _read_markup(path: Path, reading: Reading) -> Source:
    decoded = decode(path.read_bytes(), reading.encoding)
    grids = read_markup(decoded.text)
    name, asked = choose_sheet(path.name, {name: (len(grid.rows), max(map(len, grid.rows))) for name, grid in grids.items()}, reading.sheet)
    return Source(
        grids[name], replace(reading, encoding=decoded.encoding, sheet=name), decoded.problems, (*decoded.questions, *asked), tuple(grids)
    )


def _read_text(path: Path, reading: Reading) -> Source:
    if reading.sheet is not None:
        raise UnreadableFile(f"{path.name} is a text file; it has no sheets.", "Name a sheet only for a workbook.")
    decoded = decode(path.read_bytes(), reading.encoding)
    if not looks_like_text(decoded.text):
        raise UnreadableFile(f"{path.name} is neither a spreadsheet nor a table of text.", "Choose an xlsx, xls, ods or csv file.")
    grid, dialect, problems = read_delimited(decoded.text, reading.delimiter, reading.quote)
    reading = replace(reading, encoding=decoded.encoding, delimiter=dialect.delimiter, quote=dialect.quote)
    return Source(grid, reading, (*decoded.problems, *problems), decoded.questions)
