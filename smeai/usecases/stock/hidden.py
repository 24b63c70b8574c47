"""Demand that stock-outs hid, estimated: what a replay serves, and what a shop missed."""

import numpy as np

from smeai.models.forecasters.panel import mean_known
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.mending import Mended

SELDOM = 0.2  # of the steps with a sale
REACH = 4  # steps to each side that tell what would have sold; of days, the same weekday


def demand(history: History, mended: Mended) -> np.ndarray:
    """Demand of each step, float64 [items, steps]: as mended, and in censored steps the mean of those around, but never below what sold.

    A step that ended with an empty shelf hid demand too, though something sold: it counts as those around where that is more.
    NaN where nothing is known, and where a new item's past is borrowed: nobody asked for it then.
    """
    known = np.where(mended.lent, np.nan, mended.history.quantity)
    around = _around(known, history.calendar.season if history.calendar.frequency is Frequency.DAY else 1)
    usual = mean_known(known, 1)[:, None]
    guessed = np.fmax(np.where(np.isfinite(around), around, usual), np.nan_to_num(history.quantity))
    return np.where(mended.censored | sold_out(history), guessed, known)


def sold_out(history: History) -> np.ndarray:
    """Steps in which something sold and the shelf was empty at the end, bool [items, steps].

    Only of items to which that happens now and then: what sells out in most steps is refilled each morning, or its stock is not kept.
    """
    if history.stock is None:
        return np.zeros(history.quantity.shape, bool)
    sold = history.quantity > 0
    found = sold & (history.stock <= 0)
    seldom = found.sum(axis=1) <= SELDOM * np.maximum(1, sold.sum(axis=1))
    return found & seldom[:, None]


def _around(known: np.ndarray, stride: int) -> np.ndarray:
    """The mean of the known steps `stride`, 2 `stride`, ... before and after, [items, steps]."""
    wide = np.pad(known, ((0, 0), (REACH * stride, REACH * stride)), constant_values=np.nan)
    steps = known.shape[1]
    offsets = [stride * number for number in range(2 * REACH + 1) if number != REACH]
    return mean_known(np.stack([wide[:, offset : offset + steps] for offset in offsets]), 0)
