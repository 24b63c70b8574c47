"""What a reader must know of a replay, in sentences."""

from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.replay_shelf import Span

STEPS = {Frequency.DAY: "day", Frequency.WEEK: "week", Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.YEAR: "year"}


def notes(
    calendar: Calendar, days: Calendar, span: Span, seen: int, items: int, safety_weeks: float, averaged_weeks: float, brief: int = 0
) -> tuple[str, ...]:
    """How the replay began, what its rule is, and what it simplifies; `seen` of the `items` have a known past
    stock, `brief` more items spoil too soon to be replayed."""
    step = STEPS[days.frequency]
    begins = (
        f"The replay begins on {days.dates[span.start]} and measures from {days.dates[span.warm]} on: before that, no order of any"
        " policy could make a difference to every item."
    )
    return (
        begins,
        _opening(seen, items),
        *_dealt(calendar, days),
        *_left_out(brief),
        f"It goes {step} by {step}. At {_often(span.review, step)} each policy sees sales up to the {step} before, its own stock and"
        " its open orders, and nothing later. Orders arrive after the lead time, rounded up to whole steps; demand that finds no"
        " stock is lost.",
        "The simple rule: when stock and open orders are at or below the average sales of lead time, time between orders and"
        f" {safety_weeks:.3g} weeks of safety, order up to that and one time between orders more. The average is that of the last"
        f" {averaged_weeks:.3g} weeks. Both numbers of weeks are those that came to the service wished with the least stock in the time"
        " before the replay, so that the rule is at its best.",
        "The rule set to serve as much has the weeks of safety that, seen afterwards, reach smeai's fill rate: it shows what that service"
        " costs without a forecast.",
        "Both order whole packs and not less than the minimum. What is older than its shelf life is thrown away, oldest first.",
    )


def _opening(seen: int, items: int) -> str:
    if seen == 0:
        return "What lay on the shelves then is not known: both policies begin with the same stock, what the rule would keep on average."
    part = "" if seen == items else f" Of {items - seen:,} items that is not known: they begin with what the rule would keep on average."
    return f"All policies begin with the stock that lay there then and the deliveries that were under way.{part}"


def _dealt(calendar: Calendar, days: Calendar) -> list[str]:
    if calendar.frequency is days.frequency:
        return []
    step = STEPS[calendar.frequency]
    return [
        f"The file does not tell on which day of a {step} something was sold: what each {step} sold is dealt out over its days by chance."
    ]


def _left_out(brief: int) -> list[str]:
    if not brief:
        return []
    return [
        f"{brief:,} items take no part: they keep for less than two times between orders, so that they must be ordered more often than you"
        " gave, and nothing is known of how."
    ]


def _often(review: int, step: str) -> str:
    return f"the beginning of every {step}" if review == 1 else f"the beginning of every {review} {step}s"
