"""Stock-outs that the stock column proves."""

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.selling import Selling

BROKEN = 0.2  # of sales made from an empty shelf, from which on a stock column is not kept and proves nothing


def empty(history: History, sales: Selling) -> np.ndarray:
    """Steps that began and ended without stock and without a sale, after the item had begun; bool [items, steps].

    A step in which the last unit went is left as it is: its demand was met in part, and how far is not known.
    """
    if history.stock is None:
        return np.zeros(sales.sold.shape, bool)
    before, after = _ends(history.stock, sales.shut)
    bare = (before <= 0) & (after <= 0)
    begun = np.arange(sales.sold.shape[1]) > sales.begun[:, None]
    return bare & sales.blank & begun & _kept(history.stock, bare, sales)[:, None]


def stocked(history: History, sales: Selling) -> np.ndarray:
    """Steps without a sale although something lay there: no stock-out, whatever it looks like; bool [items, steps]."""
    if history.stock is None:
        return np.zeros(sales.sold.shape, bool)
    before, after = _ends(history.stock, sales.shut)
    kept = _kept(history.stock, (before <= 0) & (after <= 0), sales)[:, None]
    return kept & sales.blank & ((before > 0) | (after > 0))


def _kept(stock: np.ndarray, bare: np.ndarray, sales: Selling) -> np.ndarray:
    """Items whose stock column is kept: it is not always empty, and sales rarely come out of nothing; bool [items]."""
    from_nothing = (bare & sales.sold).sum(axis=1) / np.maximum(1, sales.sales)
    return (stock > 0).any(axis=1) & (from_nothing < BROKEN)


def _ends(stock: np.ndarray, shut: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Stock at the beginning and the end of each step; a closed step without a figure keeps that of the one before it."""
    step = np.arange(stock.shape[1])
    source = np.maximum.accumulate(np.where(np.isnan(stock) & shut, 0, step), axis=1) if len(step) else np.zeros(stock.shape, int)
    after = np.take_along_axis(stock, source, axis=1)
    before = np.concatenate([np.full((len(stock), 1), np.nan), after], axis=1)[:, : len(step)]
    return before, after
