"""The first step: which file, which sheet, and what its marks mean."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.preview import TableView
from smeai.core.wizard import Flow
from smeai.errors import FileError
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.phrases import Phrases
from smeai.ui.step_page import StepPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.data_table import DataTable
from smeai.ui.widgets.drop_zone import DropZone
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.table_model import PagedTableModel
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """The table the pilot works on. `answers` are (question key, value) pairs; they and `sheet` make the reading repeatable."""

    path: str
    sheet: str
    answers: tuple[tuple[str, str], ...]
    view: TableView

    def is_like(self, other: "FileAnswer") -> bool:
        """Whether it is the same file, in another folder perhaps."""
        marks = [(each.view.file, each.view.rows, each.view.shape) for each in (self, other)]
        return self.path == other.path or (bool(other.view.shape) and marks[0] == marks[1])


class FilePage(StepPage):
    """Needs two actions:

    ``tables.open(path, use_case, sheet, answers) -> TableView`` as a job, and, as a quick request,
    ``tables.rows(path, use_case, sheet, answers, start=, count=) -> RowsPage``.
    """

    def __init__(self, runner: Jobs, use_case: str, sample: Path | None = None, choose: Choose = choose_file) -> None:
        super().__init__()
        self._runner, self._use_case, self._sample = runner, use_case, sample
        self._asked: tuple[str, str, tuple[tuple[str, str], ...]] = ("", "", ())
        self._view: TableView | None = None
        self._drop, self._progress, self._table = DropZone(choose=choose), ProgressPanel(), DataTable()
        self._title, self._sheet, self._questions = label(scale="heading"), Select(), QWidget()
        self._try, self._other = quiet(picture="spark"), quiet(picture="upload")
        self._table.remember_as("", frozen=True)
        self._lay_out()
        self._drop.dropped.connect(self.open)
        self._try.clicked.connect(self._open_sample)
        self._other.clicked.connect(self._drop.ask)
        self._sheet.activated.connect(self._choose_sheet)
        phrases = Phrases(self)
        phrases.bind(self._try.setText, lambda: self.tr("No file at hand? Try the sample"))
        phrases.bind(self._other.setText, lambda: self.tr("Another file"))
        phrases.bind(self._sheet.setAccessibleName, lambda: self.tr("Sheet"))
        phrases.bind(self._table.setAccessibleName, lambda: self.tr("Preview of the file"))
        self._arrange()

    @property
    def valid(self) -> bool:
        return self._view is not None

    @property
    def busy(self) -> bool:
        return self._progress.running

    def enter(self, flow: Flow) -> None:
        saved = flow.answer("file")
        if isinstance(saved, FileAnswer) and (self._view is None or saved.view != self._view):
            self._asked = (saved.path, saved.sheet, saved.answers)
            self._show(saved.view)

    def apply(self) -> FileAnswer:
        path, sheet, answers = self._asked
        return FileAnswer(path, sheet, answers, self._view)

    def leave(self) -> None:
        self._progress.cancel()

    def cancel(self) -> None:
        self._progress.cancel()

    @Slot(object)
    def open(self, path: Path, sheet: str = "", answers: tuple[tuple[str, str], ...] = ()) -> None:
        """Read a file; what was open before is closed when it is there."""
        self._asked = (str(path), sheet, answers)
        self._view = None
        job = self._runner.start(
            "tables.open",
            str(path),
            self._use_case,
            sheet,
            answers,
            done=self._show,
            failed=self._fail,
            progress=self._progress.advance,
            lane="file",
        )
        self._progress.watch(job)
        self._arrange()

    def _show(self, view: TableView) -> None:
        self._view = view
        path, sheet, answers = self._asked
        self._asked = (path, view.sheet or sheet, answers)
        self._progress.finish()
        args = (path, self._use_case, view.sheet, answers)
        model = PagedTableModel(self._runner, "tables.rows", args, view.columns, view.rows)
        model.failed.connect(self._lose)
        self._table.set_rows(model)
        with QSignalBlocker(self._sheet):
            self._sheet.clear()
            self._sheet.addItems(view.sheets)
            self._sheet.setCurrentText(view.sheet)
        self._ask_questions(view)
        self._arrange()

    def _lose(self, failure: Failure) -> None:
        if isinstance(failure, FileError):  # a saved pilot whose file was moved: say so, and ask for it again
            self._view = None
            self._fail(failure)

    def _fail(self, failure: Failure) -> None:
        self._progress.fail(failure)
        self._arrange()

    def _ask_questions(self, view: TableView) -> None:
        inside = self._questions.layout()
        while item := inside.takeAt(0):
            item.widget().deleteLater()
        for question in view.questions:
            panel = QuestionPanel(question)
            panel.answered.connect(self._answer)
            inside.addWidget(panel)

    def _arrange(self) -> None:
        view = self._view
        self._drop.setVisible(view is None and not self.busy)
        self._try.setVisible(self._sample is not None and view is None and not self.busy)
        for widget in (self._title, self._other, self._table):
            widget.setVisible(view is not None)
        self._sheet.setVisible(view is not None and len(view.sheets) > 1)
        self._questions.setVisible(view is not None and bool(view.questions))
        self._progress.setVisible(view is None and (self.busy or self._progress.failed))
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        if self._view:
            rows = self.locale().toString(self._view.rows)
            self._title.setText(self.tr("Preview · {file} · {rows} rows").format(file=self._view.file, rows=rows))

    @Slot()
    def _open_sample(self) -> None:
        self.open(self._sample)

    @Slot()
    def _choose_sheet(self) -> None:
        self.open(self._asked[0], self._sheet.currentText(), self._asked[2])

    @Slot(str, str)
    def _answer(self, key: str, value: str) -> None:
        path, sheet, answers = self._asked
        self.open(path, sheet, (*((known, old) for known, old in answers if known != key), (key, value)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._sheet)
        head.addWidget(self._other)
        QVBoxLayout(self._questions).setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._drop, 1)
        self.body.addWidget(self._try, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(head)
        self.body.addWidget(self._questions)
        self.body.addWidget(self._table, 3)
        self.body.addStretch(0)
