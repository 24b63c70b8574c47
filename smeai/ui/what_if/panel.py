"""Inputs on sliders beside the figures that follow from them: as they are, as tried, and up to three what-ifs that were saved."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smeai.core.case.scenario import Scenario
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.what_if.input_groups import Groups, InputGroups
from smeai.ui.what_if.reckoning import AS_IT_IS, Reckoning
from smeai.ui.what_if.scenarios_card import ScenariosCard
from smeai.ui.what_if.sides_grid import SidesGrid
from smeai.ui.what_if.tiles import Tiles
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label

BESIDE = 78 * GRID
Values = Mapping[str, float]


class WhatIfPanel(QWidget):
    """Everything here follows a slider at once; the engine is not asked. Put what belongs below the figures into `below`.

    `tiles` are the figures that stand first, `unfolded` the group of inputs that is open from the start. Whoever is one says what
    the figures are called as they are, how inputs are grouped, and which figures stand side by side.
    """

    moved = Signal(str, float)
    returned = Signal(str)

    def __init__(self, tiles: tuple[str, ...], unfolded: str) -> None:
        super().__init__()
        self.groups, self.card, self.tiles, self.sides = InputGroups(unfolded), ScenariosCard(), Tiles(tiles), SidesGrid(1)
        self.below, self._title, self._area = QVBoxLayout(), label(scale="heading"), ScrollArea()
        self.reckoning: Reckoning | None = None
        self._given = self._tried = AS_IT_IS
        self._currency = "EUR"
        self.groups.moved.connect(self.moved)
        self.groups.returned.connect(self.returned)
        self.card.compared.connect(self._again)
        self._lay_out()
        Phrases(self).bind(self._title.setText, lambda: self.tr("Side by side"))

    def show_trial(self, reckoning: Reckoning, given: Values, tried: Values, scenarios: tuple[Scenario, ...], currency: str) -> None:
        """Show figures as they are with the inputs `given`, and with those being `tried`."""
        self.reckoning, self._given, self._currency = reckoning, given, currency
        self._tried = {name: value for name, value in tried.items() if name in reckoning.inputs}
        self.card.show_scenarios(scenarios)
        self._again()

    def grouped(self, reckoning: Reckoning) -> Groups:
        """Its inputs as (key, title, inputs)."""
        raise NotImplementedError

    def side_by_side(self, reckoning: Reckoning) -> tuple[str, ...]:
        """The names of the figures that are compared."""
        raise NotImplementedError

    def untried(self) -> str:
        """What the column of the figures as they are is called."""
        raise NotImplementedError

    def sentence(self, values: Values) -> str:
        """What comes of a trial, in words."""
        return ""

    def takes(self, name: str) -> bool:
        """Whether the value of an input can be taken over."""
        return True

    def show_more(self, reckoning: Reckoning, values: Values) -> None:
        """Show what stands in `below`."""

    def _again(self) -> None:
        reckoning, tried, currency = self.reckoning, self._tried, self._currency
        values = reckoning.with_changed(tried)
        self.card.show_trial(len(tried), self.sentence(values), sum(not self.takes(name) for name in tried))
        self.tiles.show_figures(reckoning, currency, values if tried else AS_IT_IS)
        saved = [(each.name, reckoning.with_changed(each.values)) for each in self.card.chosen]
        columns = [(self.untried(), reckoning.values), (self.tr("Tried"), values), *saved]
        self.sides.show_sides(reckoning, self.side_by_side(reckoning), columns, currency)
        self.show_more(reckoning, values)
        self.groups.show_groups(self.grouped(reckoning), self._given, tried, currency)

    def _lay_out(self) -> None:
        sides, row = Card(padding=4 * GRID, spacing=3 * GRID), QHBoxLayout(self)
        sides.body.addWidget(self._title)
        sides.body.addWidget(self.sides)
        for widget in (self.tiles, self.card, sides):  # what follows a slider stays in sight
            self._area.inside.addWidget(widget)
        self._area.inside.addLayout(self.below)
        self._area.inside.addStretch()
        self.groups.setMinimumWidth(BESIDE)  # longer words and larger type need more
        self.groups.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(self._area, 1)
        row.addWidget(self.groups)
