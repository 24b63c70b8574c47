"""The bookings of one group of like lines: counts of all, the last few in full."""

from bisect import insort
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from smeai.usecases.books.recollection import Recollection, Trace

_RECENT = 12
_HABIT = 6  # so many to one account in a row are a new habit, whatever was before
_TOLD_PLACES = 5
_STEP = 0.95  # what a booking weighs against the next later one: people change their minds, and then stay with it
_HALF_LIFE = 730.0  # days
_STEPS = tuple(_STEP**back for back in range(_RECENT + 1))
_TAIL = _STEPS[-1] / (1 - _STEP)  # what all bookings before the recent ones may weigh together


class Booking(NamedTuple):
    """One booking; sorted by day, then in the order learned."""

    day: int
    account: str
    place: int
    amount: Decimal


class Group:
    """Counts by account, and the latest bookings, oldest first."""

    __slots__ = ("counts", "recent")

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.recent: list[Booking] = []

    @property
    def n(self) -> int:
        return sum(self.counts.values())

    @property
    def mixed(self) -> bool:
        """Whether the recent bookings went to several accounts."""
        return len({booking.account for booking in self.recent}) > 1

    def add(self, booking: Booking) -> None:
        self.counts[booking.account] = self.counts.get(booking.account, 0) + 1
        if not self.recent or booking.day >= self.recent[-1].day:
            self.recent.append(booking)
        else:
            insort(self.recent, booking, key=lambda one: one.day)
        if len(self.recent) > _RECENT:
            del self.recent[0]

    def remove(self, account: str, place: int, trace: Trace) -> bool:
        """Whether there was such a booking to take out."""
        if account not in self.counts:
            return False
        self.counts[account] -= 1
        if not self.counts[account]:
            del self.counts[account]
        gone = Booking(trace.day, account, place, trace.amount)
        if gone in self.recent:
            self.recent.remove(gone)
        self.recent = [one for one in self.recent if one.account in self.counts]
        return True

    def with_amount(self, amount: Decimal) -> "Group":
        """The recent bookings of this very amount, as a group of their own."""
        group = Group()
        for booking in self.recent:
            if booking.amount == amount:
                group.add(booking)
        return group

    def tell(self, trace: Trace, basis: str, share: Callable[[str], float], smoothing: float) -> Recollection | None:
        """The account that weighs most, with everything there is to say of it."""
        weights = self.weights(trace.day)
        if not weights:
            return None
        total = sum(weights.values())
        top = self._habit() or max(weights, key=lambda account: (weights[account], self.counts[account], account))
        mine = [booking for booking in reversed(self.recent) if booking.account == top]
        amounts = [booking.amount for booking in mine]
        last = mine[0].day if mine else 0
        others = sorted(
            ((account, count) for account, count in self.counts.items() if account != top), key=lambda pair: (-pair[1], pair[0])
        )
        return Recollection(
            account=top,
            confidence=(weights[top] + smoothing * share(top)) / (total + smoothing),
            share=weights[top] / total,
            n=self.n,
            n_top=self.counts[top],
            n_recent=len(mine),
            n_seen=len(self.recent),
            accounts=len(self.counts),
            age_days=max(0, trace.day - last) if last and trace.day else -1,
            last=date.fromordinal(last) if last else None,
            exact_amounts=sum(amount == trace.amount for amount in amounts),
            within=bool(amounts) and min(amounts) <= trace.amount <= max(amounts),
            basis=basis,
            others=tuple(others),
            places=tuple(booking.place for booking in mine[:_TOLD_PLACES] if booking.place >= 0),
        )

    def _habit(self) -> str:
        """The account of the last bookings, where they agree."""
        late = {booking.account for booking in self.recent[-_HABIT:]} if len(self.recent) >= _HABIT else ()
        return next(iter(late)) if len(late) == 1 else ""

    def weights(self, today: int) -> dict[str, float]:
        """What each account weighs: less for every later booking, and half after two years."""
        weights, faded = dict.fromkeys(self.counts, 0.0), 1.0
        older = dict(self.counts)
        for back, booking in enumerate(reversed(self.recent)):
            faded = 0.5 ** (max(0, today - booking.day) / _HALF_LIFE) if today and booking.day else 1.0
            weights[booking.account] += _STEPS[back] * faded
            older[booking.account] -= 1
        left = sum(count for count in older.values() if count > 0)
        tail = faded * min(left * _STEPS[-1], _TAIL)
        for account, count in older.items():
            weights[account] += tail * max(0, count) / left if left else 0.0
        return weights

    def to_json(self) -> list[Any]:
        return [self.counts, [[one.day, one.account, one.place, str(one.amount)] for one in self.recent]]

    @classmethod
    def from_json(cls, data: list[Any]) -> "Group":
        group = cls()
        group.counts = {str(account): int(count) for account, count in data[0].items()}
        group.recent = [Booking(int(day), str(account), int(place), Decimal(amount)) for day, account, place, amount in data[1]]
        return group
