"""Figures of the report in words."""

from smeai.core.kpi import Unit
from smeai.core.phrases import Figure, Said, alone, count, number, plural, say
from smeai.usecases.stock.about import DAY, MONTH, QUARTER, WEEK

POLICIES = {
    "smeai": "smeai",
    "rule": say("Simple rule"),
    "matched": say("Simple rule set to serve as much"),
    "shop": say("Your shop"),
}


def steps(counted: int, frequency: str) -> Said:
    """`13 weeks`."""
    n = count(counted)
    if frequency == DAY:
        return plural("{n} day", "{n} days", n=n)
    if frequency == WEEK:
        return plural("{n} week", "{n} weeks", n=n)
    if frequency == MONTH:
        return plural("{n} month", "{n} months", n=n)
    if frequency == QUARTER:
        return plural("{n} quarter", "{n} quarters", n=n)
    return plural("{n} year", "{n} years", n=n)


def money(value: float, currency: str) -> Said:
    """In the main unit."""
    return alone(Figure(value, Unit.MONEY, currency=currency))


def sum_of(text: str) -> float | None:
    """A decimal text as a table's cell; None where it is unknown."""
    return float(text) if text else None


def of_hundred(share: float) -> Figure:
    """A share as a count of a hundred, with a decimal where the last few matter."""
    return number(100 * share, 0 if f"{100 * share:.1f}".endswith(".0") else 1)


def units(quantity: float) -> Figure:
    """With no more digits than they deserve."""
    return number(quantity, 0 if quantity == round(quantity) or abs(quantity) >= 100 else 1 if abs(quantity) >= 1 else 2)
