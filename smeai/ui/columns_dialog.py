"""What the columns of a second table are for, asked in a window of its own."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smeai.core.usecase import About
from smeai.core.wizard import Step, begin
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.dialog import Dialog
from smeai.ui.file_page import FileAnswer
from smeai.ui.tokens import GRID


class ColumnsDialog(Dialog):
    """`done_with` carries the (role, column) pairs; columns for the roles in `needed` must be there."""

    done_with = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        about: About,
        file: FileAnswer,
        words: str,
        mapping: tuple[tuple[str, str], ...] = (),
        needed: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.ask(self.tr("What the columns are for"), words, self.tr("Use this table"))
        self._needed, self.columns = frozenset(needed), ColumnsPage(about)
        self.setMinimumSize(190 * GRID, 150 * GRID)
        self.columns.changed.connect(self._check)
        self.body.addWidget(self.columns)
        told = (("file", file), *((("columns", mapping),) if mapping else ()))
        self.columns.enter(begin((Step("file", ""), Step("columns", "")), told))
        self._check()

    def accept(self) -> None:
        if self.yes.isEnabled():
            self.done_with.emit(self.columns.apply())
            super().accept()

    def _check(self) -> None:
        self.yes.setEnabled(self.columns.valid and self._needed <= set(dict(self.columns.apply())))
