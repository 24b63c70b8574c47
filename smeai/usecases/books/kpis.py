"""The books pilot in hours and money: light, pure, and fast enough to follow a slider."""

from collections.abc import Mapping

from smeai.core.estimate import proportion
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.kpi_chain import (
    CARBON,
    COMPUTER,
    COMPUTER_HOUR,
    EXPERIMENTS,
    NOTHING,
    SOURCE,
    TRAINING,
    Interval,
    Shared,
    answerable,
    chain,
    others,
    timed,
    told_by,
)
from smeai.core.kpi_chain import figures as chosen
from smeai.core.phrases import Day, count, say
from smeai.usecases.books.result import BooksResult, Point

DEFAULTS = (
    Input("wage_hour", "Cost of an hour of work, all included", 28.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("lines_month", "Bank lines a month", 500.0, Unit.COUNT, Origin.ASSUMPTION, SOURCE),
    Input("minutes_hand", "Minutes to book a line by hand", 0.75, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("minutes_review", "Minutes to look at a proposal", 0.15, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("share_checked", "Share of posted lines that a person looks over", 0.1, Unit.SHARE, Origin.ASSUMPTION, SOURCE),
    Input("cost_wrong", "Cost of finding and mending a wrong posting", 10.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    *COMPUTER,
    CARBON,
)
FIGURES = DEFAULTS
"""All that the pilot can be told by its user."""
MONTHLY = "lines_month"

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
    "cost_line": f"line_seconds / 3600 * {COMPUTER_HOUR}",
    "cost_million": "1000000 * cost_line",
    "energy_thousand": "1000 * line_seconds / 3600 * watts",
    "carbon_thousand": "energy_thousand / 1000 * grid_co2",
    "training_minutes": "training_seconds / 60",
    "cost_training": TRAINING,
    "usable_minutes": "whole_seconds / 60",
    "experiments_month": EXPERIMENTS,
}
"""In the order of the report; those whose inputs are not known are left out."""
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
    "energy_thousand": ("Energy, a thousand lines", Unit.WATT_HOURS, "What this computer draws while it works on them."),
    "carbon_thousand": ("Carbon dioxide, a thousand lines", Unit.GRAMS, "The same, as electricity is made in your country."),
    "training_minutes": ("Time to train", Unit.MINUTES, "From all booked lines to a model, on this computer."),
    "cost_training": ("Computing, a training", Unit.MONEY, "Power and wear of this computer, to learn from all booked lines once."),
    "usable_minutes": ("From file to usable model", Unit.MINUTES, "Reading, testing and training, as long as it took here."),
    "experiments_month": ("Tests a month", Unit.NUMBER, "How often this pilot was tested, by the tests that are kept."),
}  # fmt: skip


def figures(result: BooksResult, given: Mapping[str, float], *, shared: Shared = NOTHING) -> tuple[Input, ...]:
    """The business figures: those `given` by the user, those `shared` in the workspace, what the file tells, and labelled assumptions."""
    return chosen(DEFAULTS, given, {MONTHLY: (result.lines_month, told_by(result.file, whole=False))}, shared=shared)


def kpis(result: BooksResult, given: Mapping[str, float], precision: float, *, shared: Shared = NOTHING) -> tuple[Kpi, ...]:
    """Every key figure at a precision, each with its formula and its inputs; each may use those before it."""
    point = result.at(precision)
    inputs = (*figures(result, given, shared=shared), *_measured(result, point), *others(shared))
    return chain(answerable(FORMULAS, inputs), TITLES, inputs, lambda name: _interval(name, point))


def _interval(name: str, point: Point) -> Interval:
    """The 95 % interval of a share counted in the test, and its n; nothing for other figures."""
    counted = {"posted_share": (point.posted, point.n), "posted_right": (point.posted - point.wrong, point.posted)}
    hits, n = counted.get(name, (0, 0))
    share = proportion(hits, n)
    return (share.low, share.high, n) if n else (None, None, None)


def _measured(result: BooksResult, point: Point) -> tuple[Input, ...]:
    test = say("the test of {day}, {n} lines", day=Day(result.date), n=count(point.n))
    counts = (
        ("n_tested", "Lines tested", point.n),
        ("n_posted", "Posted without a touch", point.posted),
        ("n_posted_wrong", "Wrong among the posted", point.wrong),
        ("n_proposed", "Proposed", point.proposed),
        ("n_proposed_right", "Right among the proposed", point.proposed_right),
    )
    return (
        *(Input(name, title, float(counted), Unit.COUNT, Origin.MEASURED, test) for name, title, counted in counts),
        Input("misposted", "Amounts of the wrong among the posted", float(point.misposted), Unit.MONEY, Origin.MEASURED, test),
        timed("line_seconds", "Seconds for a line, of many", result.timing.line_seconds),
        timed("training_seconds", "Seconds to learn from all lines", result.timing.training_seconds),
        *((timed("whole_seconds", "Seconds from the file to a tested model", whole),) if (whole := result.timing.whole_seconds) else ()),
    )
