"""The monthly review as a document: what it came to, beside last month, what was decided, and three answers."""

from collections.abc import Callable, Sequence

from smeai.core.document import Block, Bullets, Column, Document, Heading, Note, Paragraph, Table, Tiles
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.kpi_chain import chain
from smeai.core.phrases import Day, Figure, Own, Said, alone, count, plural, say
from smeai.core.review.month import Decision, Month, corrected, find, volumes
from smeai.core.review.standing import Standing, month_before, since_start, this_month

NONE = (None, None, None)
ASSUMED = say(
    "By the figures of each pilot's test, times the months in daily use; a month for which a volume was entered is weighed by it. Less the"
    " time to put right what people corrected, although a test counts its own wrong ones: rather too little than too much."
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
        *_tests(inside),
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
    formulas = {
        f"{unit}_{span}": " + ".join(_formula(each, unit, span) for each in pilots) or "0"
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


def _formula(each: Standing, unit: str, span: str) -> str:
    """By the test, less the time to put right what went wrong; a month's money holds the test's own wrong ones already."""
    name = f"p{each.pilot}"
    if not each.mend_minutes:
        return f"{name}_{unit} * {name}_{span}"
    wage = f" * {name}_wage" if unit == "money" else ""
    return f"({name}_{unit} * {name}_{span} - {name}_right_{span} * {name}_mend / 60{wage})"


def _mending(each: Standing, now: float, whole: float, titled: Callable[[Said], Said], test: Said) -> tuple[Input, ...]:
    name, origin = f"p{each.pilot}", Origin.ASSUMPTION if each.guessed_mend else Origin.MEASURED
    if not each.mend_minutes:
        return ()
    told = say("entered in the review")
    return (
        Input(f"{name}_right_now", titled(say("Put right this month")), now, Unit.COUNT, Origin.YOURS, told),
        Input(f"{name}_right_all", titled(say("Put right since the start")), whole, Unit.COUNT, Origin.YOURS, told),
        Input(f"{name}_mend", titled(say("Minutes to put one right, as by hand")), each.mend_minutes, Unit.MINUTES, origin, test),
        Input(f"{name}_wage", titled(say("Cost of an hour of work, all included")), each.wage, Unit.MONEY, origin, test),
    )


def _inputs(each: Standing, months: Sequence[Month], today: str) -> tuple[Input, ...]:
    origin, told = Origin.ASSUMPTION if each.assumed else Origin.MEASURED, volumes(months, each.pilot)
    name, test = f"p{each.pilot}", say("the test of {pilot}", pilot=Own(each.title, "Pilot"))

    def titled(title: Said) -> Said:
        return say("{figure} ({pilot})", figure=title, pilot=Own(each.title, "Pilot"))

    start = say("in daily use from {day}", day=Day(each.since))
    mended = corrected(months, each.pilot)
    now, whole = this_month(each, today, told, mended), since_start(each, today, told, mended)
    return (
        *_mending(each, now.corrected, whole.corrected, titled, test),
        Input(f"{name}_hours", titled(say("Hours saved a month")), each.hours, Unit.HOURS, origin, test),
        Input(f"{name}_money", titled(say("Worth a month")), each.money, Unit.MONEY, origin, test),
        Input(f"{name}_now", titled(say("Months in use, this month")), now.months, Unit.MONTHS, Origin.YOURS, start),
        Input(f"{name}_all", titled(say("Months in use")), whole.months, Unit.MONTHS, Origin.YOURS, start),
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


def _tests(pilots: Sequence[Standing]) -> tuple[Block, ...]:
    """Pilots that were tested again, the newest test beside the one before."""
    again = [each for each in pilots if len(each.tests) > 1]
    if not again:
        return ()
    columns = (
        Column(say("Pilot"), wide=True),
        Column(say("Test before")),
        Column(say("Newest test")),
        Column(say("Without a person, before"), Unit.SHARE),
        Column(say("Without a person, now"), Unit.SHARE),
        Column(say("Wrong of these, before"), Unit.SHARE),
        Column(say("Wrong of these, now"), Unit.SHARE),
    )
    rows = tuple(
        (alone(Own(each.title, "Pilot")), alone(Day(old.at)), alone(Day(new.at)), old.automatic, new.automatic, old.wrong, new.wrong)
        for each in again
        for new, old in (each.tests[:2],)
    )
    return (Heading(say("Beside the test before")), Table("", columns, rows, say("Beside the test before")))


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
