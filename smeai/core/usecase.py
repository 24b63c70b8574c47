"""The contract of a use case: what it asks for, what it offers, what it returns.

A use case is a folder below `smeai.usecases` and one line in `USE_CASES`. What the window
needs to know about it (texts, roles, options) is a light `About`; the work is a `UseCase`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # the window needs `About` before it is on screen, and none of these
    from smeai.core.document import Document
    from smeai.core.kpi import Kpi
    from smeai.core.problem import Problem
    from smeai.core.progress import Progress


class Kind(StrEnum):
    """What a column holds once it is bound to a role."""

    TEXT = "text"  # free text
    CATEGORY = "category"  # one of few values
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DURATION = "duration"  # minutes
    IDENTIFIER = "identifier"


@dataclass(frozen=True, slots=True)
class Role:
    """A column the use case can use: `names` are header words, in any language, that suggest it."""

    key: str
    title: str
    why: str
    kind: Kind
    required: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """A setting of a run, with the value it has when nobody touches it.

    `choices` are (value, label) pairs; `minimum` and `maximum` bound a number, `whole` allows no fraction of one.
    """

    key: str
    title: str
    why: str
    default: str | float | bool
    choices: tuple[tuple[str, str], ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    advanced: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What the window shows of a use case before any work is done."""

    key: str
    title: str
    promise: str  # one sentence: what goes in, what comes out
    icon: str
    minutes: int  # how long the sample takes, for the badge on the home page
    roles: tuple[Role, ...]
    options: tuple[Option, ...]
    ready: bool = True

    def defaults(self) -> dict[str, Any]:
        """The options as they are when nobody touched them."""
        return {option.key: option.default for option in self.options}


class UseCase(Protocol):
    """What every use case can do. `dataset` is a bound table, see `smeai.tabular`."""

    about: About

    def check(self, dataset: Any, options: Mapping[str, Any], progress: Progress) -> tuple[Problem, ...]:
        """Problems and advice, before anything is trained."""

    def run(self, dataset: Any, options: Mapping[str, Any], engine: Any, progress: Progress) -> Any:
        """Split, train, test against the baselines; returns the use case's frozen result."""

    def predict(self, model: Any, rows: Any, progress: Progress) -> Any:
        """Predictions for new rows, in order, one for each row."""

    def kpis(self, result: Any, figures: Mapping[str, float]) -> tuple[Kpi, ...]:
        """The result in hours and money, from the owner's own figures."""

    def document(self, result: Any, kpis: tuple[Kpi, ...]) -> Document:
        """The report, ready to be rendered as PDF, HTML or xlsx."""
