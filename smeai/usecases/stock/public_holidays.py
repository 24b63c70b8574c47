"""Public holidays of a country, by step."""

import holidays
import numpy as np

from smeai.errors import DataError
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.steps import Steps


def holidays_of(calendar: Calendar, country: str) -> np.ndarray:
    """How many public holidays lie in each step, float64 [dates]: of days 0 or 1.

    `country` is a code such as DE, or with a region DE-BY. DataError where it is unknown.
    """
    days = np.sort(np.array(list(_table(calendar, country)), "datetime64[D]"))
    starts = calendar.dates.astype("datetime64[D]")
    if calendar.frequency is Frequency.DAY:
        return np.isin(starts, days).astype(float)
    steps = steps_of(calendar)
    numbers, own = steps.number(days.astype(np.int64)), steps.number(starts.astype(np.int64))
    return np.searchsorted(numbers, own, "right").astype(float) - np.searchsorted(numbers, own, "left")


def steps_of(calendar: Calendar) -> Steps:
    """Its weeks, months or years, to tell which days lie in which."""
    first = int(calendar.dates[0].astype("datetime64[D]").astype(np.int64))
    return Steps(calendar.frequency, anchor=(first - 4) % 7 if calendar.frequency is Frequency.WEEK else 0)


def _table(calendar: Calendar, country: str) -> holidays.HolidayBase:
    code, _, region = country.strip().upper().partition("-")
    years = range(calendar.dates[0].astype(object).year, calendar.dates[-1].astype(object).year + 2)
    known = holidays.list_supported_countries(include_aliases=False)
    if code not in known:
        raise DataError(f"No public holidays are known for the country “{country}”.", f"The codes are: {', '.join(sorted(known))}.")
    if region and region not in known[code]:
        regions = ", ".join(known[code]) or "none"
        raise DataError(f"No public holidays are known for the region “{country}”.", f"The regions of {code} are: {regions}.")
    return holidays.country_holidays(code, subdiv=region or None, years=years)
