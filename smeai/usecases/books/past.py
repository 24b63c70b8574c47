"""What was booked before, as arrays: how payees were booked, lately and at which amounts."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

LATE, MIDDLE, LONG = 60.0, 180.0, 365.0  # days after which a booking counts half
SHOWN = 64  # the latest bookings of a payee that amounts are compared with
CLOSE = 0.15  # distance of amounts, in tens (log10), at which a booking counts a third
OTHER_WAY = 0.5  # a booking in the other direction counts half


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """Booked lines, oldest first within a payee. `payees` are keys; `payee`, `account` number them; `size` is log10 of the amount.

    `days` are days since 1970; all the same where dates are unknown, and then nothing is older than anything else.
    """

    payees: tuple[str, ...]
    payee: np.ndarray
    account: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray
    days: np.ndarray
    accounts: int

    @classmethod
    def of(
        cls,
        payees: tuple[str, ...],
        payee: np.ndarray,
        account: np.ndarray,
        outgoing: np.ndarray,
        size: np.ndarray,
        days: np.ndarray,
        accounts: int,
    ) -> "Past":
        """Booked lines in any order."""
        order = np.lexsort((days, payee))
        return cls(
            payees,
            payee[order].astype(np.int32),
            account[order].astype(np.int32),
            outgoing[order].astype(bool),
            size[order].astype(np.float32),
            days[order].astype(np.int32),
            accounts,
        )

    @property
    def now(self) -> int:
        """The last day of all."""
        return int(self.days.max(initial=0))

    def weights(self, half: float) -> np.ndarray:
        """How much each booking counts when it counts half after `half` days."""
        return np.power(0.5, (self.now - self.days) / half)

    def prior(self) -> np.ndarray:
        """The share of each account, lately more than long ago; never 0."""
        counts = np.bincount(self.account, self.weights(LONG), self.accounts) + 0.05
        return counts / counts.sum()

    def table(self, groups: np.ndarray, count: int, half: float | None) -> sparse.csr_matrix:
        """Weighted bookings [count + 1, accounts] by group number; the last row is empty, for groups never seen."""
        weights = np.ones(len(self.account)) if half is None else self.weights(half)
        return sparse.csr_matrix((weights, (groups, self.account)), (count + 1, self.accounts), dtype=np.float32)

    def by_payee(self, half: float | None) -> sparse.csr_matrix:
        """Weighted bookings by payee."""
        return self.table(self.payee, len(self.payees), half)

    def by_direction(self, half: float) -> sparse.csr_matrix:
        """Weighted bookings by payee and direction: row ``2 * payee + outgoing``."""
        return self.table(2 * self.payee + self.outgoing, 2 * len(self.payees), half)

    def numbers(self, keys: tuple[str, ...]) -> np.ndarray:
        """The number of each key; ``len(payees)`` for one never seen."""
        known = {key: number for number, key in enumerate(self.payees)}
        return np.array([known.get(key, len(self.payees)) for key in keys], np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Nearby:
    """How bookings of the same payee at like amounts fell on candidates: `mass` [n, k], `total` [n], and the distance
    in log10 of the nearest booking to each candidate, `near` [n, k] (9 where there is none)."""

    mass: np.ndarray
    total: np.ndarray
    near: np.ndarray


FAR = 9.0
_PAIRS = 4_000_000


def nearby(past: Past, payee: np.ndarray, outgoing: np.ndarray, size: np.ndarray, candidates: np.ndarray) -> Nearby:
    """Look at the latest bookings of each line's payee; `candidates` [n, k] are account numbers."""
    starts = np.searchsorted(past.payee, np.arange(len(past.payees) + 1))
    ends = np.append(starts[1:], starts[-1])
    first = np.maximum(starts, ends - SHOWN)[payee]
    counts = ends[payee] - first
    found = Nearby(np.zeros(candidates.shape, np.float32), np.zeros(len(payee), np.float32), np.full(candidates.shape, FAR, np.float32))
    weights = past.weights(LONG).astype(np.float32)
    start = 0
    bounds = np.cumsum(counts)
    while start < len(payee):
        done = bounds[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(bounds, done + _PAIRS, side="right")))
        _compare(past, weights, slice(start, end), first, counts, outgoing, size, candidates, found)
        start = end
    return found


def _compare(
    past: Past,
    weights: np.ndarray,
    some: slice,
    first: np.ndarray,
    counts: np.ndarray,
    outgoing: np.ndarray,
    size: np.ndarray,
    candidates: np.ndarray,
    found: Nearby,
) -> None:
    lengths = counts[some]
    row = np.repeat(np.arange(len(lengths)), lengths)
    begin = np.cumsum(lengths) - lengths
    at = np.repeat(first[some], lengths) + np.arange(len(row)) - np.repeat(begin, lengths)
    distance = np.abs(past.size[at] - size[some][row])
    weight = weights[at] * np.exp(-distance / CLOSE) * np.where(past.outgoing[at] == outgoing[some][row], 1.0, OTHER_WAY)
    found.total[some] = np.bincount(row, weight, len(lengths))
    for place in range(candidates.shape[1]):
        mine = past.account[at] == candidates[some, place][row]
        found.mass[some, place] = np.bincount(row, weight * mine, len(lengths))
        np.minimum.at(found.near[some, place], row[mine], distance[mine])
