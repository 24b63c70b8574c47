"""How much to order: up to the level, in whole packs, not less than the supplier takes, not more than sells before it spoils."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from smeai.usecases.stock.ordering.economy import economic_lot
from smeai.usecases.stock.ordering.levels import Levels
from smeai.usecases.stock.ordering.terms import Terms

_FINEST = 0.001  # of what is sold by weight or length


class Bound(StrEnum):
    """Which rule had the last word on a quantity."""

    ENOUGH = "enough"  # the position is at the level or above
    LEVEL = "level"
    PACK = "pack"
    MINIMUM = "minimum"
    ECONOMIC = "economic"
    SHELF = "shelf"
    SPOILING = "spoiling"  # the smallest lot is more than sells in time, and still worth it
    UNSELLABLE = "unsellable"  # the smallest lot would mostly spoil


@dataclass(frozen=True, slots=True)
class Lot:
    """`units` are a multiple of the pack, and 0 or at least the minimum."""

    units: float
    bound: Bound

    @property
    def reason(self) -> str:
        """The rule in words."""
        return _REASONS[self.bound]


_REASONS = {
    Bound.ENOUGH: "what lies there and is on order is enough until the next order",
    Bound.LEVEL: "raises the stock to the order-up-to level",
    Bound.PACK: "raises the stock to the order-up-to level, rounded up to whole packs",
    Bound.MINIMUM: "raised to the minimum order",
    Bound.ECONOMIC: "raised to the economic order quantity: fewer orders cost less than the stock they save",
    Bound.SHELF: "cut to what sells before it spoils",
    Bound.SPOILING: "the smallest lot the supplier delivers, though some of it may spoil",
    Bound.UNSELLABLE: "nothing: most of the smallest lot the supplier delivers would spoil",
}


def quantity(position: float, levels: Levels, terms: Terms) -> float:
    """Units to order at a review, given the inventory position: on hand, and on order, less what is owed to customers."""
    return lot(position, levels, terms).units


def lot(position: float, levels: Levels, terms: Terms) -> Lot:
    """The units to order, and which rule bound."""
    need = levels.order_up_to - position
    if need <= 1e-9:
        return Lot(0.0, Bound.ENOUGH)
    economic = economic_lot(levels.rate, terms)
    wished = max(need, economic, terms.minimum)
    units, room = _packed(wished, _pack(terms)), levels.sellable - position
    if units > room:
        return _perishable(max(room, 0.0), terms)
    if wished == need:
        return Lot(units, Bound.PACK if units - need >= 1 else Bound.LEVEL)
    return Lot(units, Bound.MINIMUM if wished == terms.minimum else Bound.ECONOMIC)


def smallest_lot(terms: Terms) -> float:
    """The least that can be ordered: the minimum in whole packs."""
    return _packed(max(terms.minimum, terms.pack), _pack(terms))


def _perishable(room: float, terms: Terms) -> Lot:
    """As many packs as sell in time; where that is less than the smallest lot, that one if it is worth its cost."""
    least, pack = smallest_lot(terms), _pack(terms)
    fitting = float(floor(room / pack + 1e-9) * pack)
    if fitting >= max(least, 1e-9):
        return Lot(fitting, Bound.SHELF)
    if terms.price is not None and terms.cost:
        worth = room * float(terms.price) > least * float(terms.cost)
    else:
        worth = room >= least / 2 > 0
    return Lot(least, Bound.SPOILING) if worth else Lot(0.0, Bound.UNSELLABLE)


def _pack(terms: Terms) -> float:
    return terms.pack if terms.pack > 0 else _FINEST


def _packed(units: float, pack: float) -> float:
    """Rounded up to whole packs; not for a millionth of a pack."""
    return float(ceil(units / pack - 1e-6) * pack)
