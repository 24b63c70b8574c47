"""Train and test: one button, a bar, and the way out."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.usecase import About
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.state import Basis
from smeai.ui.option_fields import OptionFields
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count, estimate
from smeai.ui.work.work import TEST
from smeai.usecases.chat.result import ChatResult
from smeai.workers.job import Jobs


class TrainPage(ChatPage, JobPage):
    """Needs ``chat.run(setup, edits, place=) -> ChatResult``."""

    def __init__(self, runner: Jobs, book: ChatBook, about: About) -> None:
        super().__init__(runner, book)
        self._basis: Basis | None = None
        self._card, self.progress, self._options = Card(padding=6 * GRID, spacing=4 * GRID), ProgressPanel(), OptionFields(about.options)
        self._title, self._words, self._start = label(scale="subtitle"), label(tone="muted", wrap=True), primary(picture="play")
        self._start.clicked.connect(self.start)
        self.progress.acted.connect(self.start)
        self._options.chosen.connect(self._choose)
        self._lay_out()
        Phrases(self).bind(self._start.setText, lambda: self.tr("Train and test"))

    @property
    def valid(self) -> bool:
        return self.state.result is not None and not self.state.stale

    def apply(self) -> str:
        return self.state.result.date

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.valid and not self.busy:
            self.start()
        else:
            super().keyPressEvent(event)

    def show_state(self) -> None:
        self._options.set_values(self.state.setup.options if self.state.setup else ())
        result = self.state.result
        if result is None:
            self._title.setText(self.tr("Ready to learn from your messages"))
            self._words.setText(
                self.tr(
                    "Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen."
                    " Everything stays on this computer."
                )
            )
        elif self.state.stale:
            self._title.setText(self.tr("Something has changed since the last test"))
            self._words.setText(self.tr("Test again, so that the figures speak of the topics and options as they are now."))
        else:
            self._title.setText(self.tr("Trained and tested"))
            text = self.tr("{right} of {n} held-back messages were sorted right. Go on to the results, or test again.")
            self._words.setText(text.format(right=estimate(result.accuracy), n=count(result.tested)))
        self.arrange()
        self.offer()

    @Slot()
    def start(self) -> None:
        """Train and test with the state as it is now."""
        if self.state.setup is None or self.busy:
            return
        self._basis = self.state.basis
        self.run("chat.run", self._basis.setup, self.state.edits, place=self.book.place, done=self._take, kind=TEST)

    def _take(self, result: ChatResult) -> None:
        self.progress.finish()
        self.book.set(result=result, tested=self._basis, threshold=self.state.threshold_after(result))
        self.arrange()
        if self._entered:
            self.done.emit()

    @Slot(tuple)
    def _choose(self, values: tuple) -> None:
        if self.state.setup:
            self.book.change(self.tr("Options of the test"), quiet=True, setup=replace(self.state.setup, options=values))

    def arrange(self) -> None:
        super().arrange()
        self._card.setVisible(not self.busy)

    def _lay_out(self) -> None:
        words, head, foot, area = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), ScrollArea()
        words.setSpacing(GRID)
        words.addWidget(self._title)
        words.addWidget(self._words)
        head.setSpacing(4 * GRID)
        head.addWidget(Picture("spark", 12 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot.addWidget(self._start)
        foot.addStretch()
        self._card.body.addLayout(head)
        self._card.body.addWidget(rule())
        self._card.body.addWidget(self._options)
        self._card.body.addLayout(foot)
        area.inside.addWidget(self.progress)
        area.inside.addWidget(self._card)
        area.inside.addStretch()
        self.body.addWidget(area, 1)
