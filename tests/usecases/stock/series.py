"""Histories made of plain rows of numbers."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from smeai.usecases.stock.calendar import SEASON, Calendar, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History


def history(
    rows: Mapping[str, Sequence[float]] | Sequence[float],
    frequency: Frequency = Frequency.DAY,
    stock: Any = None,
    known: Mapping[str, Any] | None = None,
    **facts: Mapping[str, Any],
) -> History:
    """Items by name, from 2021-01-04 (a Monday) on; a row without a name is `mug`. `facts` are given by item."""
    rows = rows if isinstance(rows, Mapping) else {"mug": rows}
    quantity = np.array([*rows.values()], dtype=float) if rows else np.zeros((0, 0))
    steps, there = quantity.shape[1], np.isfinite(quantity)
    return History(
        file="sales.csv",
        calendar=Calendar(frequency, _dates(frequency, steps), steps, SEASON[frequency]),
        items=tuple(rows),
        quantity=quantity,
        first=there.argmax(axis=1) if steps else np.zeros(len(rows), int),
        last=steps - 1 - there[:, ::-1].argmax(axis=1) if steps else np.zeros(len(rows), int),
        known={name: np.atleast_2d(np.asarray(values, float)) for name, values in (known or {}).items()},
        facts=tuple(Facts(item, **facts.get(item, {})) for item in rows),
        stock=None if stock is None else np.atleast_2d(np.asarray(stock, float)),
    )


def steady(steps: int, rate: float = 10, seed: int = 0) -> np.ndarray:
    """A good seller: Poisson counts, never 0."""
    return np.maximum(1, np.random.default_rng(seed).poisson(rate, steps)).astype(float)


def lumpy(steps: int, share: float = 0.15, seed: int = 0) -> np.ndarray:
    """Sells in a `share` of the steps only."""
    rng = np.random.default_rng(seed)
    return np.where(rng.random(steps) < share, rng.integers(1, 6, steps), 0).astype(float)


def _dates(frequency: Frequency, steps: int) -> np.ndarray:
    if frequency is Frequency.MONTH:
        return (np.datetime64("2021-01") + np.arange(steps)).astype("datetime64[D]")
    return np.datetime64("2021-01-04") + np.arange(steps) * (7 if frequency is Frequency.WEEK else 1)
