"""What every sheet of a workspace can do: be looked at, changed in named steps, turned back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from smeai.actions.opened import close, is_open, opened, turn
from smeai.actions.workspace_views import Step, Steps
from smeai.storage.workspace import FILE, Workspace

View = TypeVar("View")


@dataclass(frozen=True, slots=True)
class Sheet(Generic[View]):
    """The sheet called `name` of `storage.sheets`; `view` looks at it in a workspace, `empty` is what there is without one."""

    name: str
    view: Callable[[Workspace], View]
    empty: Callable[[], View]

    def load(self, folder: str) -> View:
        """What is kept and known; nothing where there is no workspace yet. One that nobody works in is let go of again."""
        if not (Path(folder) / FILE).is_file():
            return self.empty()
        with turn:
            known = is_open(folder)
            found = self.view(opened(folder))
            if not known:
                close(folder)
            return found

    def make(self, workspace: Workspace, step: str, entries: Mapping[str, Any], merge: bool) -> None:
        """Set entries as a step of that name; when this returns they are on the disk.

        With `merge` it joins the last step where that changed the same entries, as a slider being dragged does.
        """
        workspace.sheets.make(self.name, step, entries, merge)

    def undo(self, folder: str, step: int) -> View:
        """What is known with this step taken back; as it is when that was done already."""
        opened(folder).sheets.undo(self.name, step)
        return self.view(opened(folder))

    def redo(self, folder: str, step: int) -> View:
        """What is known with this undone step made again; as it is when that was done already."""
        opened(folder).sheets.redo(self.name, step)
        return self.view(opened(folder))

    def steps(self, workspace: Workspace) -> Steps:
        """What undo and redo would turn."""
        return Steps(*(each and Step(*each) for each in workspace.sheets.ends(self.name)))


def known_entries(entries: Mapping[str, Any], allowed: frozenset[str]) -> None:
    """ValueError for entries that a sheet does not have."""
    if unknown := set(entries) - allowed:
        raise ValueError(f"no such entries: {', '.join(sorted(unknown))}")
