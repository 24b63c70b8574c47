"""Items that are no longer sold."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.runs import runs, sums, trimmed
from smeai.usecases.stock.selling import Selling, silence, staying
from smeai.usecases.stock.shelves import empty
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import dated, many, named

SHORTEST = {Frequency.DAY: 28, Frequency.WEEK: 8, Frequency.MONTH: 4, Frequency.QUARTER: 3, Frequency.YEAR: 2}
SUSPECT, CLEAR = 1e-3, 1e-6  # chance of the closing silence by the item's own pattern: shown, and taken as agreed
PATTERN = 5  # sales, below which an item has no pattern and only years of silence speak
LONE = 0.8  # chance of such an item's silence to last a step: a year of days or weeks is enough to suspect an end, three of months


@dataclass(frozen=True, slots=True, eq=False)
class Endings:
    """`silent` (int64 [items]) counts the open steps since the last sale; `found` and `clear` are bool [items]."""

    silent: np.ndarray
    found: np.ndarray
    clear: np.ndarray


def endings(history: History, sales: Selling) -> Endings:
    """Which items have ended. A closing silence that comes back each year, an order on its way, or an empty shelf raise doubts."""
    steps = sales.sold.shape[1]
    past = np.arange(steps) > sales.over[:, None]
    silent = np.where(sales.over >= 0, (past & ~sales.shut).sum(axis=1), 0)
    chance, longest = _chance(history, sales, silent)
    suspect = (silent >= _shortest(history)) & (chance < SUSPECT) & (silent > 2 * longest) & ~_yearly(sales, silent)
    awaited = np.array([(facts.on_order or 0) > 0 for facts in history.facts], bool)
    sold_out = _sold_out(history, sales, silent)
    found = suspect & ~awaited & (~sold_out | (silent > sales.year / 2))
    gone = history.last < steps - _shortest(history)  # its rows stop as well
    clear = found & ~sold_out & ((chance < CLEAR) | gone) & ((silent >= sales.year / 2) | gone) & (sales.sales >= PATTERN)
    return Endings(silent, found, clear)


def ended(history: History, sales: Selling, over: Endings) -> Iterator[Repair]:
    """One finding an item; agreed where it is clear."""
    for item in np.flatnonzero(over.found).tolist():
        name, silent = history.items[item], int(over.silent[item])
        first, last = int(sales.over[item]) + 1, sales.sold.shape[1] - 1
        sentence = (
            f"{named(history, item)} sold nothing since {dated(history, first - 1)}, {many(history, silent)} ago, far longer than its own "
            "pattern explains: it seems no longer sold, and gets no forecast and no order."
        )
        key = f"{Finding.ENDED}:{name}"
        clear = bool(over.clear[item])
        yield Repair(key, Finding.ENDED, name, dated(history, first), dated(history, last), silent, sentence, clear)


def _shortest(history: History) -> int:
    return SHORTEST[history.calendar.frequency]


def _chance(history: History, sales: Selling, silent: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The chance of a closing silence as long, and the longest silence between sales; float64 [items] each."""
    count = len(silent)
    found = trimmed(runs(sales.inside & ~sales.sold), sales.blank)
    length = sums(sales.blank, found.item, found.first, found.last)
    zeros, number = np.bincount(found.item, length, minlength=count), np.bincount(found.item, minlength=count)
    longest = np.zeros(count)
    np.maximum.at(longest, found.item, length)
    sold = np.where(sales.sold, history.quantity, 0.0)
    open_steps = np.maximum(1, zeros + sales.sales)
    mean = sold.sum(axis=1) / open_steps
    stays = staying(zeros, number, silence(mean, np.maximum(0, (sold**2).sum(axis=1) / open_steps - mean**2)))
    stays = np.where(sales.sales >= PATTERN, stays, np.where(silent >= sales.year, LONE, 1.0))
    return stays ** np.maximum(0, silent - 1), longest


def _yearly(sales: Selling, silent: np.ndarray) -> np.ndarray:
    """Whether the item was as silent at the same time a year before: out of season, not ended; bool [items]."""
    item, last = np.arange(len(silent)), np.full(len(silent), sales.sold.shape[1] - 1)
    first = last - silent + 1
    before = sums(sales.sold, item, first - sales.year, last - sales.year)
    alive = np.maximum(0, last - sales.year - np.maximum(first - sales.year, 0) + 1)
    begun = sales.begun < first - sales.year
    return (silent < sales.year) & begun & (alive > 0) & (before <= 0.05 * alive)


def _sold_out(history: History, sales: Selling, silent: np.ndarray) -> np.ndarray:
    """Whether the closing silence is one of an empty shelf, bool [items]."""
    steps = sales.sold.shape[1]
    item, last = np.arange(len(silent)), np.full(len(silent), steps - 1)
    return (silent > 0) & (sums(empty(history, sales), item, last - silent + 1, last) >= np.maximum(1, silent // 2))
