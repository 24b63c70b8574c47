"""Running balances: which amounts and which direction they fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, pairwise

Amounts = Sequence[Decimal | None]
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Fit:
    """How many differences of neighbouring balances are explained.

    `forward` and `backward` say that the rows run with time or against it; `before` that the
    balance is the one before its row; `sign` -1 that positive amounts take from the balance.
    """

    sign: int
    forward: bool
    before: bool
    good: int
    total: int

    @property
    def share(self) -> float:
        """0..1: the share of differences that fit."""
        return self.good / self.total if self.total else 0.0

    @property
    def proves(self) -> bool:
        """Whether the balances speak clearly: nearly all differences are right."""
        return (self.good >= 2 and self.share >= 0.85) or (self.good == self.total == 1)


NO_FIT = Fit(1, True, False, 0, 0)


def fit(amounts: Amounts, balances: Amounts, forward: bool | None) -> Fit:
    """The best explanation of `balances` by `amounts`; `forward` is the direction of the days, None where they do not tell."""
    places = [index for index, balance in enumerate(balances) if balance is not None]
    sums = list(accumulate((amount or _ZERO for amount in amounts), initial=_ZERO))
    counts = {"after": 0, "before": 0, "-after": 0, "-before": 0}
    total = 0
    for a, b in pairwise(places):
        change = (balances[b] or _ZERO) - (balances[a] or _ZERO)
        after, before = sums[b + 1] - sums[a + 1], sums[b] - sums[a]
        if not (change or after or before):
            continue
        total += 1
        counts["after"] += change == after
        counts["before"] += change == before
        counts["-after"] += change == -after
        counts["-before"] += change == -before
    return max(
        (_as_fit(key, good, total, forward) for key, good in counts.items()), key=lambda found: (found.good, not found.before, found.sign)
    )


def _as_fit(key: str, good: int, total: int, forward: bool | None) -> Fit:
    """What an explanation means: the same differences fit rows with time and rows against it."""
    minus, place = key.startswith("-"), key.lstrip("-")
    if forward is None:
        # "before" against time is the balance after each row, newest first: far more usual than a balance before it.
        forward = place == "after"
    if forward:
        return Fit(-1 if minus else 1, True, place == "before", good, total)
    return Fit(1 if minus else -1, False, place == "after", good, total)


def direction(days: Sequence[object]) -> bool | None:
    """Whether days run forward (True) or backward (False); None where they do neither."""
    present = [day for day in days if day is not None]
    steps = [(b > a) - (b < a) for a, b in pairwise(present)]  # type: ignore[operator]
    up, down = steps.count(1), steps.count(-1)
    if up == down == 0 or min(up, down) > 0.2 * max(up, down):
        return None
    return up > down
