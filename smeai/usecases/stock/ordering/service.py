"""The two dials: the level that gives a cycle service level, and the level that gives a fill rate."""

import numpy as np

_HALVINGS = 40  # to a billionth of the largest demand


def covering(demand: np.ndarray, share: np.ndarray) -> np.ndarray:
    """The smallest level that covers demand [items, n] on at least `share` [items] of the paths: an observed value, never between two."""
    n = demand.shape[1]
    rank = np.clip(np.ceil(share * n - 1e-9).astype(int) - 1, 0, n - 1)
    return np.take_along_axis(np.sort(demand, axis=1), rank[:, None], axis=1)[:, 0]


def fill_rate(before: np.ndarray, over: np.ndarray, level: np.ndarray, lots: np.ndarray) -> np.ndarray:
    """Share of demand served from the shelf under order-up-to `level` [items]; 1 where there is no demand.

    `before` and `over` are demand of the lead time and of lead time and review, [items, n]. A cycle is short by
    (over - y)+ - (before - y)+ (Silver, Pyke & Peterson, ch. 7: the part of the shortage that came up before the order arrived belongs
    to the cycle before), where y is the position after an order: even between level and level + `lots`, what packs and minimum
    add (R, nQ; Hadley & Whitin 1963). The same share holds for lost sales as long as shortages are small.
    """
    demand = (over - before).mean(axis=1)
    short = _loss(over, level, lots) - _loss(before, level, lots)
    return 1.0 - np.clip(np.divide(short, demand, out=np.zeros_like(demand), where=demand > 0), 0.0, 1.0)


def filling(before: np.ndarray, over: np.ndarray, share: np.ndarray, lots: np.ndarray) -> np.ndarray:
    """The smallest level whose `fill_rate` is at least `share` [items], by halving: the rate never falls as the level rises."""
    low, high = np.zeros(len(over)), over.max(axis=1)
    enough = fill_rate(before, over, low, lots) >= share
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        reached = fill_rate(before, over, middle, lots) >= share
        low, high = np.where(reached, low, middle), np.where(reached, middle, high)
    return np.where(enough, 0.0, high)


def _loss(demand: np.ndarray, level: np.ndarray, lots: np.ndarray) -> np.ndarray:
    """E[(demand - y)+], y even between level and level + lots."""
    above = np.maximum(demand - level[:, None], 0.0)
    if not lots.any():
        return above.mean(axis=1)
    beyond = np.maximum(above - lots[:, None], 0.0)
    width = np.maximum(lots, 1e-12)[:, None]
    return np.where(lots[:, None] > 0, (above - beyond) * (above + beyond) / (2 * width), above).mean(axis=1)
