"""The days of the shop: Mondays to Saturdays, three years of them and the eight weeks that come."""

from datetime import date, timedelta

import numpy as np
from holidays import country_holidays

START, END, AHEAD = date(2023, 7, 3), date(2026, 6, 28), date(2026, 8, 23)
COUNTRY = "IE"
_OUTINGS = {date(2023, 7, 10), date(2024, 7, 8), date(2025, 7, 14), date(2026, 7, 13)}  # each July the shop is closed for a day
INVENTORY = tuple(date(2025, 1, 13) + timedelta(days=number) for number in range(6))  # shut for stocktaking: nobody wrote anything down
CLOSED = frozenset(country_holidays(COUNTRY, years=range(2023, 2027))) | _OUTINGS

DAYS = tuple(day for number in range((AHEAD - START).days + 1) if (day := START + timedelta(days=number)).weekday() < 6)
PAST = sum(day <= END for day in DAYS)
"""How many of `DAYS` are history."""

OPEN = np.array([day not in CLOSED and day not in INVENTORY for day in DAYS])
"""bool [len(DAYS)]"""


def step(day: date) -> int:
    """The place in `DAYS` of `day` or, for a Sunday, of the day after."""
    whole, rest = divmod((day - START).days, 7)
    return whole * 6 + rest


def next_open(place: int) -> int:
    """The first place from `place` on at which the shop is open."""
    return place + int(np.argmax(OPEN[place:]))
