"""A word in a pill."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from smeai.ui.widgets.text import set_look


class Badge(QLabel):
    """`tone` is empty (accent), good, warn, bad or muted."""

    def __init__(self, text: str = "", tone: str = "") -> None:
        super().__init__(text)
        self.setProperty("kind", "badge")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumHeight(22)  # a radius of more than half the height would not be drawn
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_tone(self, tone: str) -> None:
        set_look(self, tone=tone)
