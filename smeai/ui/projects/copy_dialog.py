"""Saves the workspace in front as one file: what goes along, and whether a password protects it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from smeai.ui.dialog import Dialog
from smeai.ui.fitting import fit
from smeai.ui.projects.wording import megabytes
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.text import label
from smeai.workers.job import Jobs

NAMED = 6  # files that are named; the others are counted
LANE = "copy"
Ask = Callable[[QWidget, str, str], str]


def ask_target(parent: QWidget, title: str, start: str) -> str:
    """Ask where to save; empty when it is nowhere."""
    return QFileDialog.getSaveFileName(parent, title, start, "smeai (*.smeai)")[0]


class CopyDialog(Dialog):
    """Needs the actions ``projects.outside(folder)`` and ``projects.save_copy(folder, target, take_along, password)``.

    `saved` carries the `CopyView` of the file.
    """

    saved = Signal(object)

    def __init__(self, runner: Callable[[], Jobs], folder: str, name: str, parent: QWidget, ask: Ask = ask_target) -> None:
        super().__init__(parent)
        self._runner, self._folder, self._name, self._ask = runner, folder, name, ask
        self.along, self.lock = QCheckBox(), QCheckBox(self.tr("Protect it with a password"))
        self.password, self.again = QLineEdit(), QLineEdit()
        self._files, self._warning, self.progress = label(tone="muted", wrap=True), label(tone="warn", wrap=True), ProgressPanel()
        words = self.tr("One file with its pilots, figures, models and reports. It opens just the same on another computer.")
        self.ask(self.tr("Save a copy of {name}").format(name=apart(name)), words, self.tr("Choose where to save…"))
        self._lay_out()
        self.lock.toggled.connect(self._check)
        for field in (self.password, self.again):
            field.textChanged.connect(self._check)
        self._check()
        runner().ask("projects.outside", folder, done=self._list, failed=self.progress.fail)

    def accept(self) -> None:
        """Ask where to save and do it; the dialog stays until it is done."""
        target = self._ask(self, self.windowTitle(), f"{Path(self._folder).name}.smeai")
        if not target:
            return
        self._allow(False)
        password = self.password.text() if self.lock.isChecked() else ""
        words = (self._folder, target, self.along.isChecked(), password)
        job = self._runner().start(
            "projects.save_copy", *words, done=self._done, failed=self._fail, progress=self.progress.advance, lane=LANE
        )
        self.progress.show()
        self.progress.watch(job)
        fit(self)

    def reject(self) -> None:
        """Stop what is under way, else leave."""
        if self.progress.running:
            self.progress.cancel()
        else:
            super().reject()

    @Slot(object)
    def _done(self, view: Any) -> None:
        self.progress.finish()
        self.saved.emit(view)
        super().accept()

    def _fail(self, failure: Any) -> None:
        self.progress.fail(failure)
        self._allow(True)
        self._check()  # and so gives the sentence its room

    @Slot(object)
    def _list(self, files: tuple[Any, ...]) -> None:
        size = megabytes(sum(each.size for each in files))
        text = self.tr("Take along %n file(s) the pilots read ({size})", "", len(files)).format(size=size)
        self.along.setText(text)
        self.along.setChecked(bool(files))
        names = [apart(Path(each.path).name) for each in files]
        more = [self.tr("and %n more", "", len(names) - NAMED)] if len(names) > NAMED else []
        self._files.setText(", ".join([*names[:NAMED], *more]))
        for widget in (self.along, self._files):
            widget.setVisible(bool(files))
        fit(self)

    @Slot()
    def _check(self, *_: object) -> None:
        locked, same = self.lock.isChecked(), self.password.text() == self.again.text()
        for field in (self.password, self.again):
            field.setVisible(locked)
        self._warning.setVisible(locked)
        lost = self.tr("Nobody can open it without the password: not even we can help.")
        self._warning.setText(lost if same or not self.again.text() else self.tr("The two are not the same."))
        self.yes.setEnabled(not locked or (same and bool(self.password.text())))
        fit(self)

    def _allow(self, allowed: bool) -> None:
        for widget in (self.along, self.lock, self.password, self.again, self.yes):
            widget.setEnabled(allowed)

    def _lay_out(self) -> None:
        for field, name in ((self.password, self.tr("Password")), (self.again, self.tr("The same once more"))):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        for widget in (self.along, self._files, self.progress):
            widget.hide()
        self.body.addWidget(self.along)
        self.body.addWidget(self._files)
        self.body.addSpacing(GRID)
        for widget in (self.lock, self.password, self.again, self._warning, self.progress):
            self.body.addWidget(widget)
