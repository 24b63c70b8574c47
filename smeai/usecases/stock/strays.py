"""Dates that stand far from all others: 1900 and 2099 are slips of the hand."""

import numpy as np

from smeai.usecases.stock.about import DATE
from smeai.usecases.stock.sales import Sales

_FAR = 3653  # days from the next date
_SOME, _FEW, _MOST = 3, 0.02, 0.2  # rows, and shares of them


def without_strays(sales: Sales) -> Sales:
    """Without the few rows that lie ten years or more, and longer than all others together, from the rest."""
    days, counts = np.unique(sales.day, return_counts=True)
    gaps = np.flatnonzero(np.diff(days) > _FAR)
    if len(gaps) == 0:
        return sales
    edges = np.concatenate(([0], gaps + 1, [len(days)]))
    sizes = np.add.reduceat(counts, edges[:-1])
    main = int(sizes.argmax())
    low, high = days[edges[main]], days[edges[main + 1] - 1]
    stray = (sales.day < low) | (sales.day > high)
    if stray.sum() > max(_SOME, _FEW * len(sales)) or stray.mean() > _MOST:
        return sales
    first, last = (str(np.datetime64(int(day), "D")) for day in (low, high))
    return sales.without(
        stray, f"have dates far from all others, which are {first} to {last}; they were left out.", "Correct the dates.", DATE
    )
