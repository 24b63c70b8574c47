"""The simple rule to compare with: reorder at some weeks' average sales, up to some weeks more.

A continuous (s, S) rule of thumb, looked at on each review: see Silver, Pyke & Peterson (1998), section 7.3, with time supplies in
place of safety factors. So that it is no straw man, its weeks are those that served the wish with the least stock before the replay.
"""

from dataclasses import dataclass, replace

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.about import FILL
from smeai.usecases.stock.replay_lots import Lots
from smeai.usecases.stock.replay_shelf import Outcome, Shelves, Span, simulate

SAFETY_WEEKS = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0)
UNTRIED = 2.0  # weeks of safety where there is no past to try them on
AVERAGED_WEEKS = (13.0, 26.0, 52.0)
MOST_WEEKS, HALVINGS = 52.0, 10  # of safety where service is matched afterwards; to a twentieth of a week


@dataclass(frozen=True, slots=True)
class Wish:
    """The service wished, 0..1, on the dial it is measured with."""

    dial: str
    service: float

    def missed(self, done: Outcome) -> float:
        """By which share all items together fell short of it; negative: above it."""
        good, every = (done.served, done.demand) if self.dial == FILL else (done.kept, done.cycles)
        return self.service - float(good.sum() / every.sum()) if every.any() else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class WeeksRule:
    """Looks at sales as recorded (float64 [items, steps]) and at nothing else.

    Reorders when the position is at or below the average sales of lead time, review and `safety` steps, up to the same and one review more.
    """

    sales: np.ndarray
    first: np.ndarray  # the first known step of each item
    lead: np.ndarray  # steps [items]
    review: int
    averaged: int  # steps that the average is taken over
    safety: float  # steps
    lots: Lots

    def orders(self, step: int, position: np.ndarray) -> np.ndarray:
        """Units to order [items]."""
        pace = self.pace(step)
        point = pace * (self.lead + self.review + self.safety)
        wanted = np.where(position <= point, point + pace * self.review - position, 0.0)
        return self.lots.whole(wanted)

    def pace(self, step: int) -> np.ndarray:
        """Average sales a step, as known after `step` steps [items]; unknown steps inside count as nothing sold."""
        window = np.nan_to_num(self.sales[:, max(0, step - self.averaged) : step])
        lived = np.clip(step - self.first, 1, self.averaged)
        return np.maximum(window.sum(axis=1), 0.0) / lived


def fitted(
    rule: WeeksRule, demand: np.ndarray, shelves: Shelves, span: Span, wish: Wish, week: float, progress: Progress = silent
) -> WeeksRule:
    """The rule at its best: weeks to average and weeks of safety that come to the service wished before the replay with the least stock.

    Where none does, the one that serves most. `week` is a week in steps. As long a past as the replay itself is tried, where there is
    as much.
    """
    begin = max(span.start - (span.end - span.start), span.start // 4)
    if begin + 2 * span.review > span.start or begin < 1:
        return replace(rule, safety=UNTRIED * week)
    before = Span(begin, begin + min(span.warm - span.start, (span.start - begin) // 2), span.start, span.review)
    tried = []
    for averaged in sorted({max(1, round(weeks * week)) for weeks in AVERAGED_WEEKS}):
        candidate = replace(rule, averaged=averaged)
        empty = replace(shelves, stock=beginning(candidate, begin), coming=np.zeros_like(shelves.coming))
        tried.append(_least(candidate, demand, empty, before, wish, week, progress))
    return min(tried, key=lambda each: each[0])[1]


def _least(
    rule: WeeksRule, demand: np.ndarray, shelves: Shelves, span: Span, wish: Wish, week: float, progress: Progress
) -> tuple[tuple[float, float], WeeksRule]:
    """The fewest weeks of safety that do, the most where none do; before it how far it falls short, then its stock."""
    for weeks in SAFETY_WEEKS:
        rule = replace(rule, safety=weeks * week)
        done = simulate(rule, demand, shelves, span, progress)
        if wish.missed(done) <= 0:
            break
    return (max(wish.missed(done), 0.0), float(done.stock.sum())), rule


def matched(
    rule: WeeksRule, demand: np.ndarray, shelves: Shelves, span: Span, served: float, week: float, progress: Progress = silent
) -> tuple[WeeksRule, Outcome] | None:
    """The rule with the safety that, seen afterwards, serves about the share `served` of demand, not less; None where none does.

    It is what the exchange curves of Silver, Pyke & Peterson (1998, ch. 8) compare: stock at equal service.
    """
    low, high = -float(shelves.lead.max(initial=0) + span.review), MOST_WEEKS * week
    best = None
    for _ in range(HALVINGS):
        middle = high if best is None else (low + high) / 2
        tried = replace(rule, safety=middle)
        done = simulate(tried, demand, shelves, span, progress)
        if done.served.sum() >= served * done.demand.sum():
            high, best = middle, (tried, done)
        elif best is None:
            return None
        else:
            low = middle
    return best


def beginning(rule: WeeksRule, step: int) -> np.ndarray:
    """Where nobody knows what lay there: half a review above the reorder point without safety, whole units up [items]."""
    return np.ceil(rule.pace(step) * (rule.lead + 1.5 * rule.review))
