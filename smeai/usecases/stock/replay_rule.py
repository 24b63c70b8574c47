"""The simple rule to compare with: reorder at some weeks' average sales, up to some weeks more.

A continuous (s, S) rule of thumb, looked at on each review: see Silver, Pyke & Peterson (1998), section 7.3, with time supplies in
place of safety factors. So that it is no straw man, its weeks of safety are those that served best value on the past before the replay.
"""

from dataclasses import dataclass, replace

import numpy as np

from smeai.usecases.stock.about import FILL
from smeai.usecases.stock.replay_lots import Lots
from smeai.usecases.stock.replay_shelf import Outcome, Shelves, Span, simulate

SAFETY_WEEKS = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0)
UNTRIED = 2.0  # weeks of safety where there is no past to try them on
AVERAGED_WEEKS = 13.0  # a quarter of a year


@dataclass(frozen=True, slots=True)
class Wish:
    """The service wished, 0..1, on the dial it is measured with."""

    dial: str
    service: float

    def reached(self, done: Outcome) -> bool:
        """Whether all items together came to it."""
        good, every = (done.served, done.demand) if self.dial == FILL else (done.kept, done.cycles)
        return bool(good.sum() >= self.service * every.sum())


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


def fitted(rule: WeeksRule, demand: np.ndarray, shelves: Shelves, span: Span, wish: Wish, week: float) -> WeeksRule:
    """The rule with the fewest weeks of safety that come to the service wished before the replay; the most where none does.

    `week` is a week in steps. As long a past as the replay itself is tried, where there is as much.
    """
    begin = max(span.start - (span.end - span.start), rule.averaged)
    if begin + 2 * span.review > span.start:
        return replace(rule, safety=UNTRIED * week)
    before = Span(begin, begin + min(span.warm - span.start, (span.start - begin) // 2), span.start, span.review)
    empty = replace(shelves, stock=beginning(rule, begin), coming=np.zeros_like(shelves.coming))
    for weeks in SAFETY_WEEKS:
        rule = replace(rule, safety=weeks * week)
        if wish.reached(simulate(rule, demand, empty, before)):
            break
    return rule


def beginning(rule: WeeksRule, step: int) -> np.ndarray:
    """Where nobody knows what lay there: half a review above the reorder point without safety, whole units up [items]."""
    return np.ceil(rule.pace(step) * (rule.lead + 1.5 * rule.review))
