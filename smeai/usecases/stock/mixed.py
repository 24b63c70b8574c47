"""Files in which some items are written by the day or month, and others by the week or quarter."""

from dataclasses import dataclass

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.steps import MONDAY, Steps

ORDER = tuple(Frequency)
_NAMES = {Frequency.WEEK: "week", Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.YEAR: "year"}
_LEAST, _NEARLY_ALL = 5, 0.9  # pauses between dates that tell, and the share of them that must be one step
_SHARE = 0.5  # of the items: so many decide for all
_NAMED = 5


@dataclass(frozen=True, slots=True, eq=False)
class Coarser:
    """`items` (bool) are written in coarser steps than the file is laid in; `problems` say so."""

    items: np.ndarray
    problems: tuple[Problem, ...] = ()


def shared_steps(items: np.ndarray, days: np.ndarray, chosen: Steps) -> Steps | None:
    """The coarser steps in which half of the items or more are written; None where `chosen` suits them.

    `items` and `days` (int64) are the different pairs, by item and then day.
    """
    rank, count = _ranks(items, days), len(np.unique(items))
    for place in range(len(ORDER) - 1, ORDER.index(chosen.frequency), -1):
        if (rank >= place).sum() >= _SHARE * count and (rank == place).any():
            return _steps(ORDER[place], days[np.isin(items, np.flatnonzero(rank == place))])
    return None


def coarser_items(sales: Sales, steps: Steps) -> Coarser:
    """The items that are written in coarser steps than `steps`, and what there is to say of them."""
    pairs = np.unique(np.stack([sales.item.astype(np.int64), sales.day]), axis=1)
    rank = _ranks(*pairs)
    found = np.zeros(len(sales.items), bool)
    found[: len(rank)] = rank > ORDER.index(steps.frequency)
    if not found.any():
        return Coarser(found)
    which = np.flatnonzero(found)
    kinds = [_NAMES[ORDER[place]] for place in np.unique(rank[which]).tolist()]
    names = ", ".join(sales.items[item][:40] for item in which[:_NAMED].tolist()) + (" …" if len(which) > _NAMED else "")
    one = len(which) == 1
    words = f"{len(which):,} item{'' if one else 's'} ({names}) {'has' if one else 'have'} one row a {' or '.join(kinds)}"
    words += ", the file has finer steps: between these rows nothing counts as sold."
    hint = f"Give {'it' if one else 'them'} in a file of {'its' if one else 'their'} own, or choose {kinds[-1]}s as the step."
    return Coarser(found, (Problem(words, hint, Severity.WARNING, sales.file, sales.sheet, count=len(which)),))


def _ranks(items: np.ndarray, days: np.ndarray) -> np.ndarray:
    """For each item the place in `ORDER` of the steps in which its dates lie one after the other; 0 where in none. int64 [items]."""
    dates = days.astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    of_month = (dates - months).astype(np.int64)
    last = (dates + 1).astype("datetime64[M]") > months
    inside = np.diff(items) == 0
    owner, size = items[1:][inside], int(items.max()) + 1
    alike = np.bincount(owner, (np.diff(of_month) != 0)[inside] & ~(last[1:] & last[:-1])[inside], size) == 0
    gaps, in_months = np.diff(days)[inside], np.diff(months.astype(np.int64))[inside]
    rank = np.zeros(size, np.int64)
    for place, length, apart, fits in ((1, 7, gaps, True), (2, 1, in_months, alike), (3, 3, in_months, alike), (4, 12, in_months, alike)):
        rank[_follow(owner, apart, length, size) & fits] = place
    return rank


def _follow(owner: np.ndarray, gaps: np.ndarray, length: int, size: int) -> np.ndarray:
    """Whether all pauses of an item are whole numbers of `length`, and nearly all of them one; bool [items]."""
    count = np.bincount(owner, minlength=size)
    whole = np.bincount(owner, (gaps % length == 0) & (gaps > 0), size)
    single = np.bincount(owner, gaps == length, size)
    return (count >= _LEAST) & (whole == count) & (single >= _NEARLY_ALL * count)


def _steps(frequency: Frequency, days: np.ndarray) -> Steps:
    anchor = int(np.bincount((days - MONDAY) % 7).argmax()) if frequency is Frequency.WEEK else 0
    return Steps(frequency, anchor=anchor)
