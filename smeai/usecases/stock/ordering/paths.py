"""Simulated futures: demand paths that agree with a forecast, its intervals and the way its errors hang together."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.ordering.copula import by_quantiles
from smeai.usecases.stock.outlook import Forecast

ROWS = 30  # rows of errors from which futures are drawn whole; of fewer, the tails would be those of a handful of days
_FURTHEST = 2.0  # how far clipping is made good by scaling
_LACKING = 0.05  # of the mean: what may be missing after that


def demand_paths(
    forecast: Forecast, n: int = 200, seed: int = 0, items: Sequence[int] | None = None, whole: np.ndarray | None = None
) -> np.ndarray:
    """Demand of `items` (their places; None: all): float32 [items, n, horizon], never negative, the same at each call and
    for an item the same whatever other items are asked for.

    Where an item has `ROWS` complete rows of past errors, they are drawn whole, with replacement, and added to the mean
    (bootstrap of errors; Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5.5). Where it has fewer, each step is
    drawn from the forecast's quantiles, and steps hang together by a Gaussian copula, see `copula.by_quantiles`. In both cases
    the paths of an item are then scaled so that they sum up to `forecast.mean` on average, which clipping at zero would raise.
    `whole` (bool [all items]): round to whole units, up or down by chance, so that a mean of 0.2 is not lost.
    """
    places = np.arange(len(forecast.items)) if items is None else np.asarray(items, dtype=int)
    random = np.random.default_rng(seed)
    picks, chance = random.random(n), random.random((n, forecast.horizon), dtype=np.float32)
    paths = by_quantiles(forecast, n, random, places)
    complete = ~np.isnan(forecast.errors[places]).any(axis=2)
    drawn = np.flatnonzero(complete.sum(axis=1) >= ROWS)
    if drawn.size:
        paths[drawn] = _bootstrapped(forecast, places[drawn], complete[drawn], picks)
    mean = forecast.mean[places]
    paths = _anchored(np.maximum(paths, 0, out=paths), mean)
    _lumps(paths, mean, places, seed)
    if whole is not None:
        paths[whole[places]] = np.floor(paths[whole[places]] + chance)
    return paths


def _bootstrapped(forecast: Forecast, places: np.ndarray, complete: np.ndarray, picks: np.ndarray) -> np.ndarray:
    order = np.argsort(~complete, axis=1, kind="stable")  # complete rows first
    chosen = (picks[None, :] * complete.sum(axis=1)[:, None]).astype(int)
    rows = np.take_along_axis(order, chosen, axis=1)
    errors = forecast.errors[places[:, None], rows]
    return (forecast.mean[places][:, None, :] + errors).astype(np.float32)


def _anchored(paths: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Scaled, in place, so that the average path sums up to the mean; by no more than a factor of `_FURTHEST`."""
    simulated = paths.mean(axis=1, dtype=np.float64).sum(axis=1)
    factor = np.divide(mean.sum(axis=1), simulated, out=np.ones(len(paths)), where=simulated > 0)
    paths *= np.clip(factor, 1 / _FURTHEST, _FURTHEST).astype(np.float32)[:, None, None]
    return paths


def _lumps(paths: np.ndarray, mean: np.ndarray, places: np.ndarray, seed: int) -> None:
    """Adds what is still missing to the mean, in place, as rare single sales (Poisson): all quantiles of such an item may be zero."""
    wanted = mean.sum(axis=1)
    missing = wanted - paths.mean(axis=1, dtype=np.float64).sum(axis=1)
    for row in np.flatnonzero(missing > _LACKING * wanted):
        random = np.random.default_rng((seed, int(places[row])))
        paths[row] += random.poisson(np.maximum(mean[row], 0.0) * (missing[row] / wanted[row]), size=paths.shape[1:])
