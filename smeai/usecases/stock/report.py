"""The stock pilot's report: the sentence and the number first, then the replay, the forecast, the orders, limits, method."""

from collections.abc import Sequence

from smeai.core.document import Block, Bullets, Document, Heading, Paragraph, Tiles
from smeai.core.figures import written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.usecases.stock.evidence import accuracy, chart, first_words, replayed
from smeai.usecases.stock.foreseen import foreseen
from smeai.usecases.stock.kpis import against
from smeai.usecases.stock.limits import limits
from smeai.usecases.stock.method import SOURCES, method
from smeai.usecases.stock.overruling import Scored
from smeai.usecases.stock.result import Compared, StockResult
from smeai.usecases.stock.today import classes, groups, mended, orders, worst
from smeai.usecases.stock.worded import money, of_hundred, steps

NUMBER = "money_month"
TILES = ("fill_gain", "cash_freed", "carrying_cut", "hours_month")
OTHERS = {"shop": "your shop served", "rule": "a simple rule would have served"}


def headline(result: StockResult, kpis: tuple[Kpi, ...], currency: str = "") -> str:
    """The pilot in one sentence; without a `currency` in that of the result."""
    beside, currency = against(result), currency or result.currency or "EUR"
    if beside is None:
        return (
            f"{result.items:,} items are forecast {steps(result.horizon, result.frequency)} ahead, {_error(result)};"
            f" {result.plan.items_to_order:,} of them are to be ordered now."
        )
    ours, theirs = (of_hundred(each.fill_rate.value) for each in (beside.ours, beside.theirs))
    served = f"smeai's orders would have served {ours} of 100 units from the shelf, where {OTHERS[beside.policy]} {theirs}"
    return f"On {beside.ours.days:,} days that it had not seen, {served}{_stock(beside, currency)}{_worth(kpis, currency)}."


def document(
    result: StockResult, kpis: tuple[Kpi, ...], client: str = "", currency: str = "", overrides: Sequence[Scored] = ()
) -> Document:
    """The whole report; without a `currency` that of the result. `overrides` are listed with their reasons."""
    currency = currency or result.currency or "EUR"
    front = tuple(kpi for name in TILES for kpi in kpis if kpi.name == name)
    blocks: list[Block] = [
        Tiles(front),
        *chart(result),
        Paragraph(first_words(result, currency)),
        Heading("What the replay of the past found"),
        *replayed(result),
        *foreseen(result),
        Heading("How good the forecast is"),
        *accuracy(result),
        *worst(result),
        *groups(result),
        Heading("What to order today"),
        *orders(result, currency),
        *classes(result),
        Heading("What was repaired and overruled"),
        *mended(result, overrides),
        Heading("Limits"),
        Bullets(limits(result)),
        Heading("Method"),
        *method(result),
        Heading("Sources"),
        Bullets(SOURCES),
    ]
    return Document(
        "Forecast and orders: a proof of concept",
        client,
        result.date,
        headline(result, kpis, currency),
        next(kpi for kpi in kpis if kpi.name == NUMBER),
        tuple(blocks),
        kpis,
        _inputs(kpis),
        currency,
        facts=_facts(result),
    )


def _inputs(kpis: tuple[Kpi, ...]) -> tuple[Input, ...]:
    return tuple(dict.fromkeys(each for kpi in kpis for each in kpi.inputs))


def _error(result: StockResult) -> str:
    found = result.accuracy
    if not found.points or not found.naive:
        return "too short a past to say how well"
    better = 1 - found.mase / found.naive
    side = "less" if better >= 0 else "more"
    return f"with {written(abs(better), Unit.SHARE)} {side} error than last season's sales repeated"


def _stock(beside: Compared, currency: str) -> str:
    if beside.stock is None:
        return ""
    gain = beside.stock.value
    return f", with {money(abs(gain), currency)} {'less' if gain >= 0 else 'more'} in stock"


def _worth(kpis: tuple[Kpi, ...], currency: str) -> str:
    found = next(kpi for kpi in kpis if kpi.name == NUMBER).value or 0.0
    return f": worth about {money(found, currency)} a month, planner hours included" if found > 0 else ": worth nothing in money"


def _facts(result: StockResult) -> tuple[tuple[str, str], ...]:
    return (
        ("File", result.file),
        ("Items", f"{result.items:,}, of which {result.priced:,} with a cost and {result.stocked:,} with stock on hand"),
        ("History", f"{steps(result.steps, result.frequency)}, {result.first} to {result.last}"),
        ("Tested from", result.tested_from or "not tested"),
        ("Forecast", f"{steps(result.horizon, result.frequency)} ahead"),
        ("Time of the run", written(result.timing.seconds, Unit.SECONDS)),
    )
