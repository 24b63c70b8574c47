"""Delete everything: what will go and how much, a word to type, and what was done."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smeai.ui.dialog import Dialog
from smeai.ui.fitting import fit
from smeai.ui.projects.wording import megabytes
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.elision import Elision
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.workers.job import Jobs

Places = tuple[str, str, str, tuple[str, ...]]


class DeleteDialog(Dialog):
    """Needs the actions ``projects.kept(*places)`` and ``projects.delete_everything(*places)``.

    `names` are those of workspaces by folder. `erasing` is emitted before anything goes, `ended` when all is gone and the window may close.
    """

    erasing = Signal()
    ended = Signal()

    def __init__(self, runner: Callable[[], Jobs], places: Places, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._places, self._names = runner, places, names
        self._gone = self._listed = False
        self.word, self.banner, self._list = QLineEdit(), Banner(), QWidget()
        self._rows, self._typed = QGridLayout(self._list), label(wrap=True)
        words = self.tr("This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.")
        self.ask(self.tr("Delete everything smeai keeps"), words, self.tr("Delete everything"))
        self._lay_out()
        self.word.textChanged.connect(self._check)
        self._check()
        self.word.setFocus()
        runner().ask("projects.kept", *places, done=self._show, failed=self.banner.show_failure)

    @property
    def wanted(self) -> str:
        """The word that says it is meant."""
        return self.tr("delete")

    def accept(self) -> None:
        """Delete it all, then close the window with the second click."""
        if self._gone:
            super().accept()
            self.ended.emit()
            return
        self.yes.setEnabled(False)
        self.no.setEnabled(False)
        self.erasing.emit()
        self._runner().start("projects.delete_everything", *self._places, done=self._end, failed=self._fail, lane="delete")

    def reject(self) -> None:
        """Leave; once it is gone there is nothing to go back to."""
        if self._gone:
            self.accept()
        elif self.no.isEnabled():
            super().reject()

    @Slot(object)
    def _show(self, kept: tuple[Any, ...]) -> None:
        names = {"settings": self.tr("Settings"), "logs": self.tr("Logs of faults")}
        for at, each in enumerate(kept):
            title, folder = (
                label(names.get(each.kind) or apart(self._names.get(each.folder, each.name)), "strong"),
                label(scale="caption", tone="muted"),
            )
            Elision(folder, each.folder)
            folder.setToolTip(each.folder)
            much = self.tr("%n file(s), {size}", "", each.files).format(size=megabytes(each.size))
            self._rows.addWidget(title, 2 * at, 0)
            self._rows.addWidget(label(much), 2 * at, 1, alignment=Qt.AlignmentFlag.AlignTrailing)
            self._rows.addWidget(folder, 2 * at + 1, 0, 1, 2)
        self._listed = True
        self._check()

    @Slot(object)
    def _end(self, erased: Any) -> None:
        self._gone = True
        text = self.tr("%n file(s) deleted, {size}.", "", erased.files).format(size=megabytes(erased.size))
        self.words.setText(text)
        for widget in (self._area, self._typed, self.word, self.no):
            widget.hide()
        if erased.left:
            self.banner.say(self.tr("Some could not be deleted."), "\n".join(erased.left), tone="warn")
        fit(self)
        self.yes.setText(self.tr("Close smeai"))
        self.yes.setEnabled(True)
        self.yes.setFocus()

    def _fail(self, failure: Any) -> None:
        self.banner.show_failure(failure)
        self.no.setEnabled(True)
        self._check()

    @Slot()
    def _check(self, *_: object) -> None:
        self.yes.setEnabled(self._listed and self.word.text().strip().casefold() == self.wanted.casefold())

    def _lay_out(self) -> None:
        self._typed.setText(self.tr("Type “{word}” to say that it is meant:").format(word=self.wanted))
        self.word.setAccessibleName(self._typed.text())
        self._rows.setContentsMargins(0, 0, 2 * GRID, 0)
        self._rows.setVerticalSpacing(GRID)
        self._rows.setColumnStretch(0, 1)
        self._area = ScrollArea()
        self._area.inside.addWidget(self._list)
        self._area.inside.addStretch()
        self._area.setMinimumHeight(44 * GRID)
        for widget in (self._area, self._typed, self.word, self.banner):
            self.body.addWidget(widget)
