"""Figures of the report in words."""

from smeai.core.figures import written
from smeai.core.kpi import Unit
from smeai.usecases.stock.about import DAY, MONTH, QUARTER, WEEK

STEP_WORDS = {DAY: "day", WEEK: "week", MONTH: "month", QUARTER: "quarter"}
POLICIES = {"smeai": "smeai", "rule": "Simple rule", "matched": "Simple rule set to serve as much", "shop": "Your shop"}


def steps(count: int, frequency: str) -> str:
    """`13 weeks`."""
    return f"{count:,} {STEP_WORDS.get(frequency, 'year')}{'' if count == 1 else 's'}"


def money(value: float, currency: str) -> str:
    """In the main unit."""
    return written(value, Unit.MONEY, currency)


def sum_of(text: str) -> float | None:
    """A decimal text as a table's cell; None where it is unknown."""
    return float(text) if text else None


def of_hundred(share: float) -> str:
    """A share as a count of a hundred, with a decimal where the last few matter."""
    return f"{100 * share:.1f}".removesuffix(".0")
