"""Where lines of one payee were booked before. Learns each booking at once, forgets it as fast."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from smeai.errors import DataError
from smeai.usecases.books.memory_group import Booking, Group
from smeai.usecases.books.recollection import Recollection, Trace

_VERSION = 1
_SMOOTHING = 0.6  # lines that the chart's most used accounts are worth against what was seen
_LEAST_OWN = 3  # bookings before an own account, or an amount, speaks for itself

_Place = tuple[str, str, str]  # kind, what, direction


class Memory:
    """Bookings by payee, by IBAN, and by payee on one own account, each for money in and out apart.

    It changes in place: the ledger of the engine owns one and nobody else writes to it; `copy` gives a test its own.
    A million bookings of 40,000 payees are learned in seconds; each group keeps its counts and its last 12 bookings only.
    """

    def __init__(self) -> None:
        self._groups: dict[_Place, Group] = {}
        self._accounts: Counter[str] = Counter()
        self._total = 0

    def __len__(self) -> int:
        """How many bookings were learned."""
        return self._total

    def learn(self, trace: Trace, account: str, place: int = -1) -> None:
        """A line was booked to `account`; `place` is its number in the ledger."""
        booking = Booking(trace.day, account, place, trace.amount)
        for group_place in _places(trace):
            group = self._groups.get(group_place)
            if group is None:
                group = self._groups[group_place] = Group()
            group.add(booking)
        self._accounts[account] += 1
        self._total += 1

    def forget(self, trace: Trace, account: str, place: int = -1) -> None:
        """Take back what `learn` was told with the same words; nothing happens where it was not told."""
        known = False
        for group_place in _places(trace):
            group = self._groups.get(group_place)
            if group is not None and group.remove(account, place, trace):
                known = True
                if not group.counts:
                    del self._groups[group_place]
        if known:
            self._accounts[account] -= 1
            self._total -= 1
            self._accounts += Counter()  # without accounts at zero

    def relearn(self, trace: Trace, before: str, after: str, place: int = -1) -> None:
        """A booking was corrected."""
        self.forget(trace, before, place)
        self.learn(trace, after, place)

    def learn_all(self, bookings: Iterable[tuple[Trace, str, int]]) -> None:
        """Many bookings: (trace, account, place)."""
        for trace, account, place in bookings:
            self.learn(trace, account, place)

    def recall(self, trace: Trace) -> Recollection | None:
        """The best account for a line, from the most telling group that knows it; None for a payee never seen."""
        found = [told for basis, group in self._candidates(trace) if (told := group.tell(trace, basis, self._share, _SMOOTHING))]
        return max(found, key=lambda told: (round(told.confidence, 6), told.n), default=None)

    def copy(self) -> "Memory":
        """An independent memory with the same bookings."""
        return Memory.from_json(self.to_json())

    def to_json(self) -> dict[str, Any]:
        """All of it, in plain JSON types."""
        groups = [[*place, group.to_json()] for place, group in self._groups.items()]
        return {"version": _VERSION, "accounts": dict(self._accounts), "groups": groups}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Memory":
        """What `to_json` gave. DataError where it is something else."""
        memory = cls()
        try:
            if data["version"] != _VERSION:
                raise DataError("This memory of bookings was written by another version.", "Train again on the booked lines.")
            memory._accounts.update({str(account): int(count) for account, count in data["accounts"].items()})
            memory._total = memory._accounts.total()
            for kind, what, direction, group in data["groups"]:
                memory._groups[(kind, what, direction)] = Group.from_json(group)
        except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            raise DataError("This memory of bookings is damaged.", "Train again on the booked lines.") from error
        return memory

    def _share(self, account: str) -> float:
        """How common an account is among all bookings."""
        return self._accounts.get(account, 0) / self._total if self._total else 0.0

    def _candidates(self, trace: Trace) -> list[tuple[str, Group]]:
        direction = _direction(trace)
        names = (("payee", ("k", trace.key, direction)), ("iban", ("i", trace.iban, direction)))
        found = [(basis, self._groups[place]) for basis, place in names if place in self._groups]
        if found and found[0][1].mixed:
            found += self._narrower(trace, found[0][1])
        other = "in" if direction == "out" else "out"
        if not found and (refunds := self._groups.get(("k", trace.key, other))):
            found.append(("payee, other direction", refunds))
        return found

    def _narrower(self, trace: Trace, group: Group) -> list[tuple[str, Group]]:
        """Where one payee is booked to several accounts, the own account or the amount may tell them apart."""
        own = self._groups.get(("o", f"{trace.key}\t{trace.own}", _direction(trace)))
        named = (("payee and own account", own), ("payee and amount", group.with_amount(trace.amount)))
        return [(basis, each) for basis, each in named if each and each.n >= _LEAST_OWN and not each.mixed and each.n < group.n]


def _direction(trace: Trace) -> str:
    return "out" if trace.amount < 0 else "in"


def _places(trace: Trace) -> list[_Place]:
    """The groups that a line belongs to."""
    direction = _direction(trace)
    places = [("k", trace.key, direction)] if trace.key else []
    if trace.iban:
        places.append(("i", trace.iban, direction))
    if trace.own and trace.key:
        places.append(("o", f"{trace.key}\t{trace.own}", direction))
    return places
