"""A books pilot in the business case."""

from collections.abc import Mapping
from typing import Any

from smeai.core.appendix import Facts
from smeai.core.case.part import Part, Terms
from smeai.core.case.ranges import with_ends
from smeai.core.estimate import proportion
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.revival import revive
from smeai.usecases.books.kpis import MONTHLY, kpis
from smeai.usecases.books.method import learned as facts
from smeai.usecases.books.result import BooksResult, Point

TERMS = Terms("hours_month", "money_month", f"{MONTHLY} * cost_line", volume=MONTHLY, call="cost_line")

FIRST = ("hours_month", "money_month", "cost_million")
COMPARED = (
    "hours_month", "money_month", "posted_share", "posted_right", "posted_month", "wrong_month", "misposted_month",
    "cost_million", "carbon_thousand", "training_minutes", "cost_training",
)  # fmt: skip
"""What stands side by side in what-ifs, as far as it is known."""


def learned(state: Mapping[str, Any]) -> Facts:
    """Facts of the model of a tested pilot, for its card."""
    result: BooksResult = revive(BooksResult, state["test"])
    return facts(result, result.at(float(state.get("precision", 0.98))))


def measured(stored: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Of a stored result: the share that was posted without a touch, and the share of that which was wrong."""
    result: BooksResult = revive(BooksResult, stored)
    point = result.at(result.precision)
    return (point.posted / point.n if point.n else None), (point.wrong / point.posted if point.posted else None)


def part(title: str, state: Mapping[str, Any], shared: Shared = NOTHING) -> Part | None:
    """The pilot of a stored `state`; None before it was tested."""
    if not state.get("test"):
        return None
    result: BooksResult = revive(BooksResult, state["test"])
    precision = float(state.get("precision", 0.98))
    made = kpis(result, dict(state.get("figures") or ()), precision, shared=shared)
    return Part("books", title, "books", TERMS, with_ends(made, _ends(result.at(precision))))


def _ends(point: Point) -> dict[str, tuple[float, float]]:
    """Ends of the 95 % intervals of what was counted."""
    counted = {
        "n_posted": (point.posted, point.n),
        "n_posted_wrong": (point.wrong, point.posted),
        "n_proposed_right": (point.proposed_right, point.proposed),
    }
    found = {name: (proportion(hits, n), n) for name, (hits, n) in counted.items() if n}
    return {name: (share.low * n, share.high * n) for name, (share, n) in found.items()}
