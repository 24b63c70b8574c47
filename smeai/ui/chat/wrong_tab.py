"""The messages that were sorted wrong: the surest mistakes first."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.ui.chat.words import lane_name
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count, language_name, share
from smeai.usecases.chat.lanes import Lane
from smeai.usecases.chat.result import ChatResult, Message

SHOWN = 1000


class WrongTab(QWidget):
    """A table with a filter, and the chosen message in full."""

    def __init__(self) -> None:
        super().__init__()
        self._messages: tuple[Message, ...] = ()
        self.filter, self._lane, self._count = QLineEdit(), ChipSelect(), label(tone="muted")
        self.table, self._full = ListTable(), label(wrap=True, selectable=True)
        self.filter.setClearButtonEnabled(True)
        FieldKeys(self.filter)
        self.filter.textChanged.connect(self._fill)
        self._lane.changed.connect(self._fill)
        self.table.picked.connect(self._show_full)
        self.table.remember_as("chat.wrong")
        self.table.typed.connect(self._type)
        head, body = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(3 * GRID)
        head.addWidget(self.filter, 1)
        head.addWidget(self._lane)
        head.addWidget(self._count)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        body.addLayout(head)
        body.addWidget(self.table, 1)
        body.addWidget(self._full)
        phrases = Phrases(self)
        phrases.bind(self.filter.setPlaceholderText, lambda: self.tr("Find a word or a topic"))
        phrases.bind(self.filter.setAccessibleName, lambda: self.tr("Find a word or a topic"))
        phrases.bind(self._lane.setAccessibleName, lambda: self.tr("Lane"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("Wrong ones"))
        phrases.bind(lambda _: self._name_lanes(), lambda: "")

    def show_result(self, result: ChatResult) -> None:
        if self._messages != result.wrong:
            self._messages = result.wrong
            self._fill()

    def _name_lanes(self) -> None:
        lanes = ((lane.value, lane_name(lane)) for lane in Lane)
        self._lane.set_choices((("", self.tr("All lanes")), *lanes), self._lane.value())
        self._fill()

    @Slot(str)
    def _type(self, sign: str) -> None:
        self.filter.setFocus()
        self.filter.insert(sign)

    @Slot()
    def _fill(self, *_: object) -> None:
        asked, lane = self.filter.text().casefold().strip(), self._lane.value()
        found = [each for each in self._messages if _fits(each, asked, lane)]
        columns = (
            ListColumn(self.tr("Message"), wide=True),
            ListColumn(self.tr("Was")),
            ListColumn(self.tr("Said to be")),
            ListColumn(self.tr("Sure"), figure=True),
            ListColumn(self.tr("Lane"), hint=self.tr("Where it went at the threshold of the test")),
        )
        self.table.show_list(ListModel(columns, tuple(self._row(each) for each in found[:SHOWN])))
        self._count.setText(self.tr("{found} of {all}").format(found=count(len(found)), all=count(len(self._messages))))
        self._show_full()

    def _row(self, each: Message) -> ListRow:
        was, said = each.topic or self.tr("no topic"), each.predicted or self.tr("no topic")
        cells = (" ".join(each.text.split()), was, said, share(each.confidence), lane_name(each.lane))
        return ListRow(str(each.row), cells, (None, None, None, each.confidence, None), number=each.row)

    @Slot()
    def _show_full(self) -> None:
        chosen = self.table.chosen()
        each = next((each for each in self._messages if chosen and str(each.row) == chosen[0]), None)
        self._full.setVisible(each is not None)
        if each:
            place = self.tr("Row {row}, {language}").format(row=each.row, language=language_name(each.language))
            self._full.setText(f"{place}: {apart(each.text)}")


def _fits(each: Message, asked: str, lane: str) -> bool:
    return lane in ("", each.lane) and asked in f"{each.text} {each.topic} {each.predicted}".casefold()
