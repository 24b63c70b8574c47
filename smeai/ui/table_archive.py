"""A pilot over one table as it is kept: the wizard and the state as plain JSON, and back. An `Archive`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.wizard import Flow
from smeai.ui.archives import State
from smeai.ui.book import Book
from smeai.ui.step_page import StepPage
from smeai.ui.wizard import Wizard


@dataclass(frozen=True, slots=True)
class TableArchive:
    """Of states with `file`, `setup` and `at`, whose wizard begins with the steps file and columns.

    `state` is their class, `taken(flow, state)` what the answers change in one, `resumed(state)` the flow of a saved one,
    `headline(state, shared)` the sentence that a list shows. A file and columns that are not confirmed yet are kept too.
    """

    KEY: str
    state: Any
    taken: Callable[[Flow, Any], dict[str, object]]
    resumed: Callable[[Any], Flow]
    headline: Callable[[Any, Shared], str]
    DRAFTED: tuple[str, ...] = ("file", "columns")  # steps whose pages are kept before they are answered

    def kept(self, flow: Flow, page: StepPage, state: Any) -> Any:
        """The state with what file and columns answer, and the step where the user is."""
        return replace(state, **{**self.taken(_drafted(flow, page), state), "at": flow.at})

    def begun(self, state: Any) -> bool:
        """Whether there is anything to keep."""
        return state.file is not None

    def title(self, state: Any) -> str:
        """What a new pilot is called."""
        words = Path(state.file.path).stem.replace("_", " ").strip()
        return words[:1].upper() + words[1:]

    def as_json(self, state: Any, shared: Shared = NOTHING) -> dict[str, Any]:
        """Plain JSON for a workspace, with the sentence a list shows."""
        return {**state.as_json(), "headline": self.headline(state, shared)}

    def from_json(self, stored: Mapping[str, Any]) -> State | None:
        """The state `as_json` wrote; None when it is of another kind, as one written by another version may be."""
        try:
            return self.state.from_json(stored)
        except (TypeError, ValueError):
            return None

    def name_of(self, before: Any | None, after: Any) -> str:
        """What a person did on the pages of file and columns, which know no steps; empty where that is nothing to undo."""
        if before is None or before.file is None:
            return ""
        if not before.file.is_like(after.file):
            return QCoreApplication.translate("Step", "Another file")
        if (before.file.sheet, before.file.answers) != (after.file.sheet, after.file.answers):
            return QCoreApplication.translate("Step", "How the file is read")
        old, new = (state.setup.mapping if state.setup else () for state in (before, after))
        return QCoreApplication.translate("Step", "What the columns are for") if old and new and old != new else ""

    def show(self, wizard: Wizard, book: Book, state: Any) -> None:
        """Show a state that was restored; the user stays at the step where he is, as far as it goes."""
        now = self.kept(wizard.flow, wizard.page, book.state)
        book.restore(state)
        if (state.file, state.setup and state.setup.mapping) != (now.file, now.setup and now.setup.mapping):
            wizard.step_page("columns").take(state.setup.mapping if state.setup else ())
            wizard.resume(self.resumed(replace(state, at=wizard.flow.at)))


def _drafted(flow: Flow, page: StepPage) -> Flow:
    """A chosen file and changed columns are kept before the user goes on; another file in their place is not."""
    if page.valid and not page.busy and (flow.at == "columns" or (flow.at == "file" and not flow.has("file"))):
        return flow.answered(page.apply())
    return flow
