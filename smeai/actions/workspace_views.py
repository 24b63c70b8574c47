"""What is told of workspaces: light, for the window takes it apart and must not load a database for it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PilotView:
    """A pilot as a list shows it. `updated` is UTC, ISO 8601; `headline` and `reports` are empty until there is a result."""

    id: int
    use_case: str
    title: str
    step: str
    updated: str
    headline: str = ""
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkspaceView:
    """A workspace and its pilots, the one changed last first; `problem` says why they cannot be shown."""

    folder: str
    name: str
    pilots: tuple[PilotView, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """Something a person did that can be undone; `name` says it in the words of that day."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo and redo would do next; None where there is nothing to do."""

    undo: Step | None = None
    redo: Step | None = None


@dataclass(frozen=True, slots=True)
class PilotState:
    """A pilot as it was left; `state` is plain JSON, `changed` names its entries that were undone or made again."""

    step: str
    state: dict[str, Any]
    steps: Steps = Steps()
    changed: tuple[str, ...] = ()
