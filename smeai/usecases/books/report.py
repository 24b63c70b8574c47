"""The books pilot's report: the sentence and the number first, then evidence, limits, method."""

from collections.abc import Sequence

from smeai.core.appendix import ModelCard, appendix
from smeai.core.case.scenario import Scenario
from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Paragraph, Series, Table, Tiles
from smeai.core.evidence import saved
from smeai.core.figures import digits
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.phrases import Day, Own, Value, alone, count, number, say, share
from smeai.core.what_if import compared
from smeai.usecases.books.case import COMPARED
from smeai.usecases.books.evidence import evidence, first_words, money
from smeai.usecases.books.method import learned, limits, method
from smeai.usecases.books.mistakes import exact, mistakes
from smeai.usecases.books.result import BooksResult, Point

NUMBER = "hours_month"
TILES = ("posted_share", "posted_right", "money_month")


def headline(result: BooksResult, kpis: tuple[Kpi, ...], precision: float) -> str:
    """The pilot in one sentence."""
    point = result.at(precision)
    return say(
        "Of 100 bank lines, {done} would have been posted without a touch, {wrong} of them on another account, and {proposed} proposed for"
        " one key: {saved}, as tested on {n}.",
        done=_of_hundred(point.posted, point.n),
        wrong=_of_hundred(point.wrong, point.n),
        proposed=_of_hundred(point.proposed, point.n),
        saved=saved(_named(kpis, NUMBER)),
        n=count(point.n),
    )


def document(
    result: BooksResult,
    kpis: tuple[Kpi, ...],
    precision: float,
    client: str = "",
    currency: str = "",
    scenarios: Sequence[Scenario] = (),
    cards: Sequence[ModelCard] = (),
) -> Document:
    """The whole report at a precision (0..1); without a `currency` that of the lines."""
    point, currency = result.at(precision), currency or result.currency or "EUR"
    blocks: list[Block] = [
        Tiles(tuple(_named(kpis, name) for name in TILES)),
        _lanes(point),
        Paragraph(first_words(result, point)),
        Paragraph(money(result, point)),
        Heading(say("What the test found")),
        *evidence(result, precision),
        Heading(say("Where it goes wrong")),
        *mistakes(result, precision),
        Heading(say("How sure must it be?")),
        _curve(result, precision),
        _settings(result),
        *compared(kpis, scenarios, COMPARED),
        Heading(say("Limits")),
        Bullets(limits(result, point)),
        Heading(say("Method")),
        *method(result),
    ]
    blocks += appendix("books", blocks, kpis, [("", learned(result, point))], cards)
    inputs: tuple[Input, ...] = tuple(dict.fromkeys(each for kpi in kpis for each in kpi.inputs))
    return Document(
        say("Bank lines: a proof of concept"),
        client,
        result.date,
        headline(result, kpis, precision),
        _named(kpis, NUMBER),
        tuple(blocks),
        kpis,
        inputs,
        currency,
        facts=_facts(result, point),
    )


def _lanes(point: Point) -> Chart:
    shares = (
        (say("Posted, right"), "right", point.posted - point.wrong),
        (say("Posted, wrong"), "wrong", point.wrong),
        (say("Proposed"), "proposed", point.proposed),
        (say("To be decided"), "review", point.review),
    )
    series = tuple(Series(title, (0.0,), (counted / point.n if point.n else 0.0,)) for title, _, counted in shares)
    summary = say(
        "Of 100 bank lines: posted, right {right}, posted, wrong {wrong}, proposed {proposed}, to be decided {review}.",
        **{name: _of_hundred(counted, point.n) for _, name, counted in shares},
    )
    labels = (say("Lines", "of bank statements"),)
    return Chart(say("Of 100 bank lines"), "stack", series, labels, y_unit=Unit.SHARE, summary=summary, horizontal=True)


def _curve(result: BooksResult, precision: float) -> Chart:
    points = [point for point in result.points if point.posted]
    x = tuple(point.precision for point in points)
    series = (
        Series(say("Posted", "column: how many lines"), x, tuple(point.share.value for point in points)),
        Series(say("Right, of the posted"), x, tuple(point.right.value for point in points)),
        Series(say("Asked for", "a precision"), x, x),
    )
    summary = say(
        "The more of the posted lines must be right, the fewer are posted. Where “right” lies above “asked for”, the promise was kept."
    )
    return Chart(
        say("The choice"),
        "line",
        series,
        x_title=say("Right ones asked, of those posted"),
        x_unit=Unit.SHARE,
        y_unit=Unit.SHARE,
        marker=(result.at(precision).precision, say("chosen", "the threshold")),
        summary=summary,
    )


def _settings(result: BooksResult) -> Table:
    columns = (
        Column(say("Asked for", "a precision"), Unit.SHARE),
        Column(say("Sure from", "column: the threshold"), Unit.SHARE),
        Column(say("Posted", "column: how many lines"), Unit.COUNT),
        Column(say("Share", "column: of all lines"), Unit.SHARE),
        Column(say("Right", "share that is right"), Unit.SHARE),
        Column(say("Wrong", "column: how many"), Unit.COUNT),
        Column(say("On another account"), wide=True),
        Column(say("Proposed"), Unit.COUNT),
        Column(say("To be decided"), Unit.COUNT),
    )
    rows = tuple(
        (
            point.precision,
            point.threshold if point.threshold <= 1 else None,
            point.posted,
            point.share.value if point.n else None,
            point.right.value if point.posted else None,
            point.wrong,
            exact(point.misposted, result.currency),
            point.proposed,
            point.review,
        )
        for point, after in zip(result.points, (*result.points[1:], None), strict=True)
        if after is None or after.threshold != point.threshold  # of settings that come to the same, the one that asks most
    )
    return Table(say("Every setting, on the tested lines"), columns, rows, sheet=say("Settings"), shown=20)


def _facts(result: BooksResult, point: Point) -> tuple[tuple[str, str], ...]:
    split = result.split
    learned, tested = count(result.trained), count(result.tested)
    if split.kind == "time" and split.trained_from:
        trained = say("{n}, {first} to {last}", n=learned, first=Day(split.trained_from), last=Day(split.trained_to))
    else:
        trained = alone(learned)
    if split.kind == "time" and split.tested_from:
        on = say("{n}, {first} to {last}", n=tested, first=Day(split.tested_from), last=Day(split.tested_to))
    else:
        on = say("{n} (drawn at random)", n=tested)
    sure = _exactly(round(point.threshold, 4))
    return (
        (say("File"), alone(Own(result.file, "File"))),
        (
            say("Lines", "of bank statements"),
            say("{all}, of which {booked} booked", all=count(result.rows), booked=count(result.labelled)),
        ),
        (say("Learned from"), trained),
        (say("Tested on"), on),
        (say("Precision asked for"), alone(_exactly(point.precision))),
        (say("Posted from", "a threshold"), say("{share} sure", share=sure) if point.threshold <= 1 else say("never", "posted")),
    )


def _exactly(part: float) -> Value:
    """A share as it was set, not rounded."""
    return share(part, max(digits(part, Unit.SHARE), len(f"{100 * part:.4f}".rstrip("0").partition(".")[2])))


def _of_hundred(counted: int, n: int) -> Value:
    part = 100 * counted / n if n else 0.0
    if 0 < part < 0.05:
        return say("fewer than 0.1")
    return number(part, 0 if part >= 3 or round(part, 1) == int(part) else 1)


def _named(kpis: tuple[Kpi, ...], name: str) -> Kpi:
    return next(kpi for kpi in kpis if kpi.name == name)
