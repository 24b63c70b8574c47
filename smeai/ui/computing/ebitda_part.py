"""The same money in two places of the profit and loss account."""

from smeai.core.computing import ebitda
from smeai.core.computing.charts import ebitda_chart
from smeai.core.computing.sheet import Sheet
from smeai.ui.computing.figure_grid import FigureGrid
from smeai.ui.computing.part import ChartCard, Part, Tiles
from smeai.ui.computing.wording import text
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.ui.words import count


class EbitdaPart(Part):
    """Year by year, and why both look different."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles, self.chart, self.table, self._card = Tiles(), ChartCard(), FigureGrid(), Card(padding=4 * GRID, spacing=2 * GRID)
        self._why = [label(wrap=True) for _ in ebitda.WHY]
        for line in self._why:
            self._card.body.addWidget(line)
        for widget in (self.tiles, self.chart, self.table, self._card):
            self.left.addWidget(widget)

    def words(self, sheet: Sheet) -> str:
        if sheet.service is None:
            return self.tr("Choose a service first.")
        return ebitda.told(sheet.kpis, sheet.service, sheet.workings.years)

    def show_parts(self, sheet: Sheet) -> None:
        for widget in (self.tiles, self.chart, self.table):
            widget.setVisible(sheet.service is not None)
        for line, why in zip(self._why, ebitda.WHY, strict=True):
            line.setText(text(why, sheet))
        if sheet.service is None:
            return
        key, years = sheet.service.key, range(1, sheet.workings.years + 1)
        self.tiles.show_tiles(sheet, ("ebitda_gap", "result_gap", "paid_gap"))
        self.chart.show_chart(ebitda_chart(sheet), sheet)
        heads = (self.tr("Own: paid"), self.tr("Own: EBITDA"), self.tr("Own: depreciation"), self.tr("Cloud: both"))
        rows = tuple(
            (self.tr("Year {year}").format(year=count(year)), (f"own_y{year}", "running_year", "wear_year", f"cloud_{key}_y{year}"))
            for year in years
        )
        whole = (self.tr("All years"), (f"own_t{years[-1]}", "ebitda_own", "wear_all", "ebitda_cloud"))
        self.table.show_rows(self.tr("Year by year"), heads, (*rows, whole), sheet)

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        return ("calls_month", "pc_price", "pc_years", "price_fall", "wage_hour", "upkeep_hours", "cloud_hours")
