"""The report of a fault, to be read before anyone passes it on."""

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smeai.storage.bug_reports import report_text, write_report
from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.text import label

_folder: list[Path] = []


def keep_reports_in(folder: Path) -> None:
    """Write reports there from now on; before, they are only shown."""
    _folder[:] = [folder]


def full_report(details: str) -> str:
    """What is copied, shown and written: the traceback, and what it happened on."""
    screen = QGuiApplication.primaryScreen()
    facts = {"Qt": qVersion(), "Window system": QGuiApplication.platformName(), "Language": QLocale().name()}
    return report_text(details, facts | ({"Screen": f"{screen.devicePixelRatio():g}x"} if screen else {}))


def keep_report(text: str) -> Path | None:
    """Write a report; None where there is no place for it."""
    return write_report(_folder[0], text) if _folder else None


class BugDialog(Dialog):
    """Shows the report word for word, and where it lies."""

    def __init__(self, parent: QWidget, text: str, path: Path | None) -> None:
        super().__init__(parent)
        self.setMinimumSize(170 * GRID, 120 * GRID)
        self.ask(self.tr("Report of a fault"), self.tr("This is all there is in it. smeai sends nothing: pass it on only if you wish."), "")
        self._path, self.text, self.folder = path, QPlainTextEdit(text, readOnly=True), secondary(self.tr("Open the folder"), "folder")
        self.text.setAccessibleName(self.tr("Report of a fault"))
        self.text.setTabChangesFocus(True)
        self.folder.setVisible(path is not None)
        self.folder.clicked.connect(self._open_folder)
        where = label(str(path) if path else self.tr("The report could not be written to a file; it can be copied."), "caption", "muted")
        where.setWordWrap(True)
        self.yes.setText(self.tr("Copy"))
        self.no.setText(self.tr("Close"))
        self.body.addWidget(self.text, 1)
        self.body.addWidget(where)
        self.foot.insertWidget(0, self.folder)

    def accept(self) -> None:
        """Copy; it stays open to be read."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.yes.setText(self.tr("Copied"))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
