"""What is advised for one item."""

from dataclasses import dataclass
from decimal import Decimal

from smeai.usecases.stock.ordering.lots import Bound


@dataclass(frozen=True, slots=True)
class ItemOrder:
    """Units, days, ISO dates ("" where there is none within sight), decimals in the main unit; None where stock, cost or price is unknown.

    `quantity` is to be ordered now, at the latest on `order_by`; `order_by` of an item with a quantity of 0 is when its next order
    falls due. `at_risk` is what is lost on average, at selling prices, if an order that is due now comes one lead time late.
    `overstock` is what lies there beyond the order-up-to level and all demand of the horizon; `dead` is all stock of an
    item that does not sell any more, and is not part of `overstock`.
    """

    item: str
    name: str
    group: str
    supplier: str
    cost: Decimal | None
    pack: float
    on_hand: float | None
    on_order: float
    position: float | None
    quantity: float | None
    bound: Bound | None
    order_by: str
    arrives: str
    safety_stock: float
    reorder_point: float
    order_up_to: float
    cycle_service: float
    fill_rate: float
    demand: float  # expected over the horizon
    cover_days: float | None
    value: Decimal | None
    at_risk_units: float
    at_risk: Decimal | None
    overstock: Decimal | None
    dead: Decimal | None
    is_dead: bool
    sentence: str

    @property
    def late(self) -> bool:
        """Whether stock is so low that an order placed today comes later than planned."""
        return bool(self.quantity) and self.position is not None and self.position < self.reorder_point
