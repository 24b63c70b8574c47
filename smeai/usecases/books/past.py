"""What was booked before, as arrays: how payees were booked, lately and at which amounts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

LATE, MIDDLE, LONG = 60.0, 180.0, 365.0  # days after which a booking counts half


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """Booked lines, oldest first within a payee. `payees` are keys; `payee`, `account` number them; `size` is log10 of the amount,
    `traits` (int32) what else a line is like (see `traits`).

    `days` are days since 1970; all the same where dates are unknown, and then nothing is older than anything else.
    """

    payees: tuple[str, ...]
    payee: np.ndarray
    account: np.ndarray
    outgoing: np.ndarray
    size: np.ndarray
    days: np.ndarray
    traits: np.ndarray
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
        traits: np.ndarray | None = None,
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
            (np.zeros(len(order)) if traits is None else traits[order]).astype(np.int32),
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

    def tally(self, groups: np.ndarray, half: float) -> "Tally":
        """Weighted bookings by group (int64, one for each booked line) and account."""
        found, which = np.unique(groups, return_inverse=True)
        pairs, place = np.unique(which * np.int64(self.accounts) + self.account, return_inverse=True)
        weights = self.weights(half)
        return Tally(found, np.bincount(which, weights, len(found)), pairs, np.bincount(place, weights, len(pairs)), self.accounts)

    def numbers(self, keys: tuple[str, ...]) -> np.ndarray:
        """The number of each key; ``len(payees)`` for one never seen."""
        known = {key: number for number, key in enumerate(self.payees)}
        return np.array([known.get(key, len(self.payees)) for key in keys], np.int64)

    def openings(self, payees: Sequence[str]) -> np.ndarray:
        """Which of the past's payees begin with the same word, and with the same two, int64 [n, 2]: one number for each such group,
        -1 where there is none."""
        groups: dict[str, int] = {}
        for payee in self.payees:
            for begun in _openings(payee):
                groups.setdefault(begun, len(groups))
        return np.array([[groups.get(begun, -1) for begun in _openings(payee)] for payee in payees], np.int64).reshape(-1, 2)


def _openings(payee: str) -> tuple[str, str]:
    first, _, rest = payee.partition(" ")
    return first, f"{first} {rest.partition(' ')[0]}".strip() + " "


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """How groups of lines were booked: all told, and by account."""

    groups: np.ndarray
    totals: np.ndarray
    pairs: np.ndarray
    masses: np.ndarray
    accounts: int

    def of(self, groups: np.ndarray, candidates: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What was booked on each candidate [n, k] and in all [n, 1]; 0 for groups never seen."""
        if not len(self.groups):
            return np.zeros(candidates.shape), np.zeros((len(groups), 1))
        place, known = _find(self.groups, groups)
        pair, booked = _find(self.pairs, place[:, None] * np.int64(self.accounts) + candidates)
        every = np.where(known, self.totals[place], 0.0)[:, None]
        return np.where(booked & known[:, None], self.masses[pair], 0.0), every

    def rows(self, groups: np.ndarray) -> np.ndarray:
        """What was booked on every account [n, accounts]."""
        place, known = _find(self.groups, groups)
        shape = (len(self.groups) + 1, self.accounts)
        table = sparse.csr_matrix((self.masses, (self.pairs // self.accounts, self.pairs % self.accounts)), shape)
        return table[np.where(known, place, len(self.groups))].toarray()


def _find(known: np.ndarray, asked: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each is in sorted `known`, and whether it is."""
    if not len(known):
        return np.zeros(asked.shape, np.int64), np.zeros(asked.shape, bool)
    place = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    return place, known[place] == asked
