"""How sure a forecast is: quantiles from the errors of the backtest, taken over items (conformal prediction).

Errors are taken relative to the `scaling.units` of their day and to how well each item could be forecast. Source: split conformal
prediction (Vovk et al., 2005), with errors scaled as in Papadopoulos et al. (2002); the newest origin counts most.
"""

from dataclasses import dataclass

import numpy as np

from smeai.models.forecasters.panel import mean_known
from smeai.usecases.stock.outlook import LEVELS, MEDIAN

COMMON = 0.5  # how many origins' worth of errors the other items count for an item's own
NEWEST = 4  # times that the newest origin counts
ROWS = 48  # of errors that are kept for each item, its own first
WORST = 0.95  # the quantile of items at which one item's errors are cut off, before they widen its own intervals
NEAR = 2  # a half of the horizon to each side of a step lends its errors


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """`ease` float64 [series]: mean absolute error relative to the unit; `quantiles` [kinds, horizon, levels] of errors over it.

    `rows` float32 [kinds, rows, horizon] are errors of the mean over the same unit.
    """

    ease: np.ndarray
    quantiles: np.ndarray
    rows: np.ndarray


def spread(sold: np.ndarray, middle: np.ndarray, mean: np.ndarray, unit: np.ndarray, kind: np.ndarray, seed: int) -> Spread:
    """From a backtest: `sold`, `middle`, `mean` [origins, series, horizon], the newest origin first, `unit` [origins, series]."""
    relative = _cut(mean_known(np.abs(sold - middle), 2) / unit)
    usual = np.array([_usual(relative[:, kind == number]) for number in range(int(kind.max(initial=0)) + 1)])
    ease = _ease(relative, usual[kind])
    others = np.stack([_ease(np.delete(relative, place, axis=0), usual[kind]) for place in range(len(relative))])
    each = (others * unit)[..., None]
    off, off_mean = (sold - middle) / each, (sold - mean) / each
    quantiles = np.stack([_quantiles(off[:, kind == number]) for number in range(len(usual))])
    rows = np.stack([_rows(off_mean[:, kind == number], seed) for number in range(len(usual))])
    return Spread(ease, quantiles, rows)


def around(middle: np.ndarray, unit: np.ndarray, kind: np.ndarray, found: Spread) -> np.ndarray:
    """Quantiles float64 [series, horizon, levels] around forecasts [series, horizon]."""
    return middle[..., None] + (found.ease * unit)[:, None, None] * found.quantiles[kind]


def errors(unit: np.ndarray, kind: np.ndarray, found: Spread) -> np.ndarray:
    """Errors of the mean as they may come, float32 [series, rows, horizon], in units of the items."""
    return ((found.ease * unit)[:, None, None] * found.rows[kind]).astype(np.float32)


def _cut(relative: np.ndarray) -> np.ndarray:
    known = relative[np.isfinite(relative)]
    return np.minimum(relative, np.quantile(known, WORST)) if len(known) else relative


def _usual(relative: np.ndarray) -> float:
    known = relative[np.isfinite(relative)]
    return max(float(np.median(known)), 1e-6) if len(known) else 1.0


def _ease(relative: np.ndarray, usual: np.ndarray) -> np.ndarray:
    """The mean of an item's errors and of the usual one, by how many there are."""
    count = np.isfinite(relative).sum(axis=0)
    return np.maximum((np.nansum(relative, axis=0) + COMMON * usual) / (count + COMMON), 1e-9)


def _quantiles(off: np.ndarray) -> np.ndarray:
    """Of errors [origins, series, horizon], for each step with its neighbours: [horizon, levels]; the middle one is 0."""
    weighed = np.concatenate([off[:1]] * (NEWEST - 1) + [off]) if len(off) > 1 else off
    horizon = off.shape[2]
    reach = max(1, horizon // NEAR)
    made = np.zeros((horizon, len(LEVELS)))
    for step in range(horizon):
        near = weighed[:, :, max(0, step - reach) : step + reach + 1]
        known = near[np.isfinite(near)]
        if len(known):
            made[step] = np.quantile(known, LEVELS)
    made[:, :MEDIAN] = np.minimum(made[:, :MEDIAN], 0)
    made[:, MEDIAN] = 0
    made[:, MEDIAN + 1 :] = np.maximum(made[:, MEDIAN + 1 :], 0)
    return made


def _rows(off: np.ndarray, seed: int) -> np.ndarray:
    """Whole rows of errors [rows, horizon], drawn from all items of a kind; NaN where there are none."""
    every = off.reshape(-1, off.shape[2])
    whole = every[np.isfinite(every).all(axis=1)]
    if not len(whole):
        return np.full((ROWS, off.shape[2]), np.nan, np.float32)
    picked = np.random.default_rng(seed).choice(len(whole), ROWS, replace=len(whole) < ROWS)
    return whole[picked].astype(np.float32)
