"""Simulated futures: demand paths that agree with a forecast, its intervals and the way its errors hang together."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.ordering.copula import by_quantiles, scores_of, tail
from smeai.usecases.stock.outlook import MEDIAN, Forecast

ROWS = 30  # rows of errors from which futures are drawn whole; of fewer, the tails would be those of a handful of days
_FURTHEST = 2.0  # how far clipping is made good by scaling
_LACKING = 0.05  # of the mean: what may be missing after that
_LUMPY = 0.5  # of the mean: with a median below, most of what sells is in the tail, and that is where the missing part belongs


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """What the futures of all items share, so that what differs between two items is their forecast: `picks` float64 [n] of rows of
    errors, `chance` float32 [n, horizon] of whole units, `scores` float64 [n, horizon]."""

    picks: np.ndarray
    chance: np.ndarray
    scores: np.ndarray


def chances(forecast: Forecast, n: int = 200, seed: int = 0) -> Chances:
    """Drawn for a whole forecast: where its items are asked for a part after the other, once for all of them."""
    random = np.random.default_rng(seed)
    picks, chance = random.random(n), random.random((n, forecast.horizon), dtype=np.float32)
    return Chances(picks, chance, scores_of(forecast, n, random))


def demand_paths(
    forecast: Forecast,
    n: int = 200,
    seed: int = 0,
    items: Sequence[int] | None = None,
    whole: np.ndarray | None = None,
    drawn: Chances | None = None,
) -> np.ndarray:
    """Demand of `items` (their places; None: all): float32 [items, n, horizon], never negative, the same at each call and
    for an item the same whatever other items are asked for.

    Where an item has `ROWS` complete rows of past errors, they are drawn whole, with replacement, and added to the mean
    (bootstrap of errors; Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5.5). Where it has fewer, each step is
    drawn from the forecast's quantiles, and steps hang together by a Gaussian copula, see `copula.by_quantiles`. In both cases
    the paths of an item are then scaled so that they sum up to `forecast.mean` on average, which clipping at zero would raise;
    what is missing in lumpy demand is added above its outermost quantile instead, see `_raise_tail`.
    `whole` (bool [all items]): round to whole units, up or down by chance, so that a mean of 0.2 is not lost. `drawn` are `chances` for
    this `n` and `seed` that are at hand.
    """
    places = np.arange(len(forecast.items)) if items is None else np.asarray(items, dtype=int)
    shared = drawn or chances(forecast, n, seed)
    paths = by_quantiles(forecast, shared.scores, places)
    complete = ~np.isnan(forecast.errors[places]).any(axis=2)
    told = np.flatnonzero(complete.sum(axis=1) >= ROWS)
    if told.size:
        paths[told] = _bootstrapped(forecast, places[told], complete[told], shared.picks)
    mean = forecast.mean[places]
    lumpy = forecast.quantiles[places, :, MEDIAN].mean(axis=1) < _LUMPY * mean.mean(axis=1)
    _anchor(np.maximum(paths, 0, out=paths), mean, np.where(lumpy, 1.0, _FURTHEST))
    _raise_tail(paths, mean, tail(shared.scores))
    if whole is not None:
        paths[whole[places]] = np.floor(paths[whole[places]] + shared.chance)
    return paths


def _bootstrapped(forecast: Forecast, places: np.ndarray, complete: np.ndarray, picks: np.ndarray) -> np.ndarray:
    order = np.argsort(~complete, axis=1, kind="stable")  # complete rows first
    chosen = (picks[None, :] * complete.sum(axis=1)[:, None]).astype(int)
    rows = np.take_along_axis(order, chosen, axis=1)
    errors = forecast.errors[places[:, None], rows]
    return (forecast.mean[places][:, None, :] + errors).astype(np.float32)


def _anchor(paths: np.ndarray, mean: np.ndarray, highest: np.ndarray) -> None:
    """Scales the paths in place so that on average they sum up to the mean; by factors of at most `highest` [items]."""
    simulated = paths.mean(axis=1, dtype=np.float64).sum(axis=1)
    factor = np.divide(mean.sum(axis=1), simulated, out=np.ones(len(paths)), where=simulated > 0)
    paths *= np.clip(factor, 1 / _FURTHEST, highest).astype(np.float32)[:, None, None]


def _raise_tail(paths: np.ndarray, mean: np.ndarray, amounts: np.ndarray) -> None:
    """Puts what is still missing to the mean above the outermost quantile, in place: there the rare large sales are that no
    quantile shows, and all quantiles of a rarely sold item may be zero. `amounts` are those of `tail`."""
    wanted = mean.sum(axis=1)
    missing = wanted - paths.mean(axis=1, dtype=np.float64).sum(axis=1)
    rows = np.flatnonzero(missing > _LACKING * wanted)
    if rows.size:
        lacking = np.maximum(mean[rows], 0.0) * (missing[rows] / wanted[rows])[:, None]
        paths[rows] += lacking.astype(np.float32)[:, None, :] * amounts
