"""How the orders of a pilot stand now, with what was typed and overruled since its test."""

from dataclasses import replace
from decimal import Decimal

import numpy as np

from smeai.usecases.stock.case_laid import Laid
from smeai.usecases.stock.hierarchy import groups
from smeai.usecases.stock.model import StockModel
from smeai.usecases.stock.ordering.classes import yearly_units, yearly_values
from smeai.usecases.stock.ordering.money import text, total, value
from smeai.usecases.stock.ordering.totals import view
from smeai.usecases.stock.overruling import helped
from smeai.usecases.stock.result import Classed, Overview, StockResult
from smeai.usecases.stock.views import ItemRow

TOP = 20  # items in the report


def as_now(result: StockResult, model: StockModel, laid: Laid) -> StockResult:
    """The result with the plan, its sums and the overrides of `laid`; what was tested stays as it was."""
    return replace(
        result,
        plan=view(laid.plan),
        classes=tuple((each.name, each.items, each.sales) for each in classes(laid)),
        top=top(laid),
        stock_value=stock_value(laid),
        priced=sum(each.cost is not None for each in laid.facts),
        stocked=sum(each.on_hand is not None for each in laid.facts),
        groups=groups(model, laid),
        overridden=len(laid.overrides),
        overrides_helped=helped(laid.history, laid.overrides),
    )


def overview(model: StockModel, laid: Laid) -> Overview:
    """All items by group and by class."""
    return Overview(groups(model, laid), classes(laid))


def classes(laid: Laid) -> tuple[Classed, ...]:
    """Items and what they sell in a year, by class."""
    worth, units = yearly_values(laid.history, laid.facts), yearly_units(laid.history)
    money = any(all(getattr(each, name) is not None for each in laid.facts) for name in ("price", "cost"))
    names = np.array(["".join(pair) for pair in laid.classed])
    parts = ((name, names == name) for name in sorted(set(names.tolist())))
    return tuple(
        Classed(name, int(mine.sum()), f"{worth[mine].sum():.2f}" if money else "", float(units[mine].sum())) for name, mine in parts
    )


def top(laid: Laid) -> tuple[ItemRow, ...]:
    """The items with the most money at risk; without prices those with the largest order."""
    ranked = sorted(laid.rows, key=lambda row: (-Decimal(row.at_risk or 0), -row.order, row.item))
    return tuple(replace(row, trend=_or_zero(row.trend), mase=_or_zero(row.mase)) for row in ranked[:TOP] if row.order)


def stock_value(laid: Laid) -> str:
    """What lies there, at cost; "" where no cost or no stock is known."""
    parts = [value(each.on_hand, each.cost) for each in laid.facts]
    return text(total(parts)) if any(part is not None for part in parts) else ""


def _or_zero(number: float) -> float:
    return number if np.isfinite(number) else 0.0
