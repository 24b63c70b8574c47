"""What will sell, and how sure that is: forecasts as arrays, and simulated futures for ordering."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

LEVELS = (0.025, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.975)
MEDIAN = LEVELS.index(0.5)


@dataclass(frozen=True, slots=True, eq=False)
class Forecast:
    """Of every item from its own `start` (int64 [items], a step of the calendar) on.

    `mean` is float64 [items, horizon], `quantiles` float64 [items, horizon, len(LEVELS)], rising along the last axis. `method` names
    the forecaster of each item in plain words, `why` says in a sentence why it was chosen and by how much it beat the seasonal naive.
    `errors` float32 [items, n, horizon] are past errors of the method (actual less mean) at n origins, scaled to today's level:
    rows of them, drawn whole, keep how errors of following steps hang together. NaN where a step was not yet known.
    """

    items: tuple[str, ...]
    start: np.ndarray
    mean: np.ndarray
    quantiles: np.ndarray
    method: tuple[str, ...]
    why: tuple[str, ...]
    errors: np.ndarray

    @property
    def horizon(self) -> int:
        """Steps ahead."""
        return self.mean.shape[1]


class Outlook(Protocol):
    """Simulated demand as it was foreseen at some moment of the past: what an ordering policy may know."""

    def paths(self, item: int, step: int) -> np.ndarray:
        """Demand of the steps after the first `step` ones: float64 [paths, steps ahead], never negative, the same at each call."""
        ...
