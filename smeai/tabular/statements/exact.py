"""Amounts and days exactly as a bank's file writes them; nothing is rounded, nothing guessed."""

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import lru_cache

_USUAL = re.compile(r"\d{1,18}(?:\.\d{1,5})?", re.ASCII)
_NUMBER = re.compile(r"(?P<sign>[+-]?)(?P<digits>[0-9][0-9.,' ]{0,40}|[.,][0-9]{1,20})", re.ASCII)
_LONGEST = 30  # digits; no bank has more money
_CENTURY = 80  # two-digit years from here on are of the last century; there is no older file


def amount_of(text: str) -> Decimal | None:
    """The amount in `text`, which may have a sign, a decimal point or comma and marks between thousands; None when it is none.

    A single mark is the decimal one: the formats that use this allow no other.
    """
    if _USUAL.fullmatch(text):
        return Decimal(text)
    match = _NUMBER.fullmatch(text.strip().replace("\u2212", "-"))
    if not match:
        return None
    digits = match["digits"].replace(" ", "").replace("'", "")
    mark = digits[max(digits.rfind("."), digits.rfind(","))] if "." in digits or "," in digits else "."
    if digits.count(mark) > 1:
        mark = "," if mark == "." else "."  # 1.234.567: only thousands
    whole, _, part = digits.partition(mark)
    plain = whole.replace(".", "").replace(",", "") + ("." + part if part else "")
    if len(plain) > _LONGEST or (not part.isdigit() and part):
        return None
    value = Decimal(plain or "0")
    return -value if match["sign"] == "-" and value else value


@lru_cache(maxsize=4096)
def day_of(text: str) -> date | None:
    """The day at the beginning of `text`, YYYYMMDD or YYYY-MM-DD with anything after; zones are read over."""
    match = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d{1,3}(?:\D|$))", text, re.ASCII)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def short_day(text: str) -> tuple[date, bool] | None:
    """The day YYMMDD, and whether it had to be moved: banks that reckon with months of 30 days write 30 February."""
    if len(text) != 6 or not (text.isascii() and text.isdigit()):
        return None
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:])
    year += 1900 if year >= _CENTURY else 2000
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    last = monthrange(year, month)[1]
    return date(year, month, min(day, last)), day > last
