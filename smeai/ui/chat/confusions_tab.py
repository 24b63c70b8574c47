"""Which topics are taken for which, with the messages."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count, in_line
from smeai.usecases.chat.result import ChatResult, Confusion


class ConfusionsTab(QWidget):
    """The pairs at one side, the messages of the chosen pair at the other."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[Confusion, ...] = ()
        self._shown: object = None
        self.table, self._area, card = ListTable(), ScrollArea(), Card(padding=4 * GRID)
        self.table.picked.connect(self._show_examples)
        card.body.addWidget(self._area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(self.table, 3)
        row.addWidget(card, 2)

    def show_result(self, result: ChatResult) -> None:
        if self._shown == (result.confusions, self.locale()):
            return
        self._shown, self._pairs = (result.confusions, self.locale()), result.confusions
        columns = (
            ListColumn(self.tr("Was"), wide=True),
            ListColumn(self.tr("Said to be"), wide=True),
            ListColumn(self.tr("Times"), figure=True),
        )
        rows = tuple(
            ListRow(str(place), (self._name(each.topic), self._name(each.predicted), count(each.times)), (None, None, float(each.times)))
            for place, each in enumerate(self._pairs)
        )
        self.table.setAccessibleName(self.tr("Mixed up"))
        self.table.show_list(ListModel(columns, rows))
        if rows:
            self.table.selectRow(0)
        self._show_examples()

    def _name(self, topic: str) -> str:
        return topic or self.tr("no topic")

    @Slot()
    def _show_examples(self) -> None:
        self._area.clear()
        chosen = self.table.chosen()
        if not chosen:
            self._area.inside.addWidget(label(self.tr("No two topics were mixed up."), tone="muted", wrap=True))
        else:
            pair = self._pairs[int(chosen[0])]
            title = self.tr("{was}, said to be {said}").format(was=apart(self._name(pair.topic)), said=apart(self._name(pair.predicted)))
            self._area.inside.addWidget(label(title, "strong", wrap=True))
            for example in pair.examples:
                self._area.inside.addWidget(label(f"“{in_line(example)}”", wrap=True, selectable=True))
        self._area.inside.addStretch()
