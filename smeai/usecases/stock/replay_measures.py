"""What came of a policy, summed over items: service, losses and money, each as sure as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import numpy as np

from smeai.core.estimate import Estimate, proportion
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.replay_shelf import Outcome
from smeai.usecases.stock.result import Compared, Replayed

DRAWS = 1000
FEW = 8  # items, below which a bootstrap over them says too little
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, eq=False)
class Worth:
    """Cost and price of a unit, and what is left of it, float64 [items]; NaN where unknown."""

    cost: np.ndarray
    price: np.ndarray

    @classmethod
    def of(cls, facts: Sequence[Facts]) -> "Worth":
        """From what is known of the items."""
        known = [[np.nan if value is None else float(value) for value in (each.cost, each.price)] for each in facts]
        columns = np.array(known, float).reshape(-1, 2)
        return cls(columns[:, 0], columns[:, 1])

    @property
    def margin(self) -> np.ndarray:
        """Price less cost."""
        return self.price - self.cost


def replayed(policy: str, done: Outcome, worth: Worth, days: int, items: np.ndarray) -> Replayed:
    """The measures over the `items` (their places) that count."""
    steps, outs, cycles, kept = (float(part[items].sum()) for part in (done.steps, done.outs, done.cycles, done.kept))
    return Replayed(
        policy=policy,
        days=days,
        fill_rate=fill_rate(done.served[items], done.demand[items]),
        cycle_service=proportion(kept, round(cycles)) if cycles else None,
        out_share=outs / steps if steps else 0.0,
        lost_units=float(done.lost[items].sum()),
        lost_sales=money(done.lost[items], worth.price[items]),
        lost_margin=money(done.lost[items], worth.margin[items]),
        average_stock=money(done.stock[items], worth.cost[items]),
        orders=round(float(done.orders[items].sum())),
        bought=money(done.bought[items], worth.cost[items]),
        spoiled=money(done.spoiled[items], worth.cost[items]),
        items=len(items),
    )


def compared(ours: Outcome, theirs: Outcome, policy: str, worth: Worth, days: int, items: np.ndarray, seed: int = 0) -> Compared:
    """smeai beside another policy on the same `items` (their places)."""
    return Compared(
        ours=replayed("smeai", ours, worth, days, items),
        theirs=replayed(policy, theirs, worth, days, items),
        stock=_gain((theirs.stock - ours.stock)[items], worth.cost[items], seed),
        lost_sales=_gain((theirs.lost - ours.lost)[items], worth.price[items], seed),
        lost_margin=_gain((theirs.lost - ours.lost)[items], worth.margin[items], seed),
    )


def fill_rate(served: np.ndarray, demand: np.ndarray, seed: int = 0) -> Estimate:
    """The share of demand that was served, over items [items]; percentile bootstrap over items (Efron & Tibshirani, 1993).

    Of few items units stand in for observations (Wilson), as many as there are items: an interval that is wide, and should be.
    """
    asked = demand > 0
    n, share = int(asked.sum()), float(served.sum() / demand.sum()) if asked.any() else 0.0
    if n < FEW:
        return proportion(share * n, n)
    drawn = _drawn(n, seed)
    low, high = np.quantile((drawn @ served[asked]) / (drawn @ demand[asked]), (0.025, 0.975))
    return Estimate(share, float(low), float(high), n)


def money(units: np.ndarray, each: np.ndarray) -> str:
    """Units [items] at so much each, to the cent; "" where nothing of it is known."""
    known = np.isfinite(each) & np.isfinite(units)
    if not known.any():
        return ""
    parts = (
        Decimal(repr(round(unit, 6))) * Decimal(repr(value))
        for unit, value in zip(units[known].tolist(), each[known].tolist(), strict=True)
    )
    return str(sum(parts, Decimal(0)).quantize(_CENT))


def _gain(units: np.ndarray, each: np.ndarray, seed: int) -> Estimate | None:
    """A sum of money over items with its bootstrap interval; None where no item's worth is known."""
    known = np.isfinite(each)
    gains = units[known] * each[known]
    if not len(gains):
        return None
    sums = _drawn(len(gains), seed) @ gains
    low, high = np.quantile(sums, (0.025, 0.975)) if len(gains) >= FEW else (min(0.0, 2 * gains.sum()), max(0.0, 2 * gains.sum()))
    return Estimate(float(gains.sum()), float(low), float(high), len(gains))


@lru_cache(maxsize=1)  # the same draws for all measures of a replay
def _drawn(n: int, seed: int) -> np.ndarray:
    """How often each of n items is drawn in each of `DRAWS` samples with replacement, float32 [DRAWS, n]."""
    rng = np.random.default_rng(seed)
    drawn = np.empty((DRAWS, n), np.float32)
    for row in drawn:  # a multinomial draw takes ten times as long
        row[:] = np.bincount(rng.integers(0, n, n), minlength=n)
    return drawn
