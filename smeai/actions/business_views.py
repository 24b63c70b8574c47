"""What is told of a workspace's business figures: light, for the window takes it apart and must not load a database for it."""

from dataclasses import dataclass

from smeai.actions.workspace_views import Steps
from smeai.core.business.business import Business

NO_STEPS = Steps()


@dataclass(frozen=True, slots=True)
class PilotRuns:
    """How many tests of a pilot are kept, and the day of the first one, ISO 8601."""

    pilot: int
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class BusinessView:
    """The figures of a workspace, what undo and redo would do next, and how often its pilots were tested."""

    business: Business
    steps: Steps = NO_STEPS
    runs: tuple[PilotRuns, ...] = ()
