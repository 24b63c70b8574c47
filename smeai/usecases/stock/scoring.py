"""How far forecasts of the past were off, beside the seasonal naive."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from smeai.core.estimate import proportion
from smeai.models.forecasters.panel import mean_known
from smeai.models.forecasters.statistical import seasonal_naive
from smeai.usecases.stock.foresight import Seen
from smeai.usecases.stock.outlook import LEVELS, MEDIAN
from smeai.usecases.stock.panels import panel_of
from smeai.usecases.stock.result import Accuracy
from smeai.usecases.stock.scaling import scales

LOW, HIGH = LEVELS.index(0.1), LEVELS.index(0.9)
NORMAL = 1.2816 * 1.25  # of the mean absolute error: the 80 % interval that the seasonal naive is given, as if its errors were normal
UNTESTED = Accuracy(0, 0, 0.0, 0.0, 0.0, proportion(0, 0), 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Forecasts side by side with what sold, float64 [forecasts, items, horizon]; NaN in `sold` where a point does not count.

    `scale` [forecasts, items] is the mean absolute error of the seasonal naive in the sample before (the unit of MASE).
    """

    sold: np.ndarray
    mean: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray
    naive: np.ndarray
    scale: np.ndarray


def scored(seen: Sequence[Seen], sold: np.ndarray) -> Scored:
    """Line up forecasts with `sold` (float64 [items, steps], NaN where demand was hidden, borrowed or unknown)."""
    parts = [_lined_up(each, sold) for each in seen]
    return Scored(*(np.stack(column) for column in zip(*parts, strict=True)))


def apart(seen: Sequence[Seen], horizon: int) -> list[Seen]:
    """Those forecasts that do not overlap, the first one first: no point counts twice."""
    kept: list[Seen] = []
    for each in seen:
        if not kept or each.step >= kept[-1].step + horizon:
            kept.append(each)
    return kept


def accuracy(found: Scored) -> Accuracy:
    """All items together; `UNTESTED` where there is nothing to score."""
    counted = np.isfinite(found.sold) & (found.scale > 0)[..., None] & np.isfinite(found.naive)
    if not counted.any():
        return UNTESTED
    sold, points = np.where(counted, found.sold, np.nan), int(counted.sum())
    total = float(np.nansum(sold))
    inside = int((counted & (found.low <= found.sold) & (found.sold <= found.high)).sum())
    return Accuracy(
        int(counted.any(axis=(0, 2)).sum()),
        points,
        _mase(sold - found.median, found.scale),
        _mase(sold - found.naive, found.scale),
        (float(found.mean[counted].sum()) - total) / total if total else 0.0,
        proportion(inside, points),
        _loss_ratio(found, counted),
    )


def _lined_up(each: Seen, sold: np.ndarray) -> tuple[np.ndarray, ...]:
    forecast, steps = each.forecast, sold.shape[1]
    panel = panel_of(each.mended.history, forecast.horizon)
    places = forecast.start[:, None] + np.arange(forecast.horizon)
    met = np.where(places < steps, np.take_along_axis(sold, np.minimum(places, steps - 1), axis=1), np.nan)
    begun = (each.mended.history.first < each.step) & ~each.mended.ended
    met = np.where(begun[:, None], met, np.nan)
    quantiles = forecast.quantiles
    parts = (forecast.mean, quantiles[..., MEDIAN], quantiles[..., LOW], quantiles[..., HIGH], seasonal_naive(panel))
    return (met, *parts, scales(panel))


def _mase(off: np.ndarray, scale: np.ndarray) -> float:
    """The mean over items of their mean absolute scaled errors."""
    each = mean_known(mean_known(np.abs(off), 2) / np.where(scale > 0, scale, np.nan), 0)
    return float(np.nanmean(each))


def _loss_ratio(found: Scored, counted: np.ndarray) -> float:
    """Quantile loss at 10, 50 and 90 %, scaled by item, over that of the seasonal naive."""
    half = (NORMAL * found.scale)[..., None]
    ours = _pinball(found, (found.low, found.median, found.high))
    naive = _pinball(found, (found.naive - half, found.naive, found.naive + half))
    theirs = float(naive[counted].sum())
    return float(ours[counted].sum()) / theirs if theirs > 0 else 0.0


def _pinball(found: Scored, quantiles: tuple[np.ndarray, ...]) -> np.ndarray:
    unit = np.where(found.scale > 0, found.scale, 1)[..., None]
    losses = []
    for level, quantile in zip((0.1, 0.5, 0.9), quantiles, strict=True):
        off = found.sold - quantile
        losses.append(np.maximum(level * off, (level - 1) * off))
    return sum(losses) / unit
