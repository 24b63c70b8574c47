"""The two dials: the level that gives a cycle service level, and the level that gives a fill rate."""

import numpy as np

_ROUNDS = 16  # of the Illinois rule at most; half as many settle most items
_EXCESS = 1e-6  # by so much a fill rate, or the level as a share, may be more than needed


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
    """The smallest level whose `fill_rate` is at least `share` [items]; the rate never falls as the level rises.

    False position by the Illinois rule (Dowell & Jarratt 1971): the side that stayed twice counts half.
    """
    low, high = np.zeros(len(over)), over.max(axis=1)
    below, above = fill_rate(before, over, low, lots) - share, 1.0 - share
    enough = below >= 0
    excess = above
    for _ in range(_ROUNDS):
        if np.all(enough | (excess <= _EXCESS) | (high - low <= _EXCESS * high)):
            break
        gap = np.where(above > below, above - below, 1.0)
        middle = np.clip(high - (high - low) * above / gap, low, high)
        miss = fill_rate(before, over, middle, lots) - share
        reached = miss >= 0
        excess = np.where(reached, miss, excess)
        above, below = np.where(reached, miss, above / 2), np.where(reached, below / 2, miss)
        low, high = np.where(reached, low, middle), np.where(reached, middle, high)
    return np.where(enough, 0.0, high)


def _loss(demand: np.ndarray, level: np.ndarray, lots: np.ndarray) -> np.ndarray:
    """E[(demand - y)+], y even between level and level + lots."""
    above = np.maximum(demand - level[:, None], 0.0)
    first = above.mean(axis=1)
    if not lots.any():
        return first
    beyond = np.maximum(above - lots[:, None], 0.0)
    squares = np.einsum("ij,ij->i", above, above) - np.einsum("ij,ij->i", beyond, beyond)
    return np.divide(squares, 2 * lots * demand.shape[1], out=first, where=lots > 0)
