"""The orders of all items, in sums."""

from collections import defaultdict

from smeai.usecases.stock.ordering.item_order import ItemOrder
from smeai.usecases.stock.ordering.money import text, total, value
from smeai.usecases.stock.ordering.plan import Plan
from smeai.usecases.stock.views import PlanView


def view(plan: Plan) -> PlanView:
    """Sums over all items; money only of those whose cost (for money at risk: price) is known.

    Average stock is safety stock and half of what an order brings (Silver, Pyke & Peterson, ch. 7): half of the demand of a review
    period or half a lot; carrying cost is that at the rates of the terms.
    """
    due = [each for each in plan.orders if each.quantity]
    safety = [value(each.safety_stock, each.cost) for each in plan.orders]
    average = [value(units, each.cost) for units, each in zip(average_stock(plan), plan.orders, strict=True)]
    carrying = [value(terms.rates.total, worth) for terms, worth in zip(plan.terms, average, strict=True)]
    return PlanView(
        items_to_order=len(due),
        units=sum(each.quantity or 0.0 for each in due),
        order_value=text(total(each.value for each in due)),
        safety_value=text(total(safety)),
        average_stock_value=text(total(average)),
        carrying_cost_year=text(total(carrying)),
        at_risk=text(total(each.at_risk for each in plan.orders)),
        overstock=text(total(each.overstock for each in plan.orders)),
        dead=text(total(each.dead for each in plan.orders)),
        suppliers=suppliers(due),
    )


def average_stock(plan: Plan) -> list[float]:
    """Units of each item that lie there on average under the policy."""
    levels, result = plan.levels, []
    for row, terms in enumerate(plan.terms):
        brought = max(levels.expected_review_demand[row], max(terms.pack, terms.minimum) if levels.order_up_to[row] > 0 else 0.0)
        result.append(float(levels.safety_stock[row] + brought / 2))
    return result


def suppliers(orders: list[ItemOrder]) -> tuple[tuple[str, int, str, str], ...]:
    """(supplier, items, value at cost, earliest day to order) of what is ordered, the largest value first."""
    parts: dict[str, list[ItemOrder]] = defaultdict(list)
    for each in orders:
        parts[each.supplier].append(each)
    sums = {name: total(each.value for each in items) for name, items in parts.items()}
    names = sorted(parts, key=lambda name: (-sums[name], name))
    return tuple(
        (name, len(parts[name]), text(sums[name]), min((e.order_by for e in parts[name] if e.order_by), default="")) for name in names
    )
