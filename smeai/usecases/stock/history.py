"""Sales as the forecasters take them: one row an item, one column a step."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.calendar import Calendar
from smeai.usecases.stock.facts import Facts

PROMOTION, OPEN, PRICE, HOLIDAY = "promotion", "open", "price", "holiday"


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """`quantity` is float64 [items, calendar.steps]: units sold; NaN where nothing is known.

    `first` and `last` (int64 [items]) are the first and the last known step of each item; a forecast begins at `last` + 1.
    `known` holds what is known in advance, by name (`PROMOTION`, `OPEN`, `PRICE`, `HOLIDAY`): float64 [items, len(calendar.dates)], NaN
    where unknown. `stock` is stock on hand at the end of each step, [items, steps], or None. `facts` are in the order of `items`.
    `whole` (bool [items]): quantities are whole units.
    """

    file: str
    calendar: Calendar
    items: tuple[str, ...]
    quantity: np.ndarray
    first: np.ndarray
    last: np.ndarray
    known: Mapping[str, np.ndarray]
    facts: tuple[Facts, ...]
    stock: np.ndarray | None = None
    customers: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.items)

    @property
    def whole(self) -> np.ndarray:
        """Which items are sold in whole units, bool [items]."""
        known = np.nan_to_num(self.quantity)
        return np.all(known == np.round(known), axis=1)

    def until(self, step: int) -> "History":
        """The same as it was known after `step` steps; what is known in advance stays."""
        calendar = Calendar(self.calendar.frequency, self.calendar.dates, step, self.calendar.season)
        stock = None if self.stock is None else self.stock[:, :step]
        customers = None if self.customers is None else self.customers[:, :step]
        last = np.minimum(self.last, step - 1)
        return History(self.file, calendar, self.items, self.quantity[:, :step], self.first, last, self.known, self.facts, stock, customers)
