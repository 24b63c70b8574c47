"""A question that only the user can answer, with what each answer would make of the data."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from smeai.core.problem import Question
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label


class QuestionPanel(Card):
    """Shows one `Question`; `answered` carries its key and the chosen value."""

    answered = Signal(str, str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=4 * GRID)
        place = f"{question.column}: " if question.column else ""
        self.body.addWidget(label(place + question.sentence, "strong", wrap=True))
        self.setAccessibleName(place + question.sentence)
        choices = QGridLayout()
        choices.setColumnStretch(1, 1)
        choices.setHorizontalSpacing(6 * GRID)
        self._group = QButtonGroup(self)
        for row, choice in enumerate(question.choices):
            button = QRadioButton(choice.label)
            button.setAccessibleDescription(choice.example)
            button.setChecked(choice.value == question.assumed)
            button.clicked.connect(partial(self._answer, question.key, choice.value))
            self._group.addButton(button)
            choices.addWidget(button, row, 0)
            choices.addWidget(label(choice.example, "caption", "muted"), row, 1)
        self.body.addLayout(choices)

    def _answer(self, key: str, value: str, *_: object) -> None:
        self.answered.emit(key, value)
