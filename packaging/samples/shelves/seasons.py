"""What the year and the week do to sales: factors around 1."""

from datetime import date
from functools import cache

import numpy as np
from dateutil.easter import easter

from shelves.days import CLOSED, DAYS, OPEN

_YEAR = {  # straight lines between (month, day, factor), round the year
    "flat": ((1, 15, 0.95), (7, 15, 1.0), (12, 8, 1.05), (12, 22, 1.25), (12, 30, 1.0)),
    "winter": ((1, 15, 1.4), (4, 15, 0.9), (7, 15, 0.6), (10, 15, 1.1), (12, 15, 1.6)),
    "summer": ((1, 15, 0.6), (4, 15, 0.9), (6, 15, 1.4), (7, 25, 1.7), (9, 15, 1.0), (12, 15, 0.75)),
    "ice": ((1, 15, 0.25), (4, 15, 0.8), (6, 15, 1.8), (7, 25, 2.4), (9, 15, 0.9), (11, 15, 0.3)),
    "sweets": ((1, 15, 0.85), (3, 25, 1.15), (7, 15, 0.9), (11, 20, 1.1), (12, 21, 1.8), (12, 28, 0.9)),
    "choc": ((1, 15, 0.8), (2, 13, 1.4), (2, 17, 0.95), (7, 15, 0.7), (11, 20, 1.2), (12, 22, 2.0), (12, 28, 0.8)),
    "december": ((1, 10, 0.6), (7, 15, 0.7), (11, 10, 1.1), (12, 20, 3.0), (12, 28, 0.7)),
    "spring": ((1, 15, 0.7), (4, 1, 1.7), (6, 15, 1.0), (11, 15, 0.8)),
    "harvest": ((3, 15, 0.8), (7, 1, 1.0), (8, 20, 1.6), (10, 15, 0.9)),
    "grill2": ((2, 1, 0.7), (5, 1, 1.0), (7, 15, 1.5), (9, 20, 0.8), (12, 22, 1.4), (12, 30, 0.7)),
    "school": ((1, 8, 1.3), (2, 1, 0.6), (7, 20, 0.4), (8, 10, 1.5), (8, 28, 5.0), (9, 12, 1.8), (10, 15, 0.8), (12, 15, 0.5)),
    "diary": ((2, 1, 0.06), (9, 15, 0.06), (11, 15, 2.0), (12, 20, 5.0), (1, 10, 3.0)),
    "garden": ((1, 10, 0.2), (3, 1, 0.7), (4, 25, 2.2), (6, 15, 1.6), (8, 15, 0.9), (10, 1, 0.7), (12, 1, 0.2)),
    "seed": ((1, 10, 0.2), (3, 10, 2.2), (4, 25, 3.0), (6, 10, 1.0), (8, 1, 0.4), (12, 1, 0.1)),
    "bulbs": ((1, 10, 0.03), (8, 10, 0.05), (9, 25, 3.5), (10, 25, 3.0), (12, 5, 0.3)),
    "leaves": ((1, 15, 0.3), (7, 15, 0.3), (10, 25, 4.0), (12, 10, 0.5)),
    "grill": ((1, 15, 0.08), (3, 25, 0.4), (5, 10, 1.7), (7, 10, 2.6), (8, 20, 1.8), (10, 1, 0.3), (12, 1, 0.08)),
    "christmas": ((1, 6, 0.15), (1, 11, 0.0), (10, 1, 0.0), (11, 5, 0.35), (12, 1, 1.8), (12, 20, 3.2), (12, 24, 1.5)),
}  # fmt: skip
_EASTER = {  # the same by days to Easter Sunday
    "easter": ((-60, 0.85), (-14, 1.6), (-2, 3.5), (3, 0.85)),
    "egg": ((-43, 0.0), (-35, 0.4), (-10, 2.2), (-1, 6.0), (5, 0.2), (7, 0.0)),
}
_WEEK = {
    "Fresh": (0.88, 0.86, 0.92, 1.0, 1.12, 1.3),
    "Pantry": (0.9, 0.88, 0.92, 1.0, 1.14, 1.25),
    "Drinks": (0.8, 0.82, 0.9, 1.0, 1.3, 1.35),
    "Sweets": (0.9, 0.9, 0.98, 1.0, 1.15, 1.2),
    "Household": (1.05, 0.92, 0.9, 0.95, 1.02, 1.22),
    "Stationery": (1.25, 1.0, 0.9, 0.85, 0.85, 1.3),
    "Garden": (0.75, 0.7, 0.8, 0.9, 1.2, 1.9),
    "Barbecue": (0.6, 0.6, 0.75, 0.95, 1.7, 1.75),
    "Christmas": (0.9, 0.85, 0.9, 0.95, 1.1, 1.45),
}


@cache
def season(name: str) -> np.ndarray:
    """Factor per day of `DAYS`."""
    if name in _EASTER:
        days, factors = zip(*_EASTER[name], strict=True)
        return np.interp([(day - easter(day.year)).days for day in DAYS], days, factors)
    points = sorted((date(2023, month, day).timetuple().tm_yday, factor) for month, day, factor in _YEAR[name])
    days, factors = zip(*points, strict=True)
    return np.interp([day.timetuple().tm_yday for day in DAYS], days, factors, period=365)


@cache
def week(group: str) -> np.ndarray:
    """Factor per day of `DAYS`."""
    return np.array([_WEEK[group][day.weekday()] for day in DAYS])


@cache
def opening() -> np.ndarray:
    """Factor per day of `DAYS`: 0 where closed, more on the days around a closed one."""
    factor = OPEN.astype(float)
    for place, day in enumerate(DAYS):
        if day in CLOSED:
            factor[max(0, place - 1)] *= 1.35
            factor[place + 1 : place + 2] *= 1.12
    return factor
