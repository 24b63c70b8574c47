"""The honest test: trained on the client's earlier lines, tested on the last ones, weighed by the precision one asks for."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.pilot import Setup, Source
from smeai.core.preview import TableView
from smeai.ui.books.precision_card import PrecisionCard
from smeai.ui.books.state import BooksBook
from smeai.ui.books.test_parts import TestParts
from smeai.ui.columns_dialog import ColumnsDialog
from smeai.ui.columns_page import ColumnsAnswer
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.file_page import FileAnswer
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.work.work import TEST
from smeai.usecases.books.about import ABOUT, ACCOUNT
from smeai.usecases.books.result import BooksResult
from smeai.workers.job import Jobs


class TestPage(JobPage):
    """Needs ``tables.open(path, "books") -> TableView`` and ``books.run(setup, place) -> BooksResult``."""

    __test__ = False  # its name is no test's

    def __init__(self, runner: Jobs, book: BooksBook, sample: Path | None = None, choose: Choose = choose_file) -> None:
        super().__init__(runner, book)
        self._choose, self._sample = choose, sample
        self.progress, self._area, self.precision, self._parts = ProgressPanel(), ScrollArea(), PrecisionCard(), TestParts()
        self._card, self._title, self._words = Card(padding=6 * GRID, spacing=4 * GRID), label(scale="subtitle"), label(wrap=True)
        self._past = label(tone="muted", wrap=True)
        self.start_button, self.past_button, self._try = primary(picture="play"), secondary(picture="upload"), quiet(picture="spark")
        self._try.clicked.connect(self._open_sample)
        self.start_button.clicked.connect(self.start)
        self.progress.acted.connect(self.start)
        self.past_button.clicked.connect(self.choose_past)
        self.precision.moved.connect(self._weigh)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("How much would have been booked right?"))
        phrases.bind(
            self._words.setText,
            lambda: self.tr(
                "The client's own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has"
                " never seen. Lines without a past are booked by rules and the lexicon alone."
            ),
        )
        phrases.bind(self._try.setText, lambda: self.tr("The sample's past"))
        phrases.bind(self.past_button.setText, lambda: self.tr("A table of booked lines…"))

    @property
    def valid(self) -> bool:
        return True  # who has no past goes on without a test

    @property
    def next_text(self) -> str:
        return "" if self.state.test else self.tr("Go on without a test")

    def apply(self) -> str:
        return self.state.test.date if self.state.test else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.state.test is None
            and self.state.past is not None
            and not self.busy
        ):
            self.start()
        else:
            super().keyPressEvent(event)

    def show_state(self) -> None:
        result = self.state.test
        past = self.state.past
        words = self.tr("Learns from {file}.").format(file=Path(past.source.path).name) if past else ""
        self._past.setText(
            words or self.tr("Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.")
        )
        self.start_button.setEnabled(past is not None)
        sample = self._sample is not None and any(Path(each.path).parent == self._sample.parent for each in self.state.files)
        self._try.setVisible(sample and past is None)
        self.start_button.setText(self.tr("Test again") if result else self.tr("Train and test"))
        if result:
            self.precision.show_result(result, self.state.precision)
            self._parts.show_result(result, self.state.precision)
        self.arrange()
        self.offer()

    def arrange(self) -> None:
        super().arrange()
        self._card.setVisible(not self.busy)
        for widget in (self.precision, self._parts):
            widget.setVisible(not self.busy and self.state.test is not None)
        self._words.setVisible(self.state.test is None)

    @Slot()
    def choose_past(self) -> None:
        """Choose the table of booked lines."""
        path = self._choose(self, self.tr("Choose a table of booked lines"))
        if path:
            self._open(path)

    @Slot()
    def _open_sample(self) -> None:
        self._open(self._sample)

    def _open(self, path: Path) -> None:
        self.run("tables.open", str(path), "books", "", (), done=self._ask_columns)

    def _ask_columns(self, view: TableView) -> None:
        self.progress.finish()
        self.arrange()
        text = self.tr("Each line needs a text, an amount and the account it was booked on.")
        dialog = ColumnsDialog(self.window(), ABOUT, FileAnswer(view.key, view.sheet, (), view), text, needed=(ACCOUNT,))
        dialog.done_with.connect(partial(self._learn_from, Source(view.key, view.sheet)))
        dialog.open()

    def _learn_from(self, source: Source, mapping: ColumnsAnswer) -> None:
        self.book.set(past=Setup("books", source, mapping))
        self.show_state()

    @Slot()
    def start(self) -> None:
        """Train and test."""
        past = self.state.past
        if not self.busy and past is not None:
            setup = replace(past, options=(("precision", 100 * self.state.precision),))
            self.run("books.run", setup, self.book.place, done=self._take, kind=TEST)

    @Slot(float)
    def _weigh(self, precision: float) -> None:
        self.book.set(precision=precision)
        self._parts.show_result(self.state.test, precision)

    def _take(self, result: BooksResult) -> None:
        self.progress.finish()
        self.book.set(test=result, precision=result.precision)
        self.show_state()

    def _lay_out(self) -> None:
        head, words, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(GRID)
        for widget in (self._title, self._words, self._past):
            words.addWidget(widget)
        head.setSpacing(4 * GRID)
        head.addWidget(Picture("chart", 12 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot.setSpacing(2 * GRID)
        foot.addWidget(self.start_button)
        foot.addWidget(self.past_button)
        foot.addWidget(self._try)
        foot.addStretch()
        self._card.body.addLayout(head)
        self._card.body.addLayout(foot)
        for widget in (self.progress, self.precision, self._parts, self._card):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
