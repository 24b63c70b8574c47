"""Printed card statements whose lines begin with days without a year and end with an amount and a word for its way: "Af", "Bij"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.days import parse_day
from smeai.tabular.statements.money import currency_in, read_money
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile
from smeai.tabular.statements.surroundings import kind_of

_DAY = r"\d{1,2} [^\W\d_]{3,4}\.?"
_AMOUNT = r"\d{1,3}(?:[.,']?\d{3})*[.,]\d\d"
_LINE = re.compile(
    rf"\s*(?P<first>{_DAY})(?: {{2,}}(?P<second>{_DAY}))? {{2,}}(?P<text>\S.*?) {{2,}}(?P<amount>{_AMOUNT}) +(?P<word>\w+)\s*"
)
_STATED = re.compile(rf"(?P<sign>[^\s\d]{{1,3}}\s*)?(?P<amount>{_AMOUNT})(?: +(?P<word>\w+))?")
_FULL_DAY = re.compile(r"\b\d{1,2} [^\W\d_]{3,12} (?:19|20)\d\d\b")
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_AFTER = timedelta(days=31)  # a booking may be dated a little after the statement


def read_marked(text: str, name: str) -> StatementFile | None:
    """The statement in the text; None where it names no day of its own, no balances or no marked lines."""
    rows = [line.expandtabs() for line in text.splitlines()]
    own = next((day for match in _FULL_DAY.finditer(text) if (day := parse_day(match[0], "dmy"))), None)
    opening, closing, currency = _balances(rows)
    if own is None or opening is None or closing is None:
        return None
    lines = tuple(line for number, row in enumerate(rows, 1) if (line := _line(row, number, own, currency)))
    statement = Statement("", currency, lines, opening, Balance(closing.amount, own))
    return StatementFile(name, "TXT", (statement,), (), len(lines)) if lines else None


def _line(row: str, number: int, own: date, currency: str) -> Line | None:
    match = _LINE.fullmatch(row)
    sign = _sign(match["word"]) if match else 0
    amount = read_money(match["amount"], match["amount"][-3]) if match and sign else None
    first = _day(match["first"], own) if match else None
    booked = _day(match["second"], own) if match and match["second"] else first
    if match is None or amount is None or booked is None:
        return None
    return Line(booked, amount * sign, currency, " ".join(match["text"].split()), value_date=first, row=number)


def _sign(word: str) -> int:
    folded = fold(word)
    return -1 if folded in section("out") else 1 if folded in section("in") else 0


def _day(text: str, own: date) -> date | None:
    """The last such day that is not after the statement's own."""
    days = [day for year in (own.year, own.year - 1) if (day := parse_day(f"{text.rstrip('.')} {year}", "dmy"))]
    return next((day for day in days if day <= own + _AFTER), None)


def _balances(rows: Sequence[str]) -> tuple[Balance | None, Balance | None, str]:
    """The balances whose amounts stand below their names, and their currency."""
    for above, below in pairwise(rows):
        labels = list(_CELL.finditer(above))
        ends = [*(cell.start() for cell in labels[1:]), max(len(below), 1)]
        stated = {kind_of([cell[0]]): below[cell.start() : end] for cell, end in zip(labels, ends, strict=False)}
        found = {kind: _STATED.search(stated[kind]) for kind in ("opening", "closing") if kind in stated}
        if len(found) == 2 and all(found.values()):
            (opening, sign), (closing, _) = (_amount(match) for match in found.values() if match)
            return opening, closing, sign
    return None, None, ""


def _amount(match: re.Match[str]) -> tuple[Balance | None, str]:
    amount, sign = read_money(match["amount"], match["amount"][-3]), _sign(match["word"] or "")
    return (Balance(amount * sign) if amount is not None and (sign or not amount) else None), currency_in(match["sign"] or "")
