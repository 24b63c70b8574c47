"""Steps on which the shop was closed: said so by a column, or plain from nothing at all being sold."""

from collections.abc import Iterator

import numpy as np

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import OPEN, History
from smeai.usecases.stock.runs import runs
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import dated, many

CHANCE = 1e-4  # of all items together not selling by accident: rarer is closed
SUREST = 0.02  # no single item counts as less likely than this to stay unsold: shops have slow days, on which all items are slow
_WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


def closed(history: History) -> np.ndarray:
    """Where nothing could be sold, bool [items, steps]: `open` is known to be 0, or a whole location sells nothing.

    A day without any row is a closed day; a week or month without any is a hole in the file.
    """
    sold = history.quantity > 0
    shut = np.zeros(sold.shape, bool)
    for rows in _locations(history):
        steps = _silent(sold[rows]) | _weekly(sold[rows], history)
        if history.calendar.frequency is not Frequency.DAY:
            steps &= np.isfinite(history.quantity[rows]).any(axis=0)
        shut[rows] = steps & ~sold[rows]
    told = history.known.get(OPEN)
    return shut if told is None else shut | ((told[:, : sold.shape[1]] == 0) & ~sold)


def closures(history: History, shut: np.ndarray) -> Iterator[Repair]:
    """One finding for the whole file, of the steps on which every item was closed."""
    every = np.flatnonzero(shut.all(axis=0)) if len(history) else np.zeros(0, np.int64)
    if not len(every):
        return
    words = _weekdays(history, every)
    sentence = f"Nothing at all was sold on {many(history, len(every))}{words}: taken as closed, not as a lack of demand."
    first, last = dated(history, every[0]), dated(history, every[-1])
    yield Repair(str(Finding.CLOSED), Finding.CLOSED, "", first, last, len(every), sentence, agreed=True)


def _locations(history: History) -> Iterator[np.ndarray]:
    places = np.array([facts.location for facts in history.facts], dtype=object)
    for place in sorted(set(places)):
        yield np.flatnonzero(places == place)


def _silent(sold: np.ndarray) -> np.ndarray:
    """Steps on which the items that usually sell do not, one and all; bool [steps]."""
    steps, silent = np.arange(sold.shape[1]), ~sold.any(axis=0)
    begun, over = _span(sold)
    alive = (steps >= begun[:, None]) & (steps <= over[:, None])
    share = sold.sum(axis=1) / np.maximum(1, (alive & ~silent).sum(axis=1))
    rarity = np.log(np.maximum(1 - share, SUREST)) @ alive
    return silent & (rarity < np.log(CHANCE)) & _short(silent)


def _short(silent: np.ndarray) -> np.ndarray:
    """Silent runs of at most a tenth of the history; a longer silence is no closed day."""
    kept = np.zeros(len(silent), bool)
    found = runs(silent[None, :])
    for first, last in zip(found.first, found.last, strict=True):
        kept[first : last + 1] = last - first + 1 <= max(3, len(silent) // 10)
    return kept


def _weekly(sold: np.ndarray, history: History) -> np.ndarray:
    """The steps of weekdays on which next to nothing is ever sold while the others are busy; bool [steps]."""
    any_sold = sold.any(axis=0)
    result = np.zeros(len(any_sold), bool)
    if history.calendar.frequency is not Frequency.DAY or not any_sold.any():
        return result
    span = slice(int(any_sold.argmax()), len(any_sold) - int(any_sold[::-1].argmax()))
    weekdays = _weekday(history)
    shares = np.array([any_sold[span][weekdays[span] == day].mean() if (weekdays[span] == day).any() else np.nan for day in range(7)])
    counts = np.bincount(weekdays[span], minlength=7)
    busy = np.nanmedian(shares)
    dull = np.flatnonzero((shares <= 0.05) & (counts >= 4) & ((1 - busy) ** counts < CHANCE)) if busy >= 0.6 else ()
    return np.isin(weekdays, dull) & ~any_sold


def _weekday(history: History) -> np.ndarray:
    dates = history.calendar.dates[: history.calendar.steps]
    return (dates.astype("datetime64[D]").astype(np.int64) + 3) % 7  # 1970-01-01 was a Thursday


def _span(sold: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First and last step with a sale, int64 [items]; an item never sold has a span of nothing."""
    steps = sold.shape[1]
    ever = sold.any(axis=1) if steps else np.zeros(len(sold), bool)
    begun = np.where(ever, sold.argmax(axis=1) if steps else 0, steps)
    over = np.where(ever, steps - 1 - sold[:, ::-1].argmax(axis=1) if steps else 0, -1)
    return begun, over


def _weekdays(history: History, steps: np.ndarray) -> str:
    if history.calendar.frequency is not Frequency.DAY:
        return ""
    counts = np.bincount(_weekday(history)[steps], minlength=7)
    usual = [(_WEEKDAYS[day], counts[day]) for day in np.argsort(-counts) if counts[day] >= max(4, len(steps) / 4)]
    words = [f"{'all' if count == len(steps) else count} of them {day}" for day, count in usual]
    return f", {' and '.join(words)}" if words else ""
