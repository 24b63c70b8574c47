"""Dates that stand far from all others: 1900 and 2099 are slips of the hand."""

import numpy as np

from smeai.usecases.stock.about import DATE
from smeai.usecases.stock.sales import Sales

_OLDEST, _LATEST = np.datetime64("1900-01-01", "us"), np.datetime64("2200-01-01", "us")
_FAR, _RARE = 366, 10  # days from the next date, and times the longest pause among the others
_SOME, _FEW, _MOST = 3, 0.02, 0.2  # rows, and shares of them


def _of_our_time(sales: Sales) -> Sales:
    """Without dates before 1900 and after 2199, unless there are no others."""
    wrong = (sales.moment < _OLDEST) | (sales.moment >= _LATEST)
    return (
        sales
        if wrong.all()
        else sales.without(wrong, "have dates of no business of today; they were left out.", "Correct the dates.", DATE)
    )


def without_strays(sales: Sales) -> Sales:
    """Without the few rows that lie more than a year from the rest, which has no pause near as long: years mistyped."""
    sales = _of_our_time(sales)
    days, counts = np.unique(sales.day, return_counts=True)
    gaps = np.flatnonzero(np.diff(days) > _FAR)
    if len(gaps) == 0:
        return sales
    edges = np.concatenate(([0], gaps + 1, [len(days)]))
    sizes = np.add.reduceat(counts, edges[:-1])
    main = int(sizes.argmax())
    low, high = days[edges[main]], days[edges[main + 1] - 1]
    stray = (sales.day < low) | (sales.day > high)
    pause = int(np.diff(days[edges[main] : edges[main + 1]]).max(initial=1))
    beside = [edge - 1 for edge in edges[main : main + 2].tolist() if 0 < edge < len(days)]
    nearest = int(np.diff(days)[beside].min())
    if nearest <= _RARE * pause or stray.sum() > max(_SOME, _FEW * len(sales)) or stray.mean() > _MOST:
        return sales
    first, last = (str(np.datetime64(int(day), "D")) for day in (low, high))
    return sales.without(stray, f"have dates far from all others ({first} to {last}); they were left out.", "Correct the dates.", DATE)
