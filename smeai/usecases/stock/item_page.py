"""Everything about one item, along its dates."""

from datetime import date

import numpy as np

from smeai.usecases.stock.case_laid import Laid
from smeai.usecases.stock.history import PROMOTION
from smeai.usecases.stock.model import StockModel, day_after
from smeai.usecases.stock.ordering.coming import moved
from smeai.usecases.stock.ordering.item_order import ItemOrder
from smeai.usecases.stock.outlook import LEVELS
from smeai.usecases.stock.views import HistoryView, ItemView

LOW, HIGH = LEVELS.index(0.1), LEVELS.index(0.9)
Values = tuple[float | None, ...]


def item_view(model: StockModel, laid: Laid, item: str) -> ItemView | None:
    """The item of this name; None where there is none."""
    if item not in laid.history.items:
        return None
    row = laid.history.items.index(item)
    order, calendar = laid.plan.orders[row], laid.history.calendar
    steps = calendar.steps
    dates = calendar.dates[: steps + laid.forecast.horizon]
    ahead = len(dates) - steps
    mean, low, high = (_from_now(each, laid, row)[:ahead] for each in _bands(laid, row))
    past, future = (None,) * steps, (None,) * ahead
    return ItemView(
        row=laid.rows[row],
        facts=laid.facts[row],
        dates=tuple(map(str, dates)),
        sold=(*_plain(laid.history.quantity[row]), *future),
        mended=(*_changed(laid.history.quantity[row], model.demand[row]), *future),
        mean=(*past, *_plain(mean)),
        low=(*past, *_plain(low)),
        high=(*past, *_plain(high)),
        stock=(*_shelf(laid, row), *_coming(laid, order, row, mean, dates[steps:])),
        promoted=_promoted(laid, row, dates),
        method=laid.forecast.method[row],
        why=laid.forecast.why[row],
        candidates=model.tried.of(row),
        order_why=order.sentence,
        safety_stock=order.safety_stock,
        reorder_point=order.reorder_point,
        order_up_to=order.order_up_to,
        overrides=tuple(each for each in laid.overrides if each.item == item),
    )


def history_view(item: str, dates: np.ndarray, sold: np.ndarray, demand: np.ndarray) -> HistoryView:
    """What was sold of an item [steps], and its demand after repairs where that differs."""
    return HistoryView(item, tuple(map(str, dates[: len(sold)])), _plain(sold), _changed(sold, demand))


def _bands(laid: Laid, row: int) -> tuple[np.ndarray, ...]:
    quantiles = laid.forecast.quantiles[row]
    return laid.forecast.mean[row], quantiles[:, LOW], quantiles[:, HIGH]


def _from_now(values: np.ndarray, laid: Laid, row: int) -> np.ndarray:
    """A forecast [horizon] of a row from today on: one that began earlier goes on as its last season."""
    passed = max(laid.history.calendar.steps - int(laid.forecast.start[row]), 0)
    return moved(values[None], np.array([passed]), laid.history.calendar.season)[0]


def _coming(laid: Laid, order: ItemOrder, row: int, mean: np.ndarray, dates: np.ndarray) -> Values:
    """Stock at the end of each coming step if nothing but the proposed order is bought."""
    if order.on_hand is None:
        return (None,) * len(dates)
    today, facts = day_after(laid.history.calendar), laid.facts[row]
    arriving = np.zeros(len(dates))
    lead = round(laid.plan.terms[row].lead_steps * laid.plan.terms[row].step_days)
    due = date.fromisoformat(facts.due) if facts.due else None
    for units, day in ((order.on_order, max((due - today).days, 0) if due else lead), (order.quantity or 0.0, lead)):
        step = int(np.searchsorted(dates, np.datetime64(today) + np.timedelta64(day, "D"), side="right")) - 1
        if units and 0 <= step < len(dates):
            arriving[step] += units
    stock, left = [], order.on_hand
    for came, sold in zip(arriving.tolist(), mean.tolist(), strict=True):
        left = max(left + came - sold, 0.0)
        stock.append(left)
    return tuple(stock)


def _shelf(laid: Laid, row: int) -> Values:
    stock, steps = laid.history.stock, laid.history.calendar.steps
    return (None,) * steps if stock is None else _plain(stock[row])


def _promoted(laid: Laid, row: int, dates: np.ndarray) -> tuple[str, ...]:
    if PROMOTION not in laid.history.known:
        return ()
    flags = np.nan_to_num(laid.history.known[PROMOTION][row, : len(dates)]) > 0
    return tuple(map(str, dates[: len(flags)][flags]))


def _plain(values: np.ndarray) -> Values:
    """Numbers as a view holds them: None for NaN."""
    return tuple(None if value != value else round(value, 4) for value in values.tolist())


def _changed(sold: np.ndarray, demand: np.ndarray) -> Values:
    same = (sold == demand) | ~np.isfinite(demand)
    return tuple(None if kept else round(value, 4) for kept, value in zip(same.tolist(), demand.tolist(), strict=True))
