"""A chat pilot as it is kept: the wizard and the state as plain JSON, and back. An `Archive`."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi import Kpi, Unit
from smeai.core.wizard import Flow
from smeai.ui.chat.book import Book
from smeai.ui.chat.chat_page import same, taken
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import resumed
from smeai.ui.chat.words import figure
from smeai.ui.step_page import StepPage
from smeai.ui.wizard import Wizard
from smeai.usecases.chat.kpis import kpis

KEY = "chat"
DRAFTED = ("file", "columns")  # steps whose pages are kept before they are answered


def kept(flow: Flow, page: StepPage, state: ChatState) -> ChatState:
    """The state with what file and columns answer, those not yet confirmed included, and the step where the user is."""
    return replace(state, **{**taken(_drafted(flow, page), state), "at": flow.at})


def begun(state: ChatState) -> bool:
    """Whether there is anything to keep."""
    return state.file is not None


def title(state: ChatState) -> str:
    """What a new pilot is called."""
    words = Path(state.file.path).stem.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def as_json(state: ChatState) -> dict[str, Any]:
    """Plain JSON for a workspace, with the sentence a list shows."""
    return {**state.as_json(), "headline": _headline(state)}


def from_json(stored: Mapping[str, Any]) -> ChatState | None:
    """The state `as_json` wrote; None when it is of another kind, as one written by another version may be."""
    try:
        return ChatState.from_json(stored)
    except (TypeError, ValueError):
        return None


def name_of(before: ChatState | None, after: ChatState) -> str:
    """What a person did on the pages of file and columns, which know no steps; empty where that is nothing to undo."""
    if before is None or before.file is None:
        return ""
    if not same(before.file, after.file):
        return QCoreApplication.translate("Step", "Another file")
    if (before.file.sheet, before.file.answers) != (after.file.sheet, after.file.answers):
        return QCoreApplication.translate("Step", "How the file is read")
    old, new = (state.setup.mapping if state.setup else () for state in (before, after))
    return QCoreApplication.translate("Step", "What the columns are for") if old and new and old != new else ""


def show(wizard: Wizard, book: Book, state: ChatState) -> None:
    """Show a state that was restored; the user stays at the step where he is, as far as it goes."""
    now = kept(wizard.flow, wizard.page, book.state)
    book.restore(state)
    if (state.file, state.setup and state.setup.mapping) != (now.file, now.setup and now.setup.mapping):
        wizard.step_page("columns").take(state.setup.mapping if state.setup else ())
        wizard.resume(resumed(replace(state, at=wizard.flow.at)))


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
