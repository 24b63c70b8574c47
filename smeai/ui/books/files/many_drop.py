"""A place to drop several files on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from smeai.ui.file_drops import local_files
from smeai.ui.widgets.drop_zone import DropZone

ChooseMany = Callable[[QWidget, str], tuple[Path, ...]]


def choose_files(parent: QWidget, title: str) -> tuple[Path, ...]:
    """Ask the user for files."""
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return tuple(map(Path, names))


class ManyDrop(DropZone):
    """Emits `given` with the paths of all files that were dropped or chosen."""

    given = Signal(tuple)

    def __init__(self, choose: ChooseMany = choose_files) -> None:
        super().__init__()
        self._choose_many = choose

    def invitation(self) -> str:
        return self.tr("Drop bank statements here, as many as you have")

    def ask(self) -> None:
        """Open the file dialog."""
        if paths := self._choose_many(self, self.tr("Choose bank statements")):
            self.given.emit(paths)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        self.given.emit(local_files(event.mimeData()))
        event.acceptProposedAction()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.ask()
