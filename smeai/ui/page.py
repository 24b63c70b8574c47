"""A page that scrolls when the window is small: a title, a sentence, and a body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label

MARGIN = 8 * GRID


class ScrollPage(QScrollArea):
    """Put widgets into `body`; set the words with `set_words`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("kind", "page")
        self._title, self._words = label(scale="title", wrap=True), label(tone="muted", wrap=True)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(MARGIN, MARGIN - GRID, MARGIN, MARGIN - GRID)
        self.body.setSpacing(4 * GRID)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._title)
        words.addWidget(self._words)
        self.body.addLayout(words)
        self.setWidget(inside)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_words(self, text: str) -> None:
        self._words.setText(text)
        self._words.setVisible(bool(text))
