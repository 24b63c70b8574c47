"""What the test found, and where it goes wrong, as blocks of the report."""

from decimal import Decimal

from smeai.core.document import Block, Column, Table
from smeai.core.estimate import proportion
from smeai.core.evidence import RIGHT, bars, estimated, shares
from smeai.core.figures import written
from smeai.core.kpi import Unit
from smeai.usecases.books.mistakes import exact
from smeai.usecases.books.result import KNOWN, NEW, BooksResult, Part, Point
from smeai.usecases.books.suggestion import Source

NAMES = {
    KNOWN: "Booked before",
    NEW: "Never booked before",
    Source.RULE.value: "By a rule of yours",
    Source.MEMORY.value: "By memory: as this counterparty was booked before",
    Source.MODEL.value: "By the model: as the words and the amount say",
    Source.LEXICON.value: "By the lexicon: as such words usually mean",
    Source.NONE.value: "Nothing known",
}


def first_words(result: BooksResult, point: Point) -> str:
    """The test in a few words."""
    later = "later " if result.split.kind == "time" else ""
    tested = f"{result.tested:,} {later}lines that the program had never seen were booked as in daily work."
    best = max(result.baselines, key=lambda each: each.accuracy.value, default=None)
    beside = f" {best.name} reaches {estimated(best.accuracy)} on the same lines." if best else ""
    posted = (
        f" Of the {point.posted:,} that were posted, {estimated(point.right)} were right."
        if point.posted
        else " None was sure enough to be posted."
    )
    return f"{tested}{posted} The likeliest account, whatever the lane, was right for {estimated(result.accuracy)} of all.{beside}"


def money(result: BooksResult, point: Point) -> str:
    """What went to another account, to the cent."""
    whole = Decimal(result.turnover or 0)
    share = float(Decimal(point.misposted) / whole) if whole else None
    wrong = f"{exact(point.misposted, result.currency)} would have been posted on another account"
    if share is None:
        told = f"To the cent: {wrong}."
    else:
        turnover = exact(result.turnover, result.currency)
        told = f"To the cent: of {turnover} tested (in and out, signs left aside) {wrong}, which is {written(share, Unit.SHARE)}."
    if result.foreign:
        told += f" {result.foreign:,} tested lines in other currencies or without an amount are in no sum."
    return told


def evidence(result: BooksResult, precision: float) -> list[Block]:
    """How often the account was right: beside simple methods, by counterparty, by source, by account."""
    compared = [("smeai", result.accuracy), *((each.name, each.accuracy) for each in result.baselines)]
    place = result.place(precision)
    return [
        bars("Right account, beside simple methods", "Right account", compared),
        _parts("Counterparties known and new", "Counterparty", result.counterparties, place, "Counterparties"),
        _parts("By what spoke for the account", "Account found", result.sources, place, "Sources"),
        _accounts(result, place),
    ]


def _parts(title: str, name: str, parts: tuple[Part, ...], place: int, sheet: str) -> Table:
    columns = (
        Column(name, wide=True),
        Column("Tested", Unit.COUNT),
        *RIGHT,
        Column("Posted", Unit.COUNT),
        Column("of it right", Unit.SHARE),
        Column("from", Unit.SHARE),
    )
    rows = tuple(
        (
            NAMES.get(part.name, part.name),
            part.right.n,
            *shares(part.right),
            part.posted[place],
            *shares(proportion(part.posted_right[place], part.posted[place]), ("value", "low")),
        )
        for part in parts
    )
    return Table(title, columns, rows, sheet=sheet)


def _accounts(result: BooksResult, place: int) -> Table:
    columns = (
        Column("Account", wide=True),
        Column("Learned", Unit.COUNT),
        Column("Tested", Unit.COUNT),
        *RIGHT,
        Column("Posted", Unit.COUNT),
        Column("Most often taken for"),
        Column("Times", Unit.COUNT),
    )
    rows = tuple(
        (
            part.title,
            part.trained,
            part.right.n,
            *shares(part.right),
            part.posted[place],
            part.taken_for or None,
            part.times or None,
        )
        for part in result.accounts
    )
    return Table("By account", columns, rows, shown=25)
