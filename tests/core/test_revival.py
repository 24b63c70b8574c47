from dataclasses import asdict, dataclass
from enum import StrEnum

import pytest

from smeai.core.revival import revive


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Leaf:
    name: str
    size: float = 1.0
    colour: Colour = Colour.RED


@dataclass(frozen=True)
class Tree:
    leaves: tuple[Leaf, ...] = ()
    best: Leaf | None = None
    pairs: tuple[tuple[str, int], ...] = ()
    value: str | float | bool = ""


@pytest.mark.parametrize("tree", (Tree(), Tree((Leaf("a"), Leaf("b", 2.5)), Leaf("a"), (("x", 1), ("y", 2)), 3.0), Tree(value=True)))
def test_a_value_comes_back_as_it_was(tree: Tree) -> None:
    assert revive(Tree, asdict(tree)) == tree


def test_missing_fields_take_their_defaults_and_unknown_ones_are_left_out() -> None:
    assert revive(Leaf, {"name": "a", "age": 7}) == Leaf("a")


@pytest.mark.parametrize("stored", ({"leaves": 7}, {"best": "a"}, [], {"pairs": [["x"]]}, {"leaves": [{"name": "a", "colour": "blue"}]}))
def test_what_does_not_fit_is_refused(stored: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        revive(Tree, stored)
