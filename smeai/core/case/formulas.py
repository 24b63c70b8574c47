"""The formulas of the business case, over the key figures of its parts. Each is one line that a spreadsheet can repeat.

Flows of a year count at its end; what is spent once counts today (net present value: Brealey, Myers & Allen, Principles of Corporate
Finance). Return on investment is what is gained beyond all that is spent, over all that is spent.
"""

from collections.abc import Iterable, Mapping, Sequence

from smeai.core.case.part import Part, of_pilot
from smeai.core.kpi import Unit
from smeai.core.kpi_chain import Title
from smeai.core.phrases import count, say

YEARS = (1, 2, 3, 4, 5)
SPANS = (1, 3, 5)  # years the case is shown over
MAIN = "npv_3"
"""The figure that the case is judged by: what decides which end of an input is the cautious one."""


def formulas(parts: Sequence[Part]) -> dict[str, str]:
    """By name, each over inputs and those before it."""
    return {**_months(parts), **_years(parts), **_payback(), **_spans(), **_break_even(parts)}


def titles(parts: Sequence[Part]) -> Mapping[str, Title]:
    """Title, unit and sentence of each."""
    told = {**_TITLES, **_paid_titles()}
    shrinking = {"break_even": (*_OF_PART["break_even"][:2], _ALIKE)} if len(parts) > 1 else {}
    for part in parts:
        each = _OF_PART | shrinking | {f"worth_{year}": (_IN_YEAR[year], Unit.MONEY, _WORTH) for year in YEARS}
        told |= {f"{part.prefix}_{name}": (_of(title, part, parts), *rest) for name, (title, *rest) in each.items()}
    return told


def _of(title: str, part: Part, parts: Sequence[Part]) -> str:
    return title if len(parts) == 1 else of_pilot(title, part)


def _paid_titles() -> dict[str, Title]:
    """Of the figures that lead to the payback."""
    told = {
        "have": (
            "Money in hand after year {year}",
            Unit.MONEY,
            "What is left of all years so far, less what is spent once; not discounted.",
        ),
        "paid": ("Paid back by the end of year {year}", Unit.NUMBER, "1: yes, 0: no."),
        "wait": ("Months of year {year} until it is paid back", Unit.MONTHS, "All twelve before it is, none after. At the latest."),
    }
    return {f"{name}_{year}": (say(title, year=count(year)), *rest) for name, (title, *rest) in told.items() for year in YEARS}


def _months(parts: Sequence[Part]) -> dict[str, str]:
    each = {}
    for part in parts:
        # risk never makes a loss smaller
        each[f"{part.prefix}_benefit_month"] = f"MIN({part.terms.worth}, {part.terms.worth} * {part.prefix}_realised)"
        each[f"{part.prefix}_computing_month"] = part.terms.computing
    setup = _sum(f"{part.prefix}_setup_hours" for part in parts)
    return {
        "hours_all": _sum(part.terms.hours for part in parts),
        **each,
        "benefit_month": _sum(f"{part.prefix}_benefit_month" for part in parts),
        "cost_once": f"({setup} + training_people * training_hours) * work_hour + fee_once + hardware_once",
        "running_month": f"({_sum(f'{part.prefix}_upkeep_hours' for part in parts)}) * work_hour + fee_month"
        f" + {_sum(f'{part.prefix}_computing_month' for part in parts)}",
        "net_month": "benefit_month - running_month",
    }


def _years(parts: Sequence[Part]) -> dict[str, str]:
    found = {"running_year": "12 * running_month"}
    for year in YEARS:
        found |= {name: formula for name, formula in _compound(year) if formula}
        grown = f" * grown_{year}" if year > 1 else ""
        for part in parts:
            months = f"MIN(12, MAX(0, {12 * year} - {part.prefix}_start))"
            found[f"{part.prefix}_worth_{year}"] = f"{part.prefix}_benefit_month * {months}{grown}"
        found[f"worth_{year}"] = _sum(f"{part.prefix}_worth_{year}" for part in parts)
        found[f"net_{year}"] = f"worth_{year} - running_year"
    return found


def _compound(year: int) -> tuple[tuple[str, str], ...]:
    """How volumes have changed by a year, and what money at its end is worth today."""
    growth = {1: "", 2: "MAX(0, 1 + growth)"}.get(year, f"grown_{year - 1} * MAX(0, 1 + growth)")
    return (f"grown_{year}", growth), (f"discount_{year}", f"{'1' if year == 1 else f'discount_{year - 1}'} / (1 + discount_rate)")


def _payback() -> dict[str, str]:
    """The year that pays back is the first at whose end there is money in hand; within it, all that is gained in a month in full use counts
    back from its end. That is never too early, for a start within the year leaves less to the months before it."""
    found = {}
    for year in YEARS:
        grown = f" * grown_{year}" if year > 1 else ""
        late = f"12 - MIN(12, MAX(0, have_{year}) / MAX(0, benefit_month{grown} - running_month))"
        found[f"have_{year}"] = f"have_{year - 1} + net_{year}" if year > 1 else "net_1 - cost_once"
        found[f"paid_{year}"] = f"ROUNDUP(MIN(1, MAX(0, have_{year}{f', paid_{year - 1}' if year > 1 else ''})), 0)"
        found[f"wait_{year}"] = f"(1 - paid_{year - 1}) * ({late})" if year > 1 else late
    return {**found, "payback": f"({_sum(f'wait_{year}' for year in YEARS)}) / paid_{YEARS[-1]}"}


def _spans() -> dict[str, str]:
    found = {}
    for span in SPANS:
        years = range(1, span + 1)
        gained, spent = _sum(f"worth_{year}" for year in years), f"(cost_once + {span} * running_year)"
        found[f"npv_{span}"] = f"{_sum(f'net_{year} * discount_{year}' for year in years)} - cost_once"
        found[f"roi_{span}"] = f"({gained} - {spent}) / {spent}"
    return found


def _break_even(parts: Sequence[Part]) -> dict[str, str]:
    spent = "cost_once + " + _sum(f"running_year * discount_{year}" for year in (1, 2, 3))
    gained = _sum(f"worth_{year} * discount_{year}" for year in (1, 2, 3))
    volumes = {f"{part.prefix}_break_even": f"break_even * {part.terms.volume}" for part in parts if part.terms.volume}
    freed = {"cash_once": _sum(part.terms.once for part in parts if part.terms.once)} if any(part.terms.once for part in parts) else {}
    return {"break_even": f"({spent}) / MAX(0, {gained})", **volumes, **freed}


def _sum(terms: Iterable[str]) -> str:
    return " + ".join(terms)


_IN_YEAR = {1: "Benefit in year 1", 2: "Benefit in year 2", 3: "Benefit in year 3", 4: "Benefit in year 4", 5: "Benefit in year 5"}
_WORTH = "Benefit a month times the months in use, as volumes change."
_ALIKE = "The volume from which on the first three years pay for themselves, if those of the other pilots are the same share of today's."
_OF_PART: dict[str, Title] = {
    "benefit_month": (
        "Benefit a month, with its risk",
        Unit.MONEY,
        "What it is worth a month, times the share that really arrives; a loss counts in full.",
    ),
    "computing_month": ("Computing a month", Unit.MONEY, "Power and wear of this computer."),
    "break_even": ("Break-even volume a month", Unit.COUNT, "The volume from which on the first three years pay for themselves."),
}
_TITLES: dict[str, Title] = {
    "hours_all": ("Hours saved a month", Unit.HOURS, "All pilots together, before risk."),
    "benefit_month": ("Benefit a month", Unit.MONEY, "All pilots together, with their risk."),
    "cost_once": ("Spent once", Unit.MONEY, "Hours to set up and to learn, fees and computers."),
    "running_month": ("Spent a month", Unit.MONEY, "Hours to look after it, fees and computing."),
    "net_month": ("Left a month", Unit.MONEY, "Benefit less what is spent a month, once all is in use."),
    "payback": ("Paid back after", Unit.MONTHS, "Months from today, at the latest. A dash: not within five years."),
    "running_year": ("Spent a year", Unit.MONEY, "Twelve months."),
    "break_even": ("Break-even share of volumes", Unit.SHARE,
                   "The share of today's volumes at which the first three years come to nothing; a dash: no volume does."),
    "cash_once": ("Cash freed, once", Unit.MONEY,
                  "Less money in stock; below nothing: more, which has to be found. It is no profit and no loss, and not part of the "
                  "figures above."),
    **{f"grown_{year}": (title, Unit.NUMBER, "Beside today's.") for year, title in (
        (2, "Volumes in year 2"), (3, "Volumes in year 3"), (4, "Volumes in year 4"), (5, "Volumes in year 5"))},
    **{f"discount_{year}": (title, Unit.NUMBER, "By the discount rate.") for year, title in (
        (1, "Worth today of 1 after one year"), (2, "Worth today of 1 after two years"), (3, "Worth today of 1 after three years"),
        (4, "Worth today of 1 after four years"), (5, "Worth today of 1 after five years"))},
    **{f"worth_{year}": (title, Unit.MONEY, "All pilots together.") for year, title in _IN_YEAR.items()},
    **{f"net_{year}": (title, Unit.MONEY, "Benefit less what is spent in the year.") for year, title in (
        (1, "Left in year 1"), (2, "Left in year 2"), (3, "Left in year 3"), (4, "Left in year 4"), (5, "Left in year 5"))},
    **{f"npv_{span}": (title, Unit.MONEY, "What is left of each year, worth today, less what is spent once.") for span, title in (
        (1, "Net present value, 1 year"), (3, "Net present value, 3 years"), (5, "Net present value, 5 years"))},
    **{f"roi_{span}": (title, Unit.SHARE, "Gained beyond all that is spent, over all that is spent.") for span, title in (
        (1, "Return on investment, 1 year"), (3, "Return on investment, 3 years"), (5, "Return on investment, 5 years"))},
}  # fmt: skip
