"""For those who sell such a service: what is left of a customer."""

from smeai.core.computing import selling
from smeai.core.computing.charts import margin_chart
from smeai.core.computing.inputs import SELLING
from smeai.core.computing.sheet import Sheet
from smeai.ui.computing.figure_grid import FigureGrid
from smeai.ui.computing.part import ChartCard, Part, Tiles
from smeai.ui.computing.wording import text


class SellingPart(Part):
    """Seats, a base fee with credits, and outcomes, at three kinds of use."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles, self.table, self.parts, self.chart = Tiles(), FigureGrid(), FigureGrid(), ChartCard()
        for widget in (self.tiles, self.table, self.chart, self.parts):
            self.left.addWidget(widget)

    def words(self, sheet: Sheet) -> str:
        return selling.told(sheet.kpis, sheet.values)

    def show_parts(self, sheet: Sheet) -> None:
        said = self.tr("{model}, typical use")
        titles = {f"margin_{model}_typical": said.format(model=text(title, sheet)) for model, title in selling.MODELS.items()}
        self.tiles.show_tiles(sheet, tuple(titles), titles)
        heads = tuple(text(title, sheet) for title in selling.USES.values())
        for table, stem, heading in (
            (self.table, "margin", self.tr("Left of a customer a month")),
            (self.parts, "part", self.tr("Left of the revenue")),
        ):
            rows = tuple(
                (text(title, sheet), tuple(f"{stem}_{model}_{use}" for use in selling.USES)) for model, title in selling.MODELS.items()
            )
            table.show_rows(heading, heads, rows, sheet)
        self.chart.show_chart(margin_chart(sheet), sheet)

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        return (*(each.name for each in SELLING), "wage_hour")
