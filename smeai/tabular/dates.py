"""Dates as people type them, and which of their numbers is the day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from smeai.tabular.folding import plain
from smeai.tabular.months import month_number

ORDERS = ("dmy", "mdy", "ymd")
_CLOCK = (
    r"(?:[T,\s]+(?:at\s+|um\s+|à\s+)?(?P<h>\d{1,2})[:.h](?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<frac>\d{1,9}))?)?\s*(?P<half>[ap]\.?\s?m\.?)?"
    r"(?:\s*(?:Uhr|h))?\s*(?P<zone>Z|UTC|GMT|[A-Z]{2,4}T|(?:UTC|GMT)?[+-]\d{2}:?(?:\d{2})?)?(?:\s*\[[\w/]+\])?)?"
)
_DAY = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"  # a weekday before the date
_YEAR_FIRST = re.compile(rf"{_DAY}(?P<y>\d{{4}})(?P<sep>[-/. ])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}}){_CLOCK}", re.IGNORECASE)
_NUMERIC = re.compile(
    rf"{_DAY}(?P<a>\d{{1,2}})(?P<sep>[-/.]|\. | )(?P<b>\d{{1,2}})(?P=sep)(?P<c>\d{{4}}|\d{{2}})\.?{_CLOCK}", re.IGNORECASE
)
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<h>\d\d)(?P<min>\d\d)(?P<s>\d\d)?Z?)?")
_NAMED = re.compile(
    rf"{_DAY}(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|º|er)?[\s\-./]*(?:de\s+|of\s+)?(?P<name>[^\W\d_]{{3,12}})\.?,?[\s\-./]*(?:de\s+|del\s+)?(?P<y>\d{{4}}|\d{{2}}){_CLOCK}",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    rf"{_DAY}(?P<name>[^\W\d_]{{3,12}})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}}){_CLOCK}", re.IGNORECASE
)
_MONTH_ONLY = re.compile(r"(?P<name>[^\W\d_]{3,12})\.?[\s\-/]+(?P<y>\d{4})", re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(?P<y>(?:19|20)\d\d)[-/](?P<m>\d{1,2})")
_EAST_ASIAN = re.compile(rf"(?P<y>\d{{4}})\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월]\s*(?P<d>\d{{1,2}})\s*[日일]{_CLOCK}")


@lru_cache(maxsize=65536)
def parse_date(text: str, order: str) -> datetime | None:
    """The moment written in `text`, numbers in the given order; None when it is no date.

    A zone is read over: the clock time stays as written. Two-digit years are 1969..2068.
    A month without a day is its first day.
    """
    text = " ".join(plain(text).split())
    if not 6 <= len(text) <= 60 or not any(char.isdigit() for char in text):
        return None
    if match := _NUMERIC.fullmatch(text):
        return _numeric(match, order)
    for pattern in (_YEAR_FIRST, _COMPACT, _NAMED, _NAME_FIRST, _EAST_ASIAN, _MONTH_ONLY, _YEAR_MONTH):
        if match := pattern.fullmatch(text):
            return _moment(match.groupdict())
    return None


def is_compact_date(text: str) -> bool:
    """Whether eight digits are a day of the last or this century, such as 20260105: a number, were it alone."""
    return len(text) == 8 and text.isdecimal() and bool(_COMPACT.fullmatch(text)) and parse_date(text, "ymd") is not None


def _numeric(match: re.Match[str], order: str) -> datetime | None:
    parts = match.groupdict()
    if len(parts["c"]) == 4 and order == "ymd":
        order = "dmy"  # the year stands last, whatever other columns do
    if parts["sep"].strip() == "." and order == "mdy":
        return None  # nobody writes 12.31.2026 month first
    return _moment(parts | dict(zip(order, (parts["a"], parts["b"], parts["c"]), strict=True)))


def _moment(parts: dict[str, str | None]) -> datetime | None:
    month = month_number(parts["name"]) if parts.get("name") else int(parts["m"] or 0)
    year = int(parts["y"] or 0)
    if len(parts["y"] or "") == 2:
        year += 2000 if year < 69 else 1900
    hour = int(parts.get("h") or 0)
    if half := (parts.get("half") or "").lower():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    micro = int((parts.get("frac") or "0")[:6].ljust(6, "0"))
    try:
        return datetime(year, month or 0, int(parts.get("d") or 1), hour, int(parts.get("min") or 0), int(parts.get("s") or 0), micro)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """How many of a column's texts are dates, for each order; `ambiguous` is the first with two values."""

    total: int
    counts: tuple[int, int, int]  # as ORDERS
    ambiguous: str | None

    @property
    def share(self) -> float:
        """The share of texts that are dates under the best order."""
        return max(self.counts) / self.total if self.total else 0.0

    @property
    def order(self) -> str | None:
        """The order the values themselves decide for; None when day and month may be swapped, or where it plays no role."""
        dmy, mdy, ymd = self.counts
        if dmy == mdy >= ymd:
            return None
        return "ymd" if ymd > max(dmy, mdy) else ("dmy" if dmy >= mdy else "mdy")


def weigh_dates(texts: Iterable[str]) -> DateEvidence:
    """The evidence of a column's texts for an order of day, month and year."""
    total, counts, ambiguous = 0, [0, 0, 0], None
    for text in texts:
        total += 1
        values = [parse_date(text, order) for order in ORDERS]
        for index, value in enumerate(values):
            counts[index] += value is not None
        if ambiguous is None and values[0] and values[1] and values[0] != values[1]:
            ambiguous = text
    return DateEvidence(total, (counts[0], counts[1], counts[2]), ambiguous)
