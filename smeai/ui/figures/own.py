"""Which figures belong to a pilot alone; those of the business are in `core.business.fields`."""

from smeai.core.business.fields import FIELDS, WAGE_HOUR
from smeai.core.kpi import Input, Unit
from smeai.usecases.books import kpis as books
from smeai.usecases.chat import kpis as chat
from smeai.usecases.stock import kpis as stock

OWN: dict[str, tuple[Input, ...]] = {"chat": chat.FIGURES, "books": books.FIGURES, "stock": stock.FIGURES}
"""All that a pilot reckons with, by its use case."""
ASKED = frozenset(each.name for each in chat.ASKED)
"""What nobody can assume: it has no value until it is entered."""
TIMED = "minutes_hand"  # what a stopwatch can tell


def fields(use_case: str) -> tuple[Input, ...]:
    """What is asked for a pilot alone."""
    return tuple(each for each in OWN[use_case] if each.name not in FIELDS and each.name != WAGE_HOUR.name)


def unit_of(key: str) -> Unit:
    """The unit of a figure by the key that it is kept under."""
    use_case, _, name = key.rpartition(".")
    return next(each.unit for each in (OWN[use_case] if use_case else FIELDS.values()) if each.name == name)
