"""A pilot as it is kept: the wizard and the state as plain JSON, and back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi import Kpi, Unit
from smeai.core.wizard import Flow
from smeai.ui.chat.chat_page import taken
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.words import figure
from smeai.ui.step_page import StepPage
from smeai.usecases.chat.kpis import kpis


def kept(flow: Flow, page: StepPage, state: ChatState) -> ChatState:
    """The state with what file and columns answer, those not yet confirmed included, and the step where the user is."""
    return replace(state, **{**taken(_drafted(flow, page), state), "at": flow.at})


def as_json(state: ChatState) -> dict[str, Any]:
    """Plain JSON for a workspace, with the sentence a list shows."""
    return {**state.as_json(), "headline": _headline(state)}


def from_json(stored: Mapping[str, Any]) -> ChatState | None:
    """The state `as_json` wrote; None when it is of another kind, as one written by another version may be."""
    try:
        return ChatState.from_json(stored)
    except (TypeError, ValueError):
        return None


def _drafted(flow: Flow, page: StepPage) -> Flow:
    """A chosen file and changed columns are kept before the user goes on; another file in their place is not."""
    if page.valid and not page.busy and (flow.at == "columns" or (flow.at == "file" and not flow.has("file"))):
        return flow.answered(page.apply())
    return flow


def _headline(state: ChatState) -> str:
    if state.result is None:
        return ""
    made: tuple[Kpi, ...] = kpis(state.result, dict(state.figures), state.sure)
    hours, point = next(kpi.value for kpi in made if kpi.name == "hours_month"), state.result.at(state.sure)
    automatic = figure(point.auto / max(1, point.n), Unit.SHARE)
    if hours < 1:
        return QCoreApplication.translate("Listing", "{automatic} automatic").format(automatic=automatic)
    text = QCoreApplication.translate("Listing", "{automatic} automatic, about {hours} a month")
    return text.format(automatic=automatic, hours=figure(hours, Unit.HOURS))
