"""What the columns of a table of booked lines are for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smeai.core.pilot import Setup, Source
from smeai.core.wizard import Step, begin
from smeai.ui.books.dialogs.dialog import Dialog
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FileAnswer
from smeai.ui.tokens import GRID
from smeai.usecases.books.about import ABOUT, ACCOUNT


class PastDialog(Dialog):
    """`done_with` carries the `Setup` of the test; without a column for the account there is nothing to learn from."""

    done_with = Signal(object)

    def __init__(self, parent: QWidget, file: FileAnswer, mapping: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(parent)
        text = self.tr("Each line needs a text, an amount and the account it was booked on.")
        self.ask(self.tr("What the columns are for"), text, self.tr("Use this table"))
        self._file, self.columns = file, ColumnsPage(ABOUT)
        self.setMinimumSize(190 * GRID, 150 * GRID)
        self.columns.changed.connect(self._check)
        self.body.addWidget(self.columns)
        told = (("file", file), *((("columns", mapping),) if mapping else ()))
        self.columns.enter(begin((Step("file", ""), Step("columns", "")), told))
        self._check()

    def accept(self) -> None:
        if self.yes.isEnabled():
            source = Source(self._file.path, self._file.view.sheet, self._file.answers)
            self.done_with.emit(Setup("books", source, self.columns.apply()))
            super().accept()

    def _check(self) -> None:
        self.yes.setEnabled(self.columns.valid and ACCOUNT in dict(self.columns.apply()))
