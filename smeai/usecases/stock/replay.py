"""The held-back past once more: what the orders of smeai, of a simple rule and of the shop itself came to.

Every policy meets the same demand from the same shelves, and knows at each review only what was known then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from smeai.core.phrases import say
from smeai.core.progress import Progress, silent, tracked
from smeai.core.progress import span as part_of
from smeai.usecases.stock.history import History
from smeai.usecases.stock.ordering.terms import Terms
from smeai.usecases.stock.outlook import Outlook
from smeai.usecases.stock.replay_days import Days, by_day
from smeai.usecases.stock.replay_lots import Lots
from smeai.usecases.stock.replay_measures import Worth, compared, replayed
from smeai.usecases.stock.replay_notes import notes
from smeai.usecases.stock.replay_policy import ForecastPolicy
from smeai.usecases.stock.replay_rule import AVERAGED_WEEKS, WeeksRule, Wish, beginning, fitted, matched
from smeai.usecases.stock.replay_shelf import NEVER, Outcome, Shelves, Span, simulate
from smeai.usecases.stock.replay_shop import deliveries, known_items, shop
from smeai.usecases.stock.result import Compared, Replayed

WEEK = 7.0  # days
MEASURING = "Measuring what came of it"


@dataclass(frozen=True, slots=True, eq=False)
class Replays:
    """What a result takes over, and `ours`, item by item: row i is the item at place ``items[i]`` of the history."""

    replay: tuple[Replayed, ...]
    compared: tuple[Compared, ...]
    notes: tuple[str, ...]
    items: np.ndarray
    ours: Outcome | None


def replay(
    history: History,
    demand: np.ndarray,
    outlook: Outlook,
    terms: Sequence[Terms],
    start: int,
    progress: Progress = silent,
    seed: int = 0,
) -> Replays:
    """Replay the steps from `start` to the end of the history.

    `demand` is float64 [items, steps], censored steps mended; the rule and the shop go by `history.quantity`, as recorded. Items without
    a known step before `start` take no part, nor do those that are `spoiling`. Steps are dealt out over their days, lead times and reviews
    rounded up to whole ones.
    """
    begun, brief = (history.first < start) & (history.last >= start), spoiling(terms)
    items = np.flatnonzero(begun & ~brief)
    if not len(items) or start >= history.calendar.steps:
        return Replays((), (), (say("Too little of the past is known for a replay."),), items, None)
    taken, dealing = _taken(history, items), part_of(progress, 0, 0.05)
    stage = _Stage.of(taken, demand[items], [terms[item] for item in items.tolist()], start, seed, dealing)
    under = [terms[item] for item in items.tolist()]
    policy = ForecastPolicy(outlook, under, items, stage.span, history.calendar.season, part_of(progress, 0.05, 0.9), stage.days.moment)
    done = {"smeai": stage.play(policy)}
    rule = stage.rule(_still(progress))
    done["rule"] = stage.play(rule)
    same = stage.matched(rule, done["smeai"], _still(progress))
    if same is not None:
        done["matched"] = same
    return stage.told(done, items, rule, seed, int((begun & brief).sum()), part_of(progress, 0.95, 1))


def spoiling(terms: Sequence[Terms]) -> np.ndarray:
    """Items that do not keep for two times between orders, bool [items].

    Whoever sells bread that keeps for three days orders it more often than once a week; nothing is known of how.
    """
    return np.array([each.shelf_steps < 2 * each.review_steps for each in terms], bool)


def _still(progress: Progress) -> Progress:
    """Tells that the rule is being tried, many times over: so that a stop is heard."""
    return lambda fraction, sentence: progress(0.9, "Replaying a simple rule")


@dataclass(frozen=True, slots=True, eq=False)
class _Stage:
    """All that the policies have in common. `history` and `demand` are those of the file, the rest goes by `days`; `began` is a step."""

    history: History
    demand: np.ndarray
    days: Days
    began: int
    terms: tuple[Terms, ...]
    span: Span
    shelves: Shelves
    worth: Worth
    lots: Lots

    @classmethod
    def of(cls, history: History, demand: np.ndarray, terms: Sequence[Terms], start: int, seed: int, progress: Progress) -> "_Stage":
        days = by_day(history, demand, seed, progress)
        terms = [each.counted(days.history.calendar.days) for each in terms]
        review = max(1, ceil(terms[0].review_steps - 1e-9))
        lead = np.array([ceil(each.lead_steps - 1e-9) for each in terms], np.int64)
        begin, end = int(days.begins[start]), int(days.begins[-1])
        warm = _from_step(days, begin + min(int(lead.max()), (end - begin) // 3))
        rounded = tuple(
            replace(each, lead_steps=float(time), review_steps=float(review)) for each, time in zip(terms, lead.tolist(), strict=True)
        )
        shelf = np.array([max(1, int(each.shelf_steps)) if np.isfinite(each.shelf_steps) else NEVER for each in terms], np.int64)
        lots = Lots.of(rounded)
        span = Span(begin, warm, end, review)
        shelves = Shelves(np.zeros(len(terms)), np.zeros((len(terms), int(lead.max(initial=0)))), lead, shelf, days.history.last)
        stage = cls(history, demand, days, start, rounded, span, shelves, Worth.of(history.facts), lots)
        return replace(stage, shelves=stage._opening())

    def _opening(self) -> Shelves:
        """What lay there and was under way at the start where the file tells; else what the rule would keep."""
        lead, steps = self.shelves.lead, self.history.calendar.steps
        stock = beginning(self._rule(), self.span.start)
        if self.history.stock is None:
            return replace(self.shelves, stock=stock)
        known = self.history.stock[:, self.began - 1]
        came, _ = deliveries(self.history, self.began, min(self.began + self.shelves.coming.shape[1], steps))
        coming = self.shelves.coming.copy()
        arrive = (
            self.days.begins[self.began : self.began + came.shape[1]] - self.span.start
        )  # the first day of its step: nobody knows better
        within = arrive < coming.shape[1]
        coming[:, arrive[within]] = came[:, within]
        coming[(np.arange(coming.shape[1]) >= lead[:, None]) | ~np.isfinite(known)[:, None]] = 0.0
        return replace(self.shelves, stock=np.where(np.isfinite(known), known, stock), coming=coming)

    def _rule(self) -> WeeksRule:
        averaged = max(1, round(AVERAGED_WEEKS[0] * self.week))
        return WeeksRule(self.days.history.quantity, self.days.history.first, self.shelves.lead, self.span.review, averaged, 0.0, self.lots)

    @property
    def week(self) -> float:
        """In steps."""
        return WEEK / self.days.history.calendar.days

    def rule(self, progress: Progress) -> WeeksRule:
        wish = Wish(self.terms[0].dial, self.terms[0].service)
        return fitted(self._rule(), self.days.demand, self.shelves, self.span, wish, self.week, progress)

    def play(self, policy: ForecastPolicy | WeeksRule) -> Outcome:
        return simulate(policy, self.days.demand, self.shelves, self.span)

    def matched(self, rule: WeeksRule, ours: Outcome, progress: Progress) -> Outcome | None:
        share = float(ours.served.sum()) / max(float(ours.demand.sum()), 1e-9)
        found = matched(rule, self.days.demand, self.shelves, self.span, share, self.week, progress)
        return found[1] if found else None

    def told(self, done: dict[str, Outcome], items: np.ndarray, rule: WeeksRule, seed: int, brief: int, progress: Progress) -> Replays:
        days = round((self.span.end - self.span.warm) * self.days.history.calendar.days)
        by_step = Span(self.began, self.days.moment(self.span.warm)[0], self.history.calendar.steps, 1)
        everything, seen = np.arange(len(items)), np.flatnonzero(known_items(self.history, by_step))
        measured = tracked(done.items(), 2 * len(done), progress, MEASURING)
        replays = [replayed(name, each, self.worth, days, everything) for name, each in measured]
        others = [(name, each) for name, each in done.items() if name != "smeai"]
        measured = tracked(others, len(done), part_of(progress, 0.5, 1), MEASURING)
        beside = [compared(done["smeai"], each, name, self.worth, days, everything, seed) for name, each in measured]
        if len(seen):
            progress(1.0, MEASURING)
            theirs = shop(self.history, self.demand, by_step)
            replays.append(replayed("shop", theirs, self.worth, days, seen))
            beside.insert(0, compared(done["smeai"], theirs, "shop", self.worth, days, seen, seed))
        told = notes(
            self.history.calendar,
            self.days.history.calendar,
            self.span,
            len(seen),
            len(items),
            rule.safety / self.week,
            rule.averaged / self.week,
            brief,
        )
        return Replays(tuple(replays), tuple(beside), told, items, done["smeai"])


def _from_step(days: Days, day: int) -> int:
    """The first day of the first step that begins at `day` or later; of the last step where none does."""
    return int(days.begins[min(int(np.searchsorted(days.begins, day)), len(days.begins) - 2)])


def _taken(history: History, items: np.ndarray) -> History:
    """The history of some items."""
    return replace(
        history,
        items=tuple(history.items[item] for item in items.tolist()),
        quantity=history.quantity[items],
        first=history.first[items],
        last=history.last[items],
        known={name: values[items] for name, values in history.known.items()},
        facts=tuple(history.facts[item] for item in items.tolist()),
        stock=None if history.stock is None else history.stock[items],
    )
