"""Opens a workspace that was saved as one file: asks for its password where it has one, and shows how far it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smeai.ui.dialog import Dialog
from smeai.ui.fitting import fit
from smeai.ui.texts import apart
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.workers.job import Jobs

LANE = "copy"


class UnpackDialog(Dialog):
    """Needs the actions ``projects.asks_password(file)`` and ``projects.open_copy(file, parent, password)``.

    `opened` carries the `WorkspaceView`; its folder lies in `parent`, the folder for workspaces.
    """

    opened = Signal(object)

    def __init__(self, runner: Callable[[], Jobs], file: Path, workspaces: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._file, self._workspaces = runner, file, workspaces
        self.password, self.progress = QLineEdit(), ProgressPanel()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setPlaceholderText(self.tr("Password"))
        self.ask(self.tr("Open a copy"), apart(file.name), self.tr("Open"))
        for widget in (self.password, self.progress):
            self.body.addWidget(widget)
            widget.hide()
        runner().ask("projects.asks_password", str(file), done=self._know, failed=self._fail)

    def accept(self) -> None:
        """Unpack it; the dialog stays until that is done, and longer where it fails."""
        self.yes.setEnabled(False)
        words = (str(self._file), str(self._workspaces), self.password.text())
        job = self._runner().start(
            "projects.open_copy", *words, done=self._done, failed=self._fail, progress=self.progress.advance, lane=LANE
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

    @Slot(bool)
    def _know(self, locked: bool) -> None:
        self.password.setVisible(locked)
        if locked:
            self.words.setText(self.tr("{name} is protected with a password.").format(name=apart(self._file.name)))
            self.password.setFocus()
        else:
            QTimer.singleShot(0, self, self.accept)

    @Slot(object)
    def _done(self, view: Any) -> None:
        self.progress.finish()
        self.opened.emit(view)
        super().accept()

    def _fail(self, failure: Any) -> None:
        self.progress.show()
        self.progress.fail(failure)
        self.yes.setEnabled(True)
        self.password.selectAll()
        fit(self)
