"""Silences that look like stock-outs by the item's own pattern, and the demand that stock-outs hide."""

from collections.abc import Iterator

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.runs import Runs, runs, sums, trimmed
from smeai.usecases.stock.selling import Selling, silence, staying
from smeai.usecases.stock.shelves import empty, stocked
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import amount, many, named, spanned, step_word

RARE = 1e-4  # chance of a silence as long by the item's own pattern, below which it looks like a stock-out
OFTEN = 0.01  # of all steps may begin such a silence, and 3 at least; an item that has more of them is just lumpy
HEAVY = 1 / 3  # of an item's life in long silences, from which on they are its pattern
BEFORE_AND_AFTER = 0.3  # of its usual rate an item must sell on either side
SALES = 8  # steps with a sale, below which a pattern cannot be known


def stock_outs(history: History, sales: Selling, ended: np.ndarray) -> Iterator[Repair]:
    """First what the stock column proves, one finding an item, agreed; then what looks so, one finding a run, left to the user.

    The proof is a fact, so it is mended unless the user objects. A look is a guess that would raise forecasts and orders, so nothing
    is done before the user, who may remember, says yes. `ended` (bool [items]): what the end of an item explains.
    """
    bare = proven(history, sales, ended)
    rate = usual_rate(history, sales, bare)
    yield from _proofs(history, sales, bare, rate)
    found = looks(history, sales, bare)
    hidden = sums(sales.blank, found.item, found.first, found.last) * rate[found.item]
    for item, first, last, units in zip(found.item, found.first, found.last, hidden, strict=True):
        yield _look(history, int(item), int(first), int(last), float(units), float(rate[item]))


def proven(history: History, sales: Selling, ended: np.ndarray) -> np.ndarray:
    """Steps that the stock column proves to be stock-outs, bool [items, steps]."""
    bare = empty(history, sales)
    past = np.arange(bare.shape[1]) > sales.over[:, None]
    return bare & ~(past & ended[:, None])


def usual_rate(history: History, sales: Selling, hidden: np.ndarray) -> np.ndarray:
    """Units sold in an open step of an item's life, float64 [items], steps in `hidden` left out."""
    counted = (sales.sold | (sales.blank & sales.inside)) & ~hidden
    return np.where(counted, history.quantity, 0.0).sum(axis=1) / np.maximum(1, counted.sum(axis=1))


def looks(history: History, sales: Selling, bare: np.ndarray) -> Runs:
    """Silences between sales that the item's own other silences and its rate of sale do not explain."""
    found = trimmed(runs(sales.inside & ~sales.sold), sales.blank)
    length = sums(sales.blank, found.item, found.first, found.last)
    odd = _odd(history, sales, found, length)
    told = sums(bare | stocked(history, sales), found.item, found.first, found.last) > 0
    odd &= ~told & _busy_around(history, sales, found, length) & _out_of_season(sales, found)
    return found.where(odd)


def _odd(history: History, sales: Selling, found: Runs, length: np.ndarray) -> np.ndarray:
    """Which runs are too long to be chance, bool [runs]: each is held against the runs of its item that are not half as long.

    The rank-th longest run of every item is looked at, all items at once.
    """
    items, steps = sales.sold.shape
    allowed = max(3, round(OFTEN * steps))
    order = np.lexsort((-length, found.item))
    place = np.arange(len(order)) - np.searchsorted(found.item[order], found.item[order])
    odd = np.zeros(len(found), bool)
    for rank in range(min(allowed, int(place.max(initial=-1)) + 1)):
        these = order[place == rank]
        longest = np.zeros(items)
        longest[found.item[these]] = length[these]
        alike = length >= longest[found.item] / 2
        odd[these] = _unlikely(history, sales, found, length, longest, alike, allowed)[found.item[these]]
    return odd


def _unlikely(
    history: History, sales: Selling, found: Runs, length: np.ndarray, longest: np.ndarray, alike: np.ndarray, allowed: int
) -> np.ndarray:
    """Whether a silence of `longest` steps is out of each item's pattern, bool [items], if those `alike` are no part of it."""
    count = len(longest)
    others, zeros = np.bincount(found.item[~alike], minlength=count), np.bincount(found.item[~alike], length[~alike], minlength=count)
    number, hidden = np.bincount(found.item[alike], minlength=count), np.bincount(found.item[alike], length[alike], minlength=count)
    open_steps = np.maximum(1, zeros + sales.sales)
    sold = np.where(sales.sold, history.quantity, 0.0)
    mean = sold.sum(axis=1) / open_steps
    stays = staying(zeros, others, silence(mean, np.maximum(0, (sold**2).sum(axis=1) / open_steps - mean**2)))
    chance = (others + 1) * stays ** np.maximum(0, longest - 1)
    usual = (number <= allowed) & (hidden <= HEAVY * (open_steps + hidden)) & (sales.sales >= SALES)
    return (chance < RARE) & usual


def _busy_around(history: History, sales: Selling, found: Runs, length: np.ndarray) -> np.ndarray:
    """Whether the item sold well both before and after each run, bool [runs]."""
    width = np.clip(length, 4, max(4, sales.year // 12)).astype(np.int64)
    usual = BEFORE_AND_AFTER * usual_rate(history, sales, _marked(found, sales.sold.shape))[found.item]
    quantity, counted = np.where(sales.sold, history.quantity, 0.0), sales.sold | sales.blank
    busy = np.ones(len(found), bool)
    for first, last in ((found.first - width, found.first - 1), (found.last + 1, found.last + width)):
        rate = sums(quantity, found.item, first, last) / np.maximum(1, sums(counted, found.item, first, last))
        busy &= rate >= usual
    return busy


def _out_of_season(sales: Selling, found: Runs) -> np.ndarray:
    """Whether the item did sell at that time in the year before or after, bool [runs]; where neither is known the run must be short."""
    span = found.last - found.first + 1
    seen, quiet = np.zeros(len(found), bool), np.zeros(len(found), bool)
    counted = sales.sold | sales.blank
    for shift in (-sales.year, sales.year):
        known = sums(counted, found.item, found.first + shift, found.last + shift)
        share = sums(sales.sold, found.item, found.first + shift, found.last + shift) / np.maximum(1, known)
        usual = sales.sales[found.item] / np.maximum(1, counted.sum(axis=1))[found.item]
        enough = known >= span / 2
        seen, quiet = seen | enough, quiet | (enough & (share < usual / 2))
    return ~quiet & (span <= np.where(seen, sales.year / 2, max(sales.year / 4, 2)))


def _marked(found: Runs, shape: tuple[int, ...]) -> np.ndarray:
    """The steps of all runs, bool."""
    edges = np.zeros((shape[0], shape[1] + 1), np.int64)
    np.add.at(edges, (found.item, found.first), 1)
    np.add.at(edges, (found.item, found.last + 1), -1)
    return np.cumsum(edges, axis=1)[:, :-1] > 0


def _proofs(history: History, sales: Selling, bare: np.ndarray, rate: np.ndarray) -> Iterator[Repair]:
    for item in np.flatnonzero(bare.any(axis=1)).tolist():
        steps = np.flatnonzero(bare[item])
        open_between = np.cumsum(sales.sold[item] | (sales.blank[item] & ~bare[item]))
        times = 1 + int((np.diff(open_between[steps]) > 0).sum())
        units = len(steps) * float(rate[item])
        often = "once" if times == 1 else f"{times} times"
        sentence = (
            f"{named(history, item)} was out of stock {often}, on {many(history, len(steps))} in all "
            f"{spanned(history, steps[0], steps[-1])}: about {amount(units)} units of demand are hidden."
        )
        yield _repair(history, item, "shelf", int(steps[0]), int(steps[-1]), len(steps), sentence, True, units)


def _look(history: History, item: int, first: int, last: int, units: float, rate: float) -> Repair:
    steps = last - first + 1
    sentence = (
        f"{named(history, item)} sold nothing on {many(history, steps)} {spanned(history, first, last)}, against about {amount(rate)} "
        f"a {step_word(history)} otherwise: it looks like a stock-out of about {amount(units)} units."
    )
    return _repair(history, item, str(history.calendar.dates[first]), first, last, steps, sentence, False, units)


def _repair(history: History, item: int, mark: str, first: int, last: int, steps: int, sentence: str, agreed: bool, units: float) -> Repair:
    name = history.items[item]
    dates = history.calendar.dates
    key = f"{Finding.STOCK_OUT}:{name}:{mark}"
    return Repair(key, Finding.STOCK_OUT, name, str(dates[first]), str(dates[last]), steps, sentence, agreed, units=units)
