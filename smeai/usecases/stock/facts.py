"""What is known of an item beside its sales. Light: the window shows it."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Facts:
    """None where nobody said; quantities in units, times in days, money in the main unit of the currency."""

    item: str
    name: str = ""
    group: str = ""
    location: str = ""
    supplier: str = ""
    on_hand: float | None = None
    on_order: float | None = None
    due: str = ""  # ISO date on which the open order arrives; empty: after one lead time
    cost: Decimal | None = None
    price: Decimal | None = None
    lead_days: float | None = None
    pack: float | None = None
    minimum: float | None = None
    shelf_days: float | None = None
