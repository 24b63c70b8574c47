"""Which mark is the decimal one and which number the day: what the columns of a bank's table say together."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from smeai.core.problem import Choice, Question
from smeai.tabular.dates import ORDERS
from smeai.tabular.folding import shorten
from smeai.tabular.statements.days import parse_day
from smeai.tabular.statements.money import NO_MINOR_UNITS, THREE_PLACES, parse_money

_LABELS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}


def texts_in(cells: Iterable[Any]) -> list[str]:
    """The different texts of a column."""
    return list({cell for cell in cells if type(cell) is str and cell and not cell.isspace()})


def decide_decimal(texts: Sequence[str], currency: str) -> tuple[str | None, str | None]:
    """The decimal mark the texts of all money columns decide for, and a text that has two values while they do not.

    A text that only one mark explains decides; else the places of the currency; else whether
    thousands are written without a mark.
    """
    dot = comma = 0
    ambiguous, plain_thousands, plain_small = None, False, False
    for text in texts:
        a, b = parse_money(text, "."), parse_money(text, ",")
        dot += a is not None and b is None
        comma += b is not None and a is None
        if a is not None and b is not None:
            if a != b:
                ambiguous = ambiguous or text
            elif abs(a) >= 1000:
                plain_thousands = True
            else:
                plain_small = plain_small or abs(a) > 0
    if dot != comma:
        return ("." if dot > comma else ","), None
    if ambiguous is None:
        return ".", None
    mark = "." if "." in ambiguous else ","
    other = "," if mark == "." else "."
    if currency in THREE_PLACES or (plain_thousands and not plain_small):
        return mark, None
    if currency in NO_MINOR_UNITS:
        return other, None
    return None, ambiguous


def ask_decimal(text: str, column: str) -> Question:
    """The question which mark is the decimal one."""
    choices = tuple(
        Choice(mark, label, f"{text} → {parse_money(text, mark):f}")
        for mark, label in ((".", "The point is the decimal mark"), (",", "The comma is the decimal mark"))
    )
    assumed = min((".", ","), key=lambda mark: abs(parse_money(text, mark) or 0))
    return Question("decimal", f"“{shorten(text)}” in column {column} can be two numbers. Which one is meant?", choices, assumed, column)


def possible_orders(columns: Sequence[Sequence[str]]) -> list[str]:
    """The orders under which most texts of the date columns are days; each column is its different texts."""
    texts = [text for column in columns for text in column]
    counts = {order: sum(parse_day(text, order) is not None for text in texts) for order in ORDERS}
    best = max(counts.values(), default=0)
    orders = [order for order, count in counts.items() if count == best]
    values = {tuple(parse_day(text, order) for text in texts): order for order in reversed(orders)}
    return _plausible([order for order in orders if order in values.values()], texts) if best else []


def _plausible(orders: list[str], texts: Sequence[str]) -> list[str]:
    """Two-digit years can stand at either end: the order whose days lie nearest is meant, else the year last."""
    if "ymd" not in orders or len(orders) == 1:
        return orders
    years = {order: {day.year for text in texts if (day := parse_day(text, order))} for order in orders}
    spread = {order: max(found) - min(found) for order, found in years.items()}
    least = min(spread.values())
    near = [order for order in orders if spread[order] <= least + 1]
    return near if near == ["ymd"] else [order for order in near if order != "ymd"]


def by_sequence(orders: Sequence[str], cells: Sequence[Any], forward: bool | None, period: tuple[date, date] | None) -> list[str]:
    """Of the possible orders those under which the rows run in one direction, and within the period of the file."""
    days = {order: [day for cell in cells if type(cell) is str and (day := parse_day(cell, order))] for order in orders}
    if period is not None:
        inside = [
            order for order in orders if all(period[0] - timedelta(days=5) <= day <= period[1] + timedelta(days=5) for day in days[order])
        ]
        if len(inside) == 1:
            return inside
    running = [order for order in orders if _runs(days[order], forward)]
    return running if running and len(running) < len(orders) else list(orders)


def _runs(days: Sequence[date], forward: bool | None) -> bool:
    up = all(a <= b for a, b in pairwise(days))
    down = all(a >= b for a, b in pairwise(days))
    return up if forward is True else down if forward is False else up or down


def gaps_agree(first: Sequence[Any], second: Sequence[Any], order: str) -> float:
    """The mean distance in days between two date columns under an order: a value date stands near its booking."""
    pairs = [(parse_day(a, order), parse_day(b, order)) for a, b in zip(first, second, strict=True) if type(a) is str and type(b) is str]
    gaps = [abs((a - b).days) for a, b in pairs if a and b]
    return sum(gaps) / len(gaps) if gaps else 0.0


def ask_order(text: str, orders: Sequence[str], column: str) -> Question:
    """The question which number is the day."""
    days = {order: parse_day(text, order) for order in orders}
    choices = tuple(Choice(order, _LABELS[order], f"{text} → {day:%d %B %Y}" if day else "") for order, day in days.items())
    return Question("date_order", f"“{shorten(text)}” in column {column} can be two dates. Which one is meant?", choices, orders[0], column)
