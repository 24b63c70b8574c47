"""Safety stock, reorder point and order-up-to level, by simulation over demand paths.

Periodic review (R, S), Silver, Pyke & Peterson, Inventory Management and Production Planning and Scheduling (1998), ch. 7: every R
an order raises the inventory position (on hand and on order) to S and arrives a lead time L later, so that S must last over the
protection interval L + R. Demand over it is not taken as normal: it is what the simulated paths come to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from smeai.usecases.stock.about import FILL
from smeai.usecases.stock.ordering.economy import economic_lot
from smeai.usecases.stock.ordering.service import covering, fill_rate, filling
from smeai.usecases.stock.ordering.spans import demand_within, extended
from smeai.usecases.stock.ordering.terms import Terms

_ITEMS = 128  # are reckoned together: what they need fits into the processor's cache, which makes 10,000 items several times as fast


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """Of one item (floats) or of several (float64 [items]); units, and shares 0..1.

    An order is due when the position is below `order_up_to` at a review; that is the same as saying that the expected position
    at the next review would be below `reorder_point`. `safety_stock` is what is kept beyond expected demand of the protection interval.
    """

    safety_stock: Any
    reorder_point: Any  # expected demand of the lead time + safety stock
    order_up_to: Any
    expected_lead_demand: Any
    expected_review_demand: Any
    cycle_service: Any  # share of order cycles without a stock-out that `order_up_to` gives
    fill_rate: Any  # share of demand served from the shelf
    sellable: Any  # the highest position that sells before it spoils, see `_sellable`
    rate: Any  # expected demand of a step

    def of(self, item: int) -> "Levels":
        """Those of one item."""
        return Levels(*(float(getattr(self, name)[item]) for name in self.__slots__))


def levels(paths: np.ndarray, terms: Terms, season: int = 1) -> Levels:
    """Levels of one item from its demand paths, [n, steps]."""
    return levels_of(paths[None], (terms,), season).of(0)


def levels_of(paths: np.ndarray, terms: Sequence[Terms], season: int = 1) -> Levels:
    """Levels of all items from their demand paths, [items, n, steps]; beyond their end paths are `extended`.

    Dial "cycle": the smallest S with P(demand over L + R <= S) >= service. Dial "fill": the smallest S with
    1 - E[shortage in a cycle] / E[demand in a cycle] >= service, see `service.filling`. Whole units where packs are whole.
    """
    if not terms:
        return Levels(*(np.zeros(0) for _ in Levels.__slots__))
    blocks = [_block(paths[start : start + _ITEMS], terms[start : start + _ITEMS], season) for start in range(0, len(terms), _ITEMS)]
    return Levels(*(np.concatenate([getattr(block, name) for block in blocks]) for name in Levels.__slots__))


def _block(paths: np.ndarray, terms: Sequence[Terms], season: int) -> Levels:
    lead, review = (np.array([getattr(each, name) for each in terms]) for name in ("lead_steps", "review_steps"))
    spans = np.stack([lead, lead + review], axis=1)
    paths = extended(paths, spans.max(initial=1.0), season)
    during = demand_within(paths, spans).astype(np.float64)
    before, over = np.ascontiguousarray(during[..., 0]), np.ascontiguousarray(during[..., 1])
    rate = paths.mean(axis=(1, 2), dtype=np.float64)
    lots = _spread(terms, rate, over.mean(axis=1) - before.mean(axis=1))
    up_to = _up_to(terms, before, over, lots)
    lead_demand, review_demand = before.mean(axis=1), (over - before).mean(axis=1)
    return Levels(
        safety_stock=np.maximum(up_to - lead_demand - review_demand, 0.0),
        reorder_point=np.maximum(up_to - review_demand, 0.0),
        order_up_to=up_to,
        expected_lead_demand=lead_demand,
        expected_review_demand=review_demand,
        cycle_service=(over <= up_to[:, None] + 1e-6).mean(axis=1),
        fill_rate=fill_rate(before, over, up_to, lots),
        sellable=_sellable(paths, terms),
        rate=rate,
    )


def _up_to(terms: Sequence[Terms], before: np.ndarray, over: np.ndarray, lots: np.ndarray) -> np.ndarray:
    service = np.array([each.service for each in terms])
    by_fill = np.array([each.dial == FILL for each in terms])
    whole = np.array([each.pack > 0 and each.pack == round(each.pack) for each in terms])
    up_to = covering(over, service)
    up_to[by_fill] = filling(before[by_fill], over[by_fill], service[by_fill], lots[by_fill]) if by_fill.any() else 0.0
    return np.where(whole, np.ceil(up_to - 1e-6 * np.maximum(up_to, 1.0)), up_to)


def _spread(terms: Sequence[Terms], rate: np.ndarray, review_demand: np.ndarray) -> np.ndarray:
    """How far above S an order can take the position, by pack, minimum and economic lot: what then lies there serves demand too."""
    pack = np.array([max(each.pack - 1.0, 0.0) if each.pack == round(each.pack) else each.pack for each in terms])
    lot = np.array([max(each.minimum, economic_lot(float(units), each)) for each, units in zip(terms, rate, strict=True)])
    return np.maximum(pack, lot - review_demand)


def _sellable(paths: np.ndarray, terms: Sequence[Terms]) -> np.ndarray:
    """The highest position that sells before it spoils: a quantile of demand over lead time and shelf life; inf where nothing spoils.

    The quantile is the critical fractile (price - cost) / price of the newsvendor (Silver, Pyke & Peterson, ch. 10), a half where
    price or cost is unknown. Beyond the end of a path its own average goes on.
    """
    limit = np.full(len(terms), np.inf)
    mortal = [place for place, each in enumerate(terms) if np.isfinite(each.shelf_steps)]
    if not mortal:
        return limit
    spans = np.array([terms[place].lead_steps + terms[place].shelf_steps for place in mortal])
    inside = np.minimum(spans, paths.shape[2])
    demand = demand_within(paths[mortal], inside[:, None])[..., 0] * (spans / np.maximum(inside, 1e-9))[:, None]
    limit[mortal] = covering(demand.astype(np.float64), np.array([_fractile(terms[place]) for place in mortal]))
    return limit


def _fractile(terms: Terms) -> float:
    if terms.price is None or terms.cost is None or terms.price <= 0:
        return 0.5
    return min(max(float((terms.price - terms.cost) / terms.price), 0.05), 0.95)
