"""The stock pilot's report: the sentence and the number first, then the replay, the forecast, the orders, limits, method."""

from collections.abc import Sequence

from smeai.core.appendix import ModelCard, appendix
from smeai.core.case.scenario import Scenario
from smeai.core.document import Block, Bullets, Document, Heading, Paragraph, Tiles
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.phrases import Day, Figure, Own, Value, alone, count, say, share
from smeai.core.what_if import compared
from smeai.usecases.stock.case import COMPARED
from smeai.usecases.stock.evidence import accuracy, chart, first_words, replayed
from smeai.usecases.stock.foreseen import foreseen
from smeai.usecases.stock.kpis import against
from smeai.usecases.stock.limits import limits
from smeai.usecases.stock.method import SOURCES, learned, method
from smeai.usecases.stock.overruling import Scored
from smeai.usecases.stock.result import Compared, StockResult
from smeai.usecases.stock.today import classes, groups, mended, orders, worst
from smeai.usecases.stock.worded import money, of_hundred, steps

NUMBER = "money_month"
TILES = ("fill_gain", "cash_freed", "carrying_cut", "hours_month")


def headline(result: StockResult, kpis: tuple[Kpi, ...], currency: str = "") -> str:
    """The pilot in one sentence; without a `currency` in that of the result."""
    beside, currency = against(result), currency or result.currency or "EUR"
    if beside is None:
        return say(
            "{n} items are forecast {steps} ahead, {error}; {now} of them are to be ordered now.",
            n=count(result.items),
            steps=steps(result.horizon, result.frequency),
            error=_error(result),
            now=count(result.plan.items_to_order),
        )
    values: dict[str, Value] = {
        "days": count(beside.ours.days),
        "ours": of_hundred(beside.ours.fill_rate.value),
        "theirs": of_hundred(beside.theirs.fill_rate.value),
        "stock": _stock(beside, currency),
        "worth": _worth(kpis, currency),
    }
    if beside.policy == "shop":
        return say(
            "On {days} days that it had not seen, smeai's orders would have served {ours} of 100 units from the shelf, where your shop"
            " served {theirs}{stock}{worth}.",
            **values,
        )
    return say(
        "On {days} days that it had not seen, smeai's orders would have served {ours} of 100 units from the shelf, where a simple rule"
        " would have served {theirs}{stock}{worth}.",
        **values,
    )


def document(
    result: StockResult,
    kpis: tuple[Kpi, ...],
    client: str = "",
    currency: str = "",
    overrides: Sequence[Scored] = (),
    scenarios: Sequence[Scenario] = (),
    cards: Sequence[ModelCard] = (),
) -> Document:
    """The whole report; without a `currency` that of the result. `overrides` are listed with their reasons."""
    currency = currency or result.currency or "EUR"
    front = tuple(kpi for name in TILES for kpi in kpis if kpi.name == name)
    blocks: list[Block] = [
        Tiles(front),
        *chart(result),
        Paragraph(first_words(result, currency)),
        Heading(say("What the replay of the past found")),
        *replayed(result),
        *foreseen(result),
        Heading(say("How good the forecast is")),
        *accuracy(result),
        *worst(result),
        *groups(result),
        Heading(say("What to order today")),
        *orders(result, currency),
        *classes(result),
        Heading(say("What was repaired and overruled")),
        *mended(result, overrides),
        *compared(kpis, scenarios, COMPARED),
        Heading(say("Limits")),
        Bullets(limits(result)),
        Heading(say("Method")),
        *method(result),
        Heading(say("Sources")),
        Bullets(SOURCES),
    ]
    blocks += appendix("stock", blocks, kpis, [("", learned(result))], cards)
    return Document(
        say("Forecast and orders: a proof of concept"),
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
        return say("too short a past to say how well")
    better = 1 - found.mase / found.naive
    if better >= 0:
        return say("with {part} less error than last season's sales repeated", part=share(better))
    return say("with {part} more error than last season's sales repeated", part=share(-better))


def _stock(beside: Compared, currency: str) -> str:
    if beside.stock is None:
        return ""
    gain = beside.stock.value
    if gain >= 0:
        return say(", with {sum} less in stock", sum=money(gain, currency))
    return say(", with {sum} more in stock", sum=money(-gain, currency))


def _worth(kpis: tuple[Kpi, ...], currency: str) -> str:
    found = next(kpi for kpi in kpis if kpi.name == NUMBER)
    if (found.value or 0.0) <= 0:
        return say(": worth nothing in money")
    worth = Figure(found.value, Unit.MONEY, currency=currency, assumed=found.assumed)
    return say(": worth about {sum} a month, planner hours included", sum=worth)


def _facts(result: StockResult) -> tuple[tuple[str, str], ...]:
    return (
        (say("File"), alone(Own(result.file))),
        (
            say("Items"),
            say(
                "{all}, of which {priced} with a cost and {stocked} with stock on hand",
                all=count(result.items),
                priced=count(result.priced),
                stocked=count(result.stocked),
            ),
        ),
        (
            say("History"),
            say(
                "{steps}, {first} to {last}",
                steps=steps(result.steps, result.frequency),
                first=Day(result.first),
                last=Day(result.last),
            ),
        ),
        (say("Tested from", "a date"), alone(Day(result.tested_from)) if result.tested_from else say("not tested")),
        (say("Forecast"), say("{steps} ahead", steps=steps(result.horizon, result.frequency))),
        (say("Time of the run"), alone(Figure(result.timing.seconds, Unit.SECONDS))),
    )
