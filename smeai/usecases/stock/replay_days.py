"""Steps of weeks or months dealt out over their days, so that a lead time of three days is three days in a replay."""

from dataclasses import dataclass, replace

import numpy as np

from smeai.core.progress import Progress, silent, span, tracked
from smeai.usecases.stock.calendar import SEASON, Calendar, Frequency
from smeai.usecases.stock.history import History


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """`history` and `demand` [items, days] day by day; `begins` int64 [steps + 1] is the first day of each step.

    Where the file holds days its own steps are the days.
    """

    history: History
    demand: np.ndarray
    begins: np.ndarray

    def moment(self, day: int) -> tuple[int, float]:
        """The step in which `day` lies, and which share of it is over."""
        step = int(np.searchsorted(self.begins, day, side="right")) - 1
        if step >= len(self.begins) - 1:
            return len(self.begins) - 1, 0.0
        first, following = int(self.begins[step]), int(self.begins[step + 1])
        return step, (day - first) / (following - first)


def by_day(history: History, demand: np.ndarray, seed: int = 0, progress: Progress = silent) -> Days:
    """Deal `history.quantity` and `demand`, both [items, steps], out over days: whole units by chance, others evenly.

    The file does not tell on which day something sold. What was sold is dealt out once; hidden demand comes on top of it.
    """
    calendar = history.calendar
    if calendar.frequency is Frequency.DAY:
        return Days(history, demand, np.arange(calendar.steps + 1))
    begins = _begins(calendar)
    random = np.random.default_rng(seed)
    sold = _dealt(np.where(np.isfinite(demand), history.quantity, np.nan), begins, random, span(progress, 0, 0.5))
    hidden = _dealt(demand - np.nan_to_num(history.quantity), begins, random, span(progress, 0.5, 1))
    dates = calendar.dates[0] + np.arange(begins[-1])
    fine = Calendar(Frequency.DAY, dates, int(begins[-1]), SEASON[Frequency.DAY])
    first, last = begins[history.first], begins[np.minimum(history.last + 1, calendar.steps)] - 1
    daily = replace(history, calendar=fine, quantity=sold, first=first, last=last, known={}, stock=None, customers=None)
    return Days(daily, np.nan_to_num(sold) + hidden, begins)


def _begins(calendar: Calendar) -> np.ndarray:
    """The first day of each step, counted from the first of all; and the day after the last."""
    dates = calendar.dates[: calendar.steps].astype("datetime64[D]").astype(np.int64)
    following = calendar.dates[calendar.steps].astype("datetime64[D]").astype(np.int64) if calendar.ahead else None
    end = following if following is not None else dates[-1] + max(1, round(calendar.days))
    return np.append(dates, end) - dates[0]


def _dealt(units: np.ndarray, begins: np.ndarray, random: np.random.Generator, progress: Progress) -> np.ndarray:
    """Units [items, steps] over days [items, days]; unknown steps stay unknown."""
    made = np.full((len(units), int(begins[-1])), np.nan)
    for step in tracked(range(units.shape[1]), units.shape[1], progress, "Replaying the past"):
        first, end = int(begins[step]), int(begins[step + 1])
        known = np.isfinite(units[:, step])
        made[known, first:end] = _split(np.maximum(units[known, step], 0.0), end - first, random)
    return made


def _split(units: np.ndarray, days: int, random: np.random.Generator) -> np.ndarray:
    """[items] over a number of days, [items, days]."""
    whole = np.floor(units)
    shares = random.multinomial(whole.astype(np.int64), np.full(days, 1 / days)).astype(float)
    return shares + ((units - whole) / days)[:, None]
