"""Likely topics as buttons with a number, any other one from a list or typed."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label
from smeai.ui.words import in_line
from smeai.usecases.chat.edits import NONE

MOST, ACROSS = 5, 3
LONGEST, LEAST = 32, 40 * GRID  # characters of a name, pixels of a button


class GuessButtons(QWidget):
    """`chosen` carries a topic, or "" for none of them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._topics: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._grid, self._other, self._words = QGridLayout(), Select(), label(tone="muted")
        self._grid.setSpacing(2 * GRID)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
        self._other.setEditable(True)
        self._other.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._other.activated.connect(self._take_other)
        FieldKeys(self._other, self._take_other)
        row, body = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(3 * GRID)
        row.addWidget(self._words)
        row.addWidget(self._other, 1)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        body.addLayout(self._grid)
        body.addLayout(row)
        phrases = Phrases(self)
        phrases.bind(self._words.setText, lambda: self.tr("Another topic:"))
        phrases.bind(self._other.setAccessibleName, lambda: self.tr("Another topic"))

    def set_topics(self, guesses: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Offer the guesses on keys 1 to 5, none on 0, and all `known` topics in the list."""
        self._topics = (NONE, *guesses[:MOST])
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(number) for number in (*range(1, len(self._topics)), 0)]
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // ACROSS, place % ACROSS)
        self._other.clear()
        self._other.addItems(known)
        self._other.setCurrentIndex(-1)
        self._other.clearEditText()

    def press(self, number: int) -> None:
        """As if the button with this number was pressed."""
        if number < len(self._topics):
            self.chosen.emit(self._topics[number])

    def _button(self, number: int) -> QPushButton:
        name = self._topics[number] or self.tr("None of these")
        button = secondary(f"{self.locale().toString(number)}   {in_line(name, LONGEST)}".replace("&", "&&"))
        button.setMinimumWidth(LEAST)  # a long name shall not widen the window
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(partial(self._tell, number))
        return button

    def _tell(self, number: int, *_: object) -> None:
        self.press(number)

    @Slot()
    def _take_other(self) -> None:
        topic = self._other.currentText().strip()
        if topic:
            self.chosen.emit(topic)
