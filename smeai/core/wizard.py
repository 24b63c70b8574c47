"""A wizard as data: which steps there are, where the user stands, what was answered.

A `Flow` never changes; each move returns a new one. Pages, windows and the command line decide
nothing about order, they ask here.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

Answers = tuple[tuple[str, Any], ...]


def always(flow: "Flow") -> bool:
    """A step that nobody may skip."""
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """One page. `wanted` says, from the answers before it, whether the step is needed at all."""

    key: str
    title: str
    wanted: Callable[["Flow"], bool] = always


@dataclass(frozen=True, slots=True)
class Flow:
    """Where the user stands: the step `at`, and the answers of the steps passed, in order."""

    all_steps: tuple[Step, ...]
    at: str
    answers: Answers = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are wanted as things stand."""
        return tuple(step for step in self.all_steps if step.wanted(self))

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(step.key for step in self.steps)

    @property
    def position(self) -> int:
        """The index of the current step among `steps`."""
        return self.keys.index(self.at)

    @property
    def reached(self) -> int:
        """The index of the furthest step that may be shown: the one after the last answer."""
        answered = 0
        while answered < len(self.keys) - 1 and self.has(self.keys[answered]):
            answered += 1
        return answered

    @property
    def first(self) -> bool:
        return self.position == 0

    @property
    def last(self) -> bool:
        return self.position == len(self.keys) - 1

    def has(self, key: str) -> bool:
        return any(key == known for known, _ in self.answers)

    def answer(self, key: str, default: Any = None) -> Any:
        """What the user answered in step `key`."""
        return dict(self.answers).get(key, default)

    def answered(self, value: Any) -> "Flow":
        """The current step answered; answers of later steps rest on this one and go when it changes."""
        if self.has(self.at) and self.answer(self.at) == value:
            return self
        order = [step.key for step in self.all_steps]
        kept = tuple((key, old) for key, old in self.answers if order.index(key) < order.index(self.at))
        return replace(self, answers=(*kept, (self.at, value)))

    def next(self) -> "Flow":
        """One step on; the last step stays. ValueError when the current step has no answer yet."""
        if not self.has(self.at):
            raise ValueError(f"step {self.at!r} has no answer")
        return self if self.last else replace(self, at=self.keys[self.position + 1])

    def back(self) -> "Flow":
        """One step back; the first step stays. Nothing is forgotten."""
        return self if self.first else replace(self, at=self.keys[self.position - 1])

    def go(self, position: int) -> "Flow":
        """To a step that was reached before; ValueError for any other."""
        if not 0 <= position <= self.reached:
            raise ValueError(f"step {position} was not reached")
        return replace(self, at=self.keys[position])


def begin(steps: tuple[Step, ...], answers: Answers = (), at: str = "") -> Flow:
    """A flow at its first step, or, with the answers of a saved one, at step `at`."""
    return Flow(steps, at or steps[0].key, answers)
