"""Forecasts of items that are off the list at the end of a history: seen from its end, and nothing where they were never listed."""

from dataclasses import replace

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.ordering.coming import moved
from smeai.usecases.stock.outlook import Forecast

NEAR = 1  # steps to each side of the same step of an earlier year


def from_now(forecast: Forecast, history: History) -> Forecast:
    """The forecast with items that have no row at the end moved to the step after it.

    Such an item may be out of season: where none of the years before has a row at that time, nothing is expected; the others go on as
    forecast from their own end.
    """
    steps, horizon = history.calendar.steps, forecast.horizon
    away = np.flatnonzero(forecast.start < steps)
    if not len(away):
        return forecast
    there, passed = _listed(history, horizon)[away], steps - forecast.start[away]
    mean, quantiles, errors, start = forecast.mean.copy(), forecast.quantiles.copy(), forecast.errors.copy(), forecast.start.copy()
    mean[away] = moved(mean[away], passed, history.calendar.season) * there
    turned = moved(quantiles[away].transpose(0, 2, 1), passed, history.calendar.season)
    quantiles[away] = turned.transpose(0, 2, 1) * there[..., None]
    errors[away] = np.where(there[:, None, :], errors[away], np.float32(0))
    start[away] = steps
    return replace(forecast, start=start, mean=mean, quantiles=quantiles, errors=errors)


def _listed(history: History, horizon: int) -> np.ndarray:
    """Whether an item had a row at the time of each coming step in any year before, bool [items, horizon]; True where no year tells."""
    steps, year = history.calendar.steps, max(1, round(365.25 / history.calendar.days))
    known = np.isfinite(history.quantity)
    there, told = np.zeros((len(history), horizon), bool), np.zeros((len(history), horizon), bool)
    for back in range(1, steps // year + 1):
        for offset in range(-NEAR, NEAR + 1):
            places = steps + np.arange(horizon) - back * year + offset
            inside = (places >= 0) & (places < steps)
            told |= inside & (history.first[:, None] <= places)
            there |= inside & known[:, np.clip(places, 0, steps - 1)]
    return there | ~told
