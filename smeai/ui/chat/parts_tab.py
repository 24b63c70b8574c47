"""Figures of each topic or each language; topics can be locked here too."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.core.estimate import Estimate
from smeai.core.kpi import Unit
from smeai.ui.chat import topic_edits
from smeai.ui.chat.book import ChatBook
from smeai.ui.tokens import GRID
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count, estimate, figure, language_name, share
from smeai.usecases.chat.result import ChatResult, Part


class PartsTab(QWidget):
    """A row for each topic (with a box to lock it), or for each language."""

    def __init__(self, book: ChatBook, *, languages: bool = False) -> None:
        super().__init__()
        self._book, self._languages, self._timed, self._shown = book, languages, False, None
        self.table, self._note = ListTable(), label(scale="caption", tone="muted", wrap=True)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(self._note)
        body.addWidget(self.table, 1)

    def show_result(self, result: ChatResult) -> None:
        locked = self._book.state.edits.locked
        key = (result, locked, self.locale())
        if key == self._shown:
            return
        self._shown = key
        parts = result.languages if self._languages else result.topics
        self._timed = any(part.minutes for part in parts)
        model = ListModel(self._columns(), tuple(self._row(part, part.name in locked) for part in parts))
        model.ticked.connect(self._lock)
        self.table.setAccessibleName(self.tr("By language") if self._languages else self.tr("By topic"))
        self.table.show_list(model)
        text = self.tr("Every share with its 95 % interval and its number of messages; lanes as at {sure}.")
        self._note.setText(text.format(sure=share(result.threshold)))

    def _columns(self) -> tuple[ListColumn, ...]:
        name = ListColumn(self.tr("Language") if self._languages else self.tr("Topic"), wide=True)
        lock = ListColumn(self.tr("Person"), tick=True, hint=self.tr("Always answered by a person"))
        measured = (
            ListColumn(self.tr("Learned from"), figure=True, hint=self.tr("Messages it was trained on")),
            ListColumn(self.tr("Sorted right")),
            ListColumn(self.tr("Automatic")),
            ListColumn(self.tr("Wrong of these")),
            ListColumn(self.tr("Minutes"), figure=True, hint=self.tr("Mean time of a person, from your file")),
        )
        told = measured if self._timed else measured[:-1]
        return (name, *told) if self._languages else (name, lock, *told)

    def _row(self, part: Part, locked: bool) -> ListRow:
        shares = (part.accuracy, part.automatic, part.wrong)
        name = language_name(part.name) if self._languages else part.name
        minutes = figure(part.minutes, Unit.NUMBER) if part.minutes else "–"
        cells = (count(part.trained), *map(estimate, shares), minutes)
        keys = (float(part.trained), *map(_key, shares), part.minutes)
        lock = () if self._languages else (locked,)
        return ListRow(part.name, (name, *lock, *cells), (None, *lock, *keys))

    def _lock(self, name: str, locked: bool) -> None:
        text = self.tr("{name}: always to a person.") if locked else self.tr("{name}: no longer always to a person.")
        self._book.change(text.format(name=name), edits=topic_edits.lock(self._book.state.edits, (name,), locked))


def _key(value: Estimate) -> float:
    return value.value if value.n else -1.0
