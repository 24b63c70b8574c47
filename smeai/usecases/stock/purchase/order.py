"""A purchase order: what one supplier is asked to deliver."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from smeai.usecases.stock.ordering.item_order import ItemOrder

_CENT = Decimal("0.01")
_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Line:
    """`units` are packs x pack size; `cost` is of one unit and None where unknown."""

    item: str
    name: str
    packs: Decimal
    pack: Decimal
    cost: Decimal | None
    wanted: str = ""  # ISO date on which it should arrive

    @property
    def units(self) -> Decimal:
        """Units ordered."""
        return self.packs * self.pack

    @property
    def value(self) -> Decimal | None:
        """At cost, rounded half up to the cent."""
        return None if self.cost is None else (self.units * self.cost).quantize(_CENT, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class PurchaseOrder:
    """To one supplier ("" where none is known), on `date`; `wanted` is the earliest day on which a line should arrive. ISO dates."""

    supplier: str
    date: str
    wanted: str
    lines: tuple[Line, ...]
    currency: str = "EUR"

    @property
    def value(self) -> Decimal:
        """The sum of all lines whose cost is known."""
        return sum((line.value for line in self.lines if line.value is not None), Decimal("0.00"))

    @property
    def unpriced(self) -> int:
        """Lines whose cost is unknown."""
        return sum(line.cost is None for line in self.lines)

    @property
    def addressee(self) -> str:
        """The supplier as it is shown."""
        return self.supplier or "No supplier named"

    def file_name(self, suffix: str) -> str:
        """A name that every file system takes, such as ``order-Mueller-2026-03-02.xlsx``."""
        plain = unicodedata.normalize("NFC", self.supplier)
        named = _UNFIT.sub("-", plain).strip("-._")[:_LONGEST].strip("-._") or "supplier"
        return f"order-{named}-{self.date}.{suffix}"


def purchase_orders(orders: Iterable[ItemOrder], today: date, currency: str = "EUR") -> tuple[PurchaseOrder, ...]:
    """One order for each supplier of what has a quantity, suppliers and items by name."""
    parts: dict[str, list[ItemOrder]] = defaultdict(list)
    for each in orders:
        if each.quantity:
            parts[each.supplier].append(each)
    return tuple(_order(supplier, parts[supplier], today, currency) for supplier in sorted(parts))


def _order(supplier: str, items: list[ItemOrder], today: date, currency: str) -> PurchaseOrder:
    lines = tuple(_line(each) for each in sorted(items, key=lambda each: (each.name or each.item, each.item)))
    wanted = min((line.wanted for line in lines if line.wanted), default="")
    return PurchaseOrder(supplier, today.isoformat(), wanted, lines, currency)


def _line(order: ItemOrder) -> Line:
    units, pack = _exact(order.quantity or 0.0), _exact(order.pack if order.pack > 0 else 1.0)
    packs = (units / pack).quantize(Decimal(1)) if order.pack > 0 else units
    return Line(order.item, order.name, packs, pack, order.cost, order.arrives)


def _exact(number: float) -> Decimal:
    """A float as people write it."""
    return Decimal(f"{number:.6f}").normalize() + 0
