"""The rows of a PDF walked from top to bottom: bookings with their further lines, balances, totals, page heads and feet."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median

from smeai.tabular.statements.pdf_columns import Column
from smeai.tabular.statements.pdf_marks import Day, Money, Reading, find_day, find_money
from smeai.tabular.statements.pdf_words import balance_kind, is_total
from smeai.tabular.statements.wording import folded

_DIGITS = re.compile(r"\d+")
_NEXT_ROW = 2.3  # heights of a row; what stands further below is no further line of a booking


@dataclass(frozen=True, slots=True)
class Mark:
    """A row with what stands in it. `day` and `value_day` begin the row; `moneys` stand after them; `kind` is of a balance or "total"."""

    reading: Reading
    day: Day | None
    value_day: Day | None
    moneys: tuple[Money, ...]
    kind: str
    furniture: bool

    @property
    def page(self) -> int:
        return self.reading.row.page


@dataclass(slots=True)
class Entry:
    """A booking on its way: texts are still being added to it."""

    day: Day
    value_day: Day | None
    page: int
    row: int
    y: float
    texts: list[str] = field(default_factory=list)
    amount: Decimal | None = None
    moved: Decimal | None = None  # an amount whose sign only the balances know
    balance: Decimal | None = None


@dataclass(slots=True)
class Walk:
    """What a walk found: bookings, balances as (kind, page, bookings before it, amount), and rows with a date and no amount."""

    entries: list[Entry] = field(default_factory=list)
    balances: list[tuple[str, int, int, Decimal]] = field(default_factory=list)
    bare: list[Entry] = field(default_factory=list)


def mark_rows(readings: Sequence[Reading]) -> list[Mark]:
    """Every row with its dates and amounts; rows that come again on most pages are furniture."""
    pages = len({reading.row.page for reading in readings})
    looks = [(_DIGITS.sub("#", reading.text), round(reading.row.y)) for reading in readings]
    seen = Counter(looks)
    many = max(1, pages * 0.5)
    return [_mark(reading, pages > 1 and seen[look] > many) for reading, look in zip(readings, looks, strict=True)]


def _mark(reading: Reading, repeated: bool) -> Mark:
    text = reading.text
    day = find_day(text)
    after = day.end if day else 0
    while after < len(text) and text[after] == " ":
        after += 1
    value_day = find_day(text, after) if day and after else None
    start = value_day.end if value_day else day.end if day else 0
    moneys = tuple(find_money(reading, start))
    words = folded(_without(text, start, moneys))
    kind = balance_kind(words) or ("total" if is_total(words) else "")
    return Mark(reading, day, value_day, moneys, kind, repeated and not (day and moneys))


def walk(marks: Sequence[Mark], columns: Sequence[Column], undated: bool) -> Walk:
    """The bookings under `columns`; `undated`: a row with an amount and no date is a booking on the day above it."""
    found, current, day = Walk(), None, None
    left = min(column.x0 for column in columns if column.role)
    edge = median(mark.reading.row.words[0].x0 for mark in marks if mark.day and mark.moneys)
    for mark in marks:
        amounts = {column.role: money for money in mark.moneys for column in columns if column.role and column.holds(money)}
        if mark.furniture:
            continue
        if mark.kind:
            _close(current, found)
            current = None
            _note_balance(mark, amounts, found)
        elif (mark.day and (amounts or _in_line(mark, edge))) or (undated and day and amounts and not _is_open(current)):
            _close(current, found)
            day = mark.day or day
            current = Entry(day, mark.value_day, mark.page, mark.reading.row.number, mark.reading.row.y)
            _fill(current, mark, amounts, left)
        elif current is not None:
            current = _continue(current, mark, amounts, left, found)
    _close(current, found)
    return found


def _in_line(mark: Mark, edge: float) -> bool:
    """Whether a date stands where bookings have theirs, and not in the text of one."""
    return abs(mark.reading.row.words[0].x0 - edge) < mark.reading.row.height


def _continue(current: Entry, mark: Mark, amounts: dict[str, Money], left: float, found: Walk) -> Entry | None:
    row = mark.reading.row
    near = mark.page == current.page and current.y - row.y < row.height * _NEXT_ROW
    if near and ((amounts and _is_open(current)) or (not amounts and row.words[-1].x1 <= left + 2)):
        _fill(current, mark, amounts, left)
        current.y = row.y
        return current
    _close(current, found)
    return None


def _fill(entry: Entry, mark: Mark, amounts: dict[str, Money], left: float) -> None:
    start = mark.value_day.end if mark.value_day else mark.day.end if mark.day else 0
    text = _without(mark.reading.text, start, tuple(amounts.values()))
    if text:
        entry.texts.append(text)
    for role, money in amounts.items():
        if role == "balance":
            entry.balance = money.value
        elif role == "moved":
            entry.moved = money.value
        else:
            entry.amount = {"debit": -abs(money.value), "credit": abs(money.value)}.get(role, money.value)


def _is_open(entry: Entry | None) -> bool:
    """Whether a booking still waits for its amount."""
    return entry is not None and entry.amount is None and entry.moved is None


def _close(entry: Entry | None, found: Walk) -> None:
    if entry is None or (found.entries and found.entries[-1] is entry):
        return
    (found.bare if _is_open(entry) else found.entries).append(entry)


def _note_balance(mark: Mark, amounts: dict[str, Money], found: Walk) -> None:
    if mark.kind != "total" and mark.moneys:
        value = amounts.get("balance", mark.moneys[-1]).value
        if "balance" not in amounts and amounts.get("debit") is mark.moneys[-1]:
            value = -abs(value)
        found.balances.append((mark.kind, mark.page, len(found.entries), value))


def _without(text: str, start: int, moneys: Sequence[Money]) -> str:
    """The row's words without its dates and amounts."""
    for money in reversed(moneys):
        text = f"{text[: money.start]}   {text[money.end :]}"
    return " ".join(text[start:].split())
