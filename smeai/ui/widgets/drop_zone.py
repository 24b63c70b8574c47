"""A place to drop a file on, or to press Enter and choose one."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from smeai.ui.file_drops import Choose, choose_file, local_files
from smeai.ui.phrases import Phrases
from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class DropZone(QAbstractButton):
    """Emits `dropped` with the path of one file; `choose` opens the file dialog."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None, choose: Choose = choose_file) -> None:
        super().__init__(parent)
        self._choose, self._over = choose, False
        self.setAcceptDrops(True)
        self.clicked.connect(self.ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(32 * GRID)
        self.setMaximumHeight(80 * GRID)
        title, hint = label(scale="heading"), label(tone="muted")
        body = QVBoxLayout(self)
        body.setSpacing(2 * GRID)
        body.addStretch()
        for widget in (Picture("upload", 8 * GRID, "accent"), title, hint):
            body.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        body.addStretch()
        phrases = Phrases(self)
        phrases.bind(title.setText, self.invitation)
        phrases.bind(hint.setText, lambda: self.tr("or press Enter to choose one · it stays on this computer"))
        phrases.bind(self.setAccessibleName, lambda: self.tr("Choose a file, or drop one here"))

    def invitation(self) -> str:
        """What may be dropped here, in the language of the moment."""
        return self.tr("Drop an Excel or CSV file here")

    @Slot()
    def ask(self) -> None:
        """Open the file dialog."""
        path = self._choose(self, self.tr("Choose a spreadsheet"))
        if path:
            self.dropped.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        self.dropped.emit(local_files(event.mimeData())[0])
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tokens.focus if self.hasFocus() else tokens.accent if self._over else tokens.line_strong
        pen = QPen(QColor(edge), 2 if self.hasFocus() else 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.soft if self._over else tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.radius_large, tokens.radius_large)
        painter.end()

    def _light_up(self, over: bool) -> None:
        self._over = over
        self.update()
