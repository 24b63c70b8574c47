"""The ways to read the rows of a PDF as bookings, and which of them its balances prove."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from smeai.tabular.statements.pdf_columns import Column, find_columns, named_by_heads, trials
from smeai.tabular.statements.pdf_entries import Entry, Walk, walk
from smeai.tabular.statements.pdf_header import find_account, find_currency, find_iban
from smeai.tabular.statements.pdf_period import Calendar
from smeai.tabular.statements.pdf_rows import Mark, dated_and_priced
from smeai.tabular.statements.pdf_words import is_of_card
from smeai.tabular.statements.proof import Proof, State, prove
from smeai.tabular.statements.statement import Balance, Line, PageBalances, Statement
from smeai.tabular.statements.wording import folded


def best_way(marks: Sequence[Mark], calendar: Calendar) -> tuple[Statement, list[Entry], list[Entry]]:
    """The first way to read whose balances add up; else the likeliest of those that keep most bookings."""
    account, currency = find_account(marks), find_currency(marks)
    tried: list[tuple[tuple[bool, bool, int], Statement, Walk]] = []
    card = any(is_of_card(folded(mark.reading.text)) for mark in marks)
    for columns in _ways(marks):
        for undated, totals in ((True, False), (False, False), (True, True)):
            walked = walk(marks, columns, undated, totals)
            statement = _statement(_as_debts(walked) if card else walked, calendar, account, currency)
            proof = prove(statement)
            if proof.state is State.OK and _is_thorough(proof, statement):
                return statement, walked.entries, walked.bare
            tried.append(((proof.state is State.OK, proof.state is State.NONE and not undated, len(statement.lines)), statement, walked))
    _, statement, walked = max(tried, key=lambda each: each[0][:2])
    return statement, walked.entries, walked.bare


def _ways(marks: Sequence[Mark]) -> Iterator[list[Column]]:
    """Columns with roles, likeliest first."""
    columns = find_columns([priced.moneys for _, priced in dated_and_priced(marks)])
    if named := named_by_heads(columns, [mark.reading for mark in marks if not mark.moneys]):
        for amount in ("sectioned", "amount", "moved") if {mark.side for mark in marks} >= {"+", "-"} else ("amount", "moved"):
            yield [Column(each.x0, each.x1, amount if each.role == "amount" else each.role) for each in named]
    yield from trials(columns)


def _is_thorough(proof: Proof, statement: Statement) -> bool:
    """Whether a proof says enough to stop looking: from the opening to the closing balance, or line by line."""
    return bool(statement.lines) and ((statement.opening is not None and statement.closing is not None) or proof.checks > 2)


def _statement(walked: Walk, calendar: Calendar, account: str, currency: str) -> Statement:
    opening, closing, pages = _balances(walked)
    signed = _signed(walked.entries, opening)
    lines = tuple(_line(entry, amount, calendar, account, currency) for entry, amount in zip(walked.entries, signed, strict=True))
    stated = (
        None if opening is None else Balance(opening),
        None if closing is None else Balance(closing, calendar.end),
    )
    return Statement(account, currency, lines, *stated, pages=pages)


def _as_debts(walked: Walk) -> Walk:
    """The bookings of a credit card, where a purchase and a debt are written without a minus."""
    for entry in walked.entries:
        if entry.plain and entry.amount is not None:
            entry.amount = -entry.amount
        entry.balance = None if entry.balance is None else -entry.balance
    walked.balances = [(kind, page, before, -amount) for kind, page, before, amount in walked.balances]
    return walked


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
