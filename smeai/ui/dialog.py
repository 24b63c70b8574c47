"""A small window with a title, a sentence, room for fields, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.fitting import fit
from smeai.ui.tab_order import step_focus
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.text import label

WIDE = 120 * GRID


class Dialog(QDialog):
    """Put fields into `body`, and say what it is for with `ask`. Enter accepts, Escape leaves; it is deleted when it closes.

    `foot` holds the buttons.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.setMinimumWidth(WIDE)
        self.title, self.words = label(scale="subtitle", wrap=True), label(wrap=True)
        self.yes, self.no = primary(), secondary(self.tr("Cancel"))
        self.body, self.foot, everything = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.yes.setDefault(True)
        self.foot.addStretch()
        self.foot.addWidget(self.no)
        self.foot.addWidget(self.yes)
        self.foot.setSpacing(2 * GRID)
        self.body.setSpacing(2 * GRID)
        everything.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 5 * GRID)
        everything.setSpacing(4 * GRID)
        everything.addWidget(self.title)
        everything.addWidget(self.words)
        everything.addLayout(self.body, 1)
        everything.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)  # only now does every line know its font, and with it where it wraps

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward)

    def ask(self, title: str, words: str, yes: str) -> None:
        """The title, a sentence, and what the button says that does it."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.yes.setText(yes)
