"""What is coming from today on, item by item: demand on average and along paths, all beginning at the same step."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from smeai.usecases.stock.calendar import Calendar
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.views import WhatIf


@dataclass(frozen=True, slots=True, eq=False)
class Coming:
    """`mean` is float64 [items, horizon], `paths` [items, n, horizon]; the first step holds today."""

    mean: np.ndarray
    paths: np.ndarray

    def duration(self, units: np.ndarray) -> np.ndarray:
        """Steps until mean demand has taken `units` [items]; at the average rate beyond the horizon, inf where nothing sells."""
        taken = np.cumsum(self.mean, axis=1)
        steps, rate = self.mean.shape[1], taken[:, -1] / self.mean.shape[1]
        whole = (taken <= units[:, None]).sum(axis=1)
        inside = np.minimum(whole, steps - 1)
        before = np.where(inside > 0, np.take_along_axis(taken, np.maximum(inside - 1, 0)[:, None], axis=1)[:, 0], 0.0)
        step = np.take_along_axis(self.mean, inside[:, None], axis=1)[:, 0]
        within = inside + np.divide(units - before, step, out=np.zeros(len(units)), where=step > 0)
        beyond = steps + np.divide(units - taken[:, -1], rate, out=np.full(len(units), np.inf), where=rate > 0)
        return np.where(units <= 0, 0.0, np.maximum(np.where(whole < steps, within, beyond), 0.0))


def coming(forecast: Forecast, paths: np.ndarray, calendar: Calendar, today: date, what_if: WhatIf) -> Coming:
    """Forecast and paths from the step of `today` on, under the promotion of `what_if`.

    A forecast that begins before today (an old file, an item that ended earlier) loses the steps that have passed; at the end its
    last season goes on. One that begins later is taken as it is.
    """
    now = int(np.searchsorted(calendar.dates, np.datetime64(today), side="right")) - 1
    passed = np.maximum(now - forecast.start, 0)
    mean, paths = moved(forecast.mean, passed, calendar.season), moved(paths, passed, calendar.season)
    return Coming(_promoted(mean, what_if), _promoted(paths, what_if))


def moved(demand: np.ndarray, passed: np.ndarray, season: int) -> np.ndarray:
    """Demand [items, steps] or [items, n, steps] after `passed` steps [items]; at the end its last season goes on."""
    if not passed.any():
        return demand
    steps = demand.shape[-1]
    last = min(max(season, 1), steps)
    wanted = np.arange(steps) + passed[:, None]
    places = np.where(wanted < steps, wanted, steps - last + (wanted - steps) % last)
    places = places if demand.ndim == 2 else np.broadcast_to(places[:, None, :], demand.shape)
    return np.take_along_axis(demand, places, axis=-1)


def _promoted(demand: np.ndarray, what_if: WhatIf) -> np.ndarray:
    if what_if.promotion is None:
        return demand
    step, lift = what_if.promotion
    if not 1 <= step <= demand.shape[-1]:
        return demand
    raised = demand.copy()
    raised[..., step - 1] *= max(1.0 + lift, 0.0)
    return raised
