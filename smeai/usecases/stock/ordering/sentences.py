"""Why so much, and why by then: one sentence for each item."""

from smeai.usecases.stock.about import FILL
from smeai.usecases.stock.ordering.lots import Bound, Lot
from smeai.usecases.stock.ordering.terms import Terms
from smeai.usecases.stock.wording import amount


def due(lot: Lot, order_by: str, arrives: str, safety: float, up_to: float, terms: Terms) -> str:
    """Of an item that is ordered now."""
    if lot.bound is Bound.UNSELLABLE:
        return f"Order {lot.reason}; the smallest lot is {amount(max(terms.minimum, terms.pack))}."
    when = f" by {order_by}, to arrive by {arrives}" if order_by else ""
    return f"Order {amount(lot.units)}{when}: {lot.reason}. {_level(safety, up_to, terms)}"


def waiting(order_by: str, up_to: float) -> str:
    """Of an item with enough."""
    next_order = f"the next order falls due by {order_by}" if order_by else "no order falls due within the forecast"
    return f"Nothing to order: stock and open orders cover the order-up-to level of {amount(up_to)}; {next_order}."


def unknown(safety: float, reorder_point: float, up_to: float, terms: Terms) -> str:
    """Of an item whose stock nobody knows."""
    return f"Stock on hand unknown: order when it falls to {amount(reorder_point)}. {_level(safety, up_to, terms)}"


def _level(safety: float, up_to: float, terms: Terms) -> str:
    dial = "fill rate" if terms.dial == FILL else "cycle service level"
    lead, review = (amount(round(steps * terms.step_days, 1)) for steps in (terms.lead_steps, terms.review_steps))
    return (
        f"The order-up-to level of {amount(up_to)} covers {lead} days of lead time and {review} until the next order "
        f"at a {dial} of {terms.service * 100:.4g} %; {amount(safety)} of it is safety stock."
    )
