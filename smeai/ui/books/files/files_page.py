"""The first step: the bank's files, as many as there are, each looked at before anything is taken in."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout

from smeai.ui.books.files.file_card import FileCard
from smeai.ui.books.files.many_drop import ChooseMany, ManyDrop, choose_files
from smeai.ui.books.state import BankFile, BooksBook
from smeai.ui.file_drops import local_files
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import PilotPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.books.file_views import MISMATCH, BankFileView
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs


class FilesPage(PilotPage):
    """Needs ``statements.look(path, answers) -> BankFileView``, a job for each file, one after another."""

    def __init__(self, runner: Jobs, book: BooksBook, samples: tuple[Path, ...] = (), choose: ChooseMany = choose_files) -> None:
        super().__init__(runner, book)
        self._samples, self._waiting = samples, []
        self._drop, self._progress, self._area = ManyDrop(choose), ProgressPanel(), ScrollArea()
        self._title, self._more, self._try = label(scale="heading"), quiet(picture="plus"), quiet(picture="spark")
        self.cards: list[FileCard] = []
        self._drop.given.connect(self.add)
        self._more.clicked.connect(self._drop.ask)
        self._try.clicked.connect(self._add_samples)
        self.setAcceptDrops(True)  # more files may be dropped beside those that are there
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._more.setText, lambda: self.tr("More files"))
        phrases.bind(self._try.setText, lambda: self.tr("No statement at hand? Try the sample"))

    @property
    def valid(self) -> bool:
        files = self.state.files
        return bool(files) and all(each.view.balances != MISMATCH or each.go_on for each in files)

    @property
    def busy(self) -> bool:
        return self._progress.running

    @property
    def error(self) -> str:
        if self.state.files and not self.valid:
            return self.tr("A file does not add up. Confirm that you want to go on, or leave it out.")
        return ""

    def apply(self) -> tuple[BankFile, ...]:
        return self.state.files

    def cancel(self) -> None:
        self._waiting.clear()
        self._progress.cancel()

    def leave(self) -> None:
        super().leave()
        self.cancel()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(local_files(event.mimeData()))
        event.acceptProposedAction()

    def open(self, path: Path) -> None:
        """Add one file."""
        self.add((path,))

    @Slot(tuple)
    def add(self, paths: tuple[Path, ...], answers: tuple[tuple[str, str], ...] = ()) -> None:
        """Look at files, one after another; one that is there already is looked at again. `answers` say how they are laid out."""
        self._waiting += [(str(path), answers) for path in paths]
        self._look_on()

    def show_state(self) -> None:
        self._area.clear()
        self.cards = [self._card(each) for each in self.state.files]
        for card in self.cards:
            self._area.inside.addWidget(card)
        self._area.inside.addStretch()
        self._arrange()

    def _card(self, file: BankFile) -> FileCard:
        card = FileCard(file.view, go_on=file.go_on)
        card.answered.connect(partial(self._answer, file))
        card.accepted.connect(partial(self._accept, file))
        card.removed.connect(partial(self._remove, file))
        return card

    def _look_on(self) -> None:
        if self.busy or not self._waiting:
            self._arrange()
            return
        path, answers = self._waiting.pop(0)
        done = partial(self._take, answers)
        job = self.runner.start(
            "statements.look", path, answers, done=done, failed=self._fail, progress=self._progress.advance, lane="file"
        )
        self._progress.watch(job)
        self._arrange()

    def _take(self, answers: tuple[tuple[str, str], ...], view: BankFileView) -> None:
        self._progress.finish()
        fresh = BankFile(view.path, answers, view)
        files = self.state.files
        known = any(each.path == view.path for each in files)
        self.book.set(files=tuple(fresh if each.path == view.path else each for each in files) if known else (*files, fresh))
        self.show_state()
        self._look_on()

    def _fail(self, failure: Failure) -> None:
        self._waiting.clear()
        self._progress.fail(failure)
        self._arrange()

    def _answer(self, file: BankFile, key: str, value: str) -> None:
        self._waiting.append((file.path, (*((known, old) for known, old in file.answers if known != key), (key, value))))
        self._look_on()

    def _accept(self, file: BankFile, go_on: bool) -> None:
        changed = tuple(replace(each, go_on=go_on) if each.path == file.path else each for each in self.state.files)
        self.book.set(files=changed)

    def _remove(self, file: BankFile) -> None:
        self.book.set(files=tuple(each for each in self.state.files if each.path != file.path))
        self.show_state()

    @Slot()
    def _add_samples(self) -> None:
        self.add(self._samples)

    def _arrange(self) -> None:
        files = self.state.files
        self._drop.setVisible(not files and not self.busy)
        self._try.setVisible(bool(self._samples) and not files and not self.busy)
        self._progress.setVisible(self.busy or self._progress.failed)
        for widget in (self._title, self._more, self._area):
            widget.setVisible(bool(files))
        lines = sum(each.view.lines for each in files)
        self._title.setText(self.tr("{files} files · {lines} lines").format(files=count(len(files)), lines=count(lines)))
        self._more.setEnabled(not self.busy)
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        head.setSpacing(3 * GRID)
        self.body.addWidget(self._drop, 1)
        self.body.addWidget(self._try, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(head)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._area, 1)
        self.body.addStretch(0)
