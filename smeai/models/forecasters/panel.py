"""Many histories side by side, each ending in the last column: what every forecaster here takes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """`values` float64 [series, steps], NaN where unknown and before a series begins; the last column is each one's newest step.

    `days` (datetime64[D]) and each of `known` (float64, NaN where unknown) run on for `horizon` steps: [series, steps + horizon].
    `season` is the length of the shorter cycle (7 for days), `year` that of the yearly one in whole seasons (364 for days); both are 12
    for months.
    """

    values: np.ndarray
    days: np.ndarray
    known: Mapping[str, np.ndarray]
    season: int
    year: int
    horizon: int

    def __len__(self) -> int:
        return len(self.values)

    @property
    def steps(self) -> int:
        """Columns of the past."""
        return self.values.shape[1]

    @property
    def lengths(self) -> np.ndarray:
        """Steps since the first known value, int64 [series]; 0 where nothing is known."""
        known = np.isfinite(self.values)
        return np.where(known.any(axis=1), self.steps - known.argmax(axis=1), 0)

    def before(self, steps: int) -> "Panel":
        """The same as it was known `steps` steps earlier; what is known in advance stays."""
        if not steps:
            return self
        known = {name: flags[:, :-steps] for name, flags in self.known.items()}
        return replace(self, values=self.values[:, :-steps], days=self.days[:, :-steps], known=known)

    def take(self, rows: np.ndarray) -> "Panel":
        """Some of the series."""
        return replace(
            self, values=self.values[rows], days=self.days[rows], known={name: flags[rows] for name, flags in self.known.items()}
        )


def mean_known(values: np.ndarray, axis: int) -> np.ndarray:
    """The mean of what is known along an axis; NaN where nothing is."""
    count = np.isfinite(values).sum(axis)
    return np.where(count > 0, np.nansum(values, axis) / np.maximum(count, 1), np.nan)


def filled(values: np.ndarray, season: int) -> np.ndarray:
    """One history without gaps, float64 [steps]: an unknown step takes the known one a season before or after, else the straight line."""
    values = values[np.argmax(np.isfinite(values)) :].astype(float)
    gaps = np.flatnonzero(~np.isfinite(values))
    known = np.flatnonzero(np.isfinite(values))
    if not len(gaps):
        return values
    straight = np.interp(gaps, known, values[known])
    beside = np.stack([_at(values, gaps - season), _at(values, gaps + season)])
    near = mean_known(beside, 0)
    return _with(values, gaps, np.where(np.isfinite(near), near, straight))


def _at(values: np.ndarray, places: np.ndarray) -> np.ndarray:
    inside = (places >= 0) & (places < len(values))
    return np.where(inside, values[np.clip(places, 0, len(values) - 1)], np.nan)


def _with(values: np.ndarray, places: np.ndarray, told: np.ndarray) -> np.ndarray:
    made = values.copy()
    made[places] = told
    return made
