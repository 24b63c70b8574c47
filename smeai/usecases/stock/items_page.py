"""The table of items: found, put in order, summed."""

from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from math import isfinite
from typing import Any

from smeai.tabular.folding import fold
from smeai.usecases.stock.case_laid import Laid
from smeai.usecases.stock.views import Ask, ItemRow, ItemsPage

MONEY = ("order_value", "at_risk", "overstock")
SUMMED = ("demand", "order", "order_change", *MONEY)
CHANGES = ("order_change", "safety_change", "point_change")  # put in order by how large they are
COLUMNS = frozenset(each.name for each in fields(ItemRow))


def page(laid: Laid, ask: Ask, start: int, count: int) -> ItemsPage:
    """The items of an `Ask` from `start` on."""
    late = {each.item for each in laid.plan.orders if each.late}
    found = _ordered([row for row in laid.rows if _fits(row, ask, late)], ask)
    groups, suppliers = (tuple(sorted({getattr(row, name) for row in laid.rows} - {""})) for name in ("group", "supplier"))
    return ItemsPage(start, len(found), tuple(found[start : start + count]), _totals(found), groups, suppliers)


def _fits(row: ItemRow, ask: Ask, late: set[str]) -> bool:
    states = {
        "": True,
        "order": row.order > 0,
        "late": row.item in late,
        "overstock": bool(row.overstock) and Decimal(row.overstock) > 0,
        "dead": row.dead,
        "override": row.overridden,
        "suspect": row.suspects > 0,
        "changed": row.changed,
    }
    wanted = ((ask.group, row.group), (ask.supplier, row.supplier), (ask.abc, row.abc), (ask.xyz, row.xyz))
    return states.get(ask.state, True) and all(asked in ("", own) for asked, own in wanted) and _says(row, ask.text)


def _says(row: ItemRow, text: str) -> bool:
    words = fold(text).split()
    told = fold(" ".join((row.item, row.name, row.group, row.supplier))) if words else ""
    return all(word in told for word in words)


def _ordered(rows: list[ItemRow], ask: Ask) -> list[ItemRow]:
    """By a column, what has no value there last, whichever way the order runs; items break ties."""
    column = ask.order if ask.order in COLUMNS else "at_risk"
    keyed = [(_key(getattr(row, column), column), row) for row in rows]
    known = [pair for pair in keyed if pair[0] is not None]
    known.sort(key=lambda pair: pair[1].item)
    known.sort(key=lambda pair: pair[0], reverse=ask.descending)
    return [row for _, row in known] + sorted((row for key, row in keyed if key is None), key=lambda row: row.item)


def _key(value: Any, column: str) -> Any:
    if value is None or value == "" or (isinstance(value, float) and not isfinite(value)):
        return None
    if column in MONEY:
        return Decimal(value)
    if column in CHANGES:
        return abs(value)
    return fold(value) if isinstance(value, str) and column != "order_by" else value


def _totals(rows: Iterable[ItemRow]) -> tuple[tuple[str, str], ...]:
    rows = list(rows)
    sums = ((name, sum((Decimal(str(getattr(row, name) or 0)) for row in rows), Decimal(0))) for name in SUMMED)
    return tuple((name, f"{value:.2f}" if name in MONEY else f"{value.quantize(Decimal('0.1')).normalize():f}") for name, value in sums)
