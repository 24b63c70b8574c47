"""What is told of the business case of a workspace: light, the window reckons with it itself."""

from dataclasses import dataclass, field

from smeai.actions.workspace_views import Steps
from smeai.core.case.part import Part
from smeai.core.case.scenario import Scenario


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A pilot that is not in the case, and why, in a sentence; `chosen` says that the user took it out."""

    pilot: int
    title: str
    why: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class CaseView:
    """The case as it is kept. `parts` are the tested pilots in it, by the ids in `pilots`; their figures are those of now.

    `given` are inputs by name, as the user entered them for the case, `scenarios` what-ifs by name, `tried` the one
    that is being tried out, `reports` the files written last,
    `language` what they are written in (empty: as the window), `anonymous` whether they name nobody (None: as the last report).
    """

    pilots: tuple[int, ...]
    parts: tuple[Part, ...]
    left_out: tuple[LeftOut, ...]
    given: tuple[tuple[str, float], ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    steps: Steps = field(default_factory=Steps)
    tried: tuple[tuple[str, float], ...] = ()
    language: str = ""
    anonymous: bool | None = None
