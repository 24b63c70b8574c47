"""A second file, of what is known of each item: stock on hand, cost, lead time, pack, supplier."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.pilot import Source
from smeai.core.preview import TableView
from smeai.ui.book import Book
from smeai.ui.columns_dialog import ColumnsDialog
from smeai.ui.columns_page import ColumnsAnswer
from smeai.ui.file_drops import Choose, choose_file, local_files
from smeai.ui.file_page import FileAnswer
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.about import ABOUT, ITEM, ITEM_ROLES
from smeai.workers.job import Job, Jobs

ITEMS = replace(ABOUT, roles=ITEM_ROLES)


class ItemList(Card):
    """Needs ``stock.item_roles(source) -> TableView``. A file can be dropped on it; what was chosen is written into the book."""

    changed = Signal()

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

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        job: Job | None = self._job
        return job is not None and job.running

    def show_state(self) -> None:
        """Show what the book holds."""
        items, mapping = self._book.state.items, self._book.state.item_mapping
        if items is None:
            self._title.setText(self.tr("Item list, if there is one"))
            self._words.setText(self.tr("Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order."))
        else:
            titles = {role.key: said(role.title) for role in ITEM_ROLES}
            rows = count(items.view.rows)
            self._title.setText(self.tr("Item list · {file} · {rows} rows").format(file=apart(items.view.file), rows=rows))
            self._words.setText(" · ".join(titles[role] for role, _ in mapping if role in titles))
        for button in (self.edit, self.remove):
            button.setVisible(items is not None)
        self.add.setText(self.tr("Another file…") if items else self.tr("Add an item list…"))

    @Slot()
    def ask(self) -> None:
        """Let the user choose a file."""
        if path := self._choose(self, self.tr("Choose an item list")):
            self.open(path)

    def open(self, path: Path) -> None:
        """Read a file, and take its columns as they are guessed."""
        self._banner.clear()
        source = Source(str(path))
        self._job = self._runner.start(
            "stock.item_roles", source, done=partial(self._take, source), failed=self._banner.show_failure, lane="items"
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
        mapping = tuple((role.key, guessed[role.key]) for role in ITEM_ROLES if role.key in guessed)
        if ITEM in guessed:
            self._use(file, mapping)
        else:
            self._ask_columns(file, mapping)
        self.changed.emit()

    def _ask_columns(self, file: FileAnswer, mapping: ColumnsAnswer) -> None:
        text = self.tr("One column names the item as the sales do; the others say what is known of it.")
        dialog = ColumnsDialog(self.window(), ITEMS, file, text, mapping, (ITEM,))
        dialog.done_with.connect(partial(self._use, file))
        dialog.open()

    def _use(self, file: FileAnswer, mapping: ColumnsAnswer) -> None:
        self._book.change(self.tr("Item list"), items=file, item_mapping=mapping)
        self.show_state()

    @Slot()
    def _edit(self) -> None:
        self._ask_columns(self._book.state.items, self._book.state.item_mapping)

    @Slot()
    def _remove(self) -> None:
        self._book.change(self.tr("Without the item list"), items=None, item_mapping=())
        self.show_state()

    def _lay_out(self) -> None:
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row.setSpacing(3 * GRID)
        row.addWidget(Picture("table", 9 * GRID, "accent", "soft"))
        row.addLayout(words, 1)
        for button in (self.edit, self.remove, self.add):
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self._banner)
