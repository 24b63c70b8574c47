"""Items too young to be forecast alone, and whose history they may borrow."""

from collections.abc import Iterator

import numpy as np

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.selling import Selling
from smeai.usecases.stock.similar import ranked
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import dated, many, named

NEEDED = {Frequency.DAY: 28, Frequency.WEEK: 26, Frequency.MONTH: 12, Frequency.QUARTER: 4, Frequency.YEAR: 2}
CLOSE = 0.5  # of likeness, from which on the nearest item is borrowed from unless the user objects
UNBEGUN = 1e-3  # chance of the zeros before the first sale, below which the item was not there yet


def young(history: History, sales: Selling) -> np.ndarray:
    """Items that began late and are too short, bool [items]; where all the file is short, none is new."""
    steps = sales.sold.shape[1]
    age = np.where(sales.over >= 0, steps - sales.begun, steps)
    return (age < needed(history)) & (sales.begun > 0) & ((history.first >= sales.begun) | _unbegun(sales, age))


def needed(history: History) -> int:
    """Steps an item needs to stand alone: a season, but no more than half a year of weeks, and four weeks of days."""
    need = NEEDED[history.calendar.frequency]
    return round(need / history.calendar.days) if history.calendar.frequency is Frequency.DAY else need


def newcomers(history: History, sales: Selling, ended: np.ndarray) -> Iterator[Repair]:
    """One finding an item, with its likely donors, the nearest first; agreed where the nearest is close."""
    fresh = young(history, sales) & ~ended
    donors = np.flatnonzero(~young(history, sales) & ~ended & (sales.sales > 0) & (sales.sold.shape[1] - sales.begun >= needed(history)))
    items = np.flatnonzero(fresh)
    if not len(donors):
        return
    for item, (near, likeness) in zip(items.tolist(), ranked(history, items, donors), strict=True):
        yield _newcomer(history, sales, item, near, likeness)


def _newcomer(history: History, sales: Selling, item: int, near: tuple[int, ...], likeness: float) -> Repair:
    name, steps = history.items[item], sales.sold.shape[1]
    age, first = steps - int(sales.begun[item]), dated(history, sales.begun[item])
    close = likeness >= CLOSE
    sentence = (
        f"{named(history, item)} is new, sold for {many(history, age)} since {first}: too short to be forecast alone. "
        f"The nearest item is {named(history, near[0])}"
        + ("; its earlier sales, at the new item's level, stand in." if close else ", but it is not very like; choose one that is.")
    )
    choices = tuple(history.items[other] for other in near)
    return Repair(f"{Finding.NEW}:{name}", Finding.NEW, name, first, dated(history, steps - 1), age, sentence, close, choices[0], choices)


def _unbegun(sales: Selling, age: np.ndarray) -> np.ndarray:
    """Whether the zeros before the first sale mean that the item was not there yet: it sells too often since; bool [items]."""
    share = np.minimum(sales.sales / np.maximum(1, age), 0.95)
    return (sales.sales >= 2) & ((1 - share) ** sales.begun < UNBEGUN)
