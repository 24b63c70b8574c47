"""Type a message and see what would become of it, and why."""

import re

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.words import lane_name
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import in_line, language_name, share
from smeai.usecases.chat.lanes import Lane
from smeai.usecases.chat.views import Tried
from smeai.workers.job import Jobs

PAUSE_MS = 250
GAP = re.compile(r"\{\w+\}")
SIMILAR, WHY = 5, 600  # messages, characters
TONES = {Lane.AUTO: "good", Lane.CLARIFY: "warn", Lane.HUMAN: "muted"}


class TryTab(QWidget):
    """Needs ``chat.try_message(model, edits, text, threshold, place) -> Tried``, a quick request; it is asked while one types."""

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__()
        self._runner, self._book, self._asked, self._tried = runner, book, 0, None
        self.text, self._banner, self._area = QPlainTextEdit(), Banner(), ScrollArea()
        self._empty = EmptyState("chat")
        self._title, card = label(scale="heading"), Card(padding=4 * GRID)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.ask)
        self.text.setTabChangesFocus(True)
        FieldKeys(self.text, lines=True)
        self.text.textChanged.connect(self._timer.start)
        typed, row = QVBoxLayout(), QHBoxLayout(self)
        typed.setSpacing(2 * GRID)
        for widget in (self._title, self.text, self._banner):
            typed.addWidget(widget)
        card.body.addWidget(self._empty)
        card.body.addWidget(self._area)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(typed, 2)
        row.addWidget(card, 3)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("A customer writes"))
        phrases.bind(self.text.setAccessibleName, lambda: self.tr("A customer writes"))
        phrases.bind(self.text.setPlaceholderText, lambda: self.tr("Type or paste a message, as a customer would send it."))
        phrases.bind(lambda text: self._empty.set_texts(text, self.tr("Its topic, its lane, and the reply.")), lambda: self.tr("Try it"))
        phrases.bind(lambda _: self._tried and self.show_tried(self._tried), lambda: "")
        self._show_nothing()

    @Slot()
    def ask(self) -> None:
        """Ask about what is written now."""
        self._timer.stop()
        text, state = self.text.toPlainText().strip(), self._book.state
        self._asked += 1
        if not text or state.result is None:
            self._show_nothing()
            return
        asked = self._asked
        self._runner.ask(
            "chat.try_message",
            state.result.model,
            state.edits,
            text,
            state.sure,
            self._book.place,
            done=lambda tried: self._take(asked, tried),
            failed=self._banner.show_failure,
        )

    def stop(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()

    def _take(self, asked: int, tried: Tried) -> None:
        if asked == self._asked:  # else something newer is on its way
            self._banner.clear()
            self.show_tried(tried)

    def show_tried(self, tried: Tried) -> None:
        self._tried = tried
        self._area.clear()
        self._empty.hide()
        self._area.show()
        self._area.inside.addWidget(self._head(tried))
        missing = self.tr("No reply is stored for this topic. Write one under Answers.")
        self._section(self.tr("Reply"), (tried.reply or missing,))
        gaps = ", ".join(dict.fromkeys(GAP.findall(tried.reply)))
        if gaps:
            self._area.inside.addWidget(label(self.tr("The message does not tell {gaps}.").format(gaps=gaps), "caption", "warn", wrap=True))
        self._section(self.tr("Why"), (in_line(tried.why, WHY), self._words(tried)))
        self._section(
            self.tr("Similar messages"),
            tuple(f"{apart(f'“{in_line(each.text)}”')} · {apart(each.topic)}" for each in tried.similar[:SIMILAR]),
        )
        self._area.inside.addStretch()

    def _head(self, tried: Tried) -> QWidget:
        head, row, words = QWidget(), QHBoxLayout(), QVBoxLayout()
        head.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(label(tried.topic or self.tr("No known topic"), "subtitle", wrap=True))
        words.addWidget(label(self._sureness(tried), "caption", "muted", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Badge(lane_name(tried.lane), TONES.get(tried.lane, "muted")))
        return head

    def _sureness(self, tried: Tried) -> str:
        parts = [self.tr("{sure} sure").format(sure=share(tried.confidence))]
        if tried.second:
            parts.append(self.tr("next: {topic}, {sure}").format(topic=apart(tried.second), sure=share(tried.second_confidence)))
        return " · ".join((*parts, language_name(tried.language)))

    def _words(self, tried: Tried) -> str:
        return self.tr("Words that spoke for it: {words}.").format(words=apart(in_line(", ".join(tried.words)))) if tried.words else ""

    def _section(self, title: str, texts: tuple[str, ...]) -> None:
        if any(texts):
            section, lines = QWidget(), QVBoxLayout()
            section.setLayout(lines)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(2)
            lines.addWidget(label(title, "caption", "muted"))
            for text in filter(None, texts):
                lines.addWidget(label(text, wrap=True, selectable=True))
            self._area.inside.addWidget(section)

    def _show_nothing(self) -> None:
        self._tried = None
        self._area.hide()
        self._empty.show()
