"""Weeks, months, quarters and years as people write them: in cells and above columns."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from smeai.tabular.dates import parse_date
from smeai.tabular.folding import plain
from smeai.tabular.grid import Cell
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.month_words import month_of

Period = tuple[date, Frequency]
_YEAR = r"(?P<y>(?:19|20)\d\d)(?:\.0|\s*年|\s*년)?"
_SHORT = r"(?P<y>(?:19|20)\d\d|'?\d\d)"
_GAP = r"[\s\-/.,_:|]*"
_WEEK = r"(?:kw|cw|wk|w|kalenderwoche|week|weeks|woche|semaine|semana|settimana|sem|sett|se|s|vecka|v|uke|u|uge|viikko|vk|tydzien|tydzień|tydz|týden|tyden|hét|het|hafta|săptămâna|sapt|нед|неделя|неделя|тиждень|тижд|εβδ|أسبوع|الأسبوع|שבוע|सप्ताह|第|주)"  # noqa: E501
_QUARTER = r"(?:q|qtr|quarter|quartal|qu|t|trim|trimestre|trimestr|kwartaal|kw\.?\s?art|k|kvartal|kv|kwartał|kw|čtvrtletí|negyedév|çeyrek|ç|кв|квартал|τρ|ربع|الربع|רבעון|तिमाही)"  # noqa: E501
_WEEKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WEEK}{_GAP}(?P<n>\d{{1,2}})\s*(?:周|週|주)?{_GAP}(?:of|de|del|von)?{_GAP}{_SHORT}",
        rf"{_YEAR}{_GAP}{_WEEK}{_GAP}(?P<n>\d{{1,2}})(?:周|週|-1)?",
    )
)
_QUARTERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_QUARTER}{_GAP}(?P<n>[1-4]){_GAP}(?:of|de|del)?{_GAP}{_SHORT}",
        rf"(?P<n>[1-4])(?:\.|º|er|e|st|nd|rd|th|°)?\s*{_QUARTER}{_GAP}(?:of|de|del)?{_GAP}{_SHORT}",
        rf"{_YEAR}{_GAP}{_QUARTER}{_GAP}(?P<n>[1-4])",
    )
)
_MONTHS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<name>[^\d/]{{2,24}}?){_GAP}(?:de|del)?{_GAP}{_SHORT}",
        rf"{_YEAR}{_GAP}(?P<name>[^\d/]{{2,24}}?)\.?",
        rf"{_YEAR}\s*[-/.年]\s*(?P<n>\d{{1,2}})\s*月?",
        r"(?P<y>(?:19|20)\d\d)[년]\s*(?P<n>\d{1,2})월",
        rf"(?P<n>\d{{1,2}})\s*[-/.월]\s*{_YEAR}",
        r"(?P<y>(?:19|20)\d\d)(?P<n>0[1-9]|1[0-2])",
        rf"{_YEAR}\s*/\s*(?P<n>\d{{1,2}})(?:\s*月)?",
    )
)
_YEARS = (re.compile(rf"(?:FY|year|jahr|année|año|anno|ano|jaar|rok)?\s*{_YEAR}", re.IGNORECASE),)


def period_of(cell: Cell) -> Period | None:
    """The first day of the week, month, quarter or year that a cell names; None for a day or anything else."""
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    text = str(cell)
    return _period(text) if 4 <= len(text) <= 40 and any(map(str.isdigit, text)) else None


def day_or_period(text: str, order: str) -> Period | None:
    """A heading as a period, or as a day with its numbers in `order`."""
    if found := _period(text):
        return found
    moment = parse_date(text, order)
    return (moment.date(), Frequency.DAY) if moment else None


@lru_cache(maxsize=65536)
def _period(text: str) -> Period | None:
    text = " ".join(plain(text).split())
    for patterns, make in ((_YEARS, _year), (_WEEKS, _week), (_QUARTERS, _quarter), (_MONTHS, _month)):
        for pattern in patterns:
            if (match := pattern.fullmatch(text)) and (found := make(match.groupdict())):
                return found
    return None


def _full_year(text: str) -> int:
    """Two digits are 1969..2068."""
    number = int(text.strip("'"))
    return number if number > 99 else number + (2000 if number < 69 else 1900)


def _week(parts: dict[str, str]) -> Period | None:
    try:
        return date.fromisocalendar(_full_year(parts["y"]), int(parts["n"]), 1), Frequency.WEEK
    except ValueError:
        return None


def _quarter(parts: dict[str, str]) -> Period | None:
    return date(_full_year(parts["y"]), 3 * int(parts["n"]) - 2, 1), Frequency.QUARTER


def _month(parts: dict[str, str]) -> Period | None:
    month = month_of(parts["name"]) if parts.get("name") else int(parts["n"])
    return (date(_full_year(parts["y"]), month, 1), Frequency.MONTH) if month and 1 <= month <= 12 else None


def _year(parts: dict[str, str]) -> Period | None:
    return date(_full_year(parts["y"]), 1, 1), Frequency.YEAR


def as_day(cell: Cell) -> Cell:
    """A cell that names a period as the first day of it; any other as it is."""
    found = period_of(cell)
    return datetime.combine(found[0], datetime.min.time()) if found else cell


def last_day(cell: Cell) -> Cell:
    """A cell that names a period as the last day of it; any other as it is."""
    found = period_of(cell)
    return datetime.combine(_after(*found) - timedelta(days=1), datetime.min.time()) if found else cell


def _after(first: date, frequency: Frequency) -> date:
    """The day after a period."""
    if frequency is Frequency.WEEK:
        return first + timedelta(days=7)
    months = first.month - 1 + {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}[frequency]
    return date(first.year + months // 12, months % 12 + 1, 1)
