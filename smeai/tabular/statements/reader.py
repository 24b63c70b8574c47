"""`read_statement`: from a path to all statements in the file, whatever its format."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from smeai.core.progress import Progress, silent
from smeai.tabular.container import Container, recognise
from smeai.tabular.reader import open_source
from smeai.tabular.reading import Reading
from smeai.tabular.statements.bank_table import read_bank_table
from smeai.tabular.statements.camt import is_camt, read_camt
from smeai.tabular.statements.mt940 import is_mt940, read_mt940
from smeai.tabular.statements.ofx import is_ofx, read_ofx
from smeai.tabular.statements.statement import StatementFile

_HEAD = 65_536  # bytes that are enough to recognise a format
_FORMATS: tuple[tuple[Callable[[bytes], bool], Callable[..., StatementFile]], ...] = (
    (is_ofx, read_ofx),
    (is_camt, read_camt),
    (is_mt940, read_mt940),
)


def read_statement(
    path: Path | str, reading: Reading | None = None, columns: Mapping[str, str] | None = None, progress: Progress = silent
) -> StatementFile:
    """All statements of the file at `path`, recognised by its content.

    `reading` and `columns` (role -> header) hold for tables, where the file does not say what it is:
    fields that are set are obeyed. Raises FileError (UnreadableFile, ProtectedFile, OversizedFile)
    where the file holds no statement; whatever is wrong with single rows is a problem in the result.
    """
    path, reading = Path(path), reading or Reading()
    progress(0.0, f"Opening {path.name}")
    head = _head(path)
    for fits, read in _FORMATS:
        if fits(head):
            return read(path.read_bytes(), path.name, progress, reading)
    source = open_source(path, reading, progress)
    kind = "CSV" if recognise(path) is Container.TEXT else recognise(path).value.upper()
    file = read_bank_table(path.name, source.grid, source.reading, columns or {}, kind, progress)
    problems = tuple(replace(problem, file=path.name) for problem in source.problems)
    return replace(file, problems=(*problems, *file.problems), questions=(*source.questions, *file.questions))


def _head(path: Path) -> bytes:
    """The first bytes of the file; none where it cannot be opened, which reading it as a table explains."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
