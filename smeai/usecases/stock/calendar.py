"""The steps of a sales history: days, weeks, months or quarters, as they occur in the file."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np


class Frequency(StrEnum):
    """How long a step is."""

    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    YEAR = "Y"


SEASON = {Frequency.DAY: 7, Frequency.WEEK: 52, Frequency.MONTH: 12, Frequency.QUARTER: 4, Frequency.YEAR: 1}
HORIZON = {Frequency.DAY: 28, Frequency.WEEK: 13, Frequency.MONTH: 12, Frequency.QUARTER: 4, Frequency.YEAR: 3}
DAYS = {Frequency.DAY: 1.0, Frequency.WEEK: 7.0, Frequency.MONTH: 365.25 / 12, Frequency.QUARTER: 365.25 / 4, Frequency.YEAR: 365.25}


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """`dates` (datetime64[D], ascending) are the first days of all steps: `steps` of history, then the future ones.

    Weekdays on which nothing is ever recorded are no steps: a shop that is closed on Sundays has a season of six.
    """

    frequency: Frequency
    dates: np.ndarray
    steps: int
    season: int

    @property
    def ahead(self) -> int:
        """How many future steps it holds."""
        return len(self.dates) - self.steps

    @property
    def days(self) -> float:
        """How many days a step has on average: a six-day week has steps of 7/6 days."""
        return DAYS[self.frequency] * SEASON[self.frequency] / self.season if self.frequency is Frequency.DAY else DAYS[self.frequency]
