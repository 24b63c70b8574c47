"""The sheet as PDF, web page and workbook."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.ui.book import Book
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.tokens import GRID
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea

WIDEST = 160 * GRID


class ReportPart(QWidget):
    """`wanted` carries a `ReportWish`."""

    wanted = Signal(object)

    def __init__(self, book: Book, open_: Callable[[str], None] = open_path, ask: Ask = ask_folder) -> None:
        super().__init__()
        self.form, self.progress, area, body = ReportForm(book, self._words, open_, ask), ProgressPanel(), ScrollArea(), QVBoxLayout(self)
        self.form.setMaximumWidth(WIDEST)
        self.progress.hide()
        self.form.wanted.connect(self._make)
        area.inside.addWidget(self.progress)
        area.inside.addWidget(self.form)
        area.inside.addStretch()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(area)

    @Slot()
    def _make(self) -> None:
        self.form.keep()
        if self.form.chosen():
            self.wanted.emit(self.form.wish())

    def _words(self) -> str:
        return self.tr("All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.")
