"""What the tabs of the page share: the sentence and the figures on one side, the inputs they rest on at the other."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.computing.sheet import Sheet
from smeai.core.document import Chart
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.phrases import spoken
from smeai.ui.computing.wording import divided, formula, reach, text, title, written
from smeai.ui.figure_field import FigureField
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count, language

SIDE, CHART, ACROSS = 74 * GRID, 72 * GRID, 3
DECIMALS: Mapping[str, int] = {"call_seconds": 4, "cloud_seconds": 2, "grid_co2": 0, "cloud_wh": 3}
FINE = ("unit_cost", "credit_price", "outcome_price", "commit_over", "per_call", "per_unit")
"""Money that is less than a cent."""
NO_TITLES: Mapping[str, str] = {}


class Part(QWidget):
    """Put what is shown into `left`, and cards above the inputs into `side`. `entered` carries a figure's name and value."""

    entered = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self.left, self.side, self.sheet = QVBoxLayout(), QVBoxLayout(), None
        self.sentence, self.more = label(scale="subtitle", wrap=True, selectable=True), label(wrap=True, selectable=True)
        self._title = label(scale="heading", wrap=True)
        self._fields: dict[str, FigureField] = {}
        self._asked: list[str] = []  # the names of the fields that are shown, as they stand
        self._card, self._inputs = Card(padding=4 * GRID, spacing=3 * GRID), QVBoxLayout()
        self._lay_out()
        Phrases(self).bind(self._title.setText, lambda: self.tr("Your figures"))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what follows from the figures of the moment."""
        self.sheet = sheet
        first, more = divided(self.words(sheet), sheet)
        self.sentence.setText(first)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.show_parts(sheet)
        self._show_fields(sheet)

    def words(self, sheet: Sheet) -> str:
        """The sentences that come first."""
        raise NotImplementedError

    def show_parts(self, sheet: Sheet) -> None:
        """Everything below the sentence."""
        raise NotImplementedError

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        """The names of the inputs that are asked here."""
        raise NotImplementedError

    def add_side(self, card: Card) -> None:
        """A card above the inputs, as wide as they are: a wider one would let them reckon with room they do not have."""
        card.setFixedWidth(SIDE)
        self.side.addWidget(card)

    @property
    def fields(self) -> Mapping[str, FigureField]:
        return self._fields

    def _show_fields(self, sheet: Sheet) -> None:
        wanted = [name for name in dict.fromkeys(self.inputs(sheet)) if name in sheet.inputs]
        for name in wanted:
            if name not in self._fields:
                self._fields[name] = FigureField(sheet.inputs[name], _decimals(sheet.inputs[name]))
                self._fields[name].entered.connect(self._enter)
            self._fields[name].show_figure(spoken(sheet.inputs[name], language(), sheet.workings.currency), sheet.workings.currency)
        if wanted != self._asked:
            self._order(wanted)

    def _order(self, wanted: list[str]) -> None:
        """The fields in this order; the others are hidden."""
        self._asked = wanted
        for name, field in self._fields.items():
            self._inputs.removeWidget(field)
            field.setObjectName(name)
        for name in wanted:
            self._inputs.addWidget(self._fields[name])  # has a parent from here on, and so is no window when it is shown
        for name, field in self._fields.items():
            field.setVisible(name in wanted)

    @Slot(str, float)
    def _enter(self, name: str, value: float) -> None:
        self.entered.emit(name, value)

    def _lay_out(self) -> None:
        area, row, body, side = ScrollArea(), QHBoxLayout(), QHBoxLayout(self), QVBoxLayout()
        self._card.setFixedWidth(SIDE)
        self._inputs.setSpacing(3 * GRID)
        self._card.body.addWidget(self._title)
        self._card.body.addLayout(self._inputs)
        self.left.setSpacing(3 * GRID)
        self.left.addWidget(self.sentence)
        self.left.addWidget(self.more)
        left = QVBoxLayout()
        left.addLayout(self.left)
        left.addStretch()
        self.side.setSpacing(3 * GRID)
        side.setSpacing(3 * GRID)
        side.addLayout(self.side)
        side.addWidget(self._card)
        side.addStretch()
        row.setSpacing(4 * GRID)
        row.addLayout(left, 1)
        row.addLayout(side)
        area.inside.addLayout(row)
        area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(area)


class Tiles(QWidget):
    """Key figures side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._grid, self.tiles = QGridLayout(self), []
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3 * GRID)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)

    def show_tiles(self, sheet: Sheet, names: tuple[str, ...], titles: Mapping[str, str] = NO_TITLES) -> None:
        """Show these figures; those that there are none of are left out. `titles` are shorter than their own."""
        shown = [name for name in names if name in sheet.kpis]
        while len(self.tiles) < len(shown):
            self.tiles.append(KpiTile())
            place = len(self.tiles) - 1
            self._grid.addWidget(self.tiles[-1], place // ACROSS, place % ACROSS)
        for tile, name in zip(self.tiles, shown, strict=False):
            tile.show_figure(
                titles.get(name) or title(sheet, name), written(sheet, name), self._note(sheet, name), formula=formula(sheet, name)
            )
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(shown))

    def _note(self, sheet: Sheet, name: str) -> str:
        told, ends = text(sheet.kpis[name].sentence, sheet), reach(sheet, name)
        range_ = self.tr("Range {range}").format(range=ends) if ends else ""
        assumed = sum(each.origin is Origin.ASSUMPTION for each in sheet.kpis[name].inputs)
        rests = self.tr("* assumptions in it: {count}").format(count=count(assumed)) if assumed else ""
        return "\n".join(filter(None, (told, range_, rests)))


class ChartCard(Card):
    """A chart with its title."""

    def __init__(self, height: int = CHART) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self._title, self.view = label(scale="heading", wrap=True), ChartView()
        self.view.setFixedHeight(height)
        self.body.addWidget(self._title)
        self.body.addWidget(self.view)

    def show_chart(self, chart: Chart, sheet: Sheet) -> None:
        said = spoken(chart, language(), sheet.workings.currency)
        self._title.setText(said.title)
        self.view.set_chart(said, sheet.workings.currency)


def _decimals(figure: Input) -> int | None:
    if figure.name.rpartition("_")[0] in FINE or figure.name in FINE:
        return 5
    return 4 if figure.name.startswith("rate_") else DECIMALS.get(figure.name, 2 if figure.unit is Unit.NUMBER else None)
