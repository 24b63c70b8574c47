"""Single sales far above all others."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.history import HOLIDAY, PROMOTION, History
from smeai.usecases.stock.selling import Selling
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import amount, dated, named

TOP = 3  # an item with more peaks than this has no spikes, but peaks
ABOVE = 2.5  # times the highest usual sale
FAR = 5.0  # robust standard deviations above the local median, in logarithms
NARROW = 0.15  # the least spread of logarithms: steady sales are not measured against nothing
ROOTS = 1.1  # at least, between the square roots of the two: 3 where 1 is usual is chance, as counts scatter by their root
SALES = 8  # other sales, below which nothing is usual
AROUND = 13  # steps either side that make the local median
TOGETHER = 0.1  # of all items peaking in one step is an event, not a mistake
FEW = 3  # items peaking together are still no event


@dataclass(frozen=True, slots=True, eq=False)
class Spikes:
    """Spike k is at `step[k]` of `item[k]`; `usual` is the highest usual sale of that item. All [n]."""

    item: np.ndarray
    step: np.ndarray
    usual: np.ndarray


def spikes(history: History, sales: Selling) -> Spikes:
    """Sales that neither a promotion, a holiday, the season nor the whole shop explains."""
    sold = np.where(sales.sold, history.quantity, np.nan)
    if sold.shape[1] <= SALES:
        return Spikes(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    step, height = _highest(sold)
    number, usual = _apart(height)
    item, rank = np.nonzero((np.arange(TOP) < number[:, None]) & (sales.sales - number >= SALES)[:, None])
    at = step[item, rank]
    excess, center, spread = _excess(sold, item, at)
    lonely = (excess > FAR * spread) & ~_known(history, item, at) & ~_recurring(sold, item, at, excess, center, sales.year)
    lonely &= ~_together(item, at, sold.shape)
    return Spikes(item[lonely], at[lonely], usual[item[lonely]])


def shown(history: History, found: Spikes) -> Iterator[Repair]:
    """One finding a spike, not agreed: a great sale is a sale, and only the user knows whether it will come again."""
    for item, step, usual in zip(found.item.tolist(), found.step.tolist(), found.usual.tolist(), strict=True):
        name, date = history.items[item], dated(history, step)
        sentence = (
            f"{named(history, item)} sold {amount(history.quantity[item, step])} on {date}, far above its next highest {amount(usual)}; "
            "neither a known promotion nor the season explains it. If it will not come again, it can be counted as that next highest."
        )
        yield Repair(f"{Finding.SPIKE}:{name}:{date}", Finding.SPIKE, name, date, date, 1, sentence, agreed=False)


def _highest(sold: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Steps and heights of the TOP + 1 highest sales of each item, falling; [items, TOP + 1], 0 where there are fewer."""
    filled = np.nan_to_num(sold, nan=0.0)
    step = np.argpartition(-filled, TOP, axis=1)[:, : TOP + 1]
    height = np.take_along_axis(filled, step, axis=1)
    order = np.argsort(-height, axis=1, kind="stable")
    return np.take_along_axis(step, order, axis=1), np.take_along_axis(height, order, axis=1)


def _apart(height: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How many of the highest sales stand apart from the rest, int64 [items], and the highest of that rest."""
    gap = (height[:, :-1] >= ABOVE * height[:, 1:]) & (np.sqrt(height[:, :-1]) - np.sqrt(height[:, 1:]) >= ROOTS)
    number = np.where(gap.any(axis=1), TOP - gap[:, ::-1].argmax(axis=1), 0)
    return number, height[np.arange(len(height)), number]


def _excess(sold: np.ndarray, item: np.ndarray, step: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Height above the local median, that median, and the robust spread of the item; logarithms, float64 [n] each."""
    level = np.log(sold[item])
    places = step[:, None] + np.arange(-AROUND, AROUND + 1)
    inside = (places >= 0) & (places < sold.shape[1]) & (places != step[:, None])
    local = np.where(inside, np.take_along_axis(level, np.clip(places, 0, sold.shape[1] - 1), axis=1), np.nan)
    middle = _median(level)
    near = np.isfinite(local).sum(axis=1) >= 3
    center = np.where(near, _median(local), middle)
    spread = 1.4826 * _median(np.abs(level - middle[:, None]))
    return level[np.arange(len(step)), step] - center, center, np.maximum(spread, NARROW)


def _median(values: np.ndarray) -> np.ndarray:
    """Medians of rows [n], NaN left out; NaN for a row of nothing else. Faster than nanmedian, and silent."""
    if not values.size:
        return np.full(len(values), np.nan)
    ordered, count = np.sort(values, axis=1), np.isfinite(values).sum(axis=1)
    low, high = np.maximum(0, (count - 1) // 2), count // 2
    rows = np.arange(len(values))
    return (ordered[rows, low] + ordered[rows, np.minimum(high, values.shape[1] - 1)]) / 2


def _known(history: History, item: np.ndarray, step: np.ndarray) -> np.ndarray:
    """Whether a promotion or a holiday was known of, bool [n]."""
    told = np.zeros(len(item), bool)
    for name in (PROMOTION, HOLIDAY):
        if name in history.known:
            told |= history.known[name][item, step] > 0
    return told


def _recurring(sold: np.ndarray, item: np.ndarray, step: np.ndarray, excess: np.ndarray, center: np.ndarray, year: int) -> np.ndarray:
    """Whether the item peaked at that time of another year too, by half as much in logarithms; bool [n]."""
    about = 0 if year < 12 else max(1, round(year / 52))  # holidays move
    comes = np.zeros(len(item), bool)
    for years in (-2, -1, 1, 2):
        places = step[:, None] + years * year + np.arange(-about, about + 1)
        inside = (places >= 0) & (places < sold.shape[1])
        there = np.where(inside, np.nan_to_num(sold[item[:, None], np.clip(places, 0, sold.shape[1] - 1)]), 0.0).max(axis=1, initial=0.0)
        comes |= np.log(np.maximum(there, 1e-12)) - center >= excess / 2
    return comes


def _together(item: np.ndarray, step: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Whether many items peak in the same step, bool [n]."""
    count = np.bincount(step, minlength=shape[1])
    return count[step] > max(FEW, TOGETHER * shape[0])
