"""A chat pilot in the business case."""

from collections.abc import Mapping
from typing import Any

from smeai.core.appendix import Facts
from smeai.core.case.part import Part, Terms
from smeai.core.case.ranges import with_ends
from smeai.core.estimate import proportion
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.revival import revive
from smeai.usecases.chat.kpis import MONTHLY, kpis
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.method import learned as facts
from smeai.usecases.chat.result import ChatResult

TERMS = Terms("hours_month", "money_month", f"{MONTHLY} * cost_call", volume=MONTHLY, call="cost_call")

FIRST = ("hours_month", "money_month", "cost_million")
COMPARED = (
    "hours_month", "money_month", "automation_rate", "wrong_per_hundred", "confirmed", "response_cut", "cost_million",
    "carbon_thousand", "training_minutes", "cost_training",
)  # fmt: skip
"""What stands side by side in what-ifs, as far as it is known."""


def learned(state: Mapping[str, Any]) -> Facts:
    """Facts of the model of a tested pilot, for its card."""
    result: ChatResult = revive(ChatResult, state["result"])
    return facts(result, _sure(state, result))


def measured(stored: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Of a stored result: the share that was done without a person, and the share of that which was wrong."""
    result: ChatResult = revive(ChatResult, stored)
    point = result.at(result.threshold)
    return (point.auto / point.n if point.n else None), (point.auto_wrong / point.auto if point.auto else None)


def part(title: str, state: Mapping[str, Any], shared: Shared = NOTHING) -> Part | None:
    """The pilot of a stored `state`; None before it was tested."""
    if not state.get("result"):
        return None
    result: ChatResult = revive(ChatResult, state["result"])
    sure = _sure(state, result)
    made = kpis(result, dict(state.get("figures") or ()), sure, shared=shared)
    return Part("chat", title, "chat", TERMS, with_ends(made, _ends(result.at(sure))))


def _ends(point: Point) -> dict[str, tuple[float, float]]:
    """Ends of the 95 % intervals of what was counted."""
    counted = {
        "n_auto": (point.auto, point.n),
        "n_auto_wrong": (point.auto_wrong, point.auto),
        "n_clarify_right": (point.clarify_right, point.clarify),
    }
    found = {name: (proportion(hits, n), n) for name, (hits, n) in counted.items() if n}
    return {name: (share.low * n, share.high * n) for name, (share, n) in found.items()}


def _sure(state: Mapping[str, Any], result: ChatResult) -> float:
    return result.threshold if state.get("threshold") is None else float(state["threshold"])
