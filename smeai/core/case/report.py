"""The business case as a report: the sentence, the number, the chart and the decision first, then everything it rests on."""

from collections.abc import Sequence

from smeai.core.appendix import Facts, ModelCard, appendix
from smeai.core.case.cash import MONTHS, cumulative
from smeai.core.case.part import Part, pilot_first
from smeai.core.case.reckoning import Model, kpis
from smeai.core.case.saying import break_even, decision, hangs_on, headline, likely, said_input, turns
from smeai.core.case.scenario import Scenario
from smeai.core.case.sensitivity import WAY, Sensitivity, sensitivity
from smeai.core.document import Block, Bullets, Chart, Column, Document, Heading, Note, Paragraph, Series, Sides, Table, Tiles
from smeai.core.kpi import Kpi, Unit
from smeai.core.phrases import Own, Said, alone, joined, say, share
from smeai.core.what_if import compared

NUMBER = "npv_3"
TILES = ("payback", "net_month", "roi_3", "hours_all")
SIDES = (
    "hours_all", "benefit_month", "running_month", "net_month", "cost_once", "payback",
    "npv_1", "npv_3", "npv_5", "roi_1", "roi_3", "roi_5", "break_even", "cash_once",
)  # fmt: skip
BARS = 9  # inputs in the chart of what it hangs on
LISTED = 5  # of them in the table below it; the workbook lists all

LEFT_ASIDE = (
    "Nothing is taxed, and wages and prices stay as they are; the discount rate is meant without inflation.",
    "Only benefits follow the change of volumes; what is spent a month stays as it is, and counts from today, before the start too.",
    "Cash that is freed from stock is shown apart: it comes once, and it is no profit. Its cost is part of the carrying cost.",
    "What people do with the hours that are saved is theirs: they are worth their wage only where they are used.",
    "Payback counts all benefit before the start as missing; with several starts the month shown is the latest possible.",
    "Flows of a year count at its end, what is spent once counts today.",
)


def document(
    case: Model,
    scenarios: Sequence[Scenario] = (),
    client: str = "",
    date: str = "",
    currency: str = "EUR",
    language: str = "en",
    trained: Sequence[tuple[str, Facts]] = (),
    cards: Sequence[ModelCard] = (),
) -> Document:
    """The whole report, in English until it is `spoken`; `date` is ISO.

    `trained` are the titles of pilots with the facts of their models, `cards` the models that these were built on.
    """
    found, base = sensitivity(case), kpis(case)
    values, low = case.values(), case.values(found.low)
    by_name = {each.name: each for each in base}
    guessed = by_name[NUMBER].assumed
    blocks: list[Block] = [
        Tiles(tuple(by_name[name] for name in TILES)),
        cash_chart(case, found, guessed),
        Paragraph(decision(values, low, by_name["cost_once"].assumed)),
        Paragraph(joined((likely(found, guessed), hangs_on(found), turns(found.swings), break_even(case.parts, values, guessed)))),
        Heading(say("Low, base and high")),
        Paragraph(_about_sides()),
        sides(case, found),
        Heading(say("Year by year")),
        _years(by_name),
        Heading(say("The pilots in it")),
        _pilots(case.parts, by_name),
        Note(say("A figure that rests on an assumption is marked. Put in your own figures: the workbook works everything out again.")),
        Heading(say("What it depends on")),
        tornado(found, guessed),
        tornado_table(found, guessed),
        Heading(say("What is left aside")),
        Bullets(tuple(say(each) for each in LEFT_ASIDE)),
        *compared(base, scenarios, SIDES),
    ]
    blocks += appendix("case", blocks, tuple(by_name[name] for name in SIDES if name in by_name), trained, cards)
    title, number = say("Business case"), by_name[NUMBER]
    return Document(
        title, client, date, headline(values, guessed), number, tuple(blocks), base, case.inputs, currency, language, _facts(case)
    )


def cash_chart(case: Model, found: Sensitivity, guessed: bool = True) -> Chart:
    """Money in hand month by month, between the low and the high case; `guessed` says that it rests on an assumption."""
    values = case.values()
    middle, low, high = (cumulative(case.parts, each) for each in (values, case.values(found.low), case.values(found.high)))
    months = tuple(float(month) for month in range(MONTHS + 1))
    paid = values["payback"] if values["paid_5"] else None
    return Chart(
        say("Money in hand, month by month"),
        "line",
        (Series(say("base, between low and high"), months, middle, low, high),),
        x_title=say("months from today"),
        y_unit=Unit.MONEY,
        marker=None if paid is None else (paid, say("paid back")),
        summary=headline(values, guessed),
        assumed=guessed,
    )


def sides(case: Model, found: Sensitivity) -> Sides:
    """Low, base and high side by side."""
    made = (kpis(case, found.low), kpis(case), kpis(case, found.high))
    known = {each.name for each in made[1]}
    names = (say("Low"), say("Base"), say("High"))
    return Sides("", names, made, tuple(name for name in SIDES if name in known), say("Low, base and high"))


def tornado(found: Sensitivity, guessed: bool = True) -> Chart:
    """What becomes of three years when one input goes to either of its ends; `guessed` says that they rest on an assumption."""
    top = found.swings[:BARS]
    places = tuple(float(place) for place in range(len(top)))
    series = Series(
        say("worth of three years"),
        places,
        tuple(found.base for _ in top),
        tuple(each.low for each in top),
        tuple(each.high for each in top),
    )
    labels = tuple(pilot_first(said_input(each.input)) for each in top)  # a long label is cut off at its end
    return Chart(
        say("One input at a time, at its ends"),
        "swings",
        (series,),
        labels,
        y_unit=Unit.MONEY,
        summary=hangs_on(found),
        horizontal=True,
        assumed=guessed,
    )


def tornado_table(found: Sensitivity, guessed: bool = True) -> Table:
    """The same in figures, with where each input is from; `guessed` says that the main figure rests on an assumption."""
    columns = (
        Column(say("Input"), wide=True),
        Column(say("Origin")),
        Column(say("Three years, input at its cautious end"), Unit.MONEY, assumed=guessed),
        Column(say("Three years, input at its good end"), Unit.MONEY, assumed=guessed),
    )
    rows = tuple((said_input(each.input), say(each.input.origin.value), each.low, each.high) for each in found.swings)
    return Table("", columns, rows, say("What it depends on"), shown=LISTED)


def _years(by_name: dict[str, Kpi]) -> Table:
    def row(title: Said, name: str) -> tuple[str | float | None, ...]:
        return (title, *(by_name[f"{name}_{year}"].value for year in range(1, 6)))

    spent = (say("Spent a year"), *([by_name["running_year"].value] * 5))
    years = (say("Year 1"), say("Year 2"), say("Year 3"), say("Year 4"), say("Year 5"))
    guessed = by_name[NUMBER].assumed
    columns = (Column(say("In money of the year"), wide=True), *(Column(each, Unit.MONEY, assumed=guessed) for each in years))
    rows = (row(say("Benefit"), "worth"), spent, row(say("Left"), "net"), row(say("In hand at its end, what is spent once paid"), "have"))
    return Table("", columns, rows, say("Year by year"))


def _pilots(parts: Sequence[Part], by_name: dict[str, Kpi]) -> Table:
    def guessed(name: str) -> bool:
        return any(by_name[getattr(each.terms, name)].assumed for each in parts)

    risky = any(by_name[f"{each.prefix}_benefit_month"].assumed for each in parts)
    columns = (
        Column(say("Pilot"), wide=True, own="Pilot"),
        Column(say("Hours a month"), Unit.HOURS, assumed=guessed("hours")),
        Column(say("Worth a month, as tested"), Unit.MONEY, assumed=guessed("worth")),
        Column(say("With its risk"), Unit.MONEY, assumed=risky),
    )
    rows = tuple(
        (each.title, by_name[each.terms.hours].value, by_name[each.terms.worth].value, by_name[f"{each.prefix}_benefit_month"].value)
        for each in parts
    )
    return Table("", columns, rows, say("The pilots in it"))


def _about_sides() -> Said:
    return say(
        "All inputs go {way} of the way to their cautious or good ends, all at once; one at a time all the way below.", way=share(WAY)
    )


def _facts(case: Model) -> tuple[tuple[str, str], ...]:
    return tuple((say("Pilot"), alone(Own(each.title, "Pilot"))) for each in case.parts)
