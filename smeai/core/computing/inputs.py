"""The figures that the cost of computing rests on, with what is assumed until somebody says better."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import CARBON, COMPUTER, SOURCE, WORKING_DAYS
from smeai.core.phrases import say

_SOURCE = say(SOURCE)
_FALL = say("an assumption of 2026: lists of ready-made services stood still for years, those of language models fell much faster")
_ROUND = say("an assumption of 2026: most answers within a quarter of a second to two; measure it from your own network")
_ENERGY = say("published estimates of 2025 for a short answer of a large language model; smaller services need less")
_OFFER = say("an example; put in the offer you have")

Range = tuple[float | None, float | None]


def _assumed(name: str, title: str, value: float, unit: Unit, source: str = _SOURCE, ends: Range = (None, None)) -> Input:
    return Input(name, title, value, unit, Origin.ASSUMPTION, source, *ends)


LOAD = (
    _assumed("calls_month", say("Calls a month"), 500, Unit.COUNT),
    _assumed("call_seconds", say("Seconds of this computer for a call"), 0.05, Unit.SECONDS),
    _assumed("chars_call", say("Characters of a call"), 300, Unit.COUNT),
    _assumed("tokens_in", say("Tokens read for a call"), 300, Unit.COUNT),
    _assumed("tokens_out", say("Tokens written for a call"), 30, Unit.COUNT),
)
LOADS: Mapping[str, Mapping[str, float]] = {
    "messages": {},
    "lines": {"call_seconds": 0.01, "chars_call": 80, "tokens_in": 250, "tokens_out": 20},
    "papers": {"calls_month": 100, "call_seconds": 5, "chars_call": 2000, "tokens_in": 2000, "tokens_out": 300},
    "forecasts": {"calls_month": 800, "call_seconds": 0.3, "chars_call": 1000, "tokens_in": 1500, "tokens_out": 250},
}
"""What is usual in place of `LOAD`, by what a call is (see `prices.SERVES`)."""

MACHINE = (
    *COMPUTER,
    WORKING_DAYS,
    _assumed("watts_idle", say("Power while it waits"), 12, Unit.WATTS),
    CARBON,
)
PEOPLE = (
    _assumed("wage_hour", say("Cost of an hour of work, all included"), 28, Unit.MONEY),
    _assumed("upkeep_hours", say("Hours of upkeep a month, own computer"), 0.5, Unit.HOURS),
    _assumed("cloud_hours", say("Hours of upkeep a month, cloud"), 0.5, Unit.HOURS),
)
PROJECTION = (_assumed("price_fall", say("Prices of the cloud fall by, a year"), 0.1, Unit.SHARE, _FALL, (0.0, 0.3)),)
CHOICE = (
    _assumed("cloud_seconds", say("Seconds until the cloud has answered, network included"), 0.5, Unit.SECONDS, _ROUND, (0.2, 2.0)),
    _assumed("most_seconds", say("Seconds an answer may take"), 2, Unit.SECONDS),
    _assumed("cloud_wh", say("Watt hours of the cloud for a call"), 0.3, Unit.NUMBER, _ENERGY, (0.03, 3.0)),
    _assumed("cost_wrong", say("Cost of one wrong answer"), 10, Unit.MONEY),
)
ACCURACY = (
    _assumed("right_own", say("Right on this computer, in your test"), 0, Unit.SHARE),
    _assumed("right_cloud", say("Right in the cloud, in the same test"), 0, Unit.SHARE),
)
"""Never assumed: they are inputs only where somebody tested."""

SELLING = (
    _assumed("use_low", say("Calls a month of a customer who uses it little"), 200, Unit.COUNT, _OFFER),
    _assumed("use_typical", say("Calls a month of a typical customer"), 1000, Unit.COUNT, _OFFER),
    _assumed("use_heavy", say("Calls a month of a customer who uses it much"), 10000, Unit.COUNT, _OFFER),
    _assumed("unit_cost", say("What a call costs you"), 0.005, Unit.MONEY, _OFFER),
    _assumed("care_minutes", say("Minutes of care for a customer a month"), 15, Unit.MINUTES, _OFFER),
    _assumed("seats", say("Seats of a customer"), 3, Unit.COUNT, _OFFER),
    _assumed("seat_price", say("Price of a seat a month"), 15, Unit.MONEY, _OFFER),
    _assumed("base_fee", say("Base fee a month"), 29, Unit.MONEY, _OFFER),
    _assumed("credits", say("Calls within the base fee"), 1000, Unit.COUNT, _OFFER),
    _assumed("credit_price", say("Price of a call beyond"), 0.02, Unit.MONEY, _OFFER),
    _assumed("outcome_price", say("Price of a case that was solved"), 0.06, Unit.MONEY, _OFFER),
    _assumed("outcome_rate", say("Calls that end in a solved case"), 0.6, Unit.SHARE, _OFFER),
)
EVERY = (*LOAD, *MACHINE, *PEOPLE, *PROJECTION, *CHOICE, *SELLING)

LOWEST = {"pc_years": 0.5, "pc_hours_day": 0.1, "working_days": 1.0}
"""A machine that lasts no time or runs no hour has no price."""
MOST = {"price_fall": 0.9, "outcome_rate": 1.0, "right_own": 1.0, "right_cloud": 1.0, "pc_hours_day": 24.0, "working_days": 366.0}


def inputs_of(serves: str, given: Mapping[str, float], shared: Sequence[Input] = ()) -> tuple[Input, ...]:
    """Every input: those `given` on this page, then those `shared` by the workspace, then what is assumed for such calls."""
    theirs, usual = {each.name: each for each in shared}, LOADS.get(serves, {})
    made = []
    for each in (*EVERY, *(one for one in ACCURACY if one.name in given or one.name in theirs)):
        if each.name in given:
            made.append(_entered(each, given[each.name]))
        elif each.name in theirs:
            made.append(replace(theirs[each.name], title=each.title, unit=each.unit))
        else:
            made.append(replace(each, value=float(usual.get(each.name, each.value))))
    return tuple(made)


def within(name: str, value: float) -> float:
    """The value, or the nearest that makes sense."""
    return min(max(value, LOWEST.get(name, 0.0)), MOST.get(name, 1e12))


def _entered(default: Input, value: float) -> Input:
    """A range stays only where it still holds the value: it is how far one may be wrong about an assumption."""
    keeps = default.low is not None and default.name == "price_fall"
    low, high = (min(default.low, value), max(default.high, value)) if keeps else (None, None)
    return Input(default.name, default.title, within(default.name, value), default.unit, Origin.YOURS, say("entered"), low, high)
