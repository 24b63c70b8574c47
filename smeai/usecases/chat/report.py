"""The chat pilot's report: the sentence and the number first, then evidence, limits, method."""

from collections.abc import Sequence

from smeai.core.appendix import ModelCard, appendix
from smeai.core.case.scenario import Scenario
from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Note, Paragraph, Series, Table, Tiles
from smeai.core.evidence import saved
from smeai.core.figures import exactly
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.phrases import Figure, Own, Said, Value, alone, count, known, listed, number, say
from smeai.core.prices import Price, PriceBook
from smeai.core.what_if import compared
from smeai.usecases.chat.case import COMPARED
from smeai.usecases.chat.evidence import TOPIC, evidence, first_words, mistakes
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.method import learned, limits, method
from smeai.usecases.chat.result import ChatResult

NUMBER = "hours_month"
TILES = ("automation_rate", "wrong_per_hundred", "money_month")
FIRST_IMPRESSION = say(
    "A first impression: the topics were proposed by the program and labelled in part by hand. The test shows how well they hold"
    " together, not yet how people would have sorted the messages."
)


def headline(result: ChatResult, kpis: tuple[Kpi, ...], threshold: float) -> str:
    """The pilot in one sentence."""
    point = result.at(threshold)
    return say(
        "Of 100 messages, {done} would have been answered automatically, {wrong} of them wrong, and {question} with one question back:"
        " {saved}, as tested on {n}.",
        done=_of_hundred(point.auto, point.n),
        wrong=_of_hundred(point.auto_wrong, point.n),
        question=_of_hundred(point.clarify, point.n),
        saved=saved(_named(kpis, NUMBER)),
        n=count(point.n),
    )


def document(
    result: ChatResult,
    kpis: tuple[Kpi, ...],
    threshold: float,
    client: str = "",
    currency: str = "EUR",
    prices: PriceBook | None = None,
    proposed: bool = False,
    scenarios: Sequence[Scenario] = (),
    cards: Sequence[ModelCard] = (),
) -> Document:
    """The whole report at a threshold; `prices` is set beside the cost of this computer.

    `proposed` says that the topics were proposed by the program and not given by people; `cards` are of the models it builds on.
    """
    point = result.at(threshold)
    blocks: list[Block] = [
        Tiles(tuple(_named(kpis, name) for name in TILES)),
        *([Note(FIRST_IMPRESSION)] if proposed else []),
        _lanes(point),
        Paragraph(first_words(result)),
        Heading(say("What the test found")),
        *evidence(result),
        Heading(say("Where it goes wrong")),
        *mistakes(result),
        Heading(say("How sure must it be?")),
        _slider(result, threshold),
        Heading(say("What computing costs")),
        *_computing(kpis, prices, currency),
        *compared(kpis, scenarios, COMPARED),
        Heading(say("Limits")),
        Bullets(limits(result)),
        Heading(say("Method")),
        *method(result),
    ]
    blocks += appendix("chat", blocks, kpis, [("", learned(result, threshold))], cards)
    inputs: tuple[Input, ...] = tuple(dict.fromkeys(each for kpi in kpis for each in kpi.inputs))
    return Document(
        say("Customer messages: a proof of concept"),
        client,
        result.date,
        headline(result, kpis, threshold),
        _named(kpis, NUMBER),
        tuple(blocks),
        kpis,
        inputs,
        currency,
        facts=_facts(result, threshold),
    )


def _lanes(point: Point) -> Chart:
    shares = (
        (say("Automatic, right"), "right", point.auto - point.auto_wrong),
        (say("Automatic, wrong"), "wrong", point.auto_wrong),
        (say("One question back"), "question", point.clarify),
        (say("A person"), "person", point.human),
    )
    series = tuple(Series(title, (0.0,), (count / point.n if point.n else 0.0,)) for title, _, count in shares)
    summary = say(
        "Of 100 messages: automatic, right {right}, automatic, wrong {wrong}, one question back {question}, a person {person}.",
        **{name: _of_hundred(count, point.n) for _, name, count in shares},
    )
    return Chart(say("Of 100 messages"), "stack", series, (say("Messages"),), y_unit=Unit.SHARE, summary=summary, horizontal=True)


def _slider(result: ChatResult, threshold: float) -> Chart:
    points = [point for point in result.points if point.auto]
    x = tuple(point.threshold for point in points)
    series = (
        Series(say("Answered automatically"), x, tuple(point.auto / point.n for point in points)),
        Series(say("Of those, wrong"), x, tuple(point.wrong_share for point in points)),
    )
    summary = say("The surer the program must be, the fewer messages it answers, and the fewer of those are wrong.")
    return Chart(
        say("The choice"),
        "line",
        series,
        x_title=say("How sure it must be"),
        x_unit=Unit.SHARE,
        y_unit=Unit.SHARE,
        marker=(threshold, say("chosen", "the threshold")),
        summary=summary,
    )


def _computing(kpis: tuple[Kpi, ...], prices: PriceBook | None, currency: str) -> list[Block]:
    own = _named(kpis, "cost_million")
    listed_ = prices.prices if prices else ()
    cost = Figure(own.value, Unit.MONEY, currency=currency, assumed=own.assumed)
    rows = [
        (say("This computer"), alone(cost), say("power and wear, for the time measured here"), ""),
        *((each.name, _list_price(prices, each), known(each.basis), each.as_of) for each in listed_),
    ]
    columns = (
        Column(say("Where"), wide=True),
        Column(say("Cost")),
        Column(say("Based on")),
        Column(say("Read in", "column: the month a price list was read")),
    )
    table = Table(say("A million messages"), columns, tuple(rows), sheet=say("Computing"))
    return [table, Note(known(prices.note))] if prices else [table]


def _list_price(prices: PriceBook, each: Price) -> Said:
    """Of a million messages; a list is read, rounded and taken for the price one will be offered."""
    return alone(Figure(prices.cost(each) * 1e6, Unit.MONEY, currency=prices.currency, assumed=True))


def _facts(result: ChatResult, threshold: float) -> tuple[tuple[str, Value], ...]:
    drawn = say("{n} (the latest)", n=count(result.tested)) if result.split == "time" else None
    return (
        (say("File"), alone(Own(result.file, "File"))),
        (say("Messages"), alone(count(result.rows))),
        (say("Trained on", "column: how many messages"), alone(count(result.trained))),
        (say("Tested on"), drawn or say("{n} (drawn from all topics)", n=count(result.tested))),
        (say("Threshold"), exactly(threshold, Unit.SHARE)),
        (
            say("Always to a person"),
            alone(listed([Own(name, TOPIC) for name in result.locked])) if result.locked else say("none", "topics"),
        ),
    )


def _of_hundred(count: int, n: int) -> Value:
    share = 100 * count / n if n else 0.0
    if 0 < share < 0.05:
        return say("fewer than 0.1")
    return number(share, 0 if share >= 3 or share == 0 else 1)


def _named(kpis: tuple[Kpi, ...], name: str) -> Kpi:
    return next(kpi for kpi in kpis if kpi.name == name)
