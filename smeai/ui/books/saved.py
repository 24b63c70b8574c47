"""A books pilot as it is kept: its state as plain JSON, and back. What is done to its lines is kept by the ledger."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.wizard import Flow
from smeai.ui.books.state import BooksBook, BooksState
from smeai.ui.step_page import StepPage
from smeai.ui.wizard import Wizard
from smeai.ui.words import share

KEY = "books"
DRAFTED = ()


def kept(flow: Flow, page: StepPage, state: BooksState) -> BooksState:
    """The state with the step where the user is."""
    return replace(state, at=flow.at)


def begun(state: BooksState) -> bool:
    """Whether there is anything to keep."""
    return bool(state.files)


def title(state: BooksState) -> str:
    """What a new pilot is called."""
    words = Path(state.files[0].path).stem.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def as_json(state: BooksState, shared: Shared = NOTHING) -> dict[str, Any]:
    """Plain JSON for a workspace, with the sentence a list shows."""
    return {**state.as_json(), "headline": _headline(state)}


def from_json(stored: Mapping[str, Any]) -> BooksState | None:
    """The state `as_json` wrote; None when it is of another kind."""
    try:
        return BooksState.from_json(stored)
    except (TypeError, ValueError):
        return None


def name_of(before: BooksState | None, after: BooksState) -> str:
    """No step of its own: what can be undone is done in the ledger."""
    return ""


def show(wizard: Wizard, book: BooksBook, state: BooksState) -> None:
    """Show a state that was restored."""
    book.restore(state)


def _headline(state: BooksState) -> str:
    if state.test is None:
        return ""
    point = state.test.at(state.precision)
    text = QCoreApplication.translate("Listing", "{posted} posted without a touch")
    return text.format(posted=share(point.posted / max(1, point.n)))
