"""What a `Keeper` has to do, in the order in which it was asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from smeai.ui.archives import State


@dataclass(frozen=True, slots=True)
class Save:
    """A state to be kept. What a person did has a `name`; with `merge` it goes on with the step before."""

    state: State
    name: str = ""
    merge: bool = False

    def takes_in(self, other: "Save") -> bool:
        """Whether one save is enough for both."""
        return other.merge if self.name and self.name == other.name else not self.name and not other.name


@dataclass(frozen=True, slots=True)
class Turn:
    """A step to be undone, or made again; `step` is its id, once that was looked up."""

    action: str  # "undo" or "redo"
    step: int = 0


def rebased(state: State, before: State, turned: Mapping[str, Any]) -> State:
    """`state` with the fields that were undone, but for those that it has changed itself since `before`."""
    return replace(state, **{name: value for name, value in turned.items() if getattr(state, name) == getattr(before, name)})
