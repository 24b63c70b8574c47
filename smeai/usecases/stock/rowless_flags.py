"""What is known of steps without a row: never that the row is missing, from which a forecaster would read that nothing was sold."""

import numpy as np

from smeai.usecases.stock.about import OPEN, PRICE, PROMOTION


def told(key: str, values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """One flag of the past, float64 [items, steps], with the steps that have no row (`rows` bool, the same shape) as they would have been.

    An item's price is that of its row before, else of the first one; a promotion is none; opening and holidays are those of the
    other items, and a step without any row was closed. What the rows leave open stays open, and so does what comes after them.
    """
    last = rows.shape[1] - 1 - rows.any(axis=0)[::-1].argmax()
    gap = ~rows & (np.arange(rows.shape[1]) <= last)
    if not gap.any():
        return values
    if key == PRICE:
        return np.where(gap, _carried(values), values)
    if key == PROMOTION:
        return np.where(gap & np.isfinite(values).any(axis=1)[:, None], 0.0, values)
    others = np.fmax.reduce(values, axis=0)
    closed = 0.0 if key == OPEN else np.nan
    return np.where(gap, np.where(np.isfinite(others), others, closed), values)


def _carried(values: np.ndarray) -> np.ndarray:
    known = np.isfinite(values)
    place = np.maximum.accumulate(np.where(known, np.arange(values.shape[1]), 0), axis=1)
    before = np.take_along_axis(values, place, axis=1)
    first = np.take_along_axis(values, known.argmax(axis=1)[:, None], axis=1)
    return np.where(np.isfinite(before), before, first)
