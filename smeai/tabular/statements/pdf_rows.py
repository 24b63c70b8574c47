"""The rows of a PDF with what stands in them: dates, amounts, balances, totals, titles, page heads and feet."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from smeai.tabular.statements.pdf_marks import Day, Money, RowText, find_day, find_money
from smeai.tabular.statements.pdf_words import balance_kind, is_total, section_side
from smeai.tabular.statements.wording import folded

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A row with what stands in it. `day` and `value_day` begin the row; `moneys` stand after them; `kind` is of a balance or "total"."""

    reading: RowText
    day: Day | None
    value_day: Day | None
    moneys: tuple[Money, ...]
    kind: str
    furniture: bool
    side: str = ""  # of the title of a section: what its amounts are

    @property
    def page(self) -> int:
        return self.reading.row.page


def mark_rows(readings: Sequence[RowText], whole: bool = False) -> list[Mark]:
    """Every row with its dates and amounts; rows that come again on most pages are furniture.

    `whole`: amounts have no decimal places, as those in yen.
    """
    pages = len({reading.row.page for reading in readings})
    looks = [(_DIGITS.sub("#", reading.text), round(reading.row.y)) for reading in readings]
    seen = Counter(looks)
    many = max(1, pages * 0.5)
    return [_mark(reading, pages > 1 and seen[look] > many, whole) for reading, look in zip(readings, looks, strict=True)]


def _mark(reading: RowText, repeated: bool, whole: bool) -> Mark:
    text = reading.text
    day = find_day(text)
    after = day.end if day else 0
    while after < len(text) and text[after] == " ":
        after += 1
    value_day = find_day(text, after) if day and after else None
    start = value_day.end if value_day else day.end if day else 0
    moneys = tuple(find_money(reading, start, whole))
    words = folded(without_money(text, start, moneys))
    kind = balance_kind(words) or ("total" if is_total(words) else "")
    side = section_side(words) if not day and not moneys else ""
    return Mark(reading, day, value_day, moneys, kind, repeated and not (day and moneys), side)


def dated_and_priced(marks: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    """The rows that look like bookings, as (row with the date, row with the amount).

    These are one and the same; only where none is, the amount is looked for in the two rows below.
    """
    usable = [mark for mark in marks if not mark.kind and not mark.furniture]
    whole = [(mark, mark) for mark in usable if mark.day and mark.moneys]
    if whole:
        return whole
    pairs = []
    for place, mark in enumerate(usable):
        below = [other for other in usable[place + 1 : place + 3] if other.moneys and not other.day and other.page == mark.page]
        pairs += [(mark, below[0])] if mark.day and below else []
    return pairs


def without_money(text: str, start: int, moneys: Sequence[Money]) -> str:
    """The row's words without its dates and amounts."""
    for money in reversed(moneys):
        text = f"{text[: money.start]}   {text[money.end :]}"
    return " ".join(text[start:].split())
