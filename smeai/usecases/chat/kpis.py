"""The chat pilot in hours and money: light, pure, and fast enough to follow a slider."""

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
from smeai.usecases.chat.lanes import Costs, Point
from smeai.usecases.chat.result import ChatResult

DEFAULTS = (
    Input("wage_hour", "Cost of an hour of work, all included", 28.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("minutes_hand", "Minutes a person needs for a message", 4.0, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("messages_month", "Messages a month", 500.0, Unit.COUNT, Origin.ASSUMPTION, SOURCE),
    Input("cost_wrong", "Cost of one wrong automatic answer", 10.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("cost_question", "Cost of asking a customer back", 0.2, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("share_reviewed", "Share of automatic answers that a person looks over", 0.1, Unit.SHARE, Origin.ASSUMPTION, SOURCE),
    Input("minutes_review", "Minutes to look over one answer", 0.5, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    *COMPUTER,
    CARBON,
)
ASKED = (
    Input("response_before", "Minutes until customers have an answer, today", 0.0, Unit.MINUTES, Origin.YOURS),
    Input("share_confirmed", "Share of resolved messages that customers confirmed when asked", 0.0, Unit.SHARE, Origin.YOURS),
    Input("nps_before", "Net promoter score before", 0.0, Unit.NUMBER, Origin.YOURS),
    Input("nps_after", "Net promoter score since", 0.0, Unit.NUMBER, Origin.YOURS),
)
"""What nobody can assume: figures over them are shown where they were entered for the workspace, and left out elsewhere."""
FIGURES = (*DEFAULTS, *ASKED)
"""All that the pilot can be told by its user."""
MONTHLY = "messages_month"

FORMULAS = {
    "involvement": "(n_auto + n_clarify) / n_tested",
    "resolution": "(n_auto - n_auto_wrong + n_clarify_right) / (n_auto + n_clarify)",
    "automation_rate": "involvement * resolution",
    "confirmed": "resolution * share_confirmed",
    "durable": "resolution * n_lasting / n_followed",
    "wrong_per_hundred": "100 * n_auto_wrong / n_auto",
    "hours_month": "messages_month * (automation_rate * minutes_hand - n_auto / n_tested * share_reviewed * minutes_review) / 60",
    "money_month": (
        "hours_month * wage_hour - messages_month * (n_auto_wrong / n_tested * cost_wrong + n_clarify / n_tested * cost_question)"
    ),
    "response_after": "(1 - automation_rate) * response_before + automation_rate * message_seconds / 60",
    "response_cut": "(response_before - response_after) / response_before",
    "nps_change": "nps_after - nps_before",
    "cost_call": f"message_seconds / 3600 * {COMPUTER_HOUR}",
    "cost_million": "1000000 * cost_call",
    "energy_thousand": "1000 * message_seconds / 3600 * watts",
    "carbon_thousand": "energy_thousand / 1000 * grid_co2",
    "training_minutes": "training_seconds / 60",
    "cost_training": TRAINING,
    "usable_minutes": "whole_seconds / 60",
    "experiments_month": EXPERIMENTS,
}
"""In the order of the report; those whose inputs are not known are left out."""
TITLES = {
    "involvement": ("Involvement", Unit.SHARE, "The share of messages that the program takes part in."),
    "resolution": ("Resolution", Unit.SHARE,
                   "The share of those that end right without a person. Assumed from the test, not yet confirmed by customers."),
    "automation_rate": ("Automation rate", Unit.SHARE, "Involvement times resolution: messages done without a person."),
    "confirmed": ("Confirmed resolution", Unit.SHARE, "Resolution, of which customers said so when they were asked."),
    "durable": ("Durable resolution", Unit.SHARE,
                "Resolution, times the share of such messages after which the customer did not write again in the same conversation "
                "within 7 days. Counted in the file, where people answered."),
    "wrong_per_hundred": ("Wrong, of 100 automatic", Unit.PER_HUNDRED, "Automatic answers that would have been wrong."),
    "hours_month": ("Hours saved a month", Unit.HOURS, "Net of looking answers over; a wrong answer saves nothing."),
    "money_month": ("Worth a month", Unit.MONEY, "Hours saved, less what wrong answers and questions back cost."),
    "response_after": ("Minutes until an answer, then", Unit.MINUTES,
                       "What is done without a person takes seconds; the rest as long as today."),
    "response_cut": ("Shorter wait for an answer", Unit.SHARE, "The same as a share of today's wait."),
    "nps_change": ("Change of the net promoter score", Unit.NUMBER, "As you surveyed it, since less before. Other causes are in it, too."),
    "cost_call": ("Computing, a message", Unit.MONEY, "Power and wear of this computer, for one message."),
    "cost_million": ("Computing, a million messages", Unit.MONEY, "The same, to compare with price lists of cloud services."),
    "energy_thousand": ("Energy, a thousand messages", Unit.WATT_HOURS, "What this computer draws while it works on them."),
    "carbon_thousand": ("Carbon dioxide, a thousand messages", Unit.GRAMS, "The same, as electricity is made in your country."),
    "training_minutes": ("Time to train", Unit.MINUTES, "From table to tested model, on this computer."),
    "cost_training": ("Computing, a training", Unit.MONEY, "Power and wear of this computer, for one training and its test."),
    "usable_minutes": ("From file to usable model", Unit.MINUTES, "Reading, training and testing, as long as it took here."),
    "experiments_month": ("Tests a month", Unit.NUMBER, "How often this pilot was tested, by the tests that are kept."),
}  # fmt: skip


def figures(result: ChatResult, given: Mapping[str, float], *, shared: Shared = NOTHING) -> tuple[Input, ...]:
    """The business figures: those `given` by the user, those `shared` in the workspace, what the file tells, and labelled assumptions."""
    told = {
        "minutes_hand": (result.minutes, told_by(result.file)),
        MONTHLY: (result.messages_month, told_by(result.file, whole=False)),
    }
    return chosen(DEFAULTS, given, told, shared=shared)


def costs(values: Mapping[str, float]) -> Costs:
    """What a message costs in each lane, from business figures by name."""
    minute = values["wage_hour"] / 60
    return Costs(
        wrong=values["cost_wrong"] + values["minutes_hand"] * minute,
        human=values["minutes_hand"] * minute,
        question=values["cost_question"],
        review=values["share_reviewed"] * values["minutes_review"] * minute,
    )


def kpis(result: ChatResult, given: Mapping[str, float], threshold: float, *, shared: Shared = NOTHING) -> tuple[Kpi, ...]:
    """Every key figure at a threshold, each with its formula and its inputs; each may use those before it."""
    point = result.at(threshold)
    inputs = (*figures(result, given, shared=shared), *_measured(result, point), *others(shared, ASKED))
    return chain(answerable(FORMULAS, inputs), TITLES, inputs, lambda name: _interval(name, point), listed=True)


def _interval(name: str, point: Point) -> Interval:
    """The 95 % interval of a share counted in the test, and its n; nothing for other figures."""
    counted = {
        "involvement": (point.auto + point.clarify, point.n, 1),
        "resolution": (point.auto - point.auto_wrong + point.clarify_right, point.auto + point.clarify, 1),
        "automation_rate": (point.auto - point.auto_wrong + point.clarify_right, point.n, 1),
        "wrong_per_hundred": (point.auto_wrong, point.auto, 100),
    }
    hits, n, scale = counted.get(name, (0, 0, 1))
    share = proportion(hits, n)
    return (scale * share.low, scale * share.high, n) if n else (None, None, None)


def _measured(result: ChatResult, point: Point) -> tuple[Input, ...]:
    test = say("the test of {day}, {n} messages", day=Day(result.date), n=count(point.n))
    counts = (
        ("n_tested", "Messages tested", point.n),
        ("n_auto", "Answered automatically", point.auto),
        ("n_auto_wrong", "Wrong among the automatic", point.auto_wrong),
        ("n_clarify", "Asked back", point.clarify),
        ("n_clarify_right", "Right topic offered among those asked back", point.clarify_right),
    )
    return (
        *(Input(name, title, float(counted), Unit.COUNT, Origin.MEASURED, test) for name, title, counted in counts),
        timed("message_seconds", "Seconds for a message", result.timing.message_seconds),
        timed("training_seconds", "Seconds to train and test", result.timing.training_seconds),
        *_followed(result, point),
        *((timed("whole_seconds", "Seconds from the file to a tested model", whole),) if (whole := result.timing.whole_seconds) else ()),
    )


def _followed(result: ChatResult, point: Point) -> tuple[Input, ...]:
    """Whether customers wrote again, where the file tells."""
    if not point.followed:
        return ()
    source = told_by(result.file)
    return (
        Input("n_followed", "Right ones whose next 7 days are known", float(point.followed), Unit.COUNT, Origin.MEASURED, source),
        Input("n_lasting", "Of these, not written again within 7 days", float(point.lasting), Unit.COUNT, Origin.MEASURED, source),
    )
