"""A chat pilot as the window holds it: one frozen value, saved on every change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from smeai.core.case.scenario import Scenario
from smeai.core.pilot import Setup
from smeai.core.revival import plain, revive
from smeai.ui.file_page import FileAnswer
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.result import ChatResult
from smeai.usecases.chat.views import Proposal

UNTOUCHED = Edits()
EXAMPLES = 40  # of each accepted topic: its most typical messages stand for it until the user labels more


@dataclass(frozen=True, slots=True)
class Basis:
    """What a test was made of."""

    setup: Setup
    edits: Edits

    def differs(self, other: Basis) -> bool:
        """Whether it needs another training than `other`; locked topics are only counted again."""
        return self.setup != other.setup or replace(self.edits, locked=()) != replace(other.edits, locked=())


@dataclass(frozen=True, slots=True)
class ChatState:
    """Everything the user gave and got. `at` is the wizard's step, `tested` what `result` rests on.

    `checked` says whether the file's own topics are enough to train on, None before it was looked at.
    `proposals` are the topics as the user shaped them; `taught` are the (row, topic) pairs labelled by
    hand, `skipped` the rows passed over. `figures` are the business figures the user entered.
    """

    file: FileAnswer | None = None
    setup: Setup | None = None
    edits: Edits = UNTOUCHED
    checked: bool | None = None
    proposals: tuple[Proposal, ...] = ()
    taught: tuple[tuple[int, str], ...] = ()
    skipped: tuple[int, ...] = ()
    result: ChatResult | None = None
    tested: Basis | None = None
    threshold: float | None = None
    figures: tuple[tuple[str, float], ...] = ()
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    language: str = ""  # of the report; empty: as the last one
    anonymous: bool | None = None  # None: as the last one
    at: str = "file"
    tried: tuple[tuple[str, float], ...] = ()  # what-if: inputs at other values
    scenarios: tuple[Scenario, ...] = ()  # the what-ifs that were saved

    @property
    def sure(self) -> float:
        """How sure the model must be: the user's choice, or the one that was proposed."""
        return self.threshold if self.threshold is not None else self.result.threshold if self.result else 0.9

    def threshold_after(self, result: ChatResult) -> float:
        """The threshold once there is another result: the user's own stays, the one that was proposed follows the test."""
        own = self.threshold is not None and (self.result is None or self.threshold != self.result.threshold)
        return self.threshold if own else result.threshold

    @property
    def basis(self) -> Basis | None:
        """What a test made now would rest on; reply templates change nothing in it."""
        return Basis(self.setup, replace(self.edits, templates=())) if self.setup else None

    @property
    def stale(self) -> bool:
        """Whether there is a result, but of other topics, options or columns."""
        return self.result is not None and (self.tested is None or self.basis is None or self.tested.differs(self.basis))

    def labels(self) -> tuple[tuple[int, str], ...]:
        """The rows of accepted topics, then those labelled by hand, which count more."""
        accepted = {row: each.name for each in self.proposals for row in each.rows[:EXAMPLES]}
        return tuple({**accepted, **dict(self.taught)}.items())

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, for a workspace."""
        return plain(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> ChatState:
        """The state written by `as_json`; TypeError or ValueError when it is something else."""
        return revive(cls, stored)
