"""The case reckoned: every figure from its formula, at the values that are given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from smeai.core.case.formulas import MAIN, formulas, titles
from smeai.core.case.part import Part, apart
from smeai.core.case.ranges import ends, entered
from smeai.core.case.terms import asked
from smeai.core.kpi import Input, Kpi, compute, names
from smeai.core.kpi_chain import Interval, chain

NOTHING: Mapping[str, float] = MappingProxyType({})
NONE: Interval = (None, None, None)


@dataclass(frozen=True, slots=True)
class Model:
    """The case as formulas over inputs: those of the parts, then its own. `inputs` are at their base values."""

    parts: tuple[Part, ...]
    inputs: tuple[Input, ...]
    formulas: Mapping[str, str]  # in order: each over inputs and those before it
    own: tuple[str, ...]  # names of the case's own figures; the others are the parts'

    def values(self, changed: Mapping[str, float] = NOTHING, wanted: str = "") -> dict[str, float]:
        """Every figure by name with some inputs `changed`; only what `wanted` rests on, where it is named."""
        found = {each.name: each.value for each in self.inputs} | dict(changed)
        needed = self.needed(wanted) if wanted else None
        for name, formula in self.formulas.items():
            if needed is None or name in needed:
                found[name] = compute(formula, found)
        return found

    def main(self, changed: Mapping[str, float] = NOTHING) -> float:
        """The figure the case is judged by."""
        return self.values(changed, MAIN)[MAIN]

    def needed(self, name: str) -> frozenset[str]:
        """The figure and all it rests on, inputs among them."""
        found, open_ = set(), [name]
        while open_:
            one = open_.pop()
            if one not in found:
                found.add(one)
                open_.extend(names(self.formulas[one]) if one in self.formulas else ())
        return frozenset(found)


def model(parts: Sequence[Part], given: Mapping[str, float] | None = None) -> Model:
    """The case over tested pilots; `given` are inputs by name, as the user entered them. ValueError without a part."""
    if not parts:
        raise ValueError("a business case needs a tested pilot")
    named, given = apart(parts), given or {}
    of_parts = {kpi.name: kpi.formula for part in named for kpi in part.kpis}
    own = formulas(named)
    inputs = _once((*(each for part in named for each in part.inputs), *asked(named)))
    chosen = tuple(entered(each, given[each.name]) if each.name in given else each for each in inputs)
    return Model(named, chosen, {**of_parts, **own}, tuple(own))


def kpis(case: Model, changed: Mapping[str, float] | None = None) -> tuple[Kpi, ...]:
    """The key figures of the parts and of the case, with formulas and inputs, some inputs `changed`."""
    inputs = tuple(replace(each, value=changed[each.name]) if changed and each.name in changed else each for each in case.inputs)
    told = {kpi.name: (kpi.title, kpi.unit, kpi.sentence) for part in case.parts for kpi in part.kpis} | dict(titles(case.parts))
    tested = {kpi.name: kpi for part in case.parts for kpi in part.kpis}
    made = chain(case.formulas, told, inputs, lambda _: NONE)
    return tuple(_between(each, tested.get(each.name)) for each in made)


def _between(made: Kpi, tested: Kpi | None) -> Kpi:
    """With the interval of the test, which holds only for the value that was tested."""
    if tested is None or tested.value != made.value:
        return made
    return replace(made, low=tested.low, high=tested.high, n=tested.n)


def swung(case: Model) -> dict[str, tuple[float, float]]:
    """Both ends of every input that has two and that the case rests on."""
    needed = case.needed(MAIN)
    found = {each.name: ends(each) for each in case.inputs if each.name in needed}
    return {name: both for name, both in found.items() if both[0] < both[1]}


def _once(inputs: Sequence[Input]) -> tuple[Input, ...]:
    found: dict[str, Input] = {}
    for each in inputs:
        found.setdefault(each.name, each)
    return tuple(found.values())
