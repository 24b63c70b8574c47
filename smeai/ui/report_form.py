"""The card that writes files: for whom, where, in which formats, and what was made."""

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.report_wish import KINDS, ReportWish
from smeai.ui.book import Book
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.report_details import ReportDetails
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.made_files import MadeFiles
from smeai.ui.widgets.text import label

NAMES = {"xlsx": "Excel"}
Ask = Callable[[QWidget, str, str], str]
Say = Callable[[], str]


def open_path(path: str) -> None:
    """Open a file or a folder with the desktop's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    """Ask the user for a folder; empty when there is none."""
    return QFileDialog.getExistingDirectory(parent, title, start)


class FilesForm(Card):
    """Keeps `client` and `folder` in the book, whose state has both; `wanted` says that files are to be written.

    `title`, `words` and `make` are what the card and its button say, `folder_title` what the dialog for the folder says.
    """

    wanted = Signal()

    def __init__(
        self,
        book: Book,
        texts: tuple[Say, Say, Say, Say],
        kinds: tuple[str, ...],
        open_: Callable[[str], None] = open_path,
        ask: Ask = ask_folder,
    ) -> None:
        super().__init__(padding=6 * GRID, spacing=4 * GRID)
        self._book, self._ask, self._folder_title, self.files = book, ask, texts[3], MadeFiles(open_)
        self.client, self.folder, self._browse, self._make = QLineEdit(), QLineEdit(), secondary(picture="folder"), primary(picture="file")
        self.kinds = {kind: QCheckBox(NAMES.get(kind, kind.upper())) for kind in kinds}
        self._title, self._words = label(scale="heading"), label(tone="muted", wrap=True)
        self._names, self._ready = [label(scale="strong") for _ in range(3)], True
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(self._refresh)
        for field in (self.client, self.folder):
            FieldKeys(field)
            field.editingFinished.connect(self.keep)
        self._make.clicked.connect(self.wanted)
        self._browse.clicked.connect(self._choose_folder)
        self._lay_out()
        self._name(Phrases(self), texts)

    def chosen(self) -> tuple[str, ...]:
        """The formats that are ticked."""
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    def show_files(self, paths: tuple[str, ...]) -> None:
        """Show what the book holds, and the files that were made."""
        state = self._book.state
        folder = state.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for field, text in ((self.client, state.client), (self.folder, folder)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self.files.show_files(paths)

    def set_ready(self, ready: bool) -> None:
        """Whether they can be written now."""
        self._ready = ready
        self._refresh()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed."""
        self._book.set(client=self.client.text().strip(), folder=self.folder.text().strip())

    @Slot()
    def _refresh(self, *_: object) -> None:
        self._make.setEnabled(self._ready and bool(self.chosen()))

    @Slot()
    def _choose_folder(self) -> None:
        if folder := self._ask(self, self._folder_title(), self.folder.text()):
            self.folder.setText(folder)
            self.keep()

    def _name(self, phrases: Phrases, texts: tuple[Say, Say, Say, Say]) -> None:
        named = (lambda: self.tr("Made for"), lambda: self.tr("Folder"), lambda: self.tr("Formats"))
        for widget, text in zip((self._title, self._words, *self._names), (*texts[:2], *named), strict=True):
            phrases.bind(widget.setText, text)
        phrases.bind(self.client.setAccessibleName, named[0])
        phrases.bind(self.folder.setAccessibleName, named[1])
        phrases.bind(self.client.setPlaceholderText, lambda: self.tr("Name of the business"))
        phrases.bind(self._browse.setText, lambda: self.tr("Choose…"))
        phrases.bind(self._make.setText, texts[2])

    def _lay_out(self) -> None:
        boxes, folder, row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        boxes.setSpacing(4 * GRID)
        for box in self.kinds.values():
            boxes.addWidget(box)
        boxes.addStretch()
        folder.setSpacing(2 * GRID)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._browse)
        row.addWidget(self._make)
        row.addStretch()
        self.body.addLayout(_column(self._title, self._words))
        for name, part in zip(self._names, (self.client, folder, boxes), strict=True):
            self.body.addLayout(_column(name, part))
        self.foot = self.body.count()  # where the button stands
        self.body.addLayout(row)
        self.body.addWidget(self.files)


class ReportForm(FilesForm):
    """Makes a report; `words` say what stands in it."""

    def __init__(self, book: Book, words: Say, open_: Callable[[str], None] = open_path, ask: Ask = ask_folder) -> None:
        texts = (
            lambda: self.tr("Report"),
            words,
            lambda: self.tr("Make the report"),
            lambda: self.tr("Folder for the report"),
        )
        super().__init__(book, texts, KINDS, open_, ask)
        self.details = ReportDetails(book)
        self.body.insertWidget(self.foot, self.details)

    def show_state(self) -> None:
        """Show what the book holds."""
        self.details.show_state()
        self.show_files(self._book.state.reports)

    def wish(self) -> ReportWish:
        """The report as it is wished for now."""
        told = (self.folder.text().strip(), self.client.text().strip(), self.chosen())
        return ReportWish(*told, self.details.spoken, self.details.nameless, self._book.stationery.letterhead)


def _column(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    for part in parts:
        (column.addWidget if isinstance(part, QWidget) else column.addLayout)(part)
    return column
