"""Items, steps and numbers of a history in words."""

import numpy as np

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History

_STEPS = {Frequency.DAY: "day", Frequency.WEEK: "week", Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.YEAR: "year"}


def step_word(history: History) -> str:
    """`day`, `week`, `month`, `quarter` or `year`."""
    return _STEPS[history.calendar.frequency]


def many(history: History, steps: int) -> str:
    """`1 day`, `12 weeks`."""
    return f"{steps:,} {step_word(history)}{'' if steps == 1 else 's'}"


def dated(history: History, step: int) -> str:
    """The first day of a step, ISO."""
    return str(history.calendar.dates[int(step)].astype("datetime64[D]"))


def spanned(history: History, first: int, last: int) -> str:
    """`on 2024-03-01`, `from 2024-03-01 to 2024-03-12`."""
    begin, end = dated(history, first), dated(history, last)
    return f"on {begin}" if begin == end else f"from {begin} to {end}"


def named(history: History, item: int) -> str:
    """The item as the file calls it, and its name where there is one."""
    name = history.facts[item].name if item < len(history.facts) else ""
    return f"{history.items[item]} ({name})" if name and name != history.items[item] else history.items[item]


def amount(quantity: float) -> str:
    """Units with no more digits than they deserve."""
    digits = 0 if quantity == np.round(quantity) or abs(quantity) >= 100 else 1 if abs(quantity) >= 1 else 2
    return f"{quantity:,.{digits}f}"
