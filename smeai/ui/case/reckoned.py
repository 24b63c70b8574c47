"""The case worked out in the window: its figures at the base, between its ends, and with some inputs changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from smeai.core.case.formulas import titles
from smeai.core.case.part import Part
from smeai.core.case.reckoning import NOTHING, Model, model
from smeai.core.case.sensitivity import Sensitivity, sensitivity
from smeai.core.kpi import Input, Origin, Unit, names, shown
from smeai.core.kpi_chain import Title


@dataclass(frozen=True)
class Reckoned:
    """A case with the values of all its figures; what takes long is worked out when it is first asked for."""

    case: Model

    @classmethod
    def of(cls, parts: Sequence[Part], given: Mapping[str, float]) -> "Reckoned":
        """The case over `parts`, some inputs as they were entered."""
        return cls(model(parts, given))

    @cached_property
    def values(self) -> Mapping[str, float]:
        return self.case.values()

    @cached_property
    def found(self) -> Sensitivity:
        """What it hangs on."""
        return sensitivity(self.case)

    @cached_property
    def low(self) -> Mapping[str, float]:
        return self.case.values(self.found.low)

    @cached_property
    def high(self) -> Mapping[str, float]:
        return self.case.values(self.found.high)

    @cached_property
    def inputs(self) -> Mapping[str, Input]:
        """Its inputs by name."""
        return {each.name: each for each in self.case.inputs}

    @cached_property
    def titles(self) -> Mapping[str, Title]:
        """Title, unit and sentence of each figure and input."""
        of_parts = {kpi.name: (kpi.title, kpi.unit, kpi.sentence) for part in self.case.parts for kpi in part.kpis}
        return {each.name: (each.title, each.unit, "") for each in self.case.inputs} | of_parts | dict(titles(self.case.parts))

    @cached_property
    def assumed(self) -> frozenset[str]:
        """Inputs that are assumptions, and the figures that rest on one."""
        found = {each.name for each in self.case.inputs if each.origin is Origin.ASSUMPTION}
        for name, formula in self.case.formulas.items():
            if not found.isdisjoint(names(formula)):
                found.add(name)
        return frozenset(found)

    def with_changed(self, changed: Mapping[str, float]) -> Mapping[str, float]:
        """Every figure with some inputs changed."""
        return self.case.values(changed) if changed else self.values

    def shown(self, name: str, values: Mapping[str, float] = NOTHING) -> float | None:
        """A figure as it is read: None where it is a share of nothing."""
        values = values or self.values
        return shown(self.case.formulas[name], values) if name in self.case.formulas else values[name]

    def unit(self, name: str) -> Unit:
        return self.titles[name][1]

    def uses(self, name: str) -> tuple[str, ...]:
        """What a figure's formula reads."""
        return names(self.case.formulas[name])

    def rests_on(self, name: str) -> tuple[Input, ...]:
        """Every input a figure rests on, in the order of the case."""
        needed = self.case.needed(name)
        return tuple(each for each in self.case.inputs if each.name in needed)
