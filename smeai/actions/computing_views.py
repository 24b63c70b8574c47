"""What is told of the computing costs of a workspace: light, the window reckons with it itself."""

from dataclasses import dataclass

from smeai.actions.workspace_views import Steps
from smeai.core.computing.workings import Workings
from smeai.core.kpi import Input

NO_STEPS = Steps()


@dataclass(frozen=True, slots=True)
class PilotLoad:
    """What a tested pilot tells of its calls: how many a month, how long one takes here, how many are right.

    `serves` is what its calls are (see `prices.SERVES`), `title` what it is called, `inputs` are named as those of the sheet.
    """

    serves: str
    title: str
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class ComputingView:
    """What was entered, the business's own figures, what the pilots tell (the latest first), and what undo and redo would do next."""

    workings: Workings
    shared: tuple[Input, ...] = ()
    pilots: tuple[PilotLoad, ...] = ()
    steps: Steps = NO_STEPS
