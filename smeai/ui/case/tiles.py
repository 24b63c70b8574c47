"""The figures one asks for first, as tiles that unfold their formulas."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.case.reckoning import NOTHING
from smeai.core.kpi import Unit
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.case.wording import formula, starred, titled, written
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
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

    def show_case(self, case: Reckoned, currency: str, values: Mapping[str, float] = NOTHING) -> None:
        """Show the figures at `values`; beside other values than the base it is said how far they are from it."""
        for name, tile in self.tiles.items():
            note, tone = (self._change(case, name, currency, values), "") if values else (said(case.titles[name][2]), "muted")
            title, value = titled(case, name), written(case, name, currency, values) + starred(case, name)
            how = f"{title}\n{formula(case, name, currency, values)}"
            tile.show_figure(title, value, note, tone=tone or "muted", formula=how)

    def _change(self, case: Reckoned, name: str, currency: str, values: Mapping[str, float]) -> str:
        now, before = case.shown(name, values), case.shown(name)
        if now is None or before is None:
            return self.tr("The case: {figure}").format(figure=written(case, name, currency))
        off = now - before
        far = figure(abs(off), case.unit(name), currency)
        if abs(off) < 1e-9 * max(1.0, abs(before)):
            return self.tr("as in the case")
        if case.unit(name) is Unit.SHARE:
            far = self.tr("{count} points").format(count=figure(100 * abs(off), Unit.NUMBER))
        words = self.tr("{amount} more than in the case") if off > 0 else self.tr("{amount} less than in the case")
        return words.format(amount=far)
