"""A zip of statements, as banks hand out CAMT: one file for each day or account, read as one."""

import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path, PurePosixPath

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import OversizedFile, UnreadableFile
from smeai.tabular.container import LARGEST_TEXT, check_size, damaged, protected
from smeai.tabular.statements.statement import StatementFile

_SUFFIXES = frozenset(
    {".xml", ".camt", ".053", ".052", ".054", ".c53", ".c52", ".c54", ".sta", ".mt940", ".940", ".942", ".ofx", ".qfx", ".qif"}
)
_WORKBOOK = ("[content_types].xml", "content.xml", "_rels/", "xl/")
_MOST = 10_000  # files in one archive
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError, OSError, KeyError)
Read = Callable[[bytes, str], StatementFile]


def statements_in(path: Path) -> tuple[str, ...]:
    """The names of the files in a zip that may be statements, in order; empty for a workbook and for all that is no zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except _BROKEN:
        return ()
    if any(name.lower().startswith(_WORKBOOK) for name in names):
        return ()
    return tuple(sorted(name for name in names if PurePosixPath(name.lower()).suffix in _SUFFIXES and "__MACOSX" not in name))


def read_archive(path: Path, members: Sequence[str], read: Read, progress: Progress = silent) -> StatementFile:
    """All statements of the `members` as one file; a member that holds none is named.

    Raises UnreadableFile where none of them holds one, ProtectedFile and OversizedFile before anything is unpacked.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check(path.name, archive, members)
            files, problems = _read_all(archive, path.name, members, read, progress)
    except _BROKEN as error:
        raise damaged(path.name) from error
    if not files:
        raise UnreadableFile(f"{path.name} holds no statement: {problems[0].sentence}", "Get the statements from the bank again.")
    return StatementFile(
        path.name,
        files[0].format,
        tuple(chain.from_iterable(file.statements for file in files)),
        (*chain.from_iterable(file.problems for file in files), *problems),
        sum(file.records for file in files),
        tuple(chain.from_iterable(file.questions for file in files)),
    )


def _check(name: str, archive: zipfile.ZipFile, members: Sequence[str]) -> None:
    entries = [archive.getinfo(member) for member in members]
    check_size(name, entries)
    if any(entry.flag_bits & 1 for entry in entries):
        raise protected(name)
    if len(entries) > _MOST or sum(entry.file_size for entry in entries) > LARGEST_TEXT:
        raise OversizedFile(f"{name} holds more statements than we read at once.", "Unpack it and choose some of the files inside.")


def _read_all(
    archive: zipfile.ZipFile, name: str, members: Sequence[str], read: Read, progress: Progress
) -> tuple[list[StatementFile], list[Problem]]:
    files: list[StatementFile] = []
    problems: list[Problem] = []
    for place, member in enumerate(members):
        progress(place / len(members), f"Reading {member} in {name}")
        try:
            file = read(archive.read(member), member)
        except UnreadableFile as error:
            problems.append(Problem(error.sentence, error.hint, Severity.WARNING, name))
        else:
            files.append(replace(file, problems=tuple(replace(each, file=f"{name}, {member}") for each in file.problems)))
    return files, problems
