"""A figure in a table whose formula shows under the pointer, or at a click or a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FigureLabel(QLabel):
    """Set it with `show_figure`."""

    def __init__(self, parent: QWidget | None = None, scale: str = "body") -> None:
        super().__init__(parent)
        self._formula: Callable[[], str] = str
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("scale", scale)
        self.setProperty("kind", "figure")
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def show_figure(self, text: str, formula: Callable[[], str], name: str = "") -> None:
        """`formula` is asked when somebody wants to see it; `name` says what the figure is to those who cannot see the table."""
        self._formula = formula
        self.setText(text)
        self.setAccessibleName(f"{name}: {text}" if name else text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tell()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            self._tell()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell()
            return True
        if event.type() == QEvent.Type.FocusIn:
            self.setAccessibleDescription(self._formula())
        elif event.type() == QEvent.Type.FocusOut:
            QToolTip.hideText()
        return super().event(event)

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self._formula(), self)
