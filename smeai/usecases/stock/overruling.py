"""A person's figures over the forecast: laid over it, and scored once their day has come."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.views import Override

Scored = tuple[Override, float | None]
"""An override, and what was sold on its day."""


def overruled(forecast: Forecast, history: History, overrides: Iterable[Override]) -> tuple[Forecast, np.ndarray]:
    """The forecast with the mean of each overridden step replaced and its quantiles shifted as far; and the rows that changed.

    Overrides of items or steps that are not forecast any more are passed over.
    """
    places = list(_places(forecast, history, overrides))
    if not places:
        return forecast, np.zeros(0, np.int64)
    mean, quantiles = forecast.mean.copy(), forecast.quantiles.copy()
    for row, step, quantity in places:
        quantiles[row, step] = np.maximum(quantiles[row, step] + quantity - mean[row, step], 0.0)
        mean[row, step] = quantity
    rows = np.unique(np.array([row for row, _, _ in places], np.int64))
    return replace(forecast, mean=mean, quantiles=quantiles), rows


def helped(history: History, overrides: Iterable[Override]) -> tuple[int, int] | None:
    """How many overrides were nearer to what sold than the forecast they replaced, and how many were not; None before any day has come."""
    better = [abs(each.quantity - sold) < abs(each.was - sold) for each, sold in met(history, overrides)]
    return (sum(better), len(better) - sum(better)) if better else None


def scored(history: History, overrides: Iterable[Override]) -> tuple[Scored, ...]:
    """Each override, by day and item, with what was sold on its day; None as long as that has not come."""
    overrides = sorted(overrides, key=lambda each: (each.date, each.item))
    sold = {(each.item, each.date): units for each, units in met(history, overrides)}
    return tuple((each, sold.get((each.item, each.date))) for each in overrides)


def met(history: History, overrides: Iterable[Override]) -> Iterable[tuple[Override, float]]:
    """The overrides whose day has come, each with what was sold then."""
    rows = {item: row for row, item in enumerate(history.items)}
    for each in overrides:
        step = _step(history, each.date)
        if each.item in rows and step is not None and step < history.calendar.steps:
            sold = float(history.quantity[rows[each.item], step])
            if np.isfinite(sold):
                yield each, sold


def _places(forecast: Forecast, history: History, overrides: Iterable[Override]) -> Iterable[tuple[int, int, float]]:
    rows = {item: row for row, item in enumerate(forecast.items)}
    for each in overrides:
        step = _step(history, each.date)
        if each.item not in rows or step is None:
            continue
        place = step - int(forecast.start[rows[each.item]])
        if history.calendar.steps <= step and 0 <= place < forecast.horizon:
            yield rows[each.item], place, max(each.quantity, 0.0)


def _step(history: History, date: str) -> int | None:
    """The step that begins on a day; None where none does."""
    dates = history.calendar.dates
    place = int(np.searchsorted(dates, np.datetime64(date, "D")))
    return place if place < len(dates) and str(dates[place]) == date else None
