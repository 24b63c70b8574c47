"""The books pilot in hours and money: light, pure, and fast enough to follow a slider."""

from collections.abc import Mapping

from smeai.core.estimate import proportion
from smeai.core.kpi import Input, Kpi, Origin, Unit, compute, names, shown
from smeai.usecases.books.result import BooksResult, Point

SOURCE = "a common value, 2026; please put in your own"

DEFAULTS = (
    Input("wage_hour", "Cost of an hour of bookkeeping, all included", 35.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("lines_month", "Bank lines a month", 500.0, Unit.COUNT, Origin.ASSUMPTION, SOURCE),
    Input("minutes_hand", "Minutes to book a line by hand", 0.75, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("minutes_review", "Minutes to look at a proposal", 0.15, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("share_checked", "Share of posted lines that a person looks over", 0.1, Unit.SHARE, Origin.ASSUMPTION, SOURCE),
    Input("cost_wrong", "Cost of finding and mending a wrong posting", 10.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("pc_price", "Price of this computer", 900.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("pc_years", "Years it is used", 4.0, Unit.YEARS, Origin.ASSUMPTION, SOURCE),
    Input("pc_hours_day", "Hours a day it runs", 8.0, Unit.HOURS, Origin.ASSUMPTION, SOURCE),
    Input("watts", "Power while it works", 45.0, Unit.WATTS, Origin.ASSUMPTION, SOURCE),
    Input("price_kwh", "Price of a kilowatt hour", 0.3, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
)
MONTHLY = "lines_month"
PARTLY = "; put in your own if the file holds only a part"  # it scales all the money
WORKING_DAYS = 250  # a year

FORMULAS = {
    "posted_share": "n_posted / n_tested",
    "posted_right": "(n_posted - n_posted_wrong) / n_posted",
    "posted_month": "lines_month * posted_share",
    "minutes_month": (
        "lines_month * ((n_posted - n_posted_wrong + n_proposed_right) * minutes_hand"
        " - (n_proposed + n_posted * share_checked) * minutes_review) / n_tested"
    ),
    "hours_month": "minutes_month / 60",
    "wrong_month": "lines_month * n_posted_wrong / n_tested",
    "misposted_month": "lines_month * misposted / n_tested",
    "money_month": "hours_month * wage_hour - wrong_month * cost_wrong",
    "cost_line": "line_seconds / 3600 * (watts / 1000 * price_kwh + pc_price / (pc_years * working_days * pc_hours_day))",
    "cost_million": "1000000 * cost_line",
    "training_minutes": "training_seconds / 60",
}
TITLES = {
    "posted_share": ("Posted without a touch", Unit.SHARE, "The share of lines that nobody has to look at."),
    "posted_right": ("Right, of the posted", Unit.SHARE, "Posted lines on the account that people had chosen."),
    "posted_month": ("Lines posted a month", Unit.COUNT, "The same share of a month's lines."),
    "minutes_month": ("Minutes saved a month", Unit.MINUTES,
                      "What booking the right ones by hand takes, less looking at proposals and at samples."),
    "hours_month": ("Hours saved a month", Unit.HOURS,
                    "Booking by hand, less looking at proposals; what goes to a wrong account saves nothing."),
    "wrong_month": ("Wrong postings a month", Unit.COUNT, "Lines posted on another account than people would have chosen."),
    "misposted_month": ("Posted on another account, a month", Unit.MONEY, "The amounts of those lines, signs left aside."),
    "money_month": ("Worth a month", Unit.MONEY, "Hours saved, less what wrong postings cost."),
    "cost_line": ("Computing, a line", Unit.MONEY, "Power and wear of this computer, for one line of many."),
    "cost_million": ("Computing, a million lines", Unit.MONEY, "The same, for as many lines as a large firm of accountants has."),
    "training_minutes": ("Time to train", Unit.MINUTES, "From all booked lines to a model, on this computer."),
}  # fmt: skip


def figures(result: BooksResult, given: Mapping[str, float]) -> tuple[Input, ...]:
    """The business figures: those `given` by the user, what the file tells, and labelled assumptions."""
    told = {MONTHLY: result.lines_month}
    return tuple(_figure(each, given.get(each.name), told.get(each.name, 0.0), result.file) for each in DEFAULTS)


def kpis(result: BooksResult, given: Mapping[str, float], precision: float) -> tuple[Kpi, ...]:
    """Every key figure at a precision, each with its formula and its inputs; each may use those before it."""
    point = result.at(precision)
    inputs = {each.name: each for each in (*figures(result, given), *_measured(result, point))}
    values = {name: each.value for name, each in inputs.items()}
    made: dict[str, Kpi] = {}
    for name, formula in FORMULAS.items():
        title, unit, sentence = TITLES[name]
        value, values[name] = shown(formula, values), compute(formula, values)
        used = names(formula)
        inner = (other for each in used if each in made for other in made[each].inputs)
        every = tuple(dict.fromkeys((*(inputs[each] for each in used if each in inputs), *inner)))
        made[name] = Kpi(name, title, value, unit, formula, every, sentence, *_interval(name, point))
    return tuple(made.values())


def _interval(name: str, point: Point) -> tuple[float | None, float | None, int | None]:
    """The 95 % interval of a share counted in the test, and its n; nothing for other figures."""
    counted = {"posted_share": (point.posted, point.n), "posted_right": (point.posted - point.wrong, point.posted)}
    hits, n = counted.get(name, (0, 0))
    share = proportion(hits, n)
    return (share.low, share.high, n) if n else (None, None, None)


def _figure(default: Input, given: float | None, told: float, file: str) -> Input:
    if given is not None:
        return Input(default.name, default.title, given, default.unit, Origin.YOURS, "entered")
    if told:
        return Input(default.name, default.title, told, default.unit, Origin.MEASURED, f"from {file}{PARTLY}")
    return default


def _measured(result: BooksResult, point: Point) -> tuple[Input, ...]:
    test = f"the test of {result.date}, {point.n:,} lines"
    counts = (
        ("n_tested", "Lines tested", point.n),
        ("n_posted", "Posted without a touch", point.posted),
        ("n_posted_wrong", "Wrong among the posted", point.wrong),
        ("n_proposed", "Proposed", point.proposed),
        ("n_proposed_right", "Right among the proposed", point.proposed_right),
    )
    seconds = (
        ("line_seconds", "Seconds for a line, of many", result.timing.line_seconds),
        ("training_seconds", "Seconds to learn from all lines", result.timing.training_seconds),
    )
    return (
        *(Input(name, title, float(count), Unit.COUNT, Origin.MEASURED, test) for name, title, count in counts),
        Input("misposted", "Amounts of the wrong among the posted", float(point.misposted), Unit.MONEY, Origin.MEASURED, test),
        *(Input(name, title, value, Unit.SECONDS, Origin.MEASURED, "timed on this computer") for name, title, value in seconds),
        Input("working_days", "Working days a year", WORKING_DAYS, Unit.COUNT, Origin.ASSUMPTION, SOURCE),
    )
