"""Files that come by drag and drop, or by the file dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

Choose = Callable[[QWidget, str], Path | None]


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files that are dragged; a link to the web is none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def choose_file(parent: QWidget, title: str) -> Path | None:
    """Ask the user for a file."""
    name, _ = QFileDialog.getOpenFileName(parent, title)
    return Path(name) if name else None


class FileDrops(QObject):
    """Takes files that are dropped anywhere on a window."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and local_files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and (files := local_files(event.mimeData())):
            event.acceptProposedAction()
            self.dropped.emit(files[0])
            return True
        return False
