"""What items and their sales are worth, as arrays."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import PRICE, History
from smeai.usecases.stock.ordering.classes import yearly_units


def unit_value(facts: Sequence[Facts]) -> np.ndarray:
    """What a unit counts: its price, else its cost, float64 [items]; NaN where neither is known."""
    known = [each.price if each.price is not None else each.cost for each in facts]
    return np.array([np.nan if value is None else float(value) for value in known], dtype=float)


def sales_value(history: History) -> np.ndarray:
    """Sales of the last year in money, float64 [items]; by prices beside the sales where no fact tells; NaN where nothing does."""
    value = unit_value(history.facts)
    if PRICE in history.known:
        prices = history.known[PRICE][:, : history.calendar.steps]
        count = np.isfinite(prices).sum(axis=1)
        usual = np.where(count > 0, np.nansum(prices, axis=1) / np.maximum(count, 1), np.nan)
        value = np.where(np.isfinite(value), value, usual)
    return yearly_units(history) * value
