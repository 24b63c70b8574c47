"""Histories to forecast from, with a calendar that runs on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.forecasting import choose
from smeai.usecases.stock.history import History
from smeai.usecases.stock.outlook import Forecast
from tests.usecases.stock.series import history


def coming(
    rows: Mapping[str, Sequence[float]] | Sequence[float],
    horizon: int = 7,
    frequency: Frequency = Frequency.DAY,
    known: Mapping[str, Any] | None = None,
    season: int = 0,
) -> History:
    """As `series.history`, with `horizon` future steps."""
    past = history(rows, frequency)
    steps = past.calendar.steps
    longest = history([1.0] * (steps + horizon), frequency).calendar.dates
    flags = {name: np.atleast_2d(np.asarray(values, float)) for name, values in (known or {}).items()}
    return replace(past, calendar=Calendar(frequency, longest, steps, season or past.calendar.season), known=flags)


def ahead(past: History, horizon: int = 7, seed: int = 0, progress: Progress = silent) -> Forecast:
    """A forecast without the pretrained model."""
    return choose(past, horizon, None, np.full(len(past), np.nan), seed, progress).forecast(past, progress)


def check_sane(past: History, made: Forecast, horizon: int = 7) -> None:
    """Finite, never negative, rising quantiles, whole where units are whole, a name and a sentence for each item."""
    assert made.quantiles.shape == (len(past), horizon, 11) and made.mean.shape == (len(past), horizon)
    assert made.items == past.items and made.start.tolist() == (past.last + 1).tolist()
    assert np.isfinite(made.quantiles).all() and np.isfinite(made.mean).all()
    assert (made.quantiles >= 0).all() and (made.mean >= 0).all()
    assert (np.diff(made.quantiles, axis=2) >= 0).all()
    assert (made.quantiles[past.whole] == np.round(made.quantiles[past.whole])).all()
    top = np.nanmax(np.nan_to_num(past.quantity), axis=1)
    assert (made.quantiles.max(axis=(1, 2)) <= 20 * top + 1e-6).all()
    assert len(made.method) == len(made.why) == len(past) == len(made.errors)
    assert all(each.strip() for each in made.method) and all(each.endswith((".", ").")) for each in made.why)
