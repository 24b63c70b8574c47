"""Small shops to replay."""

from decimal import Decimal
from typing import Any

import numpy as np

from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History


def shop(quantity: Any, stock: Any = None, season: int = 52, **facts: Any) -> History:
    """Items that are sold at 5 and cost 2, weekly from 2024-01-01 on."""
    sold = np.atleast_2d(np.asarray(quantity, float))
    items, steps = sold.shape
    dates = np.datetime64("2024-01-01") + 7 * np.arange(steps + 13)
    known = {"cost": Decimal(2), "price": Decimal(5), **facts}
    return History(
        file="sales.csv",
        calendar=Calendar(Frequency.WEEK, dates, steps, season),
        items=tuple(f"item {place}" for place in range(items)),
        quantity=sold,
        first=np.zeros(items, np.int64),
        last=np.full(items, steps - 1, np.int64),
        known={},
        facts=tuple(Facts(f"item {place}", **known) for place in range(items)),
        stock=None if stock is None else np.atleast_2d(np.asarray(stock, float)),
    )


class Seer:
    """An outlook that knows the future exactly, or `factor` times it; counts what it was asked."""

    def __init__(self, demand: np.ndarray, factor: float = 1.0) -> None:
        self.demand, self.factor, self.asked = demand, factor, []

    def paths(self, item: int, step: int) -> np.ndarray:
        self.asked.append((item, step))
        ahead = np.nan_to_num(self.demand[item, step : step + 8])
        return np.tile(np.pad(ahead, (0, 8 - len(ahead))) * self.factor, (20, 1))
