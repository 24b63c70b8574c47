"""Running balances followed from line to line, in either direction, in any order of a day, or day by day."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from smeai.tabular.statements.statement import Line

_ZERO = Decimal(0)
_ENOUGH = 1000  # breaks; a way with more is wrong from end to end


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain breaks: after lines[at] the file states `stated`, the lines since `since` make `computed`.

    `at` and `since` are places in the lines in the order in which the chain was followed.
    """

    at: int
    since: int
    stated: Decimal
    computed: Decimal

    @property
    def difference(self) -> Decimal:
        """What is missing to reach the stated balance."""
        return self.stated - self.computed


@dataclass(frozen=True, slots=True)
class Chain:
    """A way through the lines with its breaks; `checks` counts the balances that were compared."""

    lines: Sequence[Line]
    breaks: tuple[Break, ...]
    checks: int


def follow(lines: Sequence[Line], opening: Decimal | None, closing: Decimal | None) -> Chain:
    """From `opening` over every stated balance to `closing`; each break starts anew from what is stated."""
    breaks: list[Break] = []
    running, known, since, checks = opening or _ZERO, opening is not None, 0, 0
    for at, line in enumerate(lines):
        running += line[1]  # the amount; by number, for a million lines pass here
        stated = line[9]
        if stated is None:
            continue
        if known:
            checks += 1
            if running != stated:
                breaks.append(Break(at, since, stated, running))
                if len(breaks) == _ENOUGH:
                    break
        running, known, since = stated, True, at + 1
    if known and closing is not None:
        checks += 1
        if running != closing:
            breaks.append(Break(max(len(lines) - 1, 0), min(since, max(len(lines) - 1, 0)), closing, running))
    return Chain(lines, tuple(breaks), checks)


def by_day(lines: Sequence[Line], opening: Decimal | None, closing: Decimal | None) -> Chain | None:
    """Lines of which each states the balance at the end of its day, wherever in the day it stands.

    None where the balances of one day differ.
    """
    ordered = sorted(lines, key=attrgetter("date"))
    ends: list[Line] = []
    for _, group in groupby(ordered, key=attrgetter("date")):
        day = list(group)
        stated = {line.balance for line in day} - {None}
        if len(stated) > 1:
            return None
        ends += [line._replace(balance=None) for line in day[:-1]] + [day[-1]._replace(balance=next(iter(stated), None))]
    return follow(ends, opening, closing)


def chains_in_some_order(lines: Sequence[Line], opening: Decimal | None, closing: Decimal | None) -> bool:
    """Whether an order of the lines exists in which every balance follows from the one before.

    Each line is a step from the balance before it to the one after it; an order exists if the steps
    can be walked in one go (an Eulerian trail), which is found by counting, in linear time.
    """
    if not lines or any(line.balance is None for line in lines):
        return False
    steps = [(line[9] - line[1], line[9]) for line in lines]
    surplus = Counter(start for start, _ in steps)
    surplus.subtract(end for _, end in steps)
    starts, ends = [key for key, many in surplus.items() if many > 0], [key for key, many in surplus.items() if many < 0]
    if len(starts) > 1 or any(abs(many) > 1 for many in surplus.values()):
        return False
    first = starts[0] if starts else opening if opening is not None else closing
    last = ends[0] if ends else first
    if (opening is not None and opening != first) or (closing is not None and closing != last):
        return False
    return _is_connected(steps, first)


def _is_connected(steps: Iterable[tuple[Decimal, Decimal]], first: Decimal | None) -> bool:
    """Whether all steps hang together and touch `first`: union by halved paths over numbered balances."""
    numbers: dict[Decimal, int] = {}
    parents: list[int] = []
    groups = 0
    for step in steps:
        roots = []
        for balance in step:
            at = numbers.setdefault(balance, len(parents))
            if at == len(parents):
                parents.append(at)
                groups += 1
            while parents[at] != at:
                parents[at] = at = parents[parents[at]]
            roots.append(at)
        if roots[0] != roots[1]:
            parents[roots[0]] = roots[1]
            groups -= 1
    return groups == 1 and (first is None or first in numbers)


def turned(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with the signs of their amounts turned."""
    return (line._replace(amount=-line.amount) for line in lines)
