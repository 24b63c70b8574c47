"""The last step: a report for a client, and the model to put to work."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.work.work import REPORT
from smeai.workers.job import Jobs


def ask_file(parent: QWidget, title: str, start: str) -> str:
    """Ask the user where to keep the model; empty when nowhere."""
    return QFileDialog.getSaveFileName(parent, title, start, "*.smeai-model")[0]


class ReportPage(ChatPage, JobPage):
    """Needs ``chat.report(setup, edits, result, figures, threshold, wish, currency, prices) -> paths`` and
    ``chat.save_model(setup, edits, threshold, path) -> path``.
    """

    def __init__(
        self, runner: Jobs, book: ChatBook, open_: Callable[[str], None] = open_path, folder: Ask = ask_folder, file: Ask = ask_file
    ) -> None:
        super().__init__(runner, book)
        self._ask_file = file
        self.form = ReportForm(book, self._words, open_, folder)
        self._save, self.progress, self._banner = secondary(picture="download"), ProgressPanel(), Banner()
        self._empty, self._area = EmptyState("file"), ScrollArea()
        self._title, self._about = label(scale="heading"), label(tone="muted", wrap=True)
        self.form.wanted.connect(self.make)
        self._save.clicked.connect(self.save_model)
        self._lay_out()
        self._name(Phrases(self))

    @property
    def valid(self) -> bool:
        return self.state.result is not None

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def show_state(self) -> None:
        self._area.setVisible(self.state.result is not None)
        self._empty.setVisible(self.state.result is None)
        self.form.show_state()
        self.arrange()

    def arrange(self) -> None:
        super().arrange()
        self.form.set_ready(not self.busy)
        self._save.setEnabled(not self.busy)

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked."""
        self.form.keep()
        state, wish = self.state, self.form.wish()
        if not wish.kinds or self.busy or state.result is None:
            return
        self._banner.clear()
        told = (state.setup, state.edits, state.result, state.figures, state.sure, wish, state.currency)
        self.run(
            "chat.report",
            *told,
            str(self.book.prices.path),
            shared=self.book.shared,
            scenarios=state.scenarios,
            done=self._show_made,
            kind=REPORT,
        )

    def _show_made(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    @Slot()
    def save_model(self) -> None:
        """Train on all messages and keep the model in a file."""
        stem = Path(self.state.result.file).stem or "model"
        start = str(Path(self.form.folder.text()) / f"{stem}.smeai-model")
        path = self._ask_file(self, self.tr("Save the model"), start)
        if path:
            self._banner.clear()
            state = self.state
            self.run("chat.save_model", state.setup, state.edits, state.sure, path, done=self._tell_saved)

    def _tell_saved(self, path: str) -> None:
        self.progress.finish()
        self._banner.say(self.tr("The model is saved."), path, tone="good")
        self.arrange()

    def _words(self) -> str:
        return self.tr("The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.")

    def _name(self, phrases: Phrases) -> None:
        phrases.bind(self._title.setText, lambda: self.tr("Model"))
        phrases.bind(
            self._about.setText,
            lambda: self.tr("Learns from all messages, the tested ones too, and is kept in one file that any smeai can open."),
        )
        phrases.bind(self._save.setText, lambda: self.tr("Save the model…"))
        phrases.bind(lambda text: self._empty.set_texts(text, self.tr("Train and test first.")), lambda: self.tr("Nothing to report yet"))

    def _lay_out(self) -> None:
        model, words, row, cards = Card(padding=6 * GRID, spacing=4 * GRID), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row.addWidget(self._save)
        row.addStretch()
        model.body.addLayout(words)
        model.body.addLayout(row)
        model.body.addStretch()
        cards.setSpacing(3 * GRID)
        cards.addWidget(self.form, 3)
        cards.addWidget(model, 2)
        for widget in (self.progress, self._banner):
            self._area.inside.addWidget(widget)
        self._area.inside.addLayout(cards)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._empty, 1)
