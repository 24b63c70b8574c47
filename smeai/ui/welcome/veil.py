"""A sheet over the whole window: what lies under it waits, and the keyboard stays above."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from smeai.ui.tab_order import step_focus


class Veil(QWidget):
    """Put widgets into it; Tab goes around among them. `left` says that Escape was pressed. It is deleted by `lift`."""

    left = Signal()
    accessible_role = QAccessible.Role.Dialog

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before = QApplication.focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)

    def cover(self) -> None:
        """Lie over the window."""
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.arrange()

    def lift(self) -> None:
        """Show the window again, with the focus where it was."""
        self.parentWidget().removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def arrange(self) -> None:
        """The window has another size."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.parentWidget().rect())
            self.arrange()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()  # nothing is for the window below

    def focusNextPrevChild(self, onward: bool) -> bool:
        step_focus(self, onward)
        return True
