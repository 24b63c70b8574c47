"""Lines paired off one to one: the strongest pair first, then the nearest in time."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from smeai.tabular.statements.finding import Place
from smeai.tabular.statements.ownership import same_accounts
from smeai.tabular.statements.statement import Line

_NEAREST = 16  # candidates that are looked at for one line, so that a thousand equal amounts stay cheap


class Entry(NamedTuple):
    """A line with its place, its day as a number, and the account it stands on (of a file that names none, the file)."""

    day: int
    place: Place
    line: Line
    owner: str | int


class Pair(NamedTuple):
    """`strength` is what the rule that paired them gave, 0..1."""

    first: Entry
    second: Entry
    strength: float
    reason: str


Rule = Callable[[Line, Line], tuple[float, str]]  # (strength, reason); strength 0: these two are no pair
Sides = tuple[list[Entry], list[Entry]]


def by_size(files: Sequence[Sequence[Line]], skipped: Collection[Place]) -> Iterator[Sides]:
    """(money out, money in) of equal size, each by day; sizes that go one way only are left out."""
    own = same_accounts({line.account for lines in files for line in lines})
    groups: dict[object, Sides] = defaultdict(lambda: ([], []))
    for file, lines in enumerate(files):
        for number, line in enumerate(lines):
            if line.amount and (place := Place(file, number)) not in skipped:
                groups[abs(line.amount)][line.amount > 0].append(Entry(line.date.toordinal(), place, line, own[line.account] or file))
    for paid, received in groups.values():
        if paid and received:
            yield sorted(paid), sorted(received)


def by_owner(entries: Iterable[Entry]) -> dict[str | int, list[Entry]]:
    """The entries of each account, in the same order."""
    found: dict[str | int, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.owner].append(entry)
    return found


def candidates(firsts: Sequence[Entry], seconds: Sequence[Entry], earliest: int, latest: int, rule: Rule) -> Iterator[Pair]:
    """Possible pairs in which the second is `earliest`..`latest` days after the first; both by day."""
    for rank, first in enumerate(firsts):
        low, high = within(seconds, first.day + earliest, first.day + latest)
        if high - low > _NEAREST:
            low = min(max(low, rank - _NEAREST // 2), high - _NEAREST)
            high = low + _NEAREST
        for second in seconds[low:high]:
            strength, reason = rule(first.line, second.line)
            if strength:
                yield Pair(first, second, strength, reason)


def settle(pairs: Iterable[Pair], taken: set[Place]) -> Iterator[Pair]:
    """Of the possible pairs those that hold, each line in one at most; `taken` grows by their places."""
    for pair in sorted(pairs, key=_likeliest):
        if pair.first.place not in taken and pair.second.place not in taken:
            taken |= {pair.first.place, pair.second.place}
            yield pair


def within(entries: Sequence[Entry], first: int, last: int) -> tuple[int, int]:
    """The slice of `entries` from day `first` to day `last`."""
    return bisect_left(entries, first, key=_day), bisect_right(entries, last, key=_day)


def _day(entry: Entry) -> int:
    return entry.day


def _likeliest(pair: Pair) -> tuple[float, int, Place, Place]:
    return -pair.strength, abs(pair.second.day - pair.first.day), pair.first.place, pair.second.place
