"""Bank lines for tests, said in few words."""

from datetime import date
from decimal import Decimal

from smeai.tabular.statements.statement import Line


def line(description: str = "", amount: str = "-10.00", *, on: str = "2026-01-05", **more: str) -> Line:
    """A line with the given text and amount; `more` are other fields of `Line`."""
    return Line(date.fromisoformat(on), Decimal(amount), "EUR", description, **more)
