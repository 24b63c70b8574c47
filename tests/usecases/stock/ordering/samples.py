"""Small histories and forecasts made up for the tests of ordering."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.stats import norm

from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History
from smeai.usecases.stock.outlook import LEVELS, Forecast

START = np.datetime64("2024-01-01")  # a Monday
WEEKS, HORIZON = 60, 13
TODAY = (START + 7 * WEEKS).astype(object)


def forecast(means: Sequence[float], spread: float = 0.3, horizon: int = HORIZON, errors: np.ndarray | None = None) -> Forecast:
    """Normal forecasts, level over the horizon, with a standard deviation of `spread` times the mean; no past errors unless given."""
    mean = np.repeat(np.array(means, dtype=float)[:, None], horizon, axis=1)
    quantiles = np.maximum(mean[:, :, None] * (1 + spread * norm.ppf(LEVELS)), 0.0)
    nothing = np.full((len(means), 0, horizon), np.nan, dtype=np.float32)
    names = tuple(f"item {place}" for place in range(len(means)))
    texts = ("",) * len(means)
    return Forecast(names, np.full(len(means), WEEKS), mean, quantiles, texts, texts, nothing if errors is None else errors)


def history(facts: Sequence[Facts], quantity: np.ndarray | Sequence[float]) -> History:
    """Weeks of sales; one number an item stands for all its weeks."""
    sold = np.asarray(quantity, dtype=float)
    sold = np.repeat(sold[:, None], WEEKS, axis=1) if sold.ndim == 1 else sold
    calendar = Calendar(Frequency.WEEK, START + 7 * np.arange(WEEKS + HORIZON), WEEKS, 52)
    first, last = np.zeros(len(facts), dtype=int), np.full(len(facts), WEEKS - 1)
    return History("sales.csv", calendar, tuple(each.item for each in facts), sold, first, last, {}, tuple(facts))


def steady(forecast: Forecast, n: int = 4) -> np.ndarray:
    """Paths on which demand is exactly the mean."""
    return np.repeat(forecast.mean[:, None, :], n, axis=1).astype(np.float32)


def named(item: str, **facts: object) -> Facts:
    return replace(Facts(item), **facts)
