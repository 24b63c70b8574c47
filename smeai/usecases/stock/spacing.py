"""How far the dates of a file lie apart: days, weeks, months, quarters or years."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.mixed import ORDER, shared_steps
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.steps import MONDAY, Steps, weekdays_of

NAMES = {Frequency.DAY: "days", Frequency.WEEK: "weeks", Frequency.MONTH: "months", Frequency.QUARTER: "quarters", Frequency.YEAR: "years"}
_ALIKE = 0.95  # of the dates, to take the others for strays
_COVERED, _DENSE = 0.6, 0.15  # steps on which anything, and of an item's life on which it, must have been sold to be steps


@dataclass(frozen=True, slots=True)
class Spacing:
    """`steps` are those to forecast in, `base` those the file is written in; `sentence` says why."""

    steps: Steps
    base: Steps
    sentence: str
    finer: bool = False  # the user asked for finer steps than the file holds
    mixed: bool = False  # the file holds items in finer steps, which are added up

    @property
    def summed(self) -> bool:
        """Whether several of the file's steps make one."""
        return self.steps.frequency is not self.base.frequency


def spacing_of(sales: Sales, options: Mapping[str, Any]) -> Spacing:
    """The spacing of the file, or the coarser one that the option “frequency” asks for."""
    pairs = _pairs(sales)
    base, chosen, sentence = _found(sales, *pairs)
    wished = str(options.get("frequency") or "")
    if not wished:
        shared = shared_steps(*pairs, chosen)
        return Spacing(shared, base, _mixed(chosen, shared), mixed=True) if shared else Spacing(chosen, base, sentence)
    wish = Frequency(wished)
    if ORDER.index(wish) < ORDER.index(base.frequency):
        return Spacing(chosen, base, f"The file holds {NAMES[base.frequency]}, which cannot be split into {NAMES[wish]}.", True)
    steps = base if wish is base.frequency else Steps(wish)
    return Spacing(steps, base, f"{NAMES[wish].capitalize()}, as chosen.")


def _pairs(sales: Sales) -> tuple[np.ndarray, np.ndarray]:
    """The different (item, day) pairs, by item and then day."""
    days = sales.day
    low, span = int(days.min()), int(np.ptp(days)) + 1
    keys = np.unique(sales.item.astype(np.int64) * span + (days - low))
    return keys // span, keys % span + low


def _found(sales: Sales, items: np.ndarray, days: np.ndarray) -> tuple[Steps, Steps, str]:
    """What the file is written in, what to forecast in, and why."""
    all_days = np.unique(days)
    if sales.written is Frequency.WEEK:
        found = Steps(Frequency.WEEK)
    elif sales.written in (Frequency.QUARTER, Frequency.YEAR):
        found = Steps(sales.written)
    else:
        found = _monthly(items, days, all_days, sales.written is Frequency.MONTH) or _weekly(items, days, all_days)
    if found:
        return found, found, f"The dates lie {_apart(found)} apart."
    return _daily(items, days, all_days)


def _mixed(finer: Steps, shared: Steps) -> str:
    some, others = NAMES[finer.frequency], NAMES[shared.frequency]
    return f"Some items are written in {some}, others in {others}: all are added up to {others}, the longest steps of the file."


def _apart(steps: Steps) -> str:
    return {"W": "a week", "M": "a month", "Q": "a quarter", "Y": "a year"}[steps.frequency]


def _share(alike: np.ndarray) -> bool:
    """Whether all are alike, or of many nearly all."""
    return bool(alike.mean() >= (_ALIKE if len(alike) >= 20 else 1.0))


def _apart_in(items: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Steps between one date and the next, of each item and of all together."""
    inside = np.diff(numbers)[np.diff(items) == 0]
    return np.concatenate((inside, np.diff(np.unique(numbers))))


def _monthly(items: np.ndarray, days: np.ndarray, all_days: np.ndarray, written: bool) -> Steps | None:
    """Months, quarters or years, where the dates are the same day of different months, or the last of each."""
    dates = all_days.astype("datetime64[D]")
    of_month = (dates - dates.astype("datetime64[M]")).astype(np.int64)
    last = (dates + 1).astype("datetime64[M]") > dates.astype("datetime64[M]")
    alike = _share(last) or _share(of_month == np.bincount(of_month).argmax())
    months = Steps(Frequency.MONTH).number(days)
    gaps = _apart_in(items, months)
    if not written and (not alike or len(gaps) == 0 or np.median(gaps) < 1):
        return None
    gaps = gaps[gaps > 0]
    for frequency, count in ((Frequency.YEAR, 12), (Frequency.QUARTER, 3)):
        if len(gaps) and np.mean(gaps % count == 0) >= 0.99:
            return Steps(frequency)
    return Steps(Frequency.MONTH)


def _weekly(items: np.ndarray, days: np.ndarray, all_days: np.ndarray) -> Steps | None:
    """Weeks, where all dates fall on one day of the week, seldom more than some weeks apart."""
    weekday = (all_days - MONDAY) % 7
    anchor = int(np.bincount(weekday).argmax())
    gaps = _apart_in(items, days)
    if len(gaps) == 0 or not _share(weekday == anchor) or np.median(gaps) > 35:
        return None
    return Steps(Frequency.WEEK, anchor=anchor)


def _daily(items: np.ndarray, days: np.ndarray, all_days: np.ndarray) -> tuple[Steps, Steps, str]:
    """Days where there are enough of them, else weeks or months into which single sales are added up."""
    base = Steps(Frequency.DAY, weekdays_of(all_days))
    if len(all_days) < 8:
        return base, base, "The dates are days."
    for steps in (base, Steps(Frequency.WEEK)):
        numbers = steps.number(days)
        if _covered(numbers) >= _COVERED and _dense(items, numbers) >= _DENSE:
            reason = "The dates are days." if steps is base else "Too little is sold on single days, so sales are added up by the week."
            return base, steps, reason
    return base, Steps(Frequency.MONTH), "Too little is sold in single weeks, so sales are added up by the month."


def _covered(numbers: np.ndarray) -> float:
    """The share of steps on which anything was sold."""
    return len(np.unique(numbers)) / (np.ptp(numbers) + 1)


def _dense(items: np.ndarray, numbers: np.ndarray) -> float:
    """The share of the steps of an item's life on which it was sold, of all items together; items sold once do not count."""
    start = np.flatnonzero(np.diff(items, prepend=-1))
    end = np.append(start[1:], len(items)) - 1
    lives = numbers[end] - numbers[start] + 1
    another = np.diff(numbers, prepend=numbers[0] - 1) != 0
    another[start] = True
    sold = np.add.reduceat(another.astype(np.int64), start)
    longer = lives > 1
    return float(sold[longer].sum() / lives[longer].sum()) if longer.any() else 1.0
