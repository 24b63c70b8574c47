"""The past of a new item, lent by a similar one."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from smeai.usecases.stock.history import PRICE, History

UTMOST = 50.0  # the largest ratio of two items' levels, either way: a wider one says that they are not alike


def lend(history: History, begun: np.ndarray, donors: Mapping[int, int]) -> tuple[History, np.ndarray]:
    """`history` with the sales of each donor before the new item's first sale, at the new item's level; and where, bool [items, steps].

    The level is the ratio of what both sold in the steps known of both. Prices follow their own ratio; promotions, holidays and open
    days are the donor's where the new item's are unknown. A donor that sold nothing in that span lends nothing.
    """
    quantity, first = history.quantity.copy(), history.first.copy()
    known = {name: values.copy() for name, values in history.known.items()} if donors else history.known
    lent = np.zeros(quantity.shape, bool)
    whole = history.whole
    for item, donor in donors.items():
        ratio = _ratio(history.quantity[item], history.quantity[donor], int(begun[item]))
        if ratio is None:
            continue
        past = slice(int(history.first[donor]), int(begun[item]))
        quantity[item, past] = _scaled(history.quantity[donor, past], ratio, bool(whole[item]))
        lent[item, past] = True
        first[item] = min(first[item], past.start)
        _follow(known, history, item, donor, past)
    return replace(history, quantity=quantity, first=first, known=known), lent


def _ratio(own: np.ndarray, other: np.ndarray, begun: int) -> float | None:
    both = np.isfinite(own[begun:]) & np.isfinite(other[begun:])
    mine, theirs = own[begun:][both].sum(), other[begun:][both].sum()
    return float(np.clip(mine / theirs, 1 / UTMOST, UTMOST)) if mine > 0 and theirs > 0 else None


def _scaled(values: np.ndarray, ratio: float, whole: bool) -> np.ndarray:
    """`values` times `ratio`; whole units carry their remainder on, so that slow sellers do not round to nothing."""
    scaled = np.maximum(values, 0) * ratio
    if not whole:
        return scaled
    total = np.round(np.cumsum(np.nan_to_num(scaled)))
    return np.where(np.isnan(scaled), np.nan, np.diff(total, prepend=0.0))


def _follow(known: Mapping[str, np.ndarray], history: History, item: int, donor: int, past: slice) -> None:
    for name, values in known.items():
        theirs = history.known[name][donor, past]
        if name == PRICE:
            theirs = theirs * _price_ratio(history.known[name][item], history.known[name][donor])
        values[item, past] = np.where(np.isnan(values[item, past]), theirs, values[item, past])


def _price_ratio(own: np.ndarray, other: np.ndarray) -> float:
    own, other = own[own > 0], other[other > 0]
    return float(np.median(own) / np.median(other)) if len(own) and len(other) else 1.0
