"""What a reader must know of a replay, in sentences."""

from smeai.core.phrases import Day, Figure, Said, count, number, plural, say
from smeai.usecases.stock.calendar import Calendar
from smeai.usecases.stock.replay_shelf import Span
from smeai.usecases.stock.worded import steps


def notes(
    calendar: Calendar, days: Calendar, span: Span, seen: int, items: int, safety_weeks: float, averaged_weeks: float, brief: int = 0
) -> tuple[str, ...]:
    """How the replay began, what its rule is, and what it simplifies; `seen` of the `items` have a known past
    stock, `brief` more items spoil too soon to be replayed."""
    begins = say(
        "The replay begins on {begins} and measures from {measures} on: before that, no order of any policy could make a difference to"
        " every item.",
        begins=Day(str(days.dates[span.start])),
        measures=Day(str(days.dates[span.warm])),
    )
    return (
        begins,
        *_opening(seen, items),
        *_dealt(calendar, days),
        *_left_out(brief),
        _pace(span.review, days),
        say(
            "The simple rule: when stock and open orders are at or below the average sales of lead time, time between orders and {safety}"
            " weeks of safety, order up to that and one time between orders more. The average is that of the last {averaged} weeks. Both"
            " numbers of weeks are those that came to the service wished with the least stock in the time before the replay, so that the"
            " rule is at its best.",
            safety=_weeks(safety_weeks),
            averaged=_weeks(averaged_weeks),
        ),
        say(
            "The rule set to serve as much has the weeks of safety that, seen afterwards, reach smeai's fill rate: it shows what that"
            " service costs without a forecast."
        ),
        say("Both order whole packs and not less than the minimum. What is older than its shelf life is thrown away, oldest first."),
    )


def _weeks(weeks: float) -> Figure:
    return number(weeks, next((places for places in range(2) if round(weeks, places) == round(weeks, 2)), 2))


def _opening(seen: int, items: int) -> list[Said]:
    if seen == 0:
        return [
            say("What lay on the shelves then is not known: both policies begin with the same stock, what the rule would keep on average.")
        ]
    known = say("All policies begin with the stock that lay there then and the deliveries that were under way.")
    if seen == items:
        return [known]
    part = plural(
        "Of {n} item that is not known: it begins with what the rule would keep on average.",
        "Of {n} items that is not known: they begin with what the rule would keep on average.",
        n=count(items - seen),
    )
    return [known, part]


def _dealt(calendar: Calendar, days: Calendar) -> list[Said]:
    if calendar.frequency is days.frequency:
        return []
    return [
        say(
            "The file does not tell on which day something was sold: what each step of {step} sold is dealt out over its days by chance.",
            step=steps(1, calendar.frequency),
        )
    ]


def _left_out(brief: int) -> list[Said]:
    if not brief:
        return []
    return [
        plural(
            "{n} item takes no part: it keeps for less than two times between orders, so that it must be ordered more often than you gave,"
            " and nothing is known of how.",
            "{n} items take no part: they keep for less than two times between orders, so that they must be ordered more often than you"
            " gave, and nothing is known of how.",
            n=count(brief),
        )
    ]


def _pace(review: int, days: Calendar) -> Said:
    return say(
        "It goes in steps of {step}; each policy may order once in {review}, and then sees sales up to the step before, its own stock and"
        " its open orders, and nothing later. Orders arrive after the lead time, rounded up to whole steps; demand that finds no stock is"
        " lost.",
        step=steps(1, days.frequency),
        review=steps(review, days.frequency),
    )
