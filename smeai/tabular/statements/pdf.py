"""Bank statements as text PDFs: a table is found by where things stand, and proved by its balances.

A PDF has no columns, only words with places. Several ways to read it are tried; the one whose
balances add up is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import UnreadableFile
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.statements.pdf_entries import Entry
from smeai.tabular.statements.pdf_marks import RowText, find_days, lay_out
from smeai.tabular.statements.pdf_period import Calendar, calendars
from smeai.tabular.statements.pdf_rows import Mark, dated_and_priced, mark_rows
from smeai.tabular.statements.pdf_text import Row, read_rows
from smeai.tabular.statements.pdf_ways import best_way
from smeai.tabular.statements.proof import State, prove
from smeai.tabular.statements.statement import Statement, StatementFile

_ELSEWHERE = "Download the statement from the bank as CSV, CAMT or MT940 if it offers them."


def is_pdf(head: bytes) -> bool:
    """Whether a file that begins with `head` is a PDF; some have a few bytes before their mark."""
    return b"%PDF-" in head[:1024]


def read_pdf(source: Path | str | bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The bookings of a PDF; UnreadableFile or ProtectedFile, with a reason, where there are none to be had.

    `row` of a line counts the rows of text on its page. `reading` may decide the order of day and month. What the balances
    cannot prove is said in a problem.
    """
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    return read_words(read_rows(data, name, span(progress, 0.0, 0.8)), name, "PDF", progress, reading)


def read_words(rows: Sequence[Row], name: str, kind: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The bookings in rows of words that have places: of a PDF, or of a text in columns; `kind` is the file's format.

    UnreadableFile, with a reason, where there are none to be had.
    """
    progress(0.8, "Looking for the bookings")
    marks = _marked([lay_out(row) for row in rows])
    dated = [mark for mark, _ in dated_and_priced(marks)]
    if not dated:
        raise UnreadableFile(f"{name} is a {kind} in which no row has a date and an amount.", _ELSEWHERE)
    around = [day for mark in marks for day in find_days(mark.reading.text)]
    order = reading.date_order if reading else None
    found = calendars([mark.day for mark in dated if mark.day], around, order)
    if not found:
        raise UnreadableFile(f"{name} has dates without a year, and names no period.", _ELSEWHERE)
    statement, entries, bare = best_way(marks, found[0])
    if not entries:
        raise UnreadableFile(f"{name} is a {kind} that holds no bookings we can find.", _ELSEWHERE)
    problems = [*_bare_problems(bare, entries, name), *_doubts(statement, name)]
    records = len(entries) + sum(problem.row is not None for problem in problems)
    decided = replace(reading or Reading(), date_order="dmy" if found[0].day_first else "mdy")
    return StatementFile(name, kind, (statement,), tuple(problems), records, tuple(_questions(found, statement)), decided)


def _marked(readings: Sequence[RowText]) -> list[Mark]:
    """The rows with their amounts; amounts without decimal places count where no row with a date has another."""
    marks = mark_rows(readings)
    if any(mark.day and mark.moneys for mark in marks):
        return marks
    whole = mark_rows(readings, whole=True)
    return whole if sum(bool(mark.day and mark.moneys) for mark in whole) > 1 else marks


def _bare_problems(bare: Sequence[Entry], entries: Sequence[Entry], name: str) -> Iterator[Problem]:
    """Rows with a date and no amount, where they stand among the bookings."""
    for entry in bare:
        rows = [other.row for other in entries if other.page == entry.page]
        if rows and min(rows) < entry.row < max(rows):
            sentence = f"Page {entry.page}, row {entry.row} has a date and no amount: “{shorten(' '.join(entry.texts))}”."
            yield Problem(sentence, "It was left out.", file=name, row=entry.row)


def _doubts(statement: Statement, name: str) -> Iterator[Problem]:
    if prove(statement).state is State.NONE:
        yield Problem("The file states no balances that could prove its lines.", "Compare the sum with the bank's.", Severity.NOTE, name)


def _questions(found: Sequence[Calendar], statement: Statement) -> Iterator[Question]:
    """Which number is the day, where both readings give dates and not the same ones; the less scattered one is assumed."""
    if len(found) < 2 or all(line.date.day == line.date.month for line in statement.lines) or _is_a_month(statement):
        return
    choices = (Choice("dmy", "The day comes first"), Choice("mdy", "The month comes first"))
    assumed = "dmy" if found[0].day_first else "mdy"
    yield Question("date_order", "The dates can be read in two ways.", choices, assumed)


def _is_a_month(statement: Statement) -> bool:
    """Whether the bookings lie together as those of one statement do, which the other order would scatter over the year."""
    days = [line.date for line in statement.lines]
    return len(set(days)) > 2 and (max(days) - min(days)).days < 32
