"""Enter and Escape in a field end the entry: they lead neither on nor back. Undo beyond the entry is the window's."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QPlainTextEdit, QWidget

from smeai.ui.step_page import StepPage

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldKeys(QObject):
    """Give it a field: its page takes the focus, so that the next Enter leads on.

    `enter` is called instead where Enter means something; with `lines` Enter is left to the field.
    """

    def __init__(self, field: QWidget, enter: Callable[[], object] | None = None, *, lines: bool = False) -> None:
        super().__init__(field)
        self._field, self._enter = field, enter
        self._keys = (Qt.Key.Key_Escape,) if lines else (*ENTER, Qt.Key.Key_Escape)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_beyond(self._field, event):
            event.ignore()  # a field claims these keys even when it has nothing to undo
            return True
        if event.type() != QEvent.Type.KeyPress or event.key() not in self._keys:
            return False
        if self._enter and event.key() in ENTER:
            self._enter()
        else:
            _page_of(self._field).setFocus()
        return True


def _is_beyond(field: QWidget, event: QKeyEvent) -> bool:
    """Whether the keys mean undo or redo, and the field itself has none."""
    text = field.document() if isinstance(field, QPlainTextEdit) else field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    if event.matches(QKeySequence.StandardKey.Undo):
        return not text.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not text.isRedoAvailable()


def _page_of(widget: QWidget) -> QWidget:
    while not isinstance(widget, StepPage) and widget.parentWidget():
        widget = widget.parentWidget()
    return widget
