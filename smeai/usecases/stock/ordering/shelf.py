"""What lies on the shelf and is on its way, as arrays over items."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History

DEAD_DAYS = 182.0  # half a year without a sale is dead stock; textbooks take half a year to a year


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """float64 [items]; `on_hand` is NaN where nobody said. `due` is in days from today, NaN: after one lead time."""

    on_hand: np.ndarray
    on_order: np.ndarray
    due: np.ndarray

    @property
    def position(self) -> np.ndarray:
        """Inventory position: on hand and on order."""
        return self.on_hand + self.on_order

    def of(self, items: np.ndarray) -> "Shelf":
        """That of some items, by their places."""
        return Shelf(self.on_hand[items], self.on_order[items], self.due[items])

    def available(self, until: np.ndarray, lead: np.ndarray) -> np.ndarray:
        """What lies there and what arrives within `until` days, [items]."""
        arrival = np.where(np.isnan(self.due), lead, np.maximum(self.due, 0.0))
        return self.on_hand + np.where(arrival <= until, self.on_order, 0.0)


def shelf(facts: Sequence[Facts], today: date) -> Shelf:
    """Stock of all items as the facts have it."""
    on_hand = np.array([np.nan if each.on_hand is None else each.on_hand for each in facts], dtype=float)
    on_order = np.array([each.on_order or 0.0 for each in facts], dtype=float)
    return Shelf(on_hand, on_order, np.array([_days(each.due, today) for each in facts], dtype=float))


def dead(history: History, on_hand: np.ndarray) -> np.ndarray:
    """Which items lie there and were not sold for `DEAD_DAYS`, bool [items]; an item known for less time is new, not dead."""
    steps = history.calendar.steps
    sold = np.nan_to_num(history.quantity[:, :steps]) > 0
    since = np.where(sold.any(axis=1), np.argmax(sold[:, ::-1], axis=1), steps - history.first)
    return (on_hand > 0) & (since * history.calendar.days >= DEAD_DAYS)


def _days(due: str, today: date) -> float:
    return float((date.fromisoformat(due) - today).days) if due else np.nan
