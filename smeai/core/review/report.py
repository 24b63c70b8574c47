"""The monthly review as a document: what it came to, beside last month, what was decided, and three answers."""

from collections.abc import Sequence

from smeai.core.document import Block, Bullets, Column, Document, Heading, Note, Paragraph, Table, Tiles
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.kpi_chain import chain
from smeai.core.phrases import Day, Figure, Own, Said, alone, count, plural, say
from smeai.core.review.month import Decision, Month, find, volumes
from smeai.core.review.standing import Standing, month_before, since_start, this_month

NONE = (None, None, None)
ASSUMED = say(
    "By the figures of each pilot's test, times the months in daily use; a month for which a volume was entered is weighed by it."
)
DECISIONS = {
    Decision.GO_ON: say("Go on."),
    Decision.WIDEN: say("Widen it."),
    Decision.STOP: say("Stop."),
    Decision.OPEN: say("Not decided yet."),
}


def document(
    pilots: Sequence[Standing],
    months: Sequence[Month],
    month: str,
    today: str,
    done: Sequence[tuple[str, str]],
    client: str = "",
    currency: str = "EUR",
    language: str = "en",
) -> Document:
    """The review of `month`; `done` are (day, words) of what people did in it. Pilots that are not in use are left out."""
    inside, made = [each for each in pilots if each.since], find(months, month)
    kpis = figures(inside, months, today)
    named = {each.name: each for each in kpis}
    blocks: list[Block] = [
        Tiles(kpis),
        Paragraph(ASSUMED),
        Heading(say("Beside last month")),
        _beside(inside, months, month, today),
        Heading(say("Decisions taken")),
        Bullets(tuple(say("{day}: {what}", day=Day(day), what=Own(what)) for day, what in done) or (say("None is recorded."),)),
        *_answers(made),
        Note(say("A figure that rests on an assumption is marked.")),
    ]
    inputs = tuple(dict.fromkeys(one for kpi in kpis for one in kpi.inputs))
    said = headline(len(inside), named["hours_now"].value, named["money_now"].value, currency, named["money_now"].assumed)
    return Document(say("Monthly review"), client, today, said, named["money_now"], tuple(blocks), kpis, inputs, currency, language)


def headline(pilots: int, hours: float, worth: float, currency: str = "", assumed: bool = False) -> Said:
    """What this month came to so far, in one sentence; `assumed` has its figures marked."""
    if not pilots:
        return say("No pilot is in daily use yet: nothing is counted.")
    return plural(
        "This month {n} pilot in daily use saved about {hours}, worth {money}, if all goes as in its test.",
        "This month {n} pilots in daily use saved about {hours}, worth {money}, if all goes as in their tests.",
        n=count(pilots),
        hours=Figure(hours, Unit.HOURS, assumed=assumed),
        money=Figure(worth, Unit.MONEY, currency=currency, assumed=assumed),
    )


def figures(pilots: Sequence[Standing], months: Sequence[Month], today: str) -> tuple[Kpi, ...]:
    """Hours and money of this month and since the start, over the months of each pilot in use."""
    inputs = [one for each in pilots for one in _inputs(each, months, today)]
    names = [f"p{each.pilot}" for each in pilots]
    formulas = {
        f"{unit}_{span}": " + ".join(f"{name}_{unit} * {name}_{span}" for name in names) or "0"
        for span in ("now", "all")
        for unit in ("hours", "money")
    }
    titles = {
        "hours_now": (say("Hours saved this month"), Unit.HOURS, say("So far.")),
        "money_now": (say("Worth this month"), Unit.MONEY, say("So far.")),
        "hours_all": (say("Hours saved since the start"), Unit.HOURS, say("Of daily use.")),
        "money_all": (say("Worth since the start"), Unit.MONEY, say("Of daily use.")),
    }
    return chain(formulas, titles, inputs, lambda _: NONE)


def _inputs(each: Standing, months: Sequence[Month], today: str) -> tuple[Input, ...]:
    origin, told = Origin.ASSUMPTION if each.assumed else Origin.MEASURED, volumes(months, each.pilot)
    name, test = f"p{each.pilot}", say("the test of {pilot}", pilot=Own(each.title, "Pilot"))

    def titled(title: Said) -> Said:
        return say("{figure} ({pilot})", figure=title, pilot=Own(each.title, "Pilot"))

    start = say("in daily use from {day}", day=Day(each.since))
    return (
        Input(f"{name}_hours", titled(say("Hours saved a month")), each.hours, Unit.HOURS, origin, test),
        Input(f"{name}_money", titled(say("Worth a month")), each.money, Unit.MONEY, origin, test),
        Input(
            f"{name}_now", titled(say("Months in use, this month")), this_month(each, today, told).months, Unit.MONTHS, Origin.YOURS, start
        ),
        Input(f"{name}_all", titled(say("Months in use")), since_start(each, today, told).months, Unit.MONTHS, Origin.YOURS, start),
    )


def _beside(pilots: Sequence[Standing], months: Sequence[Month], month: str, today: str) -> Table:
    columns = (
        Column(say("Pilot"), wide=True),
        Column(say("By its test, a month"), Unit.COUNT, assumed=any(each.guessed_volume for each in pilots)),
        Column(say("Last month"), Unit.COUNT),
        Column(say("This month"), Unit.COUNT),
        Column(say("Put right last month"), Unit.COUNT),
        Column(say("Put right this month"), Unit.COUNT),
    )
    now, before = find(months, month), find(months, month_before(month))
    rows = tuple(
        (
            alone(Own(each.title, "Pilot")),
            each.volume or None,
            *(dict(one.volumes).get(each.pilot) for one in (before, now)),
            *(dict(one.corrected).get(each.pilot) for one in (before, now)),
        )
        for each in pilots
    )
    return Table("", columns, rows, say("Beside last month"))


def _answers(made: Month) -> tuple[Block, ...]:
    nothing = say("Not answered.")
    return (
        Heading(say("What went wrong?")),
        Paragraph(alone(Own(made.wrong)) if made.wrong else nothing),
        Heading(say("What would you change?")),
        Paragraph(alone(Own(made.change)) if made.change else nothing),
        Heading(say("Go on, widen, or stop?")),
        Paragraph(
            say("{decision} Decided on {day}.", decision=DECISIONS[made.decision], day=Day(made.at))
            if made.at
            else DECISIONS[made.decision]
        ),
    )
