"""What happens in a pilot, told in three steps."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class WayOfAPilot(Card):
    """Says before the first click what will be asked and what will be had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = Phrases(self)
        row = QHBoxLayout()
        row.setSpacing(8 * GRID)
        for picture, title, text in (
            (
                "table",
                lambda: self.tr("1. Your spreadsheet"),
                lambda: self.tr("Drop it as it is. Doubtful columns and dates are asked."),
            ),
            ("chart", lambda: self.tr("2. An honest test"), lambda: self.tr("Tried on rows it has never seen, beside a simple method.")),
            (
                "receipt",
                lambda: self.tr("3. Hours and money"),
                lambda: self.tr("A report with every formula, the errors, and the limits."),
            ),
        ):
            head, words, line = label(scale="strong"), label(tone="muted", wrap=True), QHBoxLayout()
            self._phrases.bind(head.setText, title)
            self._phrases.bind(words.setText, text)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(head)
            column.addWidget(words)
            line.setSpacing(3 * GRID)
            line.addWidget(Picture(picture, 9 * GRID, "accent", "soft"))
            line.addLayout(column, 1)
            row.addLayout(line, 1)
        self.body.addLayout(row)
