"""Days as banks write them, beyond what any table holds: a dot behind, an apostrophe before, digits alone, and times cut off."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from smeai.tabular.dates import parse_date
from smeai.tabular.folding import plain

_TIMED = re.compile(r"(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\.?)[T ,/]+\d{1,2}[:.h]\d{2}.*", re.DOTALL)
_TIME_FIRST = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?[ ,/]+")
_DIGITS = re.compile(r"\d{6}|\d{8}", re.ASCII)

_EARLIEST, _LATEST = 1000, 2200
_ORDERS = {"dmy": (0, 2, 4), "mdy": (2, 0, 4), "ymd": (6, 4, 0)}


@lru_cache(maxsize=65536)
def parse_day(text: str, order: str) -> date | None:
    """The day written in `text`, numbers in the given order; None when it is no date of a bank's."""
    text = " ".join(plain(text).lstrip("'").split())
    if len(text) < 6 or len(text) > 60:
        return None
    if clock := _TIME_FIRST.match(text):
        text = text[clock.end() :]
    if match := _TIMED.fullmatch(text):
        text = match[1]
    moment = parse_date(text, order) or (parse_date(text.rstrip("."), order) if text.endswith(".") else None) or _from_digits(text, order)
    if moment is None and ". " in text:
        moment = parse_date(text.replace(". ", ".").rstrip("."), order)
    return moment.date() if moment and _EARLIEST <= moment.year <= _LATEST else None


def _from_digits(text: str, order: str) -> datetime | None:
    """A day in six or eight digits without signs between them, the year at the end (or of two digits)."""
    if not _DIGITS.fullmatch(text):
        return None
    if order == "ymd":
        return parse_date(f"{2000 + int(text[:2])}-{text[2:4]}-{text[4:]}", order) if len(text) == 6 else None
    return parse_date(f"{text[:2]}/{text[2:4]}/{text[4:]}", order)


def read_day(cell: Any, order: str) -> date | None:
    """The day in a cell; None where there is none."""
    if isinstance(cell, str):
        return parse_day(cell, order)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return parse_day(str(cell), order) if isinstance(cell, int) and not isinstance(cell, bool) and 19700101 <= cell <= 21001231 else None


def is_dated(cell: Any) -> bool:
    """Whether a cell holds a date under one order at least; digits alone do not count."""
    if isinstance(cell, str):
        return (
            bool(cell) and not cell.isdigit() and any(char.isdigit() for char in cell) and any(parse_day(cell, order) for order in _ORDERS)
        )
    return isinstance(cell, date)
