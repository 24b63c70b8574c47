"""`read_statement`: from a path to all statements in the file, whatever its format."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from smeai.core.progress import Progress, silent
from smeai.errors import OversizedFile, UnreadableFile
from smeai.tabular.container import LARGEST_TEXT, Container, recognise
from smeai.tabular.encoding import decode
from smeai.tabular.reader import Source, open_source
from smeai.tabular.reading import Reading
from smeai.tabular.statements.archive import read_archive, statements_in
from smeai.tabular.statements.bank_table import read_bank_table
from smeai.tabular.statements.body import find_body, header_strength
from smeai.tabular.statements.camt import is_camt, read_camt
from smeai.tabular.statements.collector import collector_paused
from smeai.tabular.statements.header_encoding import settle_encoding
from smeai.tabular.statements.mt940 import is_mt940, read_mt940
from smeai.tabular.statements.ofx import is_ofx, read_ofx
from smeai.tabular.statements.pdf import is_pdf, read_pdf
from smeai.tabular.statements.qif import is_qif, read_qif
from smeai.tabular.statements.spaced_text import is_spaced, read_spaced
from smeai.tabular.statements.statement import StatementFile

_HEAD = 65_536  # bytes that are enough to recognise a format
_DELIMITERS = (";", ",", "\t", "|")
_FORMATS: tuple[tuple[Callable[[bytes], bool], Callable[..., StatementFile]], ...] = (
    (is_ofx, read_ofx),
    (is_camt, read_camt),
    (is_mt940, read_mt940),
    (is_qif, read_qif),
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
    if read := format_of(head):
        _check_size(path)
        return read(path.read_bytes(), path.name, progress, reading)
    if is_pdf(head):
        return read_pdf(path, path.name, progress, reading)
    if head.startswith(b"PK") and (members := statements_in(path)):
        return read_archive(path, members, lambda data, name: _read_member(data, name, reading), progress)
    with collector_paused():
        return _read_table(path, reading, columns or {}, progress)


def format_of(head: bytes) -> Callable[..., StatementFile] | None:
    """The reader of the format that says what it is in `head`; None for tables, PDFs and all else."""
    return next((read for fits, read in _FORMATS if fits(head)), None)


def _read_member(data: bytes, name: str, reading: Reading) -> StatementFile:
    read = format_of(data[:_HEAD])
    if read is None:
        raise UnreadableFile(f"{name} holds no statement that we know.", "Unpack the archive and choose the statement inside.")
    return read(data, name, silent, reading)


def _check_size(path: Path) -> None:
    """Raises OversizedFile before a text is read that would not fit into memory."""
    size = path.stat().st_size
    if size > LARGEST_TEXT:
        raise OversizedFile(
            f"{path.name} is {size / 1e6:.0f} MB, more than the {LARGEST_TEXT // 10**6} MB of a statement we read at once.",
            "Get it from the bank in parts, a year or a month each.",
        )


def _read_table(path: Path, reading: Reading, columns: Mapping[str, str], progress: Progress) -> StatementFile:
    kind = recognise(path)
    source = open_source(path, reading, progress)
    if kind is Container.TEXT and _strength(source) < 2 and is_spaced(text := text_of(path, source.reading.encoding)):
        return read_spaced(text, path.name, progress)
    if reading.encoding is None:
        source = settle_encoding(path, source, reading)
    if kind is Container.TEXT and reading.delimiter is None and _strength(source) < 2:
        source = _other_delimiter(path, source, reading)
    if kind is not Container.TEXT and reading.sheet is None and source.questions:
        source = _best_sheet(path, source, reading)
    shown = "CSV" if kind is Container.TEXT else kind.value.upper()
    file = read_bank_table(path.name, source.grid, source.reading, columns, shown, progress)
    problems = tuple(replace(problem, file=path.name) for problem in source.problems)
    return replace(file, problems=(*problems, *file.problems), questions=(*source.questions, *file.questions))


def text_of(path: Path, encoding: str | None) -> str:
    """The text of a file, decoded as it was found to be."""
    return decode(path.read_bytes(), encoding).text


def _strength(source: Source) -> int:
    """How much of a bank's table a grid shows: the roles its header names; 1 for bookings without names."""
    body = find_body(source.grid)
    if body is None or body.width < 3:
        return 0
    return max((header_strength(row) for row in source.grid.rows[body.start : body.first]), default=1) or 1


def _other_delimiter(path: Path, source: Source, reading: Reading) -> Source:
    """The text split in another way, where that shows a header of bookings and the most regular way does not."""
    others = [open_source(path, replace(reading, delimiter=sign)) for sign in _DELIMITERS if sign != source.reading.delimiter]
    return max([source, *others], key=_strength)


def _best_sheet(path: Path, source: Source, reading: Reading) -> Source:
    """Of several sheets of about one size the only one that holds bookings; as it was, where there are more."""
    question = next((question for question in source.questions if question.key == "sheet"), None)
    if question is None:
        return source
    others = [open_source(path, replace(reading, sheet=choice.value)) for choice in question.choices]
    fitting = [other for other in others if _strength(other) >= 2]
    return fitting[0] if len(fitting) == 1 else source


def _head(path: Path) -> bytes:
    """The first bytes of the file; none where it cannot be opened, which reading it as a table explains."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""
