"""What the case itself asks for: the work and money to begin and to go on, the risk, and the price of time."""

from collections.abc import Sequence

from smeai.core.case.part import Part, of_pilot
from smeai.core.kpi import Input, Origin, Unit

WAGE = "wage_hour"
GUESS = "our own guess, 2026; please put in your own"
DEAREST = "a quarter more than the dearest hour of the pilots; please put in your own"
HERE = "the tests ran on the computer that is there; put in the price if another one is bought"
RATE = "a common cost of capital of small firms, 2026; please put in your own"


def _assumed(name: str, title: str, value: float, unit: Unit, low: float, high: float, source: str = GUESS) -> Input:
    return Input(name, title, value, unit, Origin.ASSUMPTION, source, low, high)


MORE = 1.25
"""How much more an hour of those who set it up is assumed to cost: they know more, or are asked for advice."""
HOUR = 35.0
"""Of those who set it up, in a currency of which nothing is known."""


def of_whole(parts: Sequence[Part]) -> tuple[Input, ...]:
    """Asked once for the whole case. What is money is assumed by the dearest hour of the pilots, so that it is right in any currency."""
    wages = [each.value for part in parts for each in part.inputs if each.name == WAGE or each.name == f"{part.prefix}_{WAGE}"]
    hour = MORE * max(wages, default=0.0) or HOUR
    return (
        _assumed("work_hour", "Cost of an hour of those who set it up", hour, Unit.MONEY, 0.7 * hour, 1.7 * hour, DEAREST),
        _assumed("training_people", "People who learn to work with it", 2.0, Unit.COUNT, 1.0, 4.0),
        _assumed("training_hours", "Hours each of them needs", 3.0, Unit.HOURS, 1.0, 8.0),
        _assumed("fee_once", "Fees paid once: advice, licences, connections", 0.0, Unit.MONEY, 0.0, 15 * hour),
        _assumed("hardware_once", "Computers bought for it", 0.0, Unit.MONEY, 0.0, 0.0, HERE),
        _assumed("fee_month", "Fees a month: support, licences", 0.0, Unit.MONEY, 0.0, hour),
        _assumed("growth", "Change of your volumes a year", 0.0, Unit.SHARE, -0.1, 0.1),
        _assumed("discount_rate", "Discount rate a year", 0.08, Unit.SHARE, 0.05, 0.12, RATE),
    )


_EACH = (
    ("setup_hours", "Own hours to set it up", 12.0, Unit.HOURS, 6.0, 30.0),
    ("upkeep_hours", "Hours a month to look after it", 1.5, Unit.HOURS, 0.5, 4.0),
    ("start", "Months until it is in daily use", 2.0, Unit.MONTHS, 1.0, 5.0),
    ("realised", "Share of the benefit that will really arrive", 0.7, Unit.SHARE, 0.4, 0.9),
)


def of_part(part: Part, alone: bool = False) -> tuple[Input, ...]:
    """Asked for each pilot; its title stands in theirs unless it is `alone`."""
    return tuple(_assumed(f"{part.prefix}_{name}", title if alone else of_pilot(title, part), *rest) for name, title, *rest in _EACH)


def asked(parts: Sequence[Part]) -> tuple[Input, ...]:
    """All that the case asks for beside the figures of its parts."""
    return (*of_whole(parts), *(each for part in parts for each in of_part(part, len(parts) == 1)))
