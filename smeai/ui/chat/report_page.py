"""The last step: a report for a client, and the model to put to work."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.ui.chat.book import Book
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.field_keys import FieldKeys
from smeai.ui.chat.made_files import MadeFiles
from smeai.ui.chat.scroll_area import ScrollArea
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.text import label
from smeai.workers.job import Jobs

KINDS = ("pdf", "html", "xlsx")
Ask = Callable[[QWidget, str, str], str]


def open_path(path: str) -> None:
    """Open a file or a folder with the desktop's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title, start)


def ask_file(parent: QWidget, title: str, start: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, start, "*.smeai-model")[0]


class ReportPage(ChatPage):
    """Needs ``chat.report(setup, edits, result, figures, threshold, client, folder, currency, kinds) -> paths`` and
    ``chat.save_model(setup, edits, threshold, path) -> path``.
    """

    def __init__(
        self, runner: Jobs, book: Book, open_: Callable[[str], None] = open_path, folder: Ask = ask_folder, file: Ask = ask_file
    ) -> None:
        super().__init__(runner, book)
        self._ask_folder, self._ask_file = folder, file
        self.client, self.folder, self._browse = QLineEdit(), QLineEdit(), secondary(picture="folder")
        self.kinds = {kind: QCheckBox(kind.upper() if kind != "xlsx" else "Excel") for kind in KINDS}
        self._make, self._save, self._progress, self._banner = (
            primary(picture="file"),
            secondary(picture="download"),
            ProgressPanel(),
            Banner(),
        )
        self._files, self._empty, self._area = MadeFiles(open_), EmptyState("file"), ScrollArea()
        self._titles = [label(scale="heading") for _ in range(2)]
        self._words = [label(tone="muted", wrap=True) for _ in range(2)]
        self._names = [label(scale="strong") for _ in range(3)]
        for kind in self.kinds.values():
            kind.setChecked(True)
            kind.toggled.connect(self._refresh)
        self._connect()
        self._lay_out()
        self._name()

    @property
    def busy(self) -> bool:
        return self._progress.running

    @property
    def valid(self) -> bool:
        return self.state.result is not None

    def apply(self) -> tuple[str, ...]:
        return self.state.reports

    def leave(self) -> None:
        super().leave()
        self._progress.cancel()

    def cancel(self) -> None:
        self._progress.cancel()

    def show_state(self) -> None:
        self._area.setVisible(self.state.result is not None)
        self._empty.setVisible(self.state.result is None)
        folder = self.state.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for field, text in ((self.client, self.state.client), (self.folder, folder)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._files.show_files(self.state.reports)
        self._refresh()

    @Slot()
    def make(self) -> None:
        """Write the report in every format that is ticked."""
        state, kinds = self.state, self._kinds()
        if not kinds or self.busy or state.result is None:
            return
        self._banner.clear()
        job = self.runner.start(
            "chat.report",
            state.setup,
            state.edits,
            state.result,
            state.figures,
            state.sure,
            self.client.text().strip(),
            self.folder.text().strip(),
            state.currency,
            kinds,
            str(self.book.prices.path),
            done=self._show_made,
            failed=self._fail,
            progress=self._progress.advance,
        )
        self._progress.watch(job)
        self._refresh()

    def _show_made(self, paths: tuple[str, ...]) -> None:
        self._progress.finish()
        self.book.set(reports=tuple(paths))
        self.show_state()

    @Slot()
    def save_model(self) -> None:
        """Train on all messages and keep the model in a file."""
        stem = Path(self.state.result.file).stem or "model"
        start = str(Path(self.folder.text()) / f"{stem}.smeai-model")
        path = self._ask_file(self, self.tr("Save the model"), start)
        if path:
            self._banner.clear()
            state, advance = self.state, self._progress.advance
            job = self.runner.start(
                "chat.save_model", state.setup, state.edits, state.sure, path, done=self._tell_saved, failed=self._fail, progress=advance
            )
            self._progress.watch(job)
            self._refresh()

    def _tell_saved(self, path: str) -> None:
        self._progress.finish()
        self._banner.say(self.tr("The model is saved."), path, tone="good")
        self._refresh()

    def _fail(self, failure: object) -> None:
        self._progress.fail(failure)
        self._refresh()

    def _kinds(self) -> tuple[str, ...]:
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    @Slot()
    def _choose_folder(self) -> None:
        path = self._ask_folder(self, self.tr("Folder for the report"), self.folder.text())
        if path:
            self.book.set(folder=path)

    @Slot()
    def _keep(self) -> None:
        self.book.set(client=self.client.text(), folder=self.folder.text())

    @Slot()
    def _refresh(self, *_: object) -> None:
        self._progress.setVisible(self.busy or self._progress.failed)
        self._make.setEnabled(not self.busy and bool(self._kinds()))
        self._save.setEnabled(not self.busy)
        self.changed.emit()

    def _connect(self) -> None:
        self._make.clicked.connect(self.make)
        self._save.clicked.connect(self.save_model)
        self._browse.clicked.connect(self._choose_folder)
        for field in (self.client, self.folder):
            FieldKeys(field)
        self.client.editingFinished.connect(self._keep)
        self.folder.editingFinished.connect(self._keep)

    def _name(self) -> None:
        phrases, texts = Phrases(self), (self._titles[0], self._words[0], self._titles[1], self._words[1], *self._names)
        said = (
            lambda: self.tr("Report"),
            lambda: self.tr("The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on."),
            lambda: self.tr("Model"),
            lambda: self.tr("Learns from all messages, the tested ones too, and is kept in one file that any smeai can open."),
            lambda: self.tr("Made for"),
            lambda: self.tr("Folder"),
            lambda: self.tr("Formats"),
        )
        for widget, text in zip(texts, said, strict=True):
            phrases.bind(widget.setText, text)
        phrases.bind(self.client.setAccessibleName, said[4])
        phrases.bind(self.folder.setAccessibleName, said[5])
        phrases.bind(self.client.setPlaceholderText, lambda: self.tr("Name of the business"))
        phrases.bind(self._browse.setText, lambda: self.tr("Choose…"))
        phrases.bind(self._make.setText, lambda: self.tr("Make the report"))
        phrases.bind(self._save.setText, lambda: self.tr("Save the model…"))
        phrases.bind(lambda text: self._empty.set_texts(text, self.tr("Train and test first.")), lambda: self.tr("Nothing to report yet"))

    def _lay_out(self) -> None:
        report, model = Card(padding=6 * GRID, spacing=4 * GRID), Card(padding=6 * GRID, spacing=4 * GRID)
        boxes, folder = QHBoxLayout(), QHBoxLayout()
        for box in self.kinds.values():
            boxes.addWidget(box)
        boxes.addStretch()
        boxes.setSpacing(4 * GRID)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._browse)
        folder.setSpacing(2 * GRID)
        for card, title, words in zip((report, model), self._titles, self._words, strict=True):
            card.body.addLayout(_column(title, words))
        for name, field in zip(self._names, (self.client, folder, boxes), strict=True):
            report.body.addLayout(_column(name, field))
        for card, button in ((report, self._make), (model, self._save)):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            card.body.addLayout(row)
        report.body.addWidget(self._files)
        cards = QHBoxLayout()
        cards.setSpacing(3 * GRID)
        cards.addWidget(report, 3)
        cards.addWidget(model, 2)
        model.body.addStretch()
        for widget in (self._progress, self._banner):
            self._area.inside.addWidget(widget)
        self._area.inside.addLayout(cards)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._empty, 1)


def _column(*parts: object) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    for part in parts:
        (column.addWidget if isinstance(part, QWidget) else column.addLayout)(part)
    return column
