"""Bank files into the ledger: read, proved, compared with what is there, and taken in as one step."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from smeai.actions import statements
from smeai.actions.ledger import change
from smeai.actions.ledger.kept import Kept, kept, working
from smeai.actions.ledger.originals import original
from smeai.actions.ledger.suggestions import suggest
from smeai.actions.session import Session
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError, FileError
from smeai.storage.records import Note
from smeai.tabular.statements.finding import Finding, FindingKind
from smeai.tabular.statements.findings import find_all
from smeai.tabular.statements.proof import prove_file
from smeai.tabular.statements.statement import StatementFile
from smeai.usecases.books.entries import Marked, packed
from smeai.usecases.books.ledger import MARKS
from smeai.usecases.books.views import FileFinding, ImportView

Answers = Mapping[str, Sequence[tuple[str, str]]]


def import_files(
    folder: str,
    pilot: int,
    paths: Sequence[str],
    answers: Answers | None = None,
    go_on: bool = False,
    session: Session | None = None,
    progress: Progress = silent,
) -> ImportView:
    """Take bank files into the ledger as one step; `answers` are (question key, value) pairs by path.

    Nothing is removed: copies, transfers and reversals are marked; only a file that is in the ledger already, byte by
    byte, is passed over. Where balances do not add up nothing is taken in before the user says `go_on`: the result is
    `blocked` then.
    """
    known = kept(folder, pilot, session)
    paths, sums, again = _fresh(known, paths)
    found = [statements.read(path, (answers or {}).get(path, ()), session, span(progress, 0, 0.4)) for path in paths]
    doubts = [finding for one in found for finding in _mismatches(one)]
    told = (*again, *doubts, *(FileFinding(one.file, "problem", str(problem), problem.count) for one in found for problem in one.problems))
    questions = tuple((path, question) for path, one in zip(paths, found, strict=True) for question in one.questions)
    if doubts and not go_on:
        return _view(known, found, told, questions, True)
    if not found:
        return _view(known, found, told, questions, False)
    between = _between(known, found, span(progress, 0.4, 0.7))
    with working(folder, pilot, session) as now:
        if now.imports != known.imports:
            raise DataError("Another import has ended meanwhile.", "Import these files again.")
        _take_in(now, found, paths, sums, between)
    suggest(folder, pilot, session, span(progress, 0.7, 1))
    known = kept(folder, pilot, session)
    return _view(known, found, (*told, *_named(known, found, between)), questions, False)


def take(folder: str, pilot: int, found: Sequence[StatementFile], session: Session | None = None) -> ImportView:
    """Take statements in that were read already, without a look at what is between their lines."""
    with working(folder, pilot, session) as known:
        _take_in(known, found, [""] * len(found), [""] * len(found), ())
    suggest(folder, pilot, session)
    return _view(kept(folder, pilot, session), found, (), (), False)


def _fresh(known: Kept, paths: Sequence[str]) -> tuple[list[str], list[str], list[FileFinding]]:
    """The files that are not in the ledger yet, their checksums, and a finding for each of the others."""
    there, fresh, again = {each.sha256 for each in known.imports}, dict[str, str](), list[FileFinding]()
    for path in paths:
        checksum = _checksum(path)
        if checksum in there or checksum in fresh.values():
            again.append(FileFinding(Path(path).name, "again", "This very file is in the ledger already."))
        else:
            fresh[path] = checksum
    return list(fresh), list(fresh.values()), again


def _mismatches(found: StatementFile) -> list[FileFinding]:
    proof = prove_file(found)
    return [FileFinding(found.file, "mismatch", str(problem)) for problem in proof.problems] if proof.blocks else []


def _between(known: Kept, found: Sequence[StatementFile], progress: Progress) -> tuple[Finding, ...]:
    """What is between the lines of the ledger and of the new files, which come behind."""
    entries = known.ledger.entries
    return find_all([*(entries.lines_of(number) for number in range(len(entries.parcels))), *(one.lines for one in found)], progress)


def _take_in(known: Kept, found: Sequence[StatementFile], paths: Sequence[str], sums: Sequence[str], between: Sequence[Finding]) -> None:
    if not any(one.lines for one in found):
        raise DataError("There is no line to book in these files.", "Choose others, or look at how they were read.")
    marks = _marks(known, found, between)
    files = [
        {
            "file": one.file,
            "format": one.format,
            "sha256": checksum,
            "count": len(one.lines),
            "content": packed(one, marked, original(path, one)),
        }
        for one, path, checksum, marked in zip(found, paths, sums, marks, strict=True)
    ]
    names = ", ".join(one.file for one in found)
    notes = [Note("import", f"{change.subject(known)} file {one.file}", None, {"lines": len(one.lines)}) for one in found]
    known.workspace.ledgers.add(known.pilot, f"import {names}", files, notes)


def _marks(known: Kept, found: Sequence[StatementFile], between: Sequence[Finding]) -> list[Marked]:
    """The marks of each new file; those of lines that are there already go with the first."""
    counts = [*known.ledger.entries.counts, *(len(one.lines) for one in found)]
    starts, there = np.cumsum([0, *counts]), len(known.ledger)
    bits = np.zeros(int(starts[-1]), np.uint8)
    for finding in between:
        for place in finding.places[1:] if finding.kind is FindingKind.DUPLICATE else finding.places:
            bits[starts[place.file] + place.line] |= 1 << MARKS.index(finding.kind.value)
    before, none = np.flatnonzero(bits[:there]), np.zeros(0, np.int64)
    own = [bits[start:end] for start, end in zip(starts[-len(found) - 1 : -1], starts[-len(found) :], strict=True)]
    return [Marked(each, none if number else before, bits[none if number else before]) for number, each in enumerate(own)]


def _named(known: Kept, found: Sequence[StatementFile], between: Sequence[Finding]) -> list[FileFinding]:
    """The findings that touch new files, counted by file and kind, one of each told."""
    old = len(known.ledger.entries.parcels) - len(found)
    touched = [(found[max(place.file for place in one.places) - old].file, one) for one in between if max(one.places).file >= old]
    counts = Counter((file, one.kind.value) for file, one in touched)
    first = {(file, one.kind.value): one.sentence for file, one in reversed(touched)}
    return [FileFinding(file, kind, first[file, kind], count) for (file, kind), count in counts.items()]


def _view(known: Kept, found: Sequence[StatementFile], told: Sequence[FileFinding], questions: tuple, blocked: bool) -> ImportView:
    lines = sum(len(one.lines) for one in found)
    return ImportView(lines, tuple(one.file for one in found), tuple(told), questions, blocked, change.tally(known))


def _checksum(path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileError(f"{Path(path).name} cannot be read: {error.strerror}.", "Check that it is still there.") from error
