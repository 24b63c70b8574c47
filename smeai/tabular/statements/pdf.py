"""Bank statements as text PDFs: a table is found by where things stand, and proved by its balances.

A PDF has no columns, only words with places. Several ways to read it are tried; the one whose
balances add up is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import UnreadableFile
from smeai.tabular.folding import shorten
from smeai.tabular.reading import Reading
from smeai.tabular.statements.pdf_columns import Column, find_columns, named_by_heads, trials
from smeai.tabular.statements.pdf_entries import Entry, Mark, Walk, mark_rows, walk
from smeai.tabular.statements.pdf_header import find_account, find_currency, find_iban
from smeai.tabular.statements.pdf_marks import find_days, lay_out
from smeai.tabular.statements.pdf_period import Calendar, calendars
from smeai.tabular.statements.pdf_text import Row, read_rows
from smeai.tabular.statements.proof import Proof, State, prove
from smeai.tabular.statements.statement import Balance, Line, PageBalances, Statement, StatementFile

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
    marks = mark_rows([lay_out(row) for row in rows])
    dated = [mark for mark in marks if mark.day and mark.moneys and not mark.kind]
    if not dated:
        raise UnreadableFile(f"{name} is a {kind} in which no row has a date and an amount.", _ELSEWHERE)
    around = [day for mark in marks for day in find_days(mark.reading.text)]
    order = reading.date_order if reading else None
    found = calendars([mark.day for mark in dated if mark.day], around, order)
    if not found:
        raise UnreadableFile(f"{name} has dates without a year, and names no period.", _ELSEWHERE)
    statement, entries, bare = _best(marks, found[0])
    problems = [*_bare_problems(bare, entries, name), *_doubts(statement, name)]
    records = len(entries) + sum(problem.row is not None for problem in problems)
    decided = replace(reading or Reading(), date_order="dmy" if found[0].day_first else "mdy")
    return StatementFile(name, kind, (statement,), tuple(problems), records, tuple(_questions(found, statement)), decided)


def _best(marks: Sequence[Mark], calendar: Calendar) -> tuple[Statement, list[Entry], list[Entry]]:
    """The first way to read whose balances add up; else the likeliest of those that keep most bookings."""
    account, currency = find_account(marks), find_currency(marks)
    tried: list[tuple[tuple[bool, bool, int], Statement, Walk]] = []
    for columns in _ways(marks):
        for undated in (True, False):
            walked = walk(marks, columns, undated)
            statement = _statement(walked, calendar, account, currency)
            proof = prove(statement)
            if proof.state is State.OK and _is_thorough(proof, statement):
                return statement, walked.entries, walked.bare
            tried.append(((proof.state is State.OK, proof.state is State.NONE and not undated, len(statement.lines)), statement, walked))
    _, statement, walked = max(tried, key=lambda each: each[0][:2])
    return statement, walked.entries, walked.bare


def _ways(marks: Sequence[Mark]) -> Iterator[list[Column]]:
    """Columns with roles, likeliest first."""
    columns = find_columns([mark.moneys for mark in marks if mark.day and mark.moneys and not mark.kind and not mark.furniture])
    if named := named_by_heads(columns, [mark.reading for mark in marks if not mark.moneys]):
        yield named
        yield [Column(each.x0, each.x1, "moved" if each.role == "amount" else each.role) for each in named]
    yield from trials(columns)


def _is_thorough(proof: Proof, statement: Statement) -> bool:
    """Whether a proof says enough to stop looking: from the opening to the closing balance, or line by line."""
    return bool(statement.lines) and ((statement.opening is not None and statement.closing is not None) or proof.checks > 2)


def _statement(walked: Walk, calendar: Calendar, account: str, currency: str) -> Statement:
    opening, closing, pages = _balances(walked)
    signed = _signed(walked.entries, opening)
    lines = tuple(_line(entry, amount, calendar, account, currency) for entry, amount in zip(walked.entries, signed, strict=True))
    return Statement(account, currency, lines, opening and Balance(opening), closing and Balance(closing, calendar.end), pages=pages)


def _line(entry: Entry, amount: Decimal, calendar: Calendar, account: str, currency: str) -> Line:
    text = " ".join(entry.texts)
    iban = find_iban(text)
    day, value_day = calendar.date_of(entry.day), calendar.date_of(entry.value_day) if entry.value_day else None
    assert day is not None  # calendars() keeps none that cannot date a row
    return Line(
        day,
        amount,
        currency,
        text,
        iban="" if iban == account else iban,
        value_date=value_day,
        balance=entry.balance,
        account=account,
        row=entry.row,
        page=entry.page,
    )


def _signed(entries: Sequence[Entry], opening: Decimal | None) -> list[Decimal]:
    """The amounts; those without a sign get the one that leads from balance to balance, upwards or downwards."""
    amounts, before = [], opening
    for place, entry in enumerate(entries):
        amount = entry.amount if entry.amount is not None else entry.moved or Decimal(0)
        if entry.amount is None and entry.balance is not None:
            following = entries[place + 1].balance if place + 1 < len(entries) else None
            down = before is not None and before - amount == entry.balance
            older = before is None or before + amount != entry.balance
            amount = -amount if down or (older and following is not None and following - amount == entry.balance) else amount
        amounts.append(amount)
        before = entry.balance if entry.balance is not None else before
    return amounts


def _balances(walked: Walk) -> tuple[Decimal | None, Decimal | None, tuple[PageBalances, ...]]:
    """(opening, closing, those of pages). What stands before all bookings opens, what stands after them closes."""
    opening = closing = None
    pages: dict[int, list[Decimal | None]] = {}
    booked = [entry.page for entry in walked.entries] or [1]
    last, first_page, last_page = len(walked.entries), booked[0], max(booked)
    for kind, page, before, amount in walked.balances:
        if kind == "opening" and opening is None and page <= first_page:
            opening = amount
        elif kind == "closing" and (page >= last_page or before in (0, last)):
            closing = amount
        elif kind == "neutral" and before == 0 and opening is None:
            opening = amount
        elif kind in ("neutral", "carried") and before == last and page >= last_page:
            closing = amount if closing is None else closing
        elif kind != "neutral":
            first = sum(entry.page < page for entry in walked.entries)
            pages.setdefault(page, [None, None])[before > first] = amount
    stated = (PageBalances(page, first, last) for page, (first, last) in pages.items())
    return opening, closing, tuple(stated)


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
