"""The books pilot's report: the sentence and the number first, then evidence, limits, method."""

from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Paragraph, Series, Table, Tiles
from smeai.core.figures import exactly, written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.usecases.books.evidence import evidence, first_words, money
from smeai.usecases.books.method import limits, method
from smeai.usecases.books.mistakes import exact, mistakes
from smeai.usecases.books.result import BooksResult, Point

NUMBER = "hours_month"
TILES = ("posted_share", "posted_right", "money_month")


def headline(result: BooksResult, kpis: tuple[Kpi, ...], precision: float) -> str:
    """The pilot in one sentence."""
    point, hours = result.at(precision), _named(kpis, NUMBER).value or 0.0
    done, wrong, proposed = (_of_hundred(count, point.n) for count in (point.posted, point.wrong, point.proposed))
    saved = f"about {written(hours, Unit.HOURS).removesuffix('h').strip()} hours a month" if hours >= 1 else "no hours to speak of"
    posted = f"Of 100 bank lines, {done} would have been posted without a touch, {wrong} of them on another account"
    return f"{posted}, and {proposed} proposed for one key: {saved}, as tested on {point.n:,}."


def document(result: BooksResult, kpis: tuple[Kpi, ...], precision: float, client: str = "", currency: str = "") -> Document:
    """The whole report at a precision (0..1); without a `currency` that of the lines."""
    point, currency = result.at(precision), currency or result.currency or "EUR"
    blocks: list[Block] = [
        Tiles(tuple(_named(kpis, name) for name in TILES)),
        _lanes(point),
        Paragraph(first_words(result, point)),
        Paragraph(money(result, point)),
        Heading("What the test found"),
        *evidence(result, precision),
        Heading("Where it goes wrong"),
        *mistakes(result, precision),
        Heading("How sure must it be?"),
        _curve(result, precision),
        _settings(result),
        Heading("Limits"),
        Bullets(limits(result, point)),
        Heading("Method"),
        *method(result),
    ]
    inputs: tuple[Input, ...] = tuple(dict.fromkeys(each for kpi in kpis for each in kpi.inputs))
    return Document(
        "Bank lines: a proof of concept",
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
        ("Posted, right", point.posted - point.wrong),
        ("Posted, wrong", point.wrong),
        ("Proposed", point.proposed),
        ("To be decided", point.review),
    )
    series = tuple(Series(title, (0.0,), (count / point.n if point.n else 0.0,)) for title, count in shares)
    words = ", ".join(f"{title.lower()} {_of_hundred(count, point.n)}" for title, count in shares)
    return Chart(
        "Of 100 bank lines", "stack", series, ("Lines",), y_unit=Unit.SHARE, summary=f"Of 100 bank lines: {words}.", horizontal=True
    )


def _curve(result: BooksResult, precision: float) -> Chart:
    points = [point for point in result.points if point.posted]
    x = tuple(point.precision for point in points)
    series = (
        Series("Posted", x, tuple(point.share.value for point in points)),
        Series("Right, of the posted", x, tuple(point.right.value for point in points)),
        Series("Asked for", x, x),
    )
    summary = (
        "The more of the posted lines must be right, the fewer are posted. Where “right” lies above “asked for”, the promise was kept."
    )
    return Chart(
        "The choice",
        "line",
        series,
        x_title="Right ones asked, of those posted",
        x_unit=Unit.SHARE,
        y_unit=Unit.SHARE,
        marker=(result.at(precision).precision, "chosen"),
        summary=summary,
    )


def _settings(result: BooksResult) -> Table:
    columns = (
        Column("Asked for", Unit.SHARE),
        Column("Sure from", Unit.SHARE),
        Column("Posted", Unit.COUNT),
        Column("Share", Unit.SHARE),
        Column("Right", Unit.SHARE),
        Column("Wrong", Unit.COUNT),
        Column("On another account", wide=True),
        Column("Proposed", Unit.COUNT),
        Column("To be decided", Unit.COUNT),
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
    return Table("Every setting, on the tested lines", columns, rows, sheet="Settings", shown=20)


def _facts(result: BooksResult, point: Point) -> tuple[tuple[str, str], ...]:
    split = result.split
    dates = ((split.trained_from, split.trained_to), (split.tested_from, split.tested_to))
    learned, tested = (f", {first} to {last}" if first and split.kind == "time" else "" for first, last in dates)
    return (
        ("File", result.file),
        ("Lines", f"{result.rows:,}, of which {result.labelled:,} booked"),
        ("Learned from", f"{result.trained:,}{learned}"),
        ("Tested on", f"{result.tested:,}{tested or ' (drawn at random)'}"),
        ("Precision asked for", exactly(point.precision, Unit.SHARE)),
        ("Posted from", f"{exactly(round(point.threshold, 4), Unit.SHARE)} sure" if point.threshold <= 1 else "never"),
    )


def _of_hundred(count: int, n: int) -> str:
    share = 100 * count / n if n else 0.0
    if 0 < share < 0.05:
        return "fewer than 0.1"
    return f"{share:.0f}" if share >= 3 or share == 0 else f"{share:.1f}".removesuffix(".0")


def _named(kpis: tuple[Kpi, ...], name: str) -> Kpi:
    return next(kpi for kpi in kpis if kpi.name == name)
