"""Panels made of plain rows of numbers."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from smeai.models.forecasters.panel import Panel

WEEKS_A_YEAR = 52


def panel(rows: Any, season: int = 7, horizon: int = 7, known: Mapping[str, Any] | None = None) -> Panel:
    """Days where the season is at most seven, else weeks of a year or months."""
    values = np.atleast_2d(np.asarray(rows, float))
    count = values.shape[1] + horizon
    daily = season <= 7
    step = 1 if daily else 7 if season > 12 else 30
    days = np.datetime64("2021-01-04", "D") + step * np.arange(count)
    return Panel(
        values,
        np.broadcast_to(days, (len(values), count)),
        {name: np.atleast_2d(np.asarray(flags, float)) for name, flags in (known or {}).items()},
        season,
        season * WEEKS_A_YEAR if daily else season,
        horizon,
    )


def selling(series: int = 6, steps: int = 120, season: int = 7, seed: int = 0, gaps: float = 0.0) -> np.ndarray:
    """Poisson sales with a season, [series, steps]."""
    random = np.random.default_rng(seed)
    wave = 1 + 0.5 * np.sin(2 * np.pi * np.arange(steps) / season)
    values = random.poisson(random.uniform(5, 40, (series, 1)) * wave).astype(float)
    values[random.random(values.shape) < gaps] = np.nan
    return values


def promoted(series: int, steps: int, horizon: int, lift: float = 3.0, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sales that a promotion multiplies by `lift`: [series, steps], the flag [series, steps + horizon], what follows [series, horizon]."""
    random = np.random.default_rng(seed)
    flag = (random.random((series, steps + horizon)) < 0.2).astype(float)
    sold = random.poisson(random.uniform(20, 60, (series, 1)) * np.where(flag > 0, lift, 1)).astype(float)
    return sold[:, :steps], flag, sold[:, steps:]


def rows_of(*rows: Sequence[float]) -> np.ndarray:
    """Rows of different lengths, each ending in the last column."""
    longest = max(map(len, rows))
    return np.array([[np.nan] * (longest - len(row)) + list(map(float, row)) for row in rows])
