"""Tables of a small shop's sales, bound to roles, for tests of the whole pilot."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from smeai.tabular.binding import Dataset

WEEKS = 80
ITEMS = ("1001", "1002", "1003", "1004", "1005", "1006")


def columns(weeks: int = WEEKS, items: Sequence[str] = ITEMS, seed: int = 0) -> dict[str, list[Any]]:
    """Steady sellers of 6 to 16 a week and a lumpy one, with price, cost, stock at hand and a season of a year."""
    random, made = np.random.default_rng(seed), {"item": [], "date": [], "quantity": []}
    dates = np.datetime64("2024-01-01") + 7 * np.arange(weeks)
    for place, item in enumerate(items):
        rate = (6 + 2 * place) * (1 + 0.3 * np.sin(np.arange(weeks) / 8.3))
        sold = random.poisson(rate) if place else random.poisson(0.3, weeks) * 3
        made["item"] += [item] * weeks
        made["date"] += list(pd.to_datetime(dates))
        made["quantity"] += sold.astype(float).tolist()
    return made


def dataset(given: dict[str, list[Any]]) -> Dataset:
    """Bound columns as a dataset whose rows start below a header."""
    types = {"date": "datetime64[us]", "quantity": "float64"}
    typed = {role: pd.Series(list(values), dtype=types.get(role, "object"), name=role) for role, values in given.items()}
    return Dataset("sales.csv", None, typed, np.arange(len(given["item"])) + 2)
