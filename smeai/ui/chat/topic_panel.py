"""The topics of the file: renamed, merged, dropped, locked, each with a way back."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.chat import topic_edits
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.topic_edits import Topic
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.chat.views import Counted


class TopicPanel(Card):
    """F2 renames, Ctrl+M merges the chosen topics, Delete leaves them out, Space locks."""

    def __init__(self, book: ChatBook) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._book = book
        self._title, self._help, self.table = label(scale="heading"), label(scale="caption", tone="muted", wrap=True), ListTable()
        self._rename, self._merge, self._drop = secondary(picture="edit"), secondary(picture="merge"), secondary(picture="trash")
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        for button, act in ((self._rename, self.rename), (self._merge, self.merge), (self._drop, self.drop)):
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch()
        for keys, act in (("Del", self.drop), ("Ctrl+M", self.merge)):  # letters alone find a topic
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.picked.connect(self._mark)
        self._some, self._none = QWidget(), EmptyState("spark")
        self._none.hide()
        some = QVBoxLayout(self._some)
        some.setContentsMargins(0, 0, 0, 0)
        some.setSpacing(3 * GRID)
        some.addWidget(self._help)
        some.addLayout(buttons)
        some.addWidget(self.table, 1)
        for widget, room in ((self._title, 0), (self._some, 1), (self._none, 1)):
            self.body.addWidget(widget, room)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Topics"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("Topics"))
        phrases.bind(
            self._help.setText,
            lambda: self.tr("Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one."),
        )
        phrases.bind(
            lambda text: self._none.set_texts(text, self.tr("They are proposed in the next step, from what the messages say.")),
            lambda: self.tr("No topics yet"),
        )
        phrases.bind(self._rename.setText, lambda: self.tr("Rename"))
        phrases.bind(self._merge.setText, lambda: self.tr("Merge"))
        phrases.bind(lambda _: self._mark(), lambda: "")

    def show_topics(self, counted: tuple[Counted, ...]) -> None:
        """Show the file's topics as they are after the user's edits."""
        self._some.setVisible(bool(counted))
        self._none.setVisible(not counted)
        topics = topic_edits.topics_after(counted, self._book.state.edits)
        columns = (
            ListColumn(self.tr("Topic"), wide=True, name=True),
            ListColumn(self.tr("Messages"), figure=True),
            ListColumn(self.tr("Person"), tick=True, hint=self.tr("Always answered by a person")),
        )
        model = ListModel(columns, tuple(self._row(topic) for topic in topics))
        model.ticked.connect(self._lock)
        model.renamed.connect(self._rename_to)
        self.table.show_list(model)
        self._mark()

    @Slot()
    def rename(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.setFocus()
            self.table.edit(index.siblingAtColumn(0))

    @Slot()
    def merge(self) -> None:
        names = self.table.chosen()
        if len(names) > 1:
            text = self.tr("{count} topics are now one: {name}.").format(count=len(names), name=names[0])
            self._book.change(text, edits=topic_edits.merge(self._book.state.edits, names))

    @Slot()
    def drop(self) -> None:
        names = self.table.chosen()
        if names:
            back = self._all_dropped(names)
            text = self.tr("{names}: taken back.") if back else self.tr("{names}: left out of training.")
            self._book.change(text.format(names=", ".join(names)), edits=topic_edits.drop(self._book.state.edits, names, not back))

    def _lock(self, name: str, locked: bool) -> None:
        text = self.tr("{name}: always to a person.") if locked else self.tr("{name}: no longer always to a person.")
        self._book.change(text.format(name=name), edits=topic_edits.lock(self._book.state.edits, (name,), locked))

    def _rename_to(self, old: str, new: str) -> None:
        edits = topic_edits.rename(self._book.state.edits, old, new)
        self._book.change(self.tr("{old} is now called {new}.").format(old=old, new=new), edits=edits)

    def _row(self, topic: Topic) -> ListRow:
        size = self.tr("left out") if topic.dropped else count(topic.count)
        return ListRow(topic.name, (topic.name, size, topic.locked), (None, float(topic.count), topic.locked), pale=topic.dropped)

    def _all_dropped(self, names: tuple[str, ...]) -> bool:
        return bool(names) and set(names) <= set(self._book.state.edits.dropped)

    @Slot()
    def _mark(self) -> None:
        names = self.table.chosen()
        self._rename.setEnabled(len(names) == 1)
        self._merge.setEnabled(len(names) > 1)
        self._drop.setEnabled(bool(names))
        self._drop.setText(self.tr("Take back") if self._all_dropped(names) else self.tr("Leave out"))
