"""Items as the table shows them."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import nan

import numpy as np

from smeai.usecases.stock.history import History
from smeai.usecases.stock.ordering.classes import abc, variation, xyz, yearly_values
from smeai.usecases.stock.ordering.item_order import ItemOrder
from smeai.usecases.stock.ordering.money import text
from smeai.usecases.stock.ordering.plan import Plan
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.views import ItemRow

DIGITS = 3  # of a change in units


def classes(history: History, forecast: Forecast) -> tuple[tuple[str, str], ...]:
    """(ABC, XYZ) of each item."""
    return tuple(zip(abc(yearly_values(history)), xyz(variation(history, forecast.errors)), strict=True))


def rows(
    plan: Plan,
    history: History,
    forecast: Forecast,
    classed: Sequence[tuple[str, str]],
    mase: Sequence[float] | None = None,
    overridden: Collection[str] = (),
) -> tuple[ItemRow, ...]:
    """A row for each item, in their order; `classed` are the `classes`, `mase` the error of each item's method in the backtest."""
    trends, errors = trend(history, forecast).tolist(), mase if mase is not None else [nan] * len(history)
    return tuple(
        _row(order, letters, change, method, float(error), order.item in overridden)
        for order, letters, change, method, error in zip(plan.orders, classed, trends, forecast.method, errors, strict=True)
    )


def trend(history: History, forecast: Forecast) -> np.ndarray:
    """Demand of the horizon against the same span before, as a share, [items]; NaN where nothing was sold or known there."""
    span = history.quantity[:, max(history.calendar.steps - forecast.horizon, 0) : history.calendar.steps]
    before = np.nansum(span, axis=1) * forecast.horizon / np.maximum((~np.isnan(span)).sum(axis=1), 1)
    return np.divide(forecast.mean.sum(axis=1), before, out=np.full(len(before), nan), where=before > 0) - 1


def _row(order: ItemOrder, letters: tuple[str, str], change: float, method: str, mase: float, overridden: bool) -> ItemRow:
    return ItemRow(
        item=order.item,
        name=order.name,
        group=order.group,
        supplier=order.supplier,
        abc=letters[0],
        xyz=letters[1],
        demand=order.demand,
        trend=change,
        on_hand=order.on_hand,
        on_order=order.on_order,
        cover_days=order.cover_days,
        order=order.quantity or 0.0,
        order_by=order.order_by,
        order_value=text(order.value),
        at_risk=text(order.at_risk),
        overstock=text(order.overstock),
        dead=order.is_dead,
        method=method,
        mase=mase,
        overridden=overridden,
        safety_stock=order.safety_stock,
        reorder_point=order.reorder_point,
    )


def beside(row: ItemRow, order: ItemOrder) -> ItemRow:
    """The row under another order of the same item, and what that changes."""
    return replace(
        row,
        demand=order.demand,
        cover_days=order.cover_days,
        order=order.quantity or 0.0,
        order_by=order.order_by,
        order_value=text(order.value),
        at_risk=text(order.at_risk),
        overstock=text(order.overstock),
        safety_stock=order.safety_stock,
        reorder_point=order.reorder_point,
        order_change=_more(order.quantity or 0.0, row.order),
        safety_change=_more(order.safety_stock, row.safety_stock),
        point_change=_more(order.reorder_point, row.reorder_point),
    )


def _more(then: float, now: float) -> float:
    """Without the dust of floating point, which would count as a change."""
    return round(then - now, DIGITS) + 0.0
