"""Answers to choose from, as pills."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smeai.core.opportunities.question import Question
from smeai.ui.finder.wording import text
from smeai.ui.phrases import Phrases
from smeai.ui.widgets.flow import FlowLayout


class ChoiceChips(QWidget):
    """`chosen` carries all keys that are chosen, in the order of the question; a second click takes a choice back."""

    chosen = Signal(object)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question, self._chips = question, {key: QPushButton() for key in question.choices}
        row, phrases = FlowLayout(self), Phrases(self)
        for key, chip in self._chips.items():
            chip.setProperty("kind", "filter")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(partial(self._choose, key))
            phrases.bind(chip.setText, text(f"{question.key}.{key}"))
            row.addWidget(chip)

    def show_choice(self, keys: tuple[str, ...]) -> None:
        """Show these as chosen, without telling."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def _choose(self, key: str, *_: object) -> None:
        if not self._question.many:
            for other in self._chips.keys() - {key}:
                self._chips[other].setChecked(False)
        self.chosen.emit(tuple(each for each, chip in self._chips.items() if chip.isChecked()))
