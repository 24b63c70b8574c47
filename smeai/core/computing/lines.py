"""Key figures written as lines: a name, one formula, its unit and its title."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from smeai.core.kpi import Input, Kpi, Unit, compute
from smeai.core.kpi_chain import Interval, chain


class Line(NamedTuple):
    """`formula` may name inputs and the lines before it."""

    name: str
    formula: str
    unit: Unit
    title: str
    sentence: str = ""


Ends = tuple[Mapping[str, float], Mapping[str, float]]
"""The value of every figure at the low and at the high end of some inputs."""


def figures_of(lines: Sequence[Line], inputs: Sequence[Input], ends: Ends | None = None) -> dict[str, Kpi]:
    """Every line as a key figure, by name; its interval is that of `ends` where the two differ."""
    formulas = {line.name: line.formula for line in lines}
    titles = {line.name: (line.title, line.unit, line.sentence) for line in lines}
    return {kpi.name: kpi for kpi in chain(formulas, titles, inputs, lambda name: _interval(name, ends))}


def values_of(lines: Iterable[Line], inputs: Iterable[Input], given: Mapping[str, float]) -> dict[str, float]:
    """Every input and line by name, with `given` in the place of some inputs."""
    values = {each.name: given.get(each.name, each.value) for each in inputs}
    for line in lines:
        values[line.name] = compute(line.formula, values)
    return values


def ends_of(lines: Sequence[Line], inputs: Sequence[Input], moved: str) -> Ends | None:
    """All figures with the input `moved` at its low and at its high end; None where it has no range."""
    one = next(each for each in inputs if each.name == moved)
    if one.low is None or one.high is None:
        return None
    return values_of(lines, inputs, {moved: one.low}), values_of(lines, inputs, {moved: one.high})


def _interval(name: str, ends: Ends | None) -> Interval:
    if ends is None:
        return None, None, None
    low, high = sorted(end[name] for end in ends)
    return (low, high, None) if high - low > 1e-9 * max(1.0, abs(high)) else (None, None, None)
