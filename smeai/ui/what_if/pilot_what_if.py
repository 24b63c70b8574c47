"""What if, in the results of a pilot: its business figures and all it measured on sliders."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from smeai.core.kpi import Input, Kpi, Origin
from smeai.core.kpi_chain import CARBON, COMPUTER, WORKING_DAYS, Title
from smeai.core.what_if import inputs
from smeai.ui.book import Book
from smeai.ui.what_if.input_groups import Groups
from smeai.ui.what_if.panel import WhatIfPanel
from smeai.ui.what_if.reckoning import Reckoning
from smeai.ui.what_if.trial import Trial

YOURS, COMPUTING, TESTED = "yours", "computing", "tested"
_OF_COMPUTING = frozenset(each.name for each in (*COMPUTER, CARBON, WORKING_DAYS))


class Chained(Reckoning):
    """Key figures of a pilot, each over its inputs and those before it."""

    def __init__(self, kpis: Sequence[Kpi]) -> None:
        self.kpis = tuple(kpis)

    @cached_property
    def formulas(self) -> Mapping[str, str]:
        return {each.name: each.formula for each in self.kpis}

    @cached_property
    def inputs(self) -> Mapping[str, Input]:
        return {each.name: each for each in inputs(self.kpis)}

    @cached_property
    def titles(self) -> Mapping[str, Title]:
        own = {each.name: (each.title, each.unit, "") for each in self.inputs.values()}
        return own | {each.name: (each.title, each.unit, each.sentence) for each in self.kpis}


class PilotWhatIf(WhatIfPanel):
    """Each change is a step of the book, whose state has `figures`, `tried` and `scenarios`.

    `tiles` are the figures that stand first, `sides` those that are compared; both as far as they are known.
    """

    def __init__(self, book: Book, tiles: tuple[str, ...], sides: tuple[str, ...]) -> None:
        super().__init__(tiles, YOURS)
        self._book, self._names, self._entered = book, sides, frozenset()
        Trial(book, self, "figures")

    def show_kpis(self, kpis: Sequence[Kpi], figures: Sequence[Input]) -> None:
        """`kpis` as they are; `figures` are those the user may enter."""
        state, self._entered = self._book.state, frozenset(each.name for each in figures)
        self.show_trial(Chained(kpis), dict(state.figures), dict(state.tried), state.scenarios, self._book.currency)

    def untried(self) -> str:
        return self.tr("As it is")

    def takes(self, name: str) -> bool:
        return name in self._entered

    def side_by_side(self, reckoning: Reckoning) -> tuple[str, ...]:
        return tuple(name for name in self._names if name in reckoning.formulas)

    def grouped(self, reckoning: Reckoning) -> Groups:
        """Those one enters, those of computing, and what was measured."""
        found: dict[str, list[Input]] = {YOURS: [], COMPUTING: [], TESTED: []}
        for each in reckoning.inputs.values():
            key = COMPUTING if each.name in _OF_COMPUTING else YOURS if self._is_asked(each) else TESTED
            found[key].append(each)
        titles = {YOURS: self.tr("Your figures"), COMPUTING: self.tr("Business and computer"), TESTED: self.tr("Measured in the test")}
        return tuple((key, titles[key], tuple(found[key])) for key in found if found[key])

    def _is_asked(self, each: Input) -> bool:
        return each.name in self._entered or each.origin is not Origin.MEASURED
