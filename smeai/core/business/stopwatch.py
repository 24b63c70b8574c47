"""Timing a few items by hand: laps in seconds, and what they say of an item."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt
from statistics import fmean, stdev

from smeai.core.business.business import Given
from smeai.core.kpi import Origin

WANTED = 10  # items
TIMED_BY_HAND = "timed by hand"
FEWEST = 3  # of which a mean is worth anything
# 97.5 % quantiles of Student's t for 1, 2, ... degrees of freedom; beyond them that of the normal distribution
_T = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093)
_NORMAL = 1.96


@dataclass(frozen=True, slots=True)
class Spell:
    """The mean of some timed items, its 95 % interval (Student's t) and their standard deviation: all in minutes."""

    mean: float
    low: float
    high: float
    spread: float
    n: int


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """`laps` are the seconds of the items so far; `since` is the clock's reading when the item under way began, None where none is."""

    laps: tuple[float, ...] = ()
    since: float | None = None

    @property
    def running(self) -> bool:
        return self.since is not None

    def start(self, now: float) -> "Stopwatch":
        """Begin an item at a reading of the clock, in seconds."""
        return replace(self, since=now)

    def next(self, now: float) -> "Stopwatch":
        """The item is done, and the next one begins."""
        return self if self.since is None else Stopwatch((*self.laps, now - self.since), now)

    def skip(self, now: float) -> "Stopwatch":
        """The item does not count, as when somebody came in; the next one begins."""
        return self if self.since is None else replace(self, since=now)

    def stop(self) -> "Stopwatch":
        """Leave the item under way out, and begin none."""
        return replace(self, since=None)

    def undo(self, now: float) -> "Stopwatch":
        """Leave the last item that counted out; the one under way begins anew, for its time is not to be trusted either."""
        return replace(self, laps=self.laps[:-1], since=None if self.since is None else now)


def spell(laps: Sequence[float]) -> Spell | None:
    """What an item takes, from seconds; None for too few of them."""
    if len(laps) < FEWEST:
        return None
    minutes = [lap / 60 for lap in laps]
    mean, spread = fmean(minutes), stdev(minutes)
    wide = (_T[len(laps) - 2] if len(laps) <= len(_T) + 1 else _NORMAL) * spread / sqrt(len(laps))
    return Spell(mean, max(0.0, mean - wide), mean + wide, spread, len(laps))


def measured(found: Spell, at: str) -> Given:
    """The minutes as a measured figure of the day `at`; rounded to what a stopwatch in a hand can tell."""
    value, low, high = (round(each, 2) for each in (found.mean, found.low, found.high))
    return Given(value, Origin.MEASURED, TIMED_BY_HAND, at, low=low, high=high, n=found.n)
