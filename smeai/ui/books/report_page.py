"""The last step: a report for the client."""

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.ui.books.books_page import JobPage
from smeai.ui.books.state import BooksBook
from smeai.ui.chat.field_keys import FieldKeys
from smeai.ui.chat.made_files import MadeFiles
from smeai.ui.chat.report_page import KINDS, Ask, ask_folder, open_path
from smeai.ui.chat.scroll_area import ScrollArea
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.text import label
from smeai.workers.job import Jobs


class BooksReportPage(JobPage):
    """Needs ``books.report(setup, result, figures, precision, client, folder, currency, kinds) -> paths``."""

    def __init__(self, runner: Jobs, book: BooksBook, open_: Callable[[str], None] = open_path, folder: Ask = ask_folder) -> None:
        super().__init__(runner, book)
        self._ask_folder = folder
        self.progress, self._files, self._area = ProgressPanel(), MadeFiles(open_), ScrollArea()
        self.client, self.folder, self._browse, self._make = QLineEdit(), QLineEdit(), secondary(picture="folder"), primary(picture="file")
        self.kinds = {kind: QCheckBox(kind.upper() if kind != "xlsx" else "Excel") for kind in KINDS}
        self._title, self._words = label(scale="heading"), label(tone="muted", wrap=True)
        self._names = [label(scale="strong") for _ in range(3)]
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(self.arrange)
        for field in (self.client, self.folder):
            FieldKeys(field)
            field.editingFinished.connect(self._keep)
        self._make.clicked.connect(self.make)
        self._browse.clicked.connect(self._choose_folder)
        self._lay_out()
        self._name()

    @property
    def valid(self) -> bool:
        return True

    @property
    def error(self) -> str:
        return "" if self.state.test else self.tr("Nothing was tested, so there is nothing to report. The lines are booked all the same.")

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def show_state(self) -> None:
        folder = self.state.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for field, text in ((self.client, self.state.client), (self.folder, folder)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._files.show_files(self.state.reports)
        self.arrange()

    def arrange(self, *_: object) -> None:
        super().arrange()
        self._make.setEnabled(not self.busy and self.state.test is not None and any(box.isChecked() for box in self.kinds.values()))

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked."""
        self._keep()
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        state = self.state
        if kinds and not self.busy and state.test is not None:
            told = (state.past, state.test, state.figures, state.precision, state.client, self.folder.text(), state.currency, kinds)
            self.run("books.report", *told, done=self._take)

    def _take(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    @Slot()
    def _choose_folder(self) -> None:
        if folder := self._ask_folder(self, self.tr("Folder for the report"), self.folder.text()):
            self.folder.setText(folder)
            self._keep()

    @Slot()
    def _keep(self) -> None:
        self.book.set(client=self.client.text().strip(), folder=self.folder.text().strip())

    def _name(self) -> None:
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Report"))
        phrases.bind(
            self._words.setText, lambda: self.tr("What was posted, what was right, what was left to people, and how it was measured.")
        )
        for widget, text in zip(
            self._names, (lambda: self.tr("Made for"), lambda: self.tr("Folder"), lambda: self.tr("Formats")), strict=True
        ):
            phrases.bind(widget.setText, text)
        phrases.bind(self.client.setAccessibleName, lambda: self.tr("Made for"))
        phrases.bind(self.folder.setAccessibleName, lambda: self.tr("Folder"))
        phrases.bind(self.client.setPlaceholderText, lambda: self.tr("Name of the business"))
        phrases.bind(self._browse.setText, lambda: self.tr("Choose…"))
        phrases.bind(self._make.setText, lambda: self.tr("Make the report"))

    def _lay_out(self) -> None:
        card, boxes, folder, row = Card(padding=6 * GRID, spacing=4 * GRID), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in self.kinds.values():
            boxes.addWidget(box)
        boxes.addStretch()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._browse)
        row.addWidget(self._make)
        row.addStretch()
        card.body.addWidget(self._title)
        card.body.addWidget(self._words)
        for name, part in zip(self._names, (self.client, folder, boxes), strict=True):
            column = QVBoxLayout()
            column.setSpacing(GRID)
            column.addWidget(name)
            (column.addWidget if isinstance(part, QWidget) else column.addLayout)(part)
            card.body.addLayout(column)
        card.body.addLayout(row)
        card.body.addWidget(self._files)
        for widget in (self.progress, card):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
