"""The case worked out in the window: its figures at the base, between its ends, and with some inputs changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from smeai.core.case.formulas import titles
from smeai.core.case.part import Part
from smeai.core.case.reckoning import Model, model
from smeai.core.case.sensitivity import Sensitivity, sensitivity
from smeai.core.kpi import Input
from smeai.core.kpi_chain import Title
from smeai.ui.what_if.reckoning import Reckoning


@dataclass(frozen=True)
class Reckoned(Reckoning):
    """A case with the values of all its figures; what takes long is worked out when it is first asked for."""

    case: Model

    @classmethod
    def of(cls, parts: Sequence[Part], given: Mapping[str, float]) -> "Reckoned":
        """The case over `parts`, some inputs as they were entered."""
        return cls(model(parts, given))

    @property
    def formulas(self) -> Mapping[str, str]:
        return self.case.formulas

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

    def rests_on(self, name: str) -> tuple[Input, ...]:
        """Every input a figure rests on, in the order of the case."""
        needed = self.case.needed(name)
        return tuple(each for each in self.case.inputs if each.name in needed)
