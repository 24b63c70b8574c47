"""What keeping a pilot asks of its use case: a state, and how it becomes plain JSON and comes back."""

from collections.abc import Mapping
from typing import Any, Protocol

from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.wizard import Flow
from smeai.ui.step_page import StepPage
from smeai.ui.wizard import Wizard


class State(Protocol):
    """A frozen dataclass with everything the user gave and got."""

    folder: str  # where reports go
    at: str  # the step where the user is


class Archive(Protocol):
    """A module with these functions, one for each use case; see `smeai.ui.pilot_wizard`."""

    KEY: str
    DRAFTED: tuple[str, ...]

    def kept(self, flow: Flow, page: StepPage, state: Any) -> Any:
        """The state to keep at this moment."""

    def begun(self, state: Any) -> bool:
        """Whether there is anything to keep."""

    def title(self, state: Any) -> str:
        """What a new pilot is called."""

    def as_json(self, state: Any, shared: Shared = NOTHING) -> dict[str, Any]:
        """Plain JSON for a workspace, with the sentence a list shows; `shared` are the figures of the workspace."""

    def from_json(self, stored: Mapping[str, Any]) -> Any | None:
        """The state `as_json` wrote; None when it is of another kind."""

    def name_of(self, before: Any | None, after: Any) -> str:
        """What a person did on pages that know no steps; empty where that is nothing to undo."""

    def show(self, wizard: Wizard, book: Any, state: Any) -> None:
        """Show a state that was restored."""
