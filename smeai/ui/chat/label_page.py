"""A few dozen messages, labelled one at a time where it teaches most."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from smeai.core.wizard import Flow
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.guess_buttons import GuessButtons
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary, tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.chat.edits import NONE
from smeai.usecases.chat.views import ToLabel
from smeai.workers.job import Jobs

BATCH = 30
ENOUGH = 3  # examples of each of two topics: fewer cannot be split into a training and a test


class LabelPage(ChatPage):
    """Needs ``chat.teach(setup, edits, count, proposals) -> tuple[ToLabel, ...]``. Keys: 1-5 a guess, 0 none, S skip, Backspace undo."""

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__(runner, book)
        self._queue: tuple[ToLabel, ...] = ()
        self._asked_of: tuple[str, ...] = ()
        self._progress, self._card, self._guesses = ProgressPanel(), Card(padding=6 * GRID, spacing=4 * GRID), GuessButtons()
        self._where, self._bar, self._text = label(scale="strong"), QProgressBar(textVisible=False), label(scale="subtitle", wrap=True)
        self._skip, self._undo, self._more = tight(picture="arrow-right"), tight(picture="undo"), secondary(picture="plus")
        self._guesses.chosen.connect(self.answer)
        self._skip.clicked.connect(self.skip)
        self._undo.clicked.connect(self.book.undo)
        self._more.clicked.connect(self._ask)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._skip.setText, lambda: self.tr("Skip (S)"))
        phrases.bind(self._undo.setText, lambda: self.tr("Undo (Backspace)"))
        phrases.bind(self._more.setText, lambda: self.tr("Label {count} more").format(count=BATCH))

    @property
    def message(self) -> ToLabel | None:
        """The message that is asked about; None when all are done."""
        done = {row for row, _ in self.state.taught} | set(self.state.skipped)
        return next((each for each in self._queue if each.row not in done), None)

    @property
    def valid(self) -> bool:
        sizes = Counter(topic for _, topic in self.state.labels() if topic != NONE)
        return sum(size >= ENOUGH for size in sizes.values()) > 1

    @property
    def busy(self) -> bool:
        return self._progress.running

    @property
    def error(self) -> str:
        return "" if self.valid or self.busy else self.tr("Two topics need at least {count} messages each.").format(count=ENOUGH)

    def enter(self, flow: Flow) -> None:
        if not set(self._asked_of) & set(self._topics()):
            self._queue = ()  # other topics ask for other messages
        super().enter(flow)

    def apply(self) -> tuple[tuple[int, str], ...]:
        self.book.set(edits=replace(self.state.edits, labels=self.state.labels()))
        return self.state.edits.labels

    def leave(self) -> None:
        super().leave()
        self._progress.cancel()

    def cancel(self) -> None:
        self._progress.cancel()

    def show_state(self) -> None:
        if not self._queue and not self.busy and not self._progress.failed:
            self._ask()
        message, done = self.message, self._done()
        self._guesses.set_topics(message.guesses if message else (), self._topics())
        self._text.setText(message.text if message else self.tr("That is all of them. Go on, or label some more: it always helps."))
        self._where.setText(self.tr("{done} of {all}").format(done=count(done), all=count(len(self._queue))))
        self._bar.setRange(0, max(1, len(self._queue)))
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._where.text())
        self._undo.setEnabled(bool(self.book.undoable))
        for widget in (self._guesses, self._skip):
            widget.setVisible(message is not None)
        self._more.setVisible(message is None)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.busy:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._guesses.press(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_S:
            self.skip()
        elif key == Qt.Key.Key_Backspace:
            self.book.undo()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def answer(self, topic: str) -> None:
        """The message is about `topic`, or about none of them where it is empty."""
        if self.message:
            words = self.tr("Labelled: {topic}").format(topic=topic or self.tr("none of these"))
            self.book.change(words, quiet=True, taught=(*self.state.taught, (self.message.row, topic)))
            self.setFocus()

    @Slot()
    def skip(self) -> None:
        if self.message:
            self.book.change(self.tr("Skipped"), quiet=True, skipped=(*self.state.skipped, self.message.row))
            self.setFocus()

    def _topics(self) -> tuple[str, ...]:
        return tuple(sorted({topic for _, topic in self.state.labels() if topic != NONE}))

    def _done(self) -> int:
        rows = {each.row for each in self._queue}
        return len(rows & ({row for row, _ in self.state.taught} | set(self.state.skipped)))

    @Slot()
    def _ask(self) -> None:
        self._asked_of = self._topics()
        edits = replace(self.state.edits, labels=self.state.taught)  # what was only proposed is still worth asking about
        take, fail, advance = self._take, self._fail, self._progress.advance
        job = self.runner.start(
            "chat.teach", self.state.setup, edits, BATCH, self.state.proposals, done=take, failed=fail, progress=advance
        )
        self._progress.watch(job)
        self._arrange()

    def _take(self, found: tuple[ToLabel, ...]) -> None:
        self._progress.finish()
        self._queue = found
        if found:
            self.show_state()
        self._arrange()

    def _fail(self, failure: object) -> None:
        self._progress.fail(failure)
        self._arrange()

    def _arrange(self) -> None:
        self._progress.setVisible(self.busy or self._progress.failed)
        self._card.setVisible(not self.busy and bool(self._queue))
        self.changed.emit()

    def _lay_out(self) -> None:
        head, foot, area, column = QHBoxLayout(), QHBoxLayout(), ScrollArea(), QVBoxLayout()
        head.setSpacing(4 * GRID)
        head.addWidget(self._bar, 1)
        head.addWidget(self._where)
        area.inside.addStretch()
        area.inside.addWidget(self._text)
        area.inside.addStretch()
        foot.addWidget(self._undo)
        foot.addStretch()
        foot.addWidget(self._skip)
        foot.addWidget(self._more)
        column.setSpacing(4 * GRID)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self._guesses)
        column.addLayout(foot)
        self._card.body.addLayout(column)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._card, 1)
        self.body.addStretch(0)
