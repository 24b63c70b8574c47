"""Amounts and dates in the rows of a PDF, with their places."""

import re
from dataclasses import dataclass
from decimal import Decimal

from smeai.tabular.months import month_number
from smeai.tabular.statements.pdf_text import Row

_CURRENCY = r"(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|AUD|NZD|CAD|INR|ZAR|BRL|MXN|AED|SGD|HKD|R\$|US\$|kr|zł|Kč|Ft|[$£€₹])"
_MONEY = re.compile(
    rf"(?<![\w.,/:])(?P<open>\()?(?P<sign>[-+−–])?[ ]?(?:{_CURRENCY})?[ ]?(?P<sign2>[-+−–])?"
    r"(?P<core>\d{1,2}(?:,\d{2})+,\d{3}\.\d{2}|\d{1,3}(?P<sep>[.,'’ ])\d{3}(?:(?P=sep)\d{3})*[.,]\d{2}|\d+[.,]\d{2})(?![\d.,/:%])"
    rf"(?P<close>\))?(?:[ ]?(?P<trail>[-−–+])(?=\s|$))?(?:[ ]?{_CURRENCY})?(?:[ ]{{0,3}}(?P<letter>CR|DR|Cr|Dr|cr|dr|OD|S|H|C|D)(?=\s|$))?"
)
_CURRENCY_WHOLE = rf"(?:{_CURRENCY}|[¥₩]|JPY|KRW|ISK|CLP)"
_WHOLE = re.compile(
    rf"(?<=   )(?P<open>\()?(?P<sign>[-+−–])?[ ]?(?:{_CURRENCY_WHOLE})?[ ]?(?P<sign2>[-+−–])?"
    r"(?P<core>\d{1,3}(?P<sep>[.,'’ ])\d{3}(?:(?P=sep)\d{3})*|\d{1,9})"
    rf"(?P<close>\))?(?:[ ]?(?P<trail>[-−–+]))?(?:[ ]?{_CURRENCY_WHOLE})?(?:[ ]{{0,3}}(?P<letter>CR|DR|Cr|Dr|S|H|C|D))?(?=   |$)"
)
_MINUS = frozenset("-−–")
_MINUS_LETTERS = frozenset({"DR", "OD", "S", "D"})
_GAP = "   "

_FULL = r"(?P<y1>\d{4})[-./](?P<m1>\d{1,2})[-./](?P<d1>\d{1,2})"
_NUMBERS = r"(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})(?:(?P=mark)(?P<y2>\d{4}|\d{2})(?!\d))?\.?"
_NAMED = r"(?P<d3>\d{1,2})\.?[ -]?(?:de )?(?P<n3>[^\W\d_]{3,12})\.?,?(?:[ -](?:de )?(?P<y3>\d{4}|\d{2}(?=\s{2}|$)))?"
_NAME_FIRST = r"(?P<n4>[^\W\d_]{3,12})\.? (?P<d4>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<y4>\d{4}))?"
_DATE = re.compile(rf"(?:{_FULL}|{_NUMBERS}|{_NAMED}|{_NAME_FIRST})(?=\s|$|[),;])", re.IGNORECASE)
_ENTRY_NUMBER = re.compile(r"\d{1,5}\s{2,}")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as signed as it is written: minus, brackets, DR and S (Soll) are negative; `marked` where a sign or letter says so."""

    value: Decimal
    x0: float
    x1: float
    start: int
    end: int
    marked: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A date as written: two numbers whose order is not known yet (`swappable`), or day and month; `year` 0 where it is missing."""

    first: int
    second: int
    year: int
    swappable: bool
    end: int


@dataclass(frozen=True, slots=True)
class RowText:
    """A row as text, wide gaps as three spaces, with where each sign stands."""

    row: Row
    text: str
    starts: tuple[float, ...]
    ends: tuple[float, ...]


def lay_out(row: Row) -> RowText:
    """The row's text and the place of each of its signs."""
    text, starts, ends, before = "", [], [], None
    for word in row.words:
        if before is not None:
            gap = " " if word.x0 - before.x1 < row.height * 0.62 else _GAP
            text += gap
            starts += [before.x1] * len(gap)
            ends += [word.x0] * len(gap)
        step = (word.x1 - word.x0) / len(word.text)
        starts += [word.x0 + step * index for index in range(len(word.text))]
        ends += [word.x0 + step * (index + 1) for index in range(len(word.text))]
        text, before = text + word.text, word
    return RowText(row, text, tuple(starts), tuple(ends))


def find_money(reading: RowText, start: int = 0, whole: bool = False) -> list[Money]:
    """Amounts with two decimal places, from sign `start` on; `whole` ones have none, and stand apart from all words."""
    found = []
    for match in (_WHOLE if whole else _MONEY).finditer(reading.text, start):
        digits = re.sub(r"\D", "", match["core"])
        minus = (match["sign"] or match["sign2"] or match["trail"] or "+") in _MINUS or match["open"] is not None
        letter = (match["letter"] or "").upper()
        value = Decimal(digits) if whole else Decimal(digits).scaleb(-2)
        marked = any(match[name] for name in ("open", "sign", "sign2", "trail", "letter"))
        negative = minus or letter in _MINUS_LETTERS
        first, last = match.span("core")
        found.append(
            Money(-value if negative else value, reading.starts[first], reading.ends[last - 1], match.start(), match.end(), marked)
        )
    return found


def find_day(text: str, start: int = 0) -> Day | None:
    """The date that begins at sign `start`; at the very start of a row a short number of the entry may stand before it."""
    if start == 0 and (number := _ENTRY_NUMBER.match(text)) and (day := find_day(text, number.end())):
        return day
    match = _DATE.match(text, start)
    return _day(match) if match else None


def find_days(text: str) -> list[Day]:
    """All dates with a year in `text`."""
    days = (_day(match) for match in _DATE.finditer(text))
    return [day for day in days if day is not None and day.year]


def _day(match: re.Match[str]) -> Day | None:
    if match["y1"]:
        return _checked(int(match["d1"]), int(match["m1"]), match["y1"], False, match.end())
    if match["a"]:
        return _checked(int(match["a"]), int(match["b"]), match["y2"], True, match.end())
    place = "3" if match["n3"] else "4"
    month = month_number(match[f"n{place}"])
    return _checked(int(match[f"d{place}"]), month, match[f"y{place}"], False, match.end()) if month else None


def _checked(first: int, second: int, year: str | None, swappable: bool, end: int) -> Day | None:
    fits = (1 <= first <= 31 and 1 <= second <= 12) or (swappable and 1 <= first <= 12 and 1 <= second <= 31)
    number = int(year or 0) + (2000 if year and len(year) == 2 else 0)
    return Day(first, second, number, swappable, end) if fits and (not year or 1970 <= number <= 2100) else None
