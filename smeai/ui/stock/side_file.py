"""A file beside the sales: dropped or chosen, its columns guessed, shown and changeable, and taken out again."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.pilot import Source
from smeai.core.preview import TableView
from smeai.core.usecase import Role
from smeai.ui.book import Book
from smeai.ui.columns_dialog import ColumnsDialog
from smeai.ui.columns_page import ColumnsAnswer
from smeai.ui.file_drops import Choose, choose_file, local_files
from smeai.ui.file_page import FileAnswer
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.about import ABOUT
from smeai.workers.job import Job, Jobs


class SideFile(Card):
    """What a kind of file says of itself, its subclass overrides. What was chosen is written into the book under `field` and `columns`.

    Needs ``stock.<action>(source) -> TableView``; `needed` is the role without which the file cannot be read.
    """

    changed = Signal()
    field, columns, action, picture = "", "", "", "table"
    roles: tuple[Role, ...] = ()
    needed = ""

    def __init__(self, runner: Jobs, book: Book, choose: Choose = choose_file) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self._runner, self._book, self._choose, self._job = runner, book, choose, None
        self._title, self._words, self._banner = label(scale="strong", wrap=True), label(tone="muted", wrap=True), Banner()
        self.add, self.edit, self.remove = secondary(picture="upload"), quiet(), quiet()
        self.setAcceptDrops(True)
        self.add.clicked.connect(self.ask)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self.edit.setText, lambda: self.tr("Columns…"))
        phrases.bind(self.remove.setText, lambda: self.tr("Remove"))
        phrases.bind(lambda _: self.show_state(), lambda: "")

    def text(self, key: str) -> str:
        """What it says: "none" and "why" without a file, "title" with {file} and {rows}, "add", "choose", "columns", "taken", "out"."""
        raise NotImplementedError

    def told(self, file: FileAnswer, mapping: ColumnsAnswer) -> str:
        """What it says of a file."""
        raise NotImplementedError

    @property
    def file(self) -> FileAnswer | None:
        """The file that the book holds."""
        return getattr(self._book.state, self.field)

    @property
    def mapping(self) -> ColumnsAnswer:
        """Its columns."""
        return getattr(self._book.state, self.columns)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        job: Job | None = self._job
        return job is not None and job.running

    def show_state(self) -> None:
        """Show what the book holds."""
        file = self.file
        rows = count(file.view.rows) if file else ""
        self._title.setText(self.text("title").format(file=apart(file.view.file), rows=rows) if file else self.text("none"))
        self._words.setText(self.told(file, self.mapping) if file else self.text("why"))
        for button in (self.edit, self.remove):
            button.setVisible(file is not None)
        self.add.setText(self.tr("Another file…") if file else self.text("add"))

    @Slot()
    def ask(self) -> None:
        """Let the user choose a file."""
        if path := self._choose(self, self.text("choose")):
            self.open(path)

    def open(self, path: Path) -> None:
        """Read a file, and take its columns as they are guessed."""
        self._banner.clear()
        source = Source(str(path))
        self._job = self._runner.start(
            f"stock.{self.action}", source, done=partial(self._take, source), failed=self._banner.show_failure, lane=self.field
        )
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open(local_files(event.mimeData())[0])
        event.acceptProposedAction()

    def _take(self, source: Source, view: TableView) -> None:
        file = FileAnswer(source.path, view.sheet, source.answers, view)
        guessed = {guess.role: guess.column for guess in view.guesses}
        mapping = tuple((role.key, guessed[role.key]) for role in self.roles if role.key in guessed)
        if self.needed in guessed:
            self._use(file, mapping)
        else:
            self._ask_columns(file, mapping)
        self.changed.emit()

    def _ask_columns(self, file: FileAnswer, mapping: ColumnsAnswer) -> None:
        dialog = ColumnsDialog(self.window(), replace(ABOUT, roles=self.roles), file, self.text("columns"), mapping, (self.needed,))
        dialog.done_with.connect(partial(self._use, file))
        dialog.open()

    def _use(self, file: FileAnswer, mapping: ColumnsAnswer) -> None:
        self._book.change(self.text("taken"), **{self.field: file, self.columns: mapping})
        self.show_state()

    @Slot()
    def _edit(self) -> None:
        self._ask_columns(self.file, self.mapping)

    @Slot()
    def _remove(self) -> None:
        self._book.change(self.text("out"), **{self.field: None, self.columns: ()})
        self.show_state()

    def _lay_out(self) -> None:
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row.setSpacing(3 * GRID)
        row.addWidget(Picture(self.picture, 9 * GRID, "accent", "soft"))
        row.addLayout(words, 1)
        for button in (self.edit, self.remove, self.add):
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self._banner)
