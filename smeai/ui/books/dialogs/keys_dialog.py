"""The keys of the review grid."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.text import label

KEYS = (
    ("Enter", QT_TRANSLATE_NOOP("Keys", "accept what is suggested, go to the next open line")),
    ("0 … 9, a … z", QT_TRANSLATE_NOOP("Keys", "choose an account: type a code or a name, arrows, Enter")),
    ("Space", QT_TRANSLATE_NOOP("Keys", "skip to the next open line")),
    ("Backspace", QT_TRANSLATE_NOOP("Keys", "take a booking back")),
    ("Shift+S", QT_TRANSLATE_NOOP("Keys", "split a line")),
    ("Shift+N", QT_TRANSLATE_NOOP("Keys", "write a note")),
    ("Shift+R", QT_TRANSLATE_NOOP("Keys", "make it a rule")),
    ("Shift+↑ ↓", QT_TRANSLATE_NOOP("Keys", "choose several lines")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "book all lines of the filter")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "find")),
    ("Ctrl+Z, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "undo, redo: everything, also after a restart")),
    ("?", QT_TRANSLATE_NOOP("Keys", "this list")),
)


class KeysDialog(Dialog):
    """Everything here can be done with the mouse, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask(self.tr("Keys"), self.tr("None of them is needed: everything can be done with the mouse, too."), self.tr("Close"))
        self.no.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(KEYS):
            grid.addWidget(Badge(keys, "muted"), row, 0)
            grid.addWidget(label(QCoreApplication.translate("Keys", text), wrap=True), row, 1)
        self.body.addLayout(grid)
