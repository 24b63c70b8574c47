"""Figures that are formulas over inputs, worked out in the window with some of the inputs changed."""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from smeai.core.kpi import Input, Origin, Unit, compute, names, shown
from smeai.core.kpi_chain import Title

AS_IT_IS: Mapping[str, float] = MappingProxyType({})


class Reckoning:
    """Whoever is one says `formulas`, in an order in which each uses only those before it, `inputs` and `titles`, all by name."""

    formulas: Mapping[str, str]
    inputs: Mapping[str, Input]
    titles: Mapping[str, Title]  # of figures and of inputs

    @cached_property
    def values(self) -> Mapping[str, float]:
        """Every input and figure as it is."""
        return self._worked_out(AS_IT_IS)

    @cached_property
    def assumed(self) -> frozenset[str]:
        """Inputs that are assumptions, and the figures that rest on one."""
        found = {each.name for each in self.inputs.values() if each.origin is Origin.ASSUMPTION}
        for name, formula in self.formulas.items():
            if not found.isdisjoint(names(formula)):
                found.add(name)
        return frozenset(found)

    def with_changed(self, changed: Mapping[str, float]) -> Mapping[str, float]:
        """Every input and figure with some inputs changed; those it does not know are left aside."""
        known = {name: value for name, value in changed.items() if name in self.inputs}
        return self._worked_out(known) if known else self.values

    def shown(self, name: str, values: Mapping[str, float] = AS_IT_IS) -> float | None:
        """A figure as it is read: None where it is a share of nothing."""
        values = values or self.values
        return shown(self.formulas[name], values) if name in self.formulas else values[name]

    def unit(self, name: str) -> Unit:
        return self.titles[name][1]

    def uses(self, name: str) -> tuple[str, ...]:
        """What a figure's formula reads."""
        return names(self.formulas[name])

    def _worked_out(self, changed: Mapping[str, float]) -> Mapping[str, float]:
        found = {name: each.value for name, each in self.inputs.items()} | dict(changed)
        for name, formula in self.formulas.items():
            found[name] = compute(formula, found)
        return found
