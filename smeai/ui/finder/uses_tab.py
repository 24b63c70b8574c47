"""The uses in order, and beside them the one that is chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.core.opportunities.ranking import Ranked
from smeai.ui.finder.use_panel import UsePanel, rough
from smeai.ui.tokens import GRID
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.table_frame import TableFrame
from smeai.ui.words import figure

RANK = 9 * GRID  # wide enough for two digits


class UsesTab(QWidget):
    """Signals are those of its `panel`."""

    started = Signal(str)
    sampled = Signal(str)
    entered = Signal(str, str, float)

    def __init__(self) -> None:
        super().__init__()
        self._ranked: dict[str, Ranked] = {}
        self._currency, self.table, self.panel = "EUR", ListTable(), UsePanel()
        self.table.verticalHeader().setMinimumWidth(RANK)
        self.table.picked.connect(self._show)
        for theirs, own in ((self.panel.started, self.started), (self.panel.sampled, self.sampled), (self.panel.entered, self.entered)):
            theirs.connect(own)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        row.addWidget(TableFrame(self.table, "finder.uses"), 3)
        row.addWidget(self.panel, 2)

    def show_uses(self, ranked: tuple[Ranked, ...], currency: str) -> None:
        """Show these, the best first; what was chosen stays chosen."""
        self._ranked, self._currency = {each.use.key: each for each in ranked}, currency
        self.table.setAccessibleName(self.tr("Uses of AI, the best first"))
        self.table.show_list(ListModel(self._columns(), tuple(self._row(place, each) for place, each in enumerate(ranked, start=1))))
        if ranked and not self.table.chosen():
            self.table.selectRow(0)
        self._show()

    def _columns(self) -> tuple[ListColumn, ...]:
        return (
            ListColumn(self.tr("Use"), wide=True),
            ListColumn(self.tr("Hours"), figure=True, hint=self.tr("Expected hours saved a month; the range is shown beside")),
            ListColumn(self.tr("Worth"), figure=True, hint=self.tr("A month: hours in money, further gain, less running costs")),
            ListColumn(self.tr("Here"), hint=self.tr("Whether smeai can test it on your own file")),
        )

    def _row(self, place: int, ranked: Ranked) -> ListRow:
        hours, money, use = ranked.kpi("hours"), ranked.kpi("money"), ranked.use
        cells = (
            ranked.title,
            figure(hours.value, hours.unit),
            figure(rough(money), money.unit, self._currency),
            self.tr("yes") if use.pilot else "–",
        )
        return ListRow(use.key, cells, (None, hours.value, money.value, None), number=place)

    @Slot()
    def _show(self) -> None:
        for key in self.table.chosen()[:1]:
            self.panel.show_use(self._ranked[key], self._currency)
