"""The rows of a PDF walked from top to bottom: bookings with their further lines, and balances."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median

from smeai.tabular.statements.pdf_columns import Column
from smeai.tabular.statements.pdf_marks import Day, Money
from smeai.tabular.statements.pdf_rows import Mark, dated_and_priced, without_money

_NEXT_ROW = 2.3  # heights of a row; what stands further below is no further line of a booking


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
    plain: bool = False  # its sign is the one written, not that of a column or section


@dataclass(slots=True)
class Walk:
    """What a walk found: bookings, balances as (kind, page, bookings before it, amount), and rows with a date and no amount."""

    entries: list[Entry] = field(default_factory=list)
    balances: list[tuple[str, int, int, Decimal]] = field(default_factory=list)
    bare: list[Entry] = field(default_factory=list)


def walk(marks: Sequence[Mark], columns: Sequence[Column], undated: bool, totals: bool = False) -> Walk:
    """The bookings under `columns`; `undated`: a row with an amount and no date is a booking on the day above it.

    `totals`: a row that begins like a total is a booking too, as of a petrol station that is called so.
    """
    found, current, day, side = Walk(), None, None, ""
    left = min(column.x0 for column in columns if column.role)
    edge = median(dated.reading.row.words[0].x0 for dated, _ in dated_and_priced(marks))
    for mark in marks:
        amounts = {column.role: money for money in mark.moneys for column in columns if column.role and column.holds(money)}
        if mark.furniture:
            continue
        if mark.kind and not _is_booking(mark, bool(amounts), edge, totals and day is not None):
            _close(current, found)
            current = None
            _note_balance(mark, amounts, found)
        elif (mark.day and (amounts or _in_line(mark, edge))) or (undated and day and amounts and not _is_open(current)):
            _close(current, found)
            day = mark.day or day
            current = Entry(day, mark.value_day, mark.page, mark.reading.row.number, mark.reading.row.y)
            _fill(current, mark, amounts, side)
        elif mark.side:
            side = mark.side
            _close(current, found)
            current = None
        elif current is not None:
            current = _continue(current, mark, amounts, left, found)
    _close(current, found)
    return found


def _is_booking(mark: Mark, priced: bool, edge: float, totals: bool) -> bool:
    """Whether a row is a booking although it begins with a word for a total or for a balance carried on."""
    dated = mark.day is not None and (priced or _in_line(mark, edge))
    return mark.kind in ("total", "carried") and (dated or (priced and totals))


def _in_line(mark: Mark, edge: float) -> bool:
    """Whether a date stands where bookings have theirs, and not in the text of one."""
    return abs(mark.reading.row.words[0].x0 - edge) < mark.reading.row.height


def _continue(current: Entry, mark: Mark, amounts: dict[str, Money], left: float, found: Walk) -> Entry | None:
    row = mark.reading.row
    near = mark.page == current.page and current.y - row.y < row.height * _NEXT_ROW
    if near and ((amounts and _is_open(current)) or (not amounts and row.words[-1].x1 <= left + 2)):
        _fill(current, mark, amounts, "")
        current.y = row.y
        return current
    _close(current, found)
    return None


def _fill(entry: Entry, mark: Mark, amounts: dict[str, Money], side: str) -> None:
    start = mark.value_day.end if mark.value_day else mark.day.end if mark.day else 0
    text = without_money(mark.reading.text, start, tuple(amounts.values()))
    if text:
        entry.texts.append(text)
    for role, money in amounts.items():
        if role == "balance":
            entry.balance = money.value
        elif role == "moved":
            entry.moved = money.value
        else:
            size, sectioned = abs(money.value), role == "sectioned" and bool(side) and not money.marked
            signed = {"debit": -size, "credit": size, "sectioned": -size if side == "-" else size}
            entry.plain = not sectioned and role not in ("debit", "credit")
            entry.amount = money.value if entry.plain else signed[role]


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
