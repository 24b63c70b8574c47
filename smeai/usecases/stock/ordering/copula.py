"""Futures drawn from quantiles, with the correlation of past errors between following steps."""

import numpy as np
from scipy.special import ndtr, ndtri

from smeai.usecases.stock.outlook import LEVELS, Forecast

_SCORES = ndtri(np.array(LEVELS))
_FURTHEST = 3.0  # standard deviations: beyond the outermost quantile the tail goes on as a normal one, up to here
_USUAL = 0.3  # correlation of following errors where there are none to measure it on
_WEIGHT = 20  # how many items the usual value counts for


def scores_of(forecast: Forecast, n: int, random: np.random.Generator) -> np.ndarray:
    """Normal scores [n, horizon] that hang together as the errors of `forecast` do."""
    return _scores(n, forecast.horizon, correlation(forecast.errors), random)


def by_quantiles(forecast: Forecast, scores: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Demand of the items at `places` for `scores` [n, horizon]: float32 [items, n, horizon], negative where quantiles are.

    A Gaussian copula: normal scores follow an autoregression of first order with the lag-one correlation of the errors of all
    items, each step's scores spread evenly; a score is read on the line through the quantiles over their own normal scores. All items
    share the scores, so that what differs between two items is their forecast and never chance.
    """
    weights = _weights(scores).astype(np.float32)
    quantiles = forecast.quantiles[places].astype(np.float32)
    return np.ascontiguousarray(np.matmul(quantiles.transpose(1, 0, 2), weights).transpose(1, 2, 0))


def tail(scores: np.ndarray) -> np.ndarray:
    """Amounts [n, steps], on average 1, all of them above the outermost quantile, where they are spread as an exponential tail."""
    n = len(scores)
    edge = min(LEVELS[-1], 1 - 1 / n)
    beyond = np.clip((ndtr(scores) - edge) / (1 - edge), 0.0, 1 - 1 / n)
    amounts = np.maximum(-np.log1p(-beyond), 0.0)
    return (amounts / amounts.mean(axis=0)).astype(np.float32)


def correlation(errors: np.ndarray) -> float:
    """Lag-one correlation of errors [items, n, horizon] along the horizon: the mean over items, drawn towards the usual value."""
    one, two = errors[:, :, :-1], errors[:, :, 1:]
    known = ~np.isnan(one) & ~np.isnan(two)
    product, squares = (np.where(known, each, 0.0).sum(axis=(1, 2), dtype=np.float64) for each in (one * two, (one**2 + two**2) / 2))
    usable = (squares > 0) & (known.sum(axis=(1, 2)) >= 8)
    found = product[usable] / squares[usable]
    return float(np.clip((found.sum() + _WEIGHT * _USUAL) / (found.size + _WEIGHT), 0.0, 0.95))


def _scores(n: int, steps: int, rho: float, random: np.random.Generator) -> np.ndarray:
    """Normal scores [n, steps]; those of a step are the n even quantiles of the normal distribution, in an order that hangs together."""
    raw = random.standard_normal((n, steps))
    for step in range(1, steps):
        raw[:, step] = rho * raw[:, step - 1] + np.sqrt(1 - rho**2) * raw[:, step]
    ranks = raw.argsort(axis=0).argsort(axis=0)
    return np.clip(ndtri((ranks + 0.5) / n), -_FURTHEST, _FURTHEST)


def _weights(scores: np.ndarray) -> np.ndarray:
    """How much each quantile counts for each score: [steps, levels, n], two beside each other that sum up to one."""
    n, steps = scores.shape
    left = np.clip(np.searchsorted(_SCORES, scores) - 1, 0, len(_SCORES) - 2)
    share = (scores - _SCORES[left]) / (_SCORES[left + 1] - _SCORES[left])
    weights = np.zeros((steps, len(_SCORES), n))
    row, column = np.arange(n)[:, None], np.arange(steps)[None, :]
    weights[column, left, row] = 1 - share
    weights[column, left + 1, row] = share
    return weights
