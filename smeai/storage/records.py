"""What a workspace hands out: frozen records of plain values, light enough for the window.

Every time is UTC, ISO 8601 with seconds. Every JSON value is frozen: objects are `FrozenDict`, lists are tuples.
"""

from dataclasses import dataclass
from typing import Any

from smeai.storage.frozen import FrozenDict

INPUTS = ("sha256", "reading", "mapping", "options", "seed", "versions")
"""What the inputs of a run must hold, so that each of its figures can be made again."""


@dataclass(frozen=True, slots=True)
class Pilot:
    """One proof of concept; `step` is the key of the wizard step, `state` what the user has chosen so far."""

    id: int
    use_case: str
    title: str
    created: str
    updated: str
    step: str
    state: FrozenDict


@dataclass(frozen=True, slots=True)
class Run:
    """One computed result, with all that went into it."""

    id: int
    pilot_id: int
    created: str
    inputs: FrozenDict
    result: FrozenDict
    figures: FrozenDict


@dataclass(frozen=True, slots=True)
class Label:
    """A topic that a person gave to one row."""

    row_key: str
    label: str
    at: str


@dataclass(frozen=True, slots=True)
class Template:
    """The answer to one topic in one language."""

    topic: str
    language: str
    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Change:
    """One step that can be undone: the touched cells as they were and as they became.

    `before` and `after` hold (kind, key, value) triples in the same order; a value of None means
    that the cell did not exist.
    """

    id: int
    pilot_id: int
    name: str
    at: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]
    undone: bool

    @property
    def title(self) -> str:
        """What the button says, such as ``Undo: rename topic Refund to Returns``."""
        return f"{'Redo' if self.undone else 'Undo'}: {self.name}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit trail: who did what to which subject, and when."""

    id: int
    at: str
    who: str
    action: str
    subject: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Import:
    """A file of bank lines that was taken into the ledger; `first` is the place of its first line, `count` how many it has."""

    id: int
    at: str
    file: str
    format: str
    sha256: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Note:
    """A line for the audit trail, still to be written."""

    action: str
    subject: str
    before: Any = None
    after: Any = None
