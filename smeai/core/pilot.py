"""A pilot as the user set it up: which file, which columns, which options. Frozen, light, plain JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

Value = str | float | bool


@dataclass(frozen=True, slots=True)
class Source:
    """The user's file and how it is read: `answers` are (question key, value) pairs."""

    path: str
    sheet: str = ""
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Setup:
    """What a run rests on: `mapping` holds (role, column) pairs, `options` (option key, value) pairs."""

    use_case: str
    source: Source
    mapping: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, Value], ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, for a workspace."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Setup":
        """The setup written by `as_json`; KeyError or TypeError when it is something else."""
        source = stored["source"]
        return cls(
            stored["use_case"],
            Source(source["path"], source["sheet"], _pairs(source["answers"])),
            _pairs(stored["mapping"]),
            _pairs(stored["options"]),
        )


def _pairs(stored: Any) -> tuple:
    return tuple((key, value) for key, value in stored)
