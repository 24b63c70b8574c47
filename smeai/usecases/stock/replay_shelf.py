"""Shelves through the past, step by step: orders arrive, demand is served or lost, what is too old is thrown away.

Lost-sales inventory with periodic review. Within a step: review and order, arrival of what is due, demand, spoilage.
Terms follow Silver, Pyke & Peterson, Inventory Management and Production Planning and Scheduling (1998), chapter 7.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from smeai.core.progress import Progress, silent

NEVER = np.iinfo(np.int64).max // 4  # a shelf life, in steps, of what does not spoil
_DUST = 1e-9  # of a unit: what sums of fractions leave behind


class Policy(Protocol):
    """What decides about orders, for all items at once, with only what was known then."""

    def orders(self, step: int, position: np.ndarray) -> np.ndarray:
        """Units to order (float64 [items], whole lots) after `step` steps, given stock on hand plus on order [items]."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """Steps `start`..`end` are replayed, those from `warm` on are measured; orders are placed every `review` steps."""

    start: int
    warm: int
    end: int
    review: int


@dataclass(frozen=True, slots=True, eq=False)
class Shelves:
    """Stock at the start, lead time and shelf life in whole steps, [items] each; `coming` [items, longest lead time] is what was ordered
    before the start, by the step after it in which it arrives. `last` is the last step of each item: nobody orders what has ended."""

    stock: np.ndarray
    coming: np.ndarray
    lead: np.ndarray
    shelf: np.ndarray
    last: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of it, float64 [items] each, over the measured steps: quantities in units, `stock` their average.

    `steps` counts steps with known demand, `outs` those that ended with an empty shelf; `cycles` those between two deliveries, `kept`
    cycles that lost no demand; `orders` order lines.
    """

    steps: np.ndarray
    outs: np.ndarray
    demand: np.ndarray
    served: np.ndarray
    cycles: np.ndarray
    kept: np.ndarray
    stock: np.ndarray
    orders: np.ndarray
    bought: np.ndarray
    spoiled: np.ndarray

    @property
    def lost(self) -> np.ndarray:
        """Demand that met an empty shelf."""
        return self.demand - self.served


def simulate(policy: Policy, demand: np.ndarray, shelves: Shelves, span: Span, progress: Progress = silent) -> Outcome:
    """Replay `policy` against `demand` (float64 [items, steps], NaN where unknown: nobody asks)."""
    store = _Store(shelves, span)
    for step in range(span.start, span.end):
        progress((step - span.start) / max(1, span.end - span.start), "Replaying the past")
        store.measured = step >= span.warm
        if (step - span.start) % span.review == 0:
            store.order(step, np.where(step <= shelves.last, policy.orders(step, store.position), 0.0))
        store.receive(step)
        store.serve(demand[:, step])
        store.spoil(step)
    return store.outcome()


class _Store:
    """The state of all shelves, and the running sums."""

    def __init__(self, shelves: Shelves, span: Span) -> None:
        count = len(shelves.stock)
        self.lead, self.shelf, self.span = shelves.lead, shelves.shelf, span
        self.rows = np.arange(count)
        self.stock = np.maximum(shelves.stock, 0.0)
        width = int(shelves.lead.max(initial=0)) + 1
        self.due = np.zeros((count, width))  # by step of arrival, in a ring
        self.due[:, (span.start + np.arange(shelves.coming.shape[1])) % width] += shelves.coming
        self.on_order = shelves.coming.sum(axis=1)
        self.perishable = bool((self.shelf < span.end - span.start).any())
        self.arrived = np.zeros((count, span.end - span.start + 1)) if self.perishable else None
        if self.arrived is not None:
            self.arrived[:, 0] = self.stock
        self.gone = np.zeros(count)
        self.clean, self.begun, self.measured = np.ones(count, bool), np.zeros(count, bool), False
        self.sums = {name: np.zeros(count) for name in Outcome.__slots__}

    @property
    def position(self) -> np.ndarray:
        return self.stock + self.on_order

    def order(self, step: int, units: np.ndarray) -> None:
        self.due[self.rows, (step + self.lead) % self.due.shape[1]] += units
        self.on_order += units
        self._count(orders=units > 0, bought=units)

    def receive(self, step: int) -> None:
        units = self.due[:, step % self.due.shape[1]].copy()
        self.due[:, step % self.due.shape[1]] = 0.0
        self.stock += units
        self.on_order -= units
        came = units > 0
        self._count(cycles=came & self.begun, kept=came & self.begun & self.clean)
        self.clean |= came
        if self.measured:
            self.begun |= came
        if self.arrived is not None:
            at = step - self.span.start
            self.arrived[:, at + 1] = self.arrived[:, at] + units

    def serve(self, demand: np.ndarray) -> None:
        wanted = np.nan_to_num(demand)
        served = np.minimum(self.stock, wanted)
        self.stock -= served
        self.gone += served
        self.clean &= wanted - served <= _DUST
        known = np.isfinite(demand)
        self._count(steps=known, outs=known & (self.stock <= _DUST), demand=wanted, served=served, stock=self.stock + served / 2)

    def spoil(self, step: int) -> None:
        """First in, first out: of what had arrived a shelf life ago, all that has not left since is too old."""
        if self.arrived is None:
            return
        then = step - self.span.start + 2 - self.shelf
        old = np.where(then > 0, self.arrived[self.rows, np.maximum(then, 0)] - self.gone, 0.0)
        spoiled = np.clip(old, 0.0, self.stock)
        self.stock -= spoiled
        self.gone += spoiled
        self._count(spoiled=spoiled)

    def _count(self, **parts: np.ndarray) -> None:
        if self.measured:
            for name, part in parts.items():
                self.sums[name] += part

    def outcome(self) -> Outcome:
        self.sums["stock"] /= max(1, self.span.end - self.span.warm)
        return Outcome(**self.sums)
