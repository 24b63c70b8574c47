"""What the test found, and where it goes wrong, as blocks of the report."""

from decimal import Decimal

from smeai.core.document import Block, Column, Table
from smeai.core.estimate import proportion
from smeai.core.evidence import RIGHT, bars, shares
from smeai.core.kpi import Unit
from smeai.core.phrases import count, estimate, joined, plural, say, share
from smeai.usecases.books.mistakes import ACCOUNT, exact
from smeai.usecases.books.result import KNOWN, NEW, BooksResult, Part, Point
from smeai.usecases.books.suggestion import Source

NAMES = {
    KNOWN: say("Booked before"),
    NEW: say("Never booked before"),
    Source.RULE.value: say("By a rule of yours"),
    Source.MEMORY.value: say("By memory: as this counterparty was booked before"),
    Source.MODEL.value: say("By the model: as the words and the amount say"),
    Source.LEXICON.value: say("By the lexicon: as such words usually mean"),
    Source.NONE.value: say("Nothing known"),
}


def first_words(result: BooksResult, point: Point) -> str:
    """The test in a few words."""
    best = max(result.baselines, key=lambda each: each.accuracy.value, default=None)
    return joined(
        (
            _tested(result),
            say("Of the {n} that were posted, {right} were right.", n=count(point.posted), right=estimate(point.right))
            if point.posted
            else say("None was sure enough to be posted."),
            say("The likeliest account, whatever the lane, was right for {right} of all.", right=estimate(result.accuracy)),
            say("{method} reaches {right} on the same lines.", method=best.name, right=estimate(best.accuracy)) if best else "",
        )
    )


def _tested(result: BooksResult) -> str:
    n = count(result.tested)
    if result.split.kind == "time":
        return plural(
            "{n} later line that the program had never seen was booked as in daily work.",
            "{n} later lines that the program had never seen were booked as in daily work.",
            n=n,
        )
    return plural(
        "{n} line that the program had never seen was booked as in daily work.",
        "{n} lines that the program had never seen were booked as in daily work.",
        n=n,
    )


def money(result: BooksResult, point: Point) -> str:
    """What went to another account, to the cent."""
    whole = Decimal(result.turnover or 0)
    wrong = exact(point.misposted, result.currency)
    if not whole:
        told = say("To the cent: {wrong} would have been posted on another account.", wrong=wrong)
    else:
        told = say(
            "To the cent: of {turnover} tested (in and out, signs left aside) {wrong} would have been posted on another account, which is"
            " {part}.",
            turnover=exact(result.turnover, result.currency),
            wrong=wrong,
            part=share(float(Decimal(point.misposted) / whole)),
        )
    foreign = plural(
        "{n} tested line in another currency or without an amount is in no sum.",
        "{n} tested lines in other currencies or without an amount are in no sum.",
        n=count(result.foreign),
    )
    return joined((told, foreign if result.foreign else ""))


def evidence(result: BooksResult, precision: float) -> list[Block]:
    """How often the account was right: beside simple methods, by counterparty, by source, by account."""
    compared = [("smeai", result.accuracy), *((each.name, each.accuracy) for each in result.baselines)]
    place = result.place(precision)
    return [
        bars(say("Right account, beside simple methods"), say("Right account"), compared),
        _parts(say("Counterparties known and new"), say("Counterparty"), result.counterparties, place, say("Counterparties")),
        _parts(
            say("By what spoke for the account"), say("Account found"), result.sources, place, say("Sources", "what spoke for an account")
        ),
        _accounts(result, place),
    ]


def _parts(title: str, name: str, parts: tuple[Part, ...], place: int, sheet: str) -> Table:
    columns = (
        Column(name, wide=True),
        Column(say("Tested", "column: how many"), Unit.COUNT),
        *RIGHT,
        Column(say("Posted", "column: how many lines"), Unit.COUNT),
        Column(say("of it right", "column: share of the posted ones"), Unit.SHARE),
        Column(say("from", "start of an interval"), Unit.SHARE),
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
        Column(ACCOUNT, wide=True, own=ACCOUNT),
        Column(say("Learned", "column: how many lines"), Unit.COUNT),
        Column(say("Tested", "column: how many"), Unit.COUNT),
        *RIGHT,
        Column(say("Posted", "column: how many lines"), Unit.COUNT),
        Column(say("Most often taken for"), own=ACCOUNT),
        Column(say("Times", "column: how often"), Unit.COUNT),
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
    return Table(say("By account"), columns, rows, shown=25)
