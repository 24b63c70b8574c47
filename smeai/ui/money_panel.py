"""Every key figure with its formula, beside the business figures it rests on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smeai.core.business.business import differs
from smeai.core.kpi import Input, Kpi
from smeai.ui.book import Book
from smeai.ui.currency_select import CurrencySelect
from smeai.ui.figure_field import FigureField
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.trial import without
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import figure, formula, within

TILE, FIGURES = 52 * GRID, 63 * GRID  # the least width of a tile, and of the figures beside them


class MoneyPanel(QWidget):
    """Writes what the user enters into the book, whose state has `figures` and `currency`, at once.

    Put what belongs below the tiles into `below`.
    """

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book, self._area, self._across = book, ScrollArea(), 0
        self._tiles: dict[str, KpiTile] = {}
        self._fields: dict[str, FigureField] = {}
        self._currency, self._title, self._grid = CurrencySelect(book), label(scale="heading"), QGridLayout()
        self._apart, self._back = label(scale="caption", tone="warn", wrap=True), tight(picture="undo")
        self._back.clicked.connect(self._return_all)
        self._card, self.below, self._inputs = Card(padding=4 * GRID, spacing=3 * GRID), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Your figures"))
        phrases.bind(self._back.setText, lambda: self.tr("Put all back"))
        phrases.bind(self._back.setToolTip, lambda: self.tr("To what the workspace, the file or the country says, or to what is assumed."))

    def show_figures(self, kpis: tuple[Kpi, ...], figures: tuple[Input, ...], titles: Mapping[str, str]) -> None:
        """`kpis` in the order they are shown, `figures` those the user may enter; `titles` name figures that formulas speak of."""
        currency, shown = self._book.currency, {kpi.name for kpi in kpis}
        given = dict(self._book.state.figures)
        for name in self._tiles.keys() - shown:  # what it rests on is no longer known
            self._tiles.pop(name).deleteLater()
        for kpi in kpis:
            if kpi.name not in self._tiles:
                self._tiles[kpi.name] = KpiTile()
            value = figure(kpi.value, kpi.unit, currency)
            note = within(kpi, currency) if kpi.low is not None else said(kpi.sentence)
            self._tiles[kpi.name].show_figure(said(kpi.title), value, note, formula=formula(kpi, currency, titles))
        for each in figures:
            self._field(each).show_figure(each, currency, each.name in given)
        self._back.setVisible(bool(given))
        self._currency.setVisible(self._book.chooses_currency)
        self._currency.show_state()
        self._tell_apart(currency)
        self._arrange()

    def _field(self, each: Input) -> FigureField:
        if each.name not in self._fields:
            self._fields[each.name] = FigureField(each)
            self._fields[each.name].entered.connect(self._enter)
            self._fields[each.name].returned.connect(self._return)
            self._inputs.addWidget(self._fields[each.name])
        return self._fields[each.name]

    @Slot(str, float)
    def _enter(self, name: str, value: float) -> None:
        given = dict(self._book.state.figures) | {name: value}
        self._book.change(self._fields[name].title, quiet=True, merge=True, figures=tuple(given.items()))

    @Slot(str)
    def _return(self, name: str) -> None:
        """Put a figure back to what the workspace, the file or the country says, or to what is assumed."""
        words = self.tr("Put back: {title}").format(title=self._fields[name].title)
        self._book.change(words, quiet=True, figures=without(self._book.state.figures, name))

    @Slot()
    def _return_all(self) -> None:
        self._book.change(self.tr("Put all back"), quiet=True, figures=())

    def _tell_apart(self, currency: str) -> None:
        """Say why the business's amounts are not here: nothing is converted."""
        self._apart.setVisible(differs(self._book.business, currency))
        text = self.tr("The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.")
        self._apart.setText(text.format(theirs=self._book.business.money, ours=currency))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - FIGURES
        across = 3 if room >= 4 * TILE else 2 if room >= 2 * TILE else 1
        if across == self._across and self._grid.count() == len(self._tiles):
            return
        self._across = across
        for place, tile in enumerate(self._tiles.values()):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _lay_out(self) -> None:
        head, row, body, tiles = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self), QVBoxLayout()
        self._card.setMinimumWidth(FIGURES)  # longer words and larger type need more
        self._card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head.addWidget(self._title, 1)
        head.addWidget(self._currency)
        self._inputs.setSpacing(3 * GRID)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._apart)
        self._card.body.addLayout(self._inputs)
        self._card.body.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeading)
        self._card.body.addStretch()
        self._grid.setSpacing(3 * GRID)
        row.setSpacing(3 * GRID)
        tiles.setSpacing(3 * GRID)
        tiles.addLayout(self._grid)
        tiles.addLayout(self.below)
        tiles.addStretch()
        row.addLayout(tiles, 1)
        row.addWidget(self._card)
        self._area.inside.addLayout(row)
        self._area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._area)
