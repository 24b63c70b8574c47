"""What to order, of every item, and by when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import isfinite
from typing import Any

import numpy as np

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History
from smeai.usecases.stock.ordering import sentences
from smeai.usecases.stock.ordering.coming import Coming, coming
from smeai.usecases.stock.ordering.item_order import ItemOrder
from smeai.usecases.stock.ordering.levels import Levels, levels_of
from smeai.usecases.stock.ordering.lots import Lot, lot
from smeai.usecases.stock.ordering.money import value
from smeai.usecases.stock.ordering.risk import late_losses
from smeai.usecases.stock.ordering.shelf import dead, shelf
from smeai.usecases.stock.ordering.terms import Terms, terms
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.views import WhatIf

LONGEST = 3650.0  # days of cover shown at most


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Orders of all items in the order of the history, with the levels and terms they rest on."""

    orders: tuple[ItemOrder, ...]
    levels: Levels
    terms: tuple[Terms, ...]
    today: date


def plan(
    history: History,
    forecast: Forecast,
    paths: np.ndarray,
    options: Mapping[str, Any],
    today: date,
    what_if: WhatIf | None = None,
    facts: tuple[Facts, ...] | None = None,
) -> Plan:
    """Orders of all items of `history`; `paths` are `demand_paths(forecast)`, [items, n, horizon].

    `today` is the day of the orders; stock in `facts` (those of the history unless given) is that of its morning. A file that
    ended long ago is best planned on the day after its end.
    """
    facts, dials, calendar = facts or history.facts, what_if or WhatIf(), history.calendar
    under = terms(facts, history.whole, options, calendar, dials)
    ahead = coming(forecast, paths, calendar, today, dials)
    found = levels_of(ahead.paths, under, calendar.season)
    lots, columns = _columns(history, facts, ahead, found, under, today, forecast.horizon)
    orders = tuple(_order(facts[row], under[row], lots[row], columns[row], today) for row in range(len(facts)))
    return Plan(orders, found, under, today)


@dataclass(frozen=True, slots=True)
class _Figures:
    """Plain numbers of one item; days from today, NaN where stock is unknown."""

    on_hand: float
    on_order: float
    levels: Levels
    demand: float
    cover: float
    due: float
    lost: float
    idle: float
    dead: bool


def _columns(
    history: History, facts: tuple[Facts, ...], ahead: Coming, found: Levels, under: tuple[Terms, ...], today: date, horizon: int
) -> tuple[list[Lot | None], list[_Figures]]:
    stock, days = shelf(facts, today), history.calendar.days
    known = ~np.isnan(stock.on_hand)
    position = np.where(known, stock.position, 0.0)
    rows = [found.of(row) for row in range(len(facts))]
    lots = [lot(float(position[row]), rows[row], under[row]) if known[row] else None for row in range(len(facts))]
    due = ahead.duration(position - found.reorder_point)
    ordered = np.array([each is not None and each.units > 0 for each in lots])
    lost = late_losses(ahead.paths, stock, under, due, ordered, history.calendar.season)
    demand = ahead.mean[:, :horizon].sum(axis=1)
    idle = np.maximum(np.where(known, stock.on_hand, 0.0) - np.maximum(demand, found.order_up_to), 0.0)
    cover = np.minimum(ahead.duration(np.where(known, stock.on_hand, 0.0)) * days, LONGEST)
    due = np.where((due <= horizon) & (found.order_up_to > 0), due, np.inf) * days
    arrays = (stock.on_hand, stock.on_order, rows, demand, cover, due, lost, idle, dead(history, stock.on_hand))
    return lots, [_Figures(*each) for each in zip(*(a if isinstance(a, list) else a.tolist() for a in arrays), strict=True)]


def _order(facts: Facts, terms: Terms, lot: Lot | None, figures: _Figures, today: date) -> ItemOrder:
    known, levels = lot is not None, figures.levels
    quantity = lot.units if known else None
    order_by = _day(today, figures.due) if known else ""
    arrives = _day(today, figures.due // 1 + terms.lead_steps * terms.step_days) if known else ""
    idle = None if not known else 0.0 if figures.dead else figures.idle
    return ItemOrder(
        item=facts.item,
        name=facts.name,
        group=facts.group,
        supplier=facts.supplier,
        cost=facts.cost,
        pack=terms.pack,
        on_hand=figures.on_hand if known else None,
        on_order=figures.on_order,
        position=figures.on_hand + figures.on_order if known else None,
        quantity=quantity,
        bound=lot.bound if known else None,
        order_by=order_by,
        arrives=arrives,
        safety_stock=levels.safety_stock,
        reorder_point=levels.reorder_point,
        order_up_to=levels.order_up_to,
        cycle_service=levels.cycle_service,
        fill_rate=levels.fill_rate,
        demand=figures.demand,
        cover_days=figures.cover if known else None,
        value=value(quantity, facts.cost),
        at_risk_units=figures.lost,
        at_risk=value(figures.lost, facts.price) if known else None,
        overstock=value(idle, facts.cost),
        dead=value(figures.on_hand if figures.dead else 0.0, facts.cost) if known else None,
        is_dead=figures.dead,
        sentence=_sentence(lot, levels, terms, order_by, arrives),
    )


def _sentence(lot: Lot | None, levels: Levels, terms: Terms, order_by: str, arrives: str) -> str:
    if lot is None:
        return sentences.unknown(levels.safety_stock, levels.reorder_point, levels.order_up_to, terms)
    if levels.order_up_to <= lot.units == 0:
        return "Nothing to order: no demand is expected."
    if lot.units == 0 and lot.bound == "enough":
        return sentences.waiting(order_by, levels.order_up_to)
    return sentences.due(lot, order_by, arrives, levels.safety_stock, levels.order_up_to, terms)


def _day(today: date, days: float) -> str:
    return (today + timedelta(days=int(days))).isoformat() if isfinite(days) else ""
