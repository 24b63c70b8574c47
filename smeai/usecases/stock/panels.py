"""A sales history as the forecasters take it: every item ends in the last column."""

import numpy as np

from smeai.models.forecasters.panel import Panel
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History

WEEKS_A_YEAR = 52


def panel_of(history: History, horizon: int) -> Panel:
    """The items of a history, each up to its own last known step."""
    calendar = history.calendar
    columns = np.arange(calendar.steps + horizon)
    places = history.last[:, None] - (calendar.steps - 1) + columns[None, :]
    return Panel(
        _taken(history.quantity, places[:, : calendar.steps]),
        _days(calendar.dates, places),
        {name: _taken(flags, places) for name, flags in history.known.items() if np.isfinite(flags).any()},
        calendar.season,
        calendar.season * WEEKS_A_YEAR if calendar.frequency is Frequency.DAY else calendar.season,
        horizon,
    )


def _taken(values: np.ndarray, places: np.ndarray) -> np.ndarray:
    inside = (places >= 0) & (places < values.shape[1])
    found = np.take_along_axis(values, np.clip(places, 0, values.shape[1] - 1), axis=1)
    return np.where(inside, found, np.nan)


def _days(dates: np.ndarray, places: np.ndarray) -> np.ndarray:
    inside = (places >= 0) & (places < len(dates))
    return np.where(inside, dates[np.clip(places, 0, len(dates) - 1)], np.datetime64("NaT", "D"))
