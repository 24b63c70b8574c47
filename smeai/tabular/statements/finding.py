"""What is found between the lines of one or more files: shown to the user, never removed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class FindingKind(StrEnum):
    """What lines have to do with each other."""

    DUPLICATE = "duplicate"  # one booking, in several files
    TWIN = "twin"  # alike, and yet each a booking of its own
    TRANSFER = "transfer"  # both sides of a move between own accounts
    REVERSAL = "reversal"  # a booking and the one that takes it back


class Place(NamedTuple):
    """A line: which file, and which of its lines, both counted from 0."""

    file: int
    line: int


@dataclass(frozen=True, slots=True)
class Finding:
    """`places` in order: of a DUPLICATE the first is the booking and the others its copies; of a TRANSFER money out comes
    first; of a REVERSAL the booking comes first. `confidence` is our estimate, 0..1.
    """

    kind: FindingKind
    places: tuple[Place, ...]
    sentence: str
    confidence: float
