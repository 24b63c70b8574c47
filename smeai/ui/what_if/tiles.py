"""The figures one asks for first, as tiles that unfold their formulas."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.kpi import Unit
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.reckoning import AS_IT_IS, Reckoning
from smeai.ui.what_if.wording import formula, starred, titled, written
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.text import label
from smeai.ui.words import figure

FIRST = ("payback", "npv_3", "roi_3", "hours_all")


class Tiles(QWidget):
    """One tile for each of `names`; formulas unfold below them, where there is room."""

    def __init__(self, names: Sequence[str] = FIRST) -> None:
        super().__init__()
        told = {name: label(scale="caption", wrap=True, selectable=True) for name in names}
        self.tiles = {name: KpiTile(told=told[name]) for name in names}
        row, body = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(3 * GRID)
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        body.addLayout(row)
        for each in told.values():
            each.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
            body.addWidget(each)

    def show_figures(self, reckoning: Reckoning, currency: str, values: Mapping[str, float] = AS_IT_IS) -> None:
        """Show the figures at `values`; beside other values than those as it is it is said how far they are from them."""
        for name, tile in self.tiles.items():
            tile.setVisible(name in reckoning.formulas)
            if name not in reckoning.formulas:
                continue
            note, tone = (self._change(reckoning, name, currency, values), "") if values else (said(reckoning.titles[name][2]), "muted")
            title, value = titled(reckoning, name), written(reckoning, name, currency, values) + starred(reckoning, name)
            how = f"{title}\n{formula(reckoning, name, currency, values)}"
            tile.show_figure(title, value, note, tone=tone or "muted", formula=how)

    def _change(self, reckoning: Reckoning, name: str, currency: str, values: Mapping[str, float]) -> str:
        now, before = reckoning.shown(name, values), reckoning.shown(name)
        if now is None or before is None:
            return self.tr("before: {figure}").format(figure=written(reckoning, name, currency))
        off = now - before
        far = figure(abs(off), reckoning.unit(name), currency)
        if abs(off) < 1e-9 * max(1.0, abs(before)):
            return self.tr("as before")
        if reckoning.unit(name) is Unit.SHARE:
            far = self.tr("{count} points").format(count=figure(100 * abs(off), Unit.NUMBER))
        words = self.tr("{amount} more than before") if off > 0 else self.tr("{amount} less than before")
        return words.format(amount=far)
