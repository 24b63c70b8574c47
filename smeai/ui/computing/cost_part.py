"""The own computer beside the services: a month, a year, a call, and the years to come."""

from smeai.core.computing.charts import paid_chart
from smeai.core.computing.sheet import Sheet
from smeai.core.computing.telling import cost_words
from smeai.core.prices import PriceBook
from smeai.ui.computing.figure_grid import FigureGrid
from smeai.ui.computing.load_card import LoadCard
from smeai.ui.computing.part import ChartCard, Part, Tiles
from smeai.ui.computing.services_card import ServicesCard
from smeai.ui.computing.wording import whence

MACHINE = ("pc_price", "pc_years", "pc_hours_day", "working_days", "watts", "watts_idle", "price_kwh", "wage_hour", "upkeep_hours")


class CostPart(Part):
    """Give it the price list with `book` before a sheet is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.book: PriceBook | None = None
        self.load, self.services, self.table, self.tiles, self.chart = LoadCard(), ServicesCard(), FigureGrid(), Tiles(), ChartCard()
        for widget in (self.load, self.tiles, self.table, self.chart):
            self.left.addWidget(widget)
        self.add_side(self.services)

    def words(self, sheet: Sheet) -> str:
        return cost_words(sheet)

    def show_parts(self, sheet: Sheet) -> None:
        keys = [each.key for each in sheet.services]
        self.load.show_sheet(sheet, whence(sheet, sheet.inputs["calls_month"]))
        self.services.show_sheet(sheet, self.book)
        wait = tuple(f"wait_{key}" for key in keys[:1] if sheet.workings.whole)
        self.tiles.show_tiles(
            sheet, ("own_month", *(f"cloud_{key}" for key in keys[:1]), *(wait or ("used_share",))), self._short(keys[:1])
        )
        heads = (self.tr("a month"), self.tr("a year"), self.tr("a call"), self.tr("a million more"))
        rows = [(self.tr("Own computer"), ("own_month", "own_year", "own_call", "more_million"))]
        rows += [(each.name, tuple(f"{stem}_{each.key}" for stem in ("cloud", "year", "call", "million"))) for each in sheet.services]
        self.table.show_rows(self.tr("What the calls cost"), heads, tuple(rows), sheet)
        self.chart.show_chart(paid_chart(sheet), sheet)

    def _short(self, keys: list[str]) -> dict[str, str]:
        """Titles without the name of the service, which stands above."""
        said = {"own_month": self.tr("This computer, a month")}
        for key in keys:
            said |= {f"cloud_{key}": self.tr("The cloud, a month"), f"wait_{key}": self.tr("Months until the computer has cost less")}
        return said

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        prices = [each.price for each in sheet.services]
        units = ("chars_call",) if any(each.unit_chars for each in prices) else ()
        tokens = ("tokens_in", "tokens_out") if any(each.input_million or each.output_million for each in prices) else ()
        rates = tuple(each.rate.name for each in sheet.services if each.rate)
        idle = set() if sheet.workings.whole else {"watts_idle"}
        machine = tuple(each for each in MACHINE if each not in idle)
        return ("calls_month", "call_seconds", *units, *tokens, *rates, "price_fall", *machine, "cloud_hours")
