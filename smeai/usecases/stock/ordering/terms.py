"""What an item is ordered under: service wished, times, lots, money."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from math import inf
from typing import Any

from smeai.usecases.stock.about import CYCLE, OPTIONS
from smeai.usecases.stock.calendar import Calendar
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.ordering.rates import Rates
from smeai.usecases.stock.views import WhatIf

_DEFAULTS = {option.key: option.default for option in OPTIONS}
_HIGHEST = 0.999  # a wish of 100 % has no finite level


@dataclass(frozen=True, slots=True)
class Terms:
    """Times in steps of the calendar (fractions allowed), quantities in units, money in the main unit of the currency.

    `dial` says what `service` (0..1) is: the cycle service level (share of order cycles without a stock-out) or the fill rate
    (share of demand served from the shelf). `pack` 0 takes any fraction. `lost`: who finds nothing goes away (a shop); else waits.
    """

    dial: str = CYCLE
    service: float = 0.95
    review_steps: float = 1.0
    lead_steps: float = 1.0
    pack: float = 1.0
    minimum: float = 0.0
    shelf_steps: float = inf
    cost: Decimal | None = None
    price: Decimal | None = None
    order_cost: Decimal | None = None  # of one order line; unknown: orders cover a review period
    rates: Rates = field(default_factory=Rates)
    lost: bool = True
    step_days: float = 1.0

    @property
    def protection_steps(self) -> float:
        """What stock must last: from an order until the next one could arrive."""
        return self.lead_steps + self.review_steps

    def counted(self, step_days: float) -> "Terms":
        """The same times in steps of so many days."""
        factor = self.step_days / step_days
        times = {name: getattr(self, name) * factor for name in ("lead_steps", "review_steps", "shelf_steps")}
        return replace(self, step_days=step_days, **times)


def terms(
    facts: Sequence[Facts], whole: Sequence[bool], options: Mapping[str, Any], calendar: Calendar, what_if: WhatIf | None = None
) -> tuple[Terms, ...]:
    """Terms of each item: its own facts, else the options, both under `what_if`. `whole` says which items are sold in whole units.

    Of `options` are read: dial, service (%), review_days, lead_days, and, where there, order_cost, lost and the rates in % a year:
    capital, storage, insurance, risk.
    """
    chosen, dials = {**_DEFAULTS, **options}, what_if or WhatIf()
    days = calendar.days
    service = min(max(_chosen(dials.service, chosen["service"]) / 100, 0.0), _HIGHEST)
    review = max(_chosen(dials.review_days, chosen["review_days"]), 0.0) / days
    rates = _rates(chosen).priced(dials.capital)
    order_cost = Decimal(str(chosen["order_cost"])) if chosen.get("order_cost") else None
    common = {"dial": chosen["dial"], "service": service, "review_steps": review, "order_cost": order_cost, "rates": rates}
    common |= {"lost": bool(chosen.get("lost", True)), "step_days": days}
    return tuple(
        Terms(
            lead_steps=max(_chosen(dials.lead_days, _chosen(each.lead_days, chosen["lead_days"])), 0.0) / days,
            pack=each.pack if each.pack and each.pack > 0 else float(bool(units)),
            minimum=max(each.minimum or 0.0, 0.0),
            shelf_steps=each.shelf_days / days if each.shelf_days and each.shelf_days > 0 else inf,
            cost=each.cost,
            price=each.price,
            **common,
        )
        for each, units in zip(facts, whole, strict=True)
    )


def _chosen(first: float | None, second: Any) -> float:
    return float(second if first is None else first)


def _rates(options: Mapping[str, Any]) -> Rates:
    keys = (("capital", "capital"), ("storage", "storage"), ("service", "insurance"), ("risk", "risk"))
    return Rates(**{part: float(options[key]) / 100 for part, key in keys if options.get(key) is not None})
