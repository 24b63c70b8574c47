"""The chat pilot's report: the sentence and the number first, then evidence, limits, method."""

from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Note, Paragraph, Series, Table, Tiles
from smeai.core.estimate import Estimate
from smeai.core.figures import interval, written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.prices import PriceBook
from smeai.usecases.chat.lanes import Lane, Point
from smeai.usecases.chat.result import ChatResult, Part

NUMBER = "hours_month"
TILES = ("automation_rate", "wrong_per_hundred", "hours_month", "money_month")
SHOWN_WRONG = 15
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
        Paragraph(_first_words(result, point)),
        Heading("What the test found"),
        *_evidence(result),
        Heading("Where it goes wrong"),
        *_wrong(result),
        Heading("How sure must it be?"),
        _slider(result, threshold),
        Heading("What computing costs"),
        *_computing(kpis, prices, currency),
        Heading("Limits"),
        Bullets(_limits(result)),
        Heading("Method"),
        *_method(result),
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


def _first_words(result: ChatResult, point: Point) -> str:
    if not result.accuracy.n:
        return f"{result.tested:,} messages were tested; none of them belongs to a topic, so that nothing says how often topics are right."
    best = max(result.baselines, key=lambda each: each.accuracy.value, default=None)
    beside = f" {best.name} reach {_written(best.accuracy)} on the same messages." if best else ""
    return (
        f"{result.tested:,} messages that the program had never seen were sorted as it would sort them in daily work."
        f" The topic it found likeliest was right for {_written(result.accuracy)} of those that belong to a topic.{beside}"
    )


def _evidence(result: ChatResult) -> list[Block]:
    bars = [(name, found) for name, found in _compared(result) if found.n]
    chart = Chart(
        "Right topic, beside simple methods",
        "bars",
        (_whiskers("Right topic", [estimate for _, estimate in bars]),),
        tuple(name for name, _ in bars),
        y_unit=Unit.SHARE,
        summary="; ".join(f"{name}: {_written(estimate)}" for name, estimate in bars),
    )
    found: list[Block] = [*([chart] if bars else []), _parts("By topic", "Topic", result.topics)]
    if len(result.languages) > 1:
        found.append(_parts("By language", "Language", result.languages))
    if result.outside.n:
        handed = f"Of {result.outside.n} messages that belong to no topic, {_written(result.outside)} were handed to a person."
        known = f" Of those that do belong, {_written(result.turned_away)} were handed over as unknown." if result.turned_away.n else ""
        found.append(Paragraph(handed + known))
    return found


def _compared(result: ChatResult) -> tuple[tuple[str, Estimate], ...]:
    return (("This model", result.accuracy), *((each.name, each.accuracy) for each in result.baselines))


def _parts(title: str, name: str, parts: tuple[Part, ...]) -> Table:
    columns = (
        Column(name, wide=True),
        Column("Trained on", Unit.COUNT),
        Column("Tested", Unit.COUNT),
        Column("Right", Unit.SHARE),
        Column("from", Unit.SHARE),
        Column("to", Unit.SHARE),
        Column("Automatic", Unit.SHARE),
        Column("of it wrong", Unit.SHARE),
    )
    rows = tuple(
        (
            part.name or "no topic",
            part.trained,
            part.accuracy.n,
            *((part.accuracy.value, part.accuracy.low, part.accuracy.high) if part.accuracy.n else (None, None, None)),
            part.automatic.value if part.automatic.n else None,
            part.wrong.value if part.wrong.n else None,
        )
        for part in parts
    )
    return Table(title, columns, rows, shown=25)


def _wrong(result: ChatResult) -> list[Block]:
    wrong = Table(
        "Wrong ones, the surest first",
        (
            Column("Row"),
            Column("Message", wide=True),
            Column("Was"),
            Column("Was taken for"),
            Column("Sure", Unit.SHARE),
            Column("Lane"),
        ),
        tuple(
            (str(each.row), each.text[:200], each.topic or "no topic", each.predicted, each.confidence, _LANES[each.lane])
            for each in result.wrong
        ),
        sheet="Wrong ones",
        shown=SHOWN_WRONG,
    )
    mixed = Table(
        "Topics taken for each other",
        (Column("Topic"), Column("Taken for"), Column("Times", Unit.COUNT), Column("Example", wide=True)),
        tuple((each.topic, each.predicted, each.times, each.examples[0][:160]) for each in result.confusions),
        sheet="Mixed up",
    )
    return [wrong, mixed]


_LANES = {Lane.AUTO.value: "auto", Lane.CLARIFY.value: "clarify", Lane.HUMAN.value: "human"}


def _slider(result: ChatResult, threshold: float) -> Chart:
    points = [point for point in result.points if point.auto]
    x = tuple(point.threshold for point in points)
    series = (
        Series("Share answered automatically", x, tuple(point.auto / point.n for point in points)),
        Series("Share of those that is wrong", x, tuple(point.wrong_share for point in points)),
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
        *((each.name, written(each.per_call * 1e6, Unit.MONEY, prices.currency), each.basis, each.as_of) for each in listed),
    ]
    columns = (Column("Where", wide=True), Column("Cost"), Column("Based on"), Column("Read in"))
    table = Table("A million messages", columns, tuple(rows), sheet="Computing")
    return [table, Note(prices.note)] if prices else [table]


def _limits(result: ChatResult) -> tuple[str, ...]:
    limits = [
        "The test looks at past messages. What customers write next month may differ; watch the figures.",
        "“Right” means the topic that a person chose. Where people disagree, no program can be right every time.",
        "Resolution is assumed: a right topic with a good template counts as resolved. Real customers have to confirm it.",
        "Names and street addresses are not masked; mail addresses, telephone, account and card numbers are.",
    ]
    few = [part.name for part in result.topics if part.accuracy.n < 20]
    if few:
        limits.append(f"Fewer than 20 tested messages, so wide intervals: {', '.join(few[:12])}{' and others' if len(few) > 12 else ''}.")
    if result.trained < 300:
        limits.append(f"The program learned from {result.trained} messages only; with more it usually gets better.")
    return tuple(limits)


def _method(result: ChatResult) -> list[Block]:
    return [
        Paragraph(result.split_note),
        Paragraph(
            "Each message is turned into numbers by small language models on this computer, and by its words and letter groups;"
            " linear models give a score to each topic. How much each part counts was chosen by cross-validation, for each language."
            " Scores become probabilities on messages held out of training; the threshold was set there too, before the test was looked at."
        ),
        Bullets(tuple(f"{code or 'other languages'}: {words}" for code, words in result.blend)),
        Paragraph(f"Calibration error in the test: {result.calibration_error:.3f}. Intervals are 95 % Wilson intervals."),
    ]


def _facts(result: ChatResult, threshold: float) -> tuple[tuple[str, str], ...]:
    return (
        ("File", result.file),
        ("Messages", f"{result.rows:,}"),
        ("Trained on", f"{result.trained:,}"),
        ("Tested on", f"{result.tested:,} ({'the latest' if result.split == 'time' else 'drawn from all topics'})"),
        ("Threshold", f"{threshold:.1%}"),
        ("Always to a person", ", ".join(result.locked) or "none"),
    )


def _whiskers(title: str, estimates: list[Estimate]) -> Series:
    places = tuple(float(place) for place in range(len(estimates)))
    return Series(title, places, *(tuple(getattr(each, part) for each in estimates) for part in ("value", "low", "high")))


def _written(estimate: Estimate) -> str:
    return interval(estimate.value, estimate.low, estimate.high, Unit.SHARE, n=estimate.n)


def _of_hundred(count: int, n: int) -> str:
    share = 100 * count / n if n else 0.0
    if 0 < share < 0.05:
        return "fewer than 0.1"
    return f"{share:.0f}" if share >= 3 or share == 0 else f"{share:.1f}"


def _named(kpis: tuple[Kpi, ...], name: str) -> Kpi:
    return next(kpi for kpi in kpis if kpi.name == name)
