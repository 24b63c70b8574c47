"""A stock pilot in the business case."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smeai.core.appendix import Facts
from smeai.core.case.part import Part, Terms
from smeai.core.case.ranges import with_ends
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.revival import revive
from smeai.usecases.stock.kpis import against, kpis
from smeai.usecases.stock.method import learned as facts
from smeai.usecases.stock.result import StockResult

TERMS = Terms("hours_month", "money_month", "cost_year / 12", once="cash_freed", call="cost_run")

FIRST = ("money_month", "hours_month", "cash_freed")
COMPARED = (
    "money_month", "hours_month", "cash_freed", "stock_cut", "carrying_year", "carrying_cut", "sales_year", "margin_year", "spoiled_year",
    "fill_gain", "out_cut", "cost_run", "cost_year", "carbon_run",
)  # fmt: skip
"""What stands side by side in what-ifs, as far as it is known."""


def learned(state: Mapping[str, Any]) -> Facts:
    """Facts of the forecasts of a tested pilot, for their card."""
    return facts(revive(StockResult, state["outcome"]))


def measured(stored: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Of a stored result: no share is done without a person, for orders are proposals; wrong is how far off the forecast was in sum."""
    result: StockResult = revive(StockResult, stored)
    return None, abs(result.accuracy.bias) if result.accuracy.points else None


def part(title: str, state: Mapping[str, Any], shared: Shared = NOTHING) -> Part | None:
    """The pilot of a stored `state`; None before it was tested."""
    if not state.get("outcome"):
        return None
    result: StockResult = revive(StockResult, state["outcome"])
    made = kpis(result, dict(state.get("figures") or ()), shared=shared)
    freed = any(each.name == TERMS.once for each in made)
    return Part("stock", title, "stock", TERMS if freed else replace(TERMS, once=""), with_ends(made, _ends(result)))


def _ends(result: StockResult) -> dict[str, tuple[float, float]]:
    """What smeai's policy may come to, by the 95 % intervals of its gain over the other policy."""
    beside = against(result)
    if beside is None:
        return {}
    gains = {"stock_ours": (beside.stock, beside.theirs.average_stock), "lost_margin_ours": (beside.lost_margin, beside.theirs.lost_margin)}
    known = {name: (gain, float(theirs)) for name, (gain, theirs) in gains.items() if gain is not None and theirs != ""}
    return {name: (theirs - gain.high, theirs - gain.low) for name, (gain, theirs) in known.items()}
