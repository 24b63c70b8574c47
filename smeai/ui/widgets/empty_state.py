"""What a page says when it has nothing to show yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class EmptyState(QWidget):
    """A picture, a title, a sentence, and the button that fills the page."""

    def __init__(self, picture: str, button: QPushButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = label(scale="heading"), label(tone="muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(100 * GRID)
        words = QHBoxLayout()  # an alignment would take away the height of the second line
        words.addStretch(1)
        words.addWidget(self._text, 4)
        words.addStretch(1)
        body = QVBoxLayout(self)
        body.setSpacing(3 * GRID)
        body.addStretch()
        body.addWidget(Picture(picture, 16 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignHCenter)
        body.addLayout(words)
        if button:
            body.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        body.addStretch()

    def set_texts(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
