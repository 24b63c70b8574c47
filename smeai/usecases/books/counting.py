"""Tested lines counted: at every place of the slider, by source, by counterparty, by account, to the cent."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from smeai.core.estimate import proportion
from smeai.usecases.books import amounts
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.lanes import lanes
from smeai.usecases.books.result import KNOWN, NEW, AccountPart, Part, Point, WrongLine
from smeai.usecases.books.rule_matches import line_at
from smeai.usecases.books.suggester import LANES, SOURCES, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source

POST, PROPOSE = LANES.index(Lane.POST), LANES.index(Lane.PROPOSE)
MOST_WRONG = 500


@dataclass(frozen=True, eq=False)
class Tested:
    """Tested lines, what was said of them, and whether their payees were booked before; `rows` are those of the user's file."""

    lines: Lines
    said: Suggested
    known: np.ndarray
    rows: np.ndarray

    def __len__(self) -> int:
        return len(self.lines)

    @cached_property
    def truth(self) -> np.ndarray:
        """Numbers of the accounts that people chose, in `said.accounts`; -2 for one that was never learned."""
        number = {account: place for place, account in enumerate(self.said.accounts)}
        return np.array([number.get(value, -2) for value in self.lines.booked.values], np.int64)[self.lines.booked.codes]

    @cached_property
    def right(self) -> np.ndarray:
        return self.said.account == self.truth

    @cached_property
    def currency(self) -> str:
        """The currency of most lines; "" where the file has none."""
        found = np.bincount(self.lines.currency.codes, minlength=1)
        return self.lines.currency.values[int(found.argmax())] if len(self) else ""

    @cached_property
    def own(self) -> np.ndarray:
        """Which lines are in that currency and have an amount."""
        same = np.array([value == self.currency for value in self.lines.currency.values], bool)
        return same[self.lines.currency.codes] & (self.lines.scales != amounts.NONE)

    def lane(self, threshold: float) -> np.ndarray:
        """Numbers in LANES."""
        return lanes(self.said.confidence, self.said.source, threshold)

    def turnover(self, some: np.ndarray) -> str:
        """The exact sum of amounts without sign, a decimal text."""
        mine = np.flatnonzero(some & self.own)
        finest = max(2, int(self.lines.scales[mine].max(initial=0)))
        pairs = zip(self.lines.units[mine].tolist(), self.lines.scales[mine].tolist(), strict=True)
        return amounts.written(sum(abs(unit) * 10 ** (finest - scale) for unit, scale in pairs), finest)


def points(tested: Tested, settings: Sequence[float], thresholds: Sequence[float]) -> tuple[Point, ...]:
    """The lanes at each place of the slider."""
    return tuple(_point(tested, setting, threshold) for setting, threshold in zip(settings, thresholds, strict=True))


def _point(tested: Tested, precision: float, threshold: float) -> Point:
    lane = tested.lane(threshold)
    posted, proposed = lane == POST, lane == PROPOSE
    wrong = posted & ~tested.right
    counts = [int(each.sum()) for each in (posted, wrong, proposed, proposed & tested.right)]
    return Point(precision, threshold, len(tested), *counts[:2], tested.turnover(wrong), *counts[2:], len(tested) - counts[0] - counts[2])


def by_counterparty(tested: Tested, found: Sequence[Point]) -> tuple[Part, ...]:
    """Lines of counterparties that were booked before, and of new ones."""
    return tuple(_part(tested, name, mine, found) for name, mine in ((KNOWN, tested.known), (NEW, ~tested.known)))


def by_source(tested: Tested, found: Sequence[Point]) -> tuple[Part, ...]:
    """Lines by where their account came from, the strongest first; only sources that spoke."""
    masks = [(source, tested.said.source == SOURCES.index(source)) for source in Source]
    return tuple(_part(tested, source.value, mine, found) for source, mine in masks if mine.any())


def _part(tested: Tested, name: str, mine: np.ndarray, found: Sequence[Point]) -> Part:
    posted = [mine & (tested.lane(point.threshold) == POST) for point in found]
    right = tuple(int((each & tested.right).sum()) for each in posted)
    return Part(name, proportion(int((mine & tested.right).sum()), int(mine.sum())), tuple(int(each.sum()) for each in posted), right)


def by_account(tested: Tested, trained: Lines, chart: Chart, found: Sequence[Point]) -> tuple[AccountPart, ...]:
    """Every account that was tested or learned, the most tested first."""
    learned = Counter(np.array(trained.booked.values, object)[trained.booked.codes].tolist())
    told = tested.lines.booked
    numbers = {value: code for code, value in enumerate(told.values)}
    posted = [tested.lane(point.threshold) == POST for point in found]
    parts = [
        _account(tested, name, learned[name], chart, told.codes == numbers.get(name, -1), posted)
        for name in sorted({*learned, *told.values})
    ]
    return tuple(sorted(parts, key=lambda part: (-part.right.n, -part.trained, part.name)))


def _account(tested: Tested, name: str, trained: int, chart: Chart, mine: np.ndarray, posted: Sequence[np.ndarray]) -> AccountPart:
    wrong = Counter(tested.said.account[mine & ~tested.right].tolist())
    taken, times = min(wrong.items(), key=lambda pair: (-pair[1], pair[0]), default=(-1, 0))
    right = proportion(int((mine & tested.right).sum()), int(mine.sum()))
    shares = tuple(int((mine & each).sum()) for each in posted)
    return AccountPart(
        name, chart.title(name), trained, right, shares, "" if taken < 0 else chart.title(tested.said.accounts[taken]), times
    )


def wrong_lines(tested: Tested, chart: Chart, lowest: float) -> tuple[WrongLine, ...]:
    """Lines on another account that `lowest`, the lowest threshold, posts: the surest first."""
    places = np.flatnonzero(~tested.right & (tested.lane(lowest) == POST))
    order = places[np.argsort(-tested.said.confidence[places], kind="stable")][:MOST_WRONG]
    return tuple(_wrong(tested, int(place), chart) for place in order)


def _wrong(tested: Tested, place: int, chart: Chart) -> WrongLine:
    line, said = line_at(tested.lines, place), tested.said
    day = tested.lines.days[place]
    scale = int(tested.lines.scales[place])
    why = int(said.why[place])
    return WrongLine(
        int(tested.rows[place]),
        "" if np.isnat(day) else str(day),
        " · ".join(filter(None, (line.counterparty, line.description))),
        amounts.written(int(tested.lines.units[place]), scale),
        line.currency or tested.currency,
        chart.title(said.accounts[said.account[place]]) if said.account[place] >= 0 else "",
        chart.title(tested.lines.booked.values[tested.lines.booked.codes[place]]),
        round(float(said.confidence[place]), 4),
        SOURCES[said.source[place]],
        said.whys[why] if why >= 0 else "",
    )
