"""What the calls cost on one's own computer: wear, power and upkeep.

Either only the share of a computer that they use (it is there anyway), or the whole of one that was bought for them alone.
"""

from smeai.core.computing.lines import Line
from smeai.core.kpi import Unit
from smeai.core.kpi_chain import COMPUTER_HOUR
from smeai.core.phrases import say

MONEY = Unit.MONEY


def owned_lines(whole: bool) -> tuple[Line, ...]:
    """The lines over `inputs.LOAD`, `MACHINE` and `PEOPLE`; `whole` charges whole machines."""
    return (
        Line("machine_hours", "calls_month * call_seconds / 3600", Unit.HOURS, say("Hours a month the computer works on it")),
        Line("hours_offered", "working_days * pc_hours_day / 12", Unit.HOURS, say("Hours a month one computer runs")),
        Line("used_share", "machine_hours / hours_offered", Unit.SHARE, say("Share of one computer that is used")),
        _machines(whole),
        Line(
            "wear_month",
            "machines * pc_price / (pc_years * 12)",
            MONEY,
            say("Wear a month"),
            say("The price, spread evenly over its life."),
        ),
        _power(whole),
        Line("power_month", "power_kwh * price_kwh", MONEY, say("Power a month")),
        Line(
            "upkeep_month",
            "upkeep_hours * wage_hour",
            MONEY,
            say("Upkeep a month"),
            say("Hours of people: updates, backups, a look at it."),
        ),
        Line("own_running", "power_month + upkeep_month", MONEY, say("Own computer, running costs a month")),
        Line("own_month", "wear_month + own_running", MONEY, say("Own computer, a month"), _told(whole)),
        Line("own_year", "12 * own_month", MONEY, say("Own computer, a year")),
        Line(
            "own_call",
            "own_month / calls_month",
            MONEY,
            say("Own computer, a call"),
            say("All of the month, upkeep included, over its calls."),
        ),
        Line("more_call", f"call_seconds / 3600 * {COMPUTER_HOUR}", MONEY, say("Own computer, one call more"), _MORE),
        Line("more_million", "1000000 * more_call", MONEY, say("Own computer, a million calls more"), _MORE),
    )


_MORE = say(
    "Power and wear for the seconds it takes; upkeep stays the same. A pilot's own cost of a call is this figure: do not add the two."
)


def _told(whole: bool) -> str:
    if whole:
        return say("The whole of a computer bought for this alone, power and upkeep.")
    return say("Only the share of the computer that this uses, power and upkeep. The rest of its price is not in it.")


def _machines(whole: bool) -> Line:
    if whole:
        return Line("machines", "MAX(1, ROUNDUP(used_share, 0))", Unit.COUNT, say("Computers needed"))
    return Line("machines", "used_share", Unit.NUMBER, say("Computers charged"), say("Below 1: the share of one that is used."))


def _power(whole: bool) -> Line:
    idle = " + (machines * hours_offered - machine_hours) * watts_idle" if whole else ""
    formula = f"(machine_hours * watts{idle}) / 1000"
    return Line("power_kwh", formula, Unit.KILOWATT_HOURS, say("Power used a month"))
