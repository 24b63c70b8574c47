"""A history as the forecasters take it: with what the user agreed to, and nothing else."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from smeai.usecases.stock.borrowing import lend
from smeai.usecases.stock.gaps import common, missing
from smeai.usecases.stock.history import History
from smeai.usecases.stock.selling import Selling, selling
from smeai.usecases.stock.shelves import empty
from smeai.usecases.stock.views import Finding, Repair


@dataclass(frozen=True, slots=True, eq=False)
class Mended:
    """`history` after the agreed repairs; without any its arrays equal those it came from.

    bool [items, steps]: `censored` where demand was hidden by a stock-out (quantity is NaN), `damped` where a spike was lowered, `lent`
    where a new item's past is borrowed, `shut` where it was closed (quantity stays as it is). `borrowed` tells the donor of each new
    item. `ended` (bool [items]): no forecast, no order.
    """

    history: History
    censored: np.ndarray
    damped: np.ndarray
    lent: np.ndarray
    shut: np.ndarray
    borrowed: Mapping[str, str]
    ended: np.ndarray


def mend(history: History, repairs: Iterable[Repair]) -> Mended:
    """Do what is agreed of `repairs`, found in this history; findings of other items or dates are passed over."""
    agreed = [repair for repair in repairs if repair.agreed]
    place = {item: row for row, item in enumerate(history.items)}
    by_kind = {kind: [each for each in agreed if each.finding is kind and (each.item in place or not each.item)] for kind in Finding}
    sales = selling(history)
    quantity = history.quantity.copy()
    censored = _censored(history, sales, by_kind[Finding.STOCK_OUT], place)
    damped = _damped(history, quantity, by_kind[Finding.SPIKE], place)
    quantity[_filled(history, sales, by_kind[Finding.GAP], place)] = 0.0
    quantity[censored] = np.nan
    shut = sales.shut if by_kind[Finding.CLOSED] else np.zeros(quantity.shape, bool)
    donors = {place[each.item]: place[each.choice] for each in by_kind[Finding.NEW] if each.choice in place and each.choice != each.item}
    whole, lent = lend(replace(history, quantity=quantity), sales.begun, donors)
    borrowed = {history.items[item]: history.items[donor] for item, donor in donors.items() if lent[item].any()}
    ended = np.isin(np.arange(len(history)), [place[each.item] for each in by_kind[Finding.ENDED]])
    return Mended(whole, censored, damped, lent, shut, borrowed, ended)


def _steps(history: History, repair: Repair) -> slice:
    dates = history.calendar.dates[: history.calendar.steps]
    first, last = np.datetime64(repair.first, "D"), np.datetime64(repair.last, "D")
    return slice(int(np.searchsorted(dates, first)), int(np.searchsorted(dates, last, side="right")))


def _censored(history: History, sales: Selling, agreed: Sequence[Repair], place: Mapping[str, int]) -> np.ndarray:
    hidden, bare = np.zeros(sales.sold.shape, bool), empty(history, sales)
    for repair in agreed:
        row, steps = place[repair.item], _steps(history, repair)
        hidden[row, steps] |= bare[row, steps] if repair.key.endswith(":shelf") else sales.blank[row, steps]
    return hidden


def _damped(history: History, quantity: np.ndarray, agreed: Sequence[Repair], place: Mapping[str, int]) -> np.ndarray:
    """Lower the spikes in `quantity` to the item's highest other sale, and mark them."""
    damped = np.zeros(quantity.shape, bool)
    for repair in agreed:
        damped[place[repair.item], _steps(history, repair)] = True
    for row in np.flatnonzero(damped.any(axis=1)).tolist():
        usual = np.nanmax(np.where(damped[row], np.nan, quantity[row]), initial=0.0)
        quantity[row, damped[row]] = np.minimum(quantity[row, damped[row]], usual)
    return damped


def _filled(history: History, sales: Selling, agreed: Sequence[Repair], place: Mapping[str, int]) -> np.ndarray:
    """Holes that the user says are zeros, of the whole file or of single items, bool [items, steps]."""
    holes = missing(history, sales)
    everywhere = common(history, holes)
    rows = np.isin(np.arange(len(history)), [place[repair.item] for repair in agreed if repair.item])
    of_file = any(not repair.item for repair in agreed)
    return holes & np.where(everywhere[None, :], of_file, rows[:, None])
