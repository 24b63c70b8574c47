"""Days counted in steps: days without those of the week that never occur, weeks, months, quarters, years."""

from dataclasses import dataclass

import numpy as np

from smeai.usecases.stock.calendar import SEASON, Frequency

MONDAY = 4  # 1970-01-05, counted in days
_MONTHS = {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}
WHOLE_WEEK = (True,) * 7
_TELLING = 3  # times that a day of the week occurs on average before one that does not is taken for closed


@dataclass(frozen=True, slots=True)
class Steps:
    """`weekdays` (from Monday on) are those that are steps, of days alone; `anchor` is the weekday on which weeks begin, 0 is Monday."""

    frequency: Frequency
    weekdays: tuple[bool, ...] = WHOLE_WEEK
    anchor: int = 0

    @property
    def season(self) -> int:
        """How many steps a week of days or a year has."""
        return sum(self.weekdays) if self.frequency is Frequency.DAY else SEASON[self.frequency]

    def number(self, days: np.ndarray) -> np.ndarray:
        """The number of the step that each day (int64, since 1970) lies in, int64."""
        if self.frequency is Frequency.WEEK:
            return (days - MONDAY - self.anchor) // 7
        if self.frequency is not Frequency.DAY:
            return days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) // _MONTHS[self.frequency]
        before = np.concatenate(([0], np.cumsum(self.weekdays)))
        weeks, weekday = (days - MONDAY) // 7, (days - MONDAY) % 7
        return weeks * before[-1] + before[weekday]

    def first_day(self, numbers: np.ndarray) -> np.ndarray:
        """The first day of each step, int64 since 1970."""
        if self.frequency is Frequency.WEEK:
            return numbers * 7 + MONDAY + self.anchor
        if self.frequency is not Frequency.DAY:
            months = (numbers * _MONTHS[self.frequency]).astype("datetime64[M]")
            return months.astype("datetime64[D]").astype(np.int64)
        open_days = np.flatnonzero(self.weekdays)
        return numbers // len(open_days) * 7 + open_days[numbers % len(open_days)] + MONDAY


def weekdays_of(days: np.ndarray) -> tuple[bool, ...]:
    """The days of the week, from Monday on, that occur among the different `days`; all of them where too few days tell."""
    occurring = np.bincount((np.asarray(days) - MONDAY) % 7, minlength=7) > 0
    return tuple(occurring.tolist()) if len(days) >= _TELLING * occurring.sum() else WHOLE_WEEK
