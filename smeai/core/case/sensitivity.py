"""What the case hangs on: one input moved at a time (tornado), and all of them at once (low, base, high)."""

from collections.abc import Mapping
from dataclasses import dataclass

from smeai.core.case.formulas import MAIN
from smeai.core.case.reckoning import Model, swung
from smeai.core.kpi import Input, compute, names

TOP = 3
"""Inputs that are named as those the case depends on most."""
WAY = 0.5
"""How far all inputs go at once to their cautious or good ends in the low and the high case: all the way never comes together."""


@dataclass(frozen=True, slots=True)
class Swing:
    """An input moved from its cautious to its good end, all others at their base: what becomes of the case's main figure.

    `base` is that figure with all of them at their base.
    """

    input: Input
    cautious: float  # values of the input
    good: float
    low: float  # values of the main figure
    high: float
    base: float

    @property
    def width(self) -> float:
        return self.high - self.low


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """`base` is the main figure; `swings` are by width, the widest first, without those that change nothing."""

    base: float
    swings: tuple[Swing, ...]

    @property
    def low(self) -> Mapping[str, float]:
        """Every input `WAY` to its cautious end, by name."""
        return {each.input.name: _towards(each.input.value, each.cautious) for each in self.swings}

    @property
    def high(self) -> Mapping[str, float]:
        """Every input `WAY` to its good end."""
        return {each.input.name: _towards(each.input.value, each.good) for each in self.swings}

    @property
    def likely(self) -> tuple[float, float]:
        """Where the main figure lies when inputs are off independently: the root of the sum of the squares of their single swings."""
        below = sum((self.base - each.low) ** 2 for each in self.swings) ** 0.5
        above = sum((each.high - self.base) ** 2 for each in self.swings) ** 0.5
        return self.base - below, self.base + above


def sensitivity(case: Model) -> Sensitivity:
    """Move every input alone to either of its ends."""
    values, following = case.values(), _following(case)
    known = {each.name: each for each in case.inputs}
    base = values[MAIN]

    def main(name: str, value: float) -> float:
        found = values | {name: value}
        for each in following[name]:
            found[each] = compute(case.formulas[each], found)
        return found[MAIN]

    found = (_swing(known[name], *both, main(name, both[0]), main(name, both[1]), base) for name, both in swung(case).items())
    return Sensitivity(base, tuple(sorted((each for each in found if each.width > 0), key=lambda each: (-each.width, each.input.name))))


def _following(case: Model) -> dict[str, list[str]]:
    """By input, the figures on the way to the main one that it changes, in their order: all others stay while it moves alone."""
    needed, rests_on = case.needed(MAIN), {each.name: {each.name} for each in case.inputs}
    found: dict[str, list[str]] = {name: [] for name in rests_on}
    for figure, formula in case.formulas.items():
        if figure in needed:
            rests_on[figure] = {one for name in names(formula) for one in rests_on[name]}
            for name in rests_on[figure]:
                found[name].append(figure)
    return found


def _swing(each: Input, low: float, high: float, at_low: float, at_high: float, base: float) -> Swing:
    cautious, good = (low, high) if at_low <= at_high else (high, low)
    worst, best = sorted((at_low, at_high))
    return Swing(each, cautious, good, min(worst, base), max(best, base), base)


def _towards(value: float, end: float) -> float:
    return value + WAY * (end - value)
