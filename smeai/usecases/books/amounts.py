"""Exact money in arrays: an amount is ``units / 10 ** scale``, never a float."""

import re
from collections.abc import Iterable
from decimal import Decimal

import numpy as np

from smeai.errors import DataError

NONE = 255  # the scale of an amount that is not there
_LIMIT = 10**18
_TYPED = re.compile(r"[-+−]?[\d.,' \u00a0]*\d[\d.,' \u00a0]*")


def split(amounts: Iterable[Decimal | None]) -> tuple[np.ndarray, np.ndarray]:
    """Units (int64) and scales (uint8), each amount with as many places as it has; DataError for one too large to be money."""
    units, scales = [], []
    for amount in amounts:
        scale = 0 if amount is None else max(0, -int(amount.as_tuple().exponent))
        whole = 0 if amount is None else int(amount.scaleb(scale))
        if abs(whole) >= _LIMIT:
            raise DataError(f"{amount} is too large to be an amount of money.", "Look at the columns of the file.")
        units.append(whole)
        scales.append(NONE if amount is None else scale)
    return np.array(units, np.int64), np.array(scales, np.uint8)


def decimal(units: int, scale: int) -> Decimal:
    """The amount."""
    return Decimal(units).scaleb(-scale)


def written(units: int, scale: int) -> str:
    """The amount as a decimal text with a dot, as many places as it has; "" where there is none."""
    if scale == NONE:
        return ""
    digits = f"{abs(units):0{scale + 1}d}"
    return f"{'-' if units < 0 else ''}{digits[: len(digits) - scale]}{'.' if scale else ''}{digits[len(digits) - scale :]}"


def comparable(units: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """Numbers in the order of the amounts: int64 at the finest scale or, where they would not fit, Python's own."""
    finest = int(scales.max(initial=0))
    largest = int(np.abs(units).max(initial=0))
    if largest * 10**finest < _LIMIT:
        return units * (10 ** (finest - scales.astype(np.int64)))
    return np.array([int(unit) * 10 ** (finest - int(scale)) for unit, scale in zip(units, scales, strict=True)], dtype=object)


def beginning(units: np.ndarray, scales: np.ndarray, typed: str) -> np.ndarray:
    """Which amounts begin with the digits typed, sign aside: 12 finds 12.50 and 1200, 12,5 finds 12.50.

    None begin with what is no number. 1.234 may be either, so it finds both.
    """
    found = np.zeros(len(units), bool)
    if not _TYPED.fullmatch(typed.strip()):
        return found
    sizes = np.abs(units)
    for whole, places in _readings(typed):
        for scale in np.unique(scales).tolist():
            mine = scales == scale
            found[mine] |= _begin(sizes[mine], scale, whole, places)
    return found


def _begin(sizes: np.ndarray, scale: int, whole: str, places: str | None) -> np.ndarray:
    if places is not None:
        digits = places[:scale].ljust(scale, "0")
        if places[scale:].strip("0"):
            return np.zeros(len(sizes), bool)
        free = 10 ** max(0, scale - len(places))
        low = int(whole + digits)
        return (sizes >= low) & (sizes < low + free)
    found, low, high = np.zeros(len(sizes), bool), int(whole) * 10**scale, (int(whole) + 1) * 10**scale
    while low < _LIMIT and (low or high <= 10**scale):
        found |= (sizes >= low) & (sizes < min(high, _LIMIT))
        low, high = low * 10, high * 10
    return found


def _readings(typed: str) -> set[tuple[str, str | None]]:
    """(digits before the mark, digits after it or None where there is no mark), in each way it can be read."""
    text = re.sub(r"[-+−' \u00a0]", "", typed)
    bare = re.sub(r"[.,]", "", text)[:18]
    marks = [at for at, sign in enumerate(text) if sign in ".,"]
    if not marks:
        return {(bare, None)}
    last = marks[-1]
    whole, places = re.sub(r"[.,]", "", text[:last]) or "0", text[last + 1 :]
    if len(marks) > 1 and text[last] == text[marks[0]]:
        return {(bare, None)}
    return {(whole[:18], places), (bare, None)} if len(places) == 3 else {(whole[:18], places)}
