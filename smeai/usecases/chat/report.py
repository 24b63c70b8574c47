"""The chat pilot's report: the sentence and the number first, then evidence, limits, method."""

from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Note, Paragraph, Series, Table, Tiles
from smeai.core.figures import exactly, written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.prices import PriceBook
from smeai.usecases.chat.evidence import evidence, first_words, mistakes
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.method import limits, method
from smeai.usecases.chat.result import ChatResult

NUMBER = "hours_month"
TILES = ("automation_rate", "wrong_per_hundred", "money_month")
FIRST_IMPRESSION = (
    "A first impression: the topics were proposed by the program and labelled in part by hand. The test shows how well they hold"
    " together, not yet how people would have sorted the messages."
)


def headline(result: ChatResult, kpis: tuple[Kpi, ...], threshold: float) -> str:
    """The pilot in one sentence."""
    point, hours = result.at(threshold), _named(kpis, NUMBER).value
    done, wrong = _of_hundred(point.auto, point.n), _of_hundred(point.auto_wrong, point.n)
    question = _of_hundred(point.clarify, point.n)
    saved = f"about {written(hours, Unit.HOURS).removesuffix('h').strip()} hours a month" if hours >= 1 else "no hours to speak of"
    answered = f"Of 100 messages, {done} would have been answered automatically, {wrong} of them wrong"
    return f"{answered}, and {question} with one question back: {saved}, as tested on {point.n:,}."


def document(
    result: ChatResult,
    kpis: tuple[Kpi, ...],
    threshold: float,
    client: str = "",
    currency: str = "EUR",
    prices: PriceBook | None = None,
    proposed: bool = False,
) -> Document:
    """The whole report at a threshold; `prices` is set beside the cost of this computer.

    `proposed` says that the topics were proposed by the program and not given by people.
    """
    point = result.at(threshold)
    blocks: list[Block] = [
        Tiles(tuple(_named(kpis, name) for name in TILES)),
        *([Note(FIRST_IMPRESSION)] if proposed else []),
        _lanes(point),
        Paragraph(first_words(result)),
        Heading("What the test found"),
        *evidence(result),
        Heading("Where it goes wrong"),
        *mistakes(result),
        Heading("How sure must it be?"),
        _slider(result, threshold),
        Heading("What computing costs"),
        *_computing(kpis, prices, currency),
        Heading("Limits"),
        Bullets(limits(result)),
        Heading("Method"),
        *method(result),
    ]
    inputs: tuple[Input, ...] = tuple(dict.fromkeys(each for kpi in kpis for each in kpi.inputs))
    return Document(
        "Customer messages: a proof of concept",
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
        ("Automatic, right", point.auto - point.auto_wrong),
        ("Automatic, wrong", point.auto_wrong),
        ("One question back", point.clarify),
        ("A person", point.human),
    )
    series = tuple(Series(title, (0.0,), (count / point.n if point.n else 0.0,)) for title, count in shares)
    words = ", ".join(f"{title.lower()} {_of_hundred(count, point.n)}" for title, count in shares)
    return Chart(
        "Of 100 messages", "stack", series, ("Messages",), y_unit=Unit.SHARE, summary=f"Of 100 messages: {words}.", horizontal=True
    )


def _slider(result: ChatResult, threshold: float) -> Chart:
    points = [point for point in result.points if point.auto]
    x = tuple(point.threshold for point in points)
    series = (
        Series("Answered automatically", x, tuple(point.auto / point.n for point in points)),
        Series("Of those, wrong", x, tuple(point.wrong_share for point in points)),
    )
    summary = "The surer the program must be, the fewer messages it answers, and the fewer of those are wrong."
    return Chart(
        "The choice",
        "line",
        series,
        x_title="How sure it must be",
        x_unit=Unit.SHARE,
        y_unit=Unit.SHARE,
        marker=(threshold, "chosen"),
        summary=summary,
    )


def _computing(kpis: tuple[Kpi, ...], prices: PriceBook | None, currency: str) -> list[Block]:
    own = _named(kpis, "cost_million")
    listed = prices.prices if prices else ()
    rows = [
        ("This computer", written(own.value, Unit.MONEY, currency), "power and wear, for the time measured here", ""),
        *((each.name, written(prices.cost(each) * 1e6, Unit.MONEY, prices.currency), each.basis, each.as_of) for each in listed),
    ]
    columns = (Column("Where", wide=True), Column("Cost"), Column("Based on"), Column("Read in"))
    table = Table("A million messages", columns, tuple(rows), sheet="Computing")
    return [table, Note(prices.note)] if prices else [table]


def _facts(result: ChatResult, threshold: float) -> tuple[tuple[str, str], ...]:
    return (
        ("File", result.file),
        ("Messages", f"{result.rows:,}"),
        ("Trained on", f"{result.trained:,}"),
        ("Tested on", f"{result.tested:,} ({'the latest' if result.split == 'time' else 'drawn from all topics'})"),
        ("Threshold", exactly(threshold, Unit.SHARE)),
        ("Always to a person", ", ".join(result.locked) or "none"),
    )


def _of_hundred(count: int, n: int) -> str:
    share = 100 * count / n if n else 0.0
    if 0 < share < 0.05:
        return "fewer than 0.1"
    return f"{share:.0f}" if share >= 3 or share == 0 else f"{share:.1f}"


def _named(kpis: tuple[Kpi, ...], name: str) -> Kpi:
    return next(kpi for kpi in kpis if kpi.name == name)
