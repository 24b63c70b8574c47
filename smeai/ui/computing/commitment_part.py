"""To commit oneself, or to pay as one goes."""

from PySide6.QtCore import Signal, Slot

from smeai.core.computing import commitment
from smeai.core.computing.charts import bills_chart
from smeai.core.computing.sheet import Sheet
from smeai.ui.computing.part import ChartCard, Part, Tiles

OFFER = ("commit_price", "commit_months", "commit_calls", "commit_over")


class CommitmentPart(Part):
    """`offered` carries a figure of the offer and its value."""

    offered = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self.tiles, self.chart = Tiles(), ChartCard()
        self.left.addWidget(self.tiles)
        self.left.addWidget(self.chart)

    def words(self, sheet: Sheet) -> str:
        if sheet.service is None:
            return self.tr("Choose a service first.")
        return commitment.told(sheet.kpis, sheet.service, sheet.values["calls_month"])

    def show_parts(self, sheet: Sheet) -> None:
        for widget in (self.tiles, self.chart):
            widget.setVisible(sheet.service is not None)
        if sheet.service is not None:
            bill = f"bill_{sheet.service.key}"
            names = (bill, "commit_bill", "commit_saving", "even_calls", "half_loss", "bound")
            self.tiles.show_tiles(sheet, names, {bill: self.tr("Bill a month, as you go")})
            self.chart.show_chart(bills_chart(sheet), sheet)

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        return ("calls_month", *OFFER)

    @Slot(str, float)
    def _enter(self, name: str, value: float) -> None:
        (self.offered if name in OFFER else self.entered).emit(name, value)
