"""In what unit errors of different items and days can be put side by side."""

import numpy as np

from smeai.models.forecasters.features import levels
from smeai.models.forecasters.panel import Panel, mean_known

LEAST = 0.1  # of the level: an item that has never changed has a unit, too


def scales(panel: Panel) -> np.ndarray:
    """The mean absolute difference to the season before, float64 [series]; to the step before where there is no season; 0 where unknown.

    That is the mean absolute error of the seasonal naive inside the sample, the unit of MASE (Hyndman & Koehler, 2006).
    """
    values = panel.values
    plain = mean_known(np.abs(np.diff(values, axis=1)), 1)
    if panel.steps <= panel.season:
        return np.nan_to_num(plain)
    seasonal = mean_known(np.abs(values[:, panel.season :] - values[:, : -panel.season]), 1)
    return np.nan_to_num(np.where(np.isfinite(seasonal), seasonal, plain))


def units(panel: Panel) -> np.ndarray:
    """How large errors may be expected to be, float64 [series], never zero: the root of today's level times the usual change."""
    level = levels(panel)
    return np.sqrt(level * np.maximum(scales(panel), LEAST * level))
