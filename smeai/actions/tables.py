"""Reading the user's tables: a view of the whole, pages of rows, and files written anew."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from smeai import tabular, usecases
from smeai.actions import batches, targets
from smeai.actions.session import Session
from smeai.core.pilot import Source
from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.progress import Progress, silent
from smeai.core.usecase import Kind, Role
from smeai.errors import UsageError
from smeai.tabular.profiles import Profile, profile
from smeai.tabular.reader import ReadResult
from smeai.tabular.reading import Reading
from smeai.tabular.roles import guess_roles

SAMPLES = 4
MOSTLY = 0.9  # of the filled cells
Answers = Sequence[tuple[str, str]]


def open(
    path: str, use_case: str, sheet: str = "", answers: Answers = (), session: Session | None = None, progress: Progress = silent
) -> TableView:
    """Read a file as `use_case` would; `answers` are (question key, value) pairs."""
    return view(Source(path, sheet, tuple(answers)), usecases.about(use_case).roles, session, progress)


def view(source: Source, roles: Sequence[Role], session: Session | None = None, progress: Progress = silent) -> TableView:
    """A file as it was read, with guesses of which of its columns plays which of the `roles`."""
    result = read(source, session, progress)
    table = result.table
    guesses = guess_roles(table, roles)
    return TableView(
        source.path,
        table.file,
        tuple(ColumnView(name, _kind(profile(table, name)), _samples(table, name)) for name in table.columns),
        len(table),
        table.sheet or "",
        result.sheets,
        tuple(RoleGuess(role, guess.column, guess.reason.rstrip("."), guess.confidence) for role, guess in guesses.items()),
        result.problems,
        result.questions,
        tabular.shape_key(table),
    )


def rows(path: str, use_case: str, sheet: str, answers: Answers, start: int, count: int, session: Session | None = None) -> RowsPage:
    """A page of rows as text, of a file that was opened; it is read again if the engine has forgotten it."""
    table = read(Source(path, sheet, tuple(answers)), session).table
    some = table.cells.iloc[start : start + count]
    cells = tuple(tuple(as_text(cell) for cell in row) for row in some.itertuples(index=False, name=None))
    return RowsPage(start, tuple(int(number) for number in table.row_numbers[start : start + count]), cells)


def read(source: Source, session: Session | None = None, progress: Progress = silent) -> ReadResult:
    """The table of a source, from the session if it was read before and the file has not changed."""

    def make() -> ReadResult:
        reading = Reading(sheet=source.sheet or None)
        for key, value in source.answers:
            reading = reading.answered(key, value)
        return tabular.read(source.path, reading, progress)

    stamp = Path(source.path).stat().st_mtime_ns if Path(source.path).is_file() else 0
    return session.get_or_make(("table", source, stamp), make) if session else make()


def mapping_of(result: ReadResult, roles: Sequence[Role], given: Mapping[str, str]) -> dict[str, str]:
    """Role to column: what was `given`, and guesses for the rest; raises `UsageError` for an unknown role or column.

    Where anything was given, columns are guessed only for required roles: who names columns means these.
    """
    known = {role.key for role in roles}
    for role, column in given.items():
        if role not in known:
            raise UsageError(f"There is no role “{role}”.", f"The roles are: {', '.join(sorted(known))}.")
        if column not in result.table.columns:
            raise UsageError(f"{result.table.file} has no column “{column}”.", f"Its columns are: {', '.join(result.table.columns)}.")
    for column, uses in Counter(given.values()).items():
        if uses > 1:
            raise UsageError(f"Column “{column}” was given to {uses} roles.", "A column plays one role: name another for the others.")
    wanted = [role for role in roles if role.key not in given and (role.required or not given)]
    taken = set(given.values())
    guessed = {role: guess.column for role, guess in guess_roles(result.table, wanted).items() if guess.column not in taken}
    return {**guessed, **given}


def export(paths: Sequence[str], folder: str, progress: Progress = silent) -> tuple[batches.Entry, ...]:
    """Write each file's table to ``0000.csv``, ``0001.csv``, ... in `folder`, and ``index.json``; one entry a file."""
    return batches.export(paths, folder, _found, progress)


def write(path: str, target: str, progress: Progress = silent) -> ReadResult:
    """Write the table of `path` to the CSV file `target`."""
    out = targets.file(target, [path])
    result = tabular.read(path, None, progress)
    tabular.write_csv(out, result.table.columns, texts(result.table))
    return result


def _found(path: str) -> batches.Found:
    result = tabular.read(path)
    problems, questions = [str(problem) for problem in result.problems], [asdict(question) for question in result.questions]
    told = {**batches.entry(path), "rows": len(result.table), "problems": problems, "questions": questions}
    return told, result.table.columns, texts(result.table)


def texts(table: tabular.Table) -> Iterator[list[str]]:
    """The cells of a table, row by row, as they are written."""
    return ([as_text(cell) for cell in row] for row in table.cells.itertuples(index=False, name=None))


def _kind(found: Profile) -> Kind:
    """What a column seems to hold, for how it is shown."""
    if found.dates >= MOSTLY or found.numbers >= MOSTLY:
        return Kind.DATE if found.dates >= MOSTLY else Kind.NUMBER
    few = found.filled and found.values <= max(3, found.filled / 5) and found.words <= 4
    return Kind.CATEGORY if few else Kind.TEXT


def _samples(table: tabular.Table, name: str) -> tuple[str, ...]:
    seen = dict.fromkeys(as_text(cell) for cell in table.cells[name].head(50) if cell is not None)
    return tuple(text[:80] for text in list(seen)[:SAMPLES] if text)


def as_text(cell: Any) -> str:
    """A raw cell as it is written: ISO dates, no midnight."""
    if cell is None:
        return ""
    if hasattr(cell, "isoformat"):
        text = cell.isoformat(sep=" ") if hasattr(cell, "hour") and hasattr(cell, "year") else cell.isoformat()
        return text.removesuffix(" 00:00:00")
    return str(cell)
