"""Named what-ifs: some inputs changed, everything else as in the base case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST = 3  # side by side


@dataclass(frozen=True, slots=True)
class Scenario:
    """`changed` holds (input, value) pairs."""

    name: str
    changed: tuple[tuple[str, float], ...]

    @property
    def values(self) -> dict[str, float]:
        return dict(self.changed)


def named(scenarios: Sequence[Scenario], name: str, changed: Mapping[str, float]) -> tuple[Scenario, ...]:
    """With one more scenario, in the place of one of the same name."""
    made = Scenario(name.strip(), tuple(sorted(changed.items())))
    kept = [made if each.name == made.name else each for each in scenarios]
    return tuple(kept if made in kept else (*kept, made))
