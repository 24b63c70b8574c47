"""A line that ends in an ellipsis where there is no room for all of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


class Elision(QObject):
    """Shows of `text` what the label has room for."""

    def __init__(self, line: QLabel, text: str) -> None:
        super().__init__(line)
        self._text = text
        policy = line.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # else the whole text would be asked for
        line.setSizePolicy(policy)
        line.installEventFilter(self)

    def set(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._show(self.parent())

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._show(line)
        return False

    def _show(self, line: QLabel) -> None:
        line.setText(line.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, line.contentsRect().width()))
