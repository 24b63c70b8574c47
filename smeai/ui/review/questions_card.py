"""Three questions: what went wrong, what would you change, go on, widen or stop."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from smeai.core.review.month import Decision, Month
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.review.days import day_text
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.flow import FlowLayout
from smeai.ui.widgets.text import label

LINES = 18 * GRID


class QuestionsCard(Card):
    """`answered` carries the field of a `Month` and its new value."""

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self.wrong, self.change, self._day = QPlainTextEdit(), QPlainTextEdit(), label(scale="caption", tone="muted")
        self.choices = {each: QPushButton() for each in (Decision.GO_ON, Decision.WIDEN, Decision.STOP)}
        phrases, chips = Phrases(self), QWidget()
        row = FlowLayout(chips)
        words = {
            Decision.GO_ON: lambda: self.tr("Go on"),
            Decision.WIDEN: lambda: self.tr("Widen"),
            Decision.STOP: lambda: self.tr("Stop"),
        }
        for decision, button in self.choices.items():
            button.setProperty("kind", "filter")
            button.setCheckable(True)
            button.clicked.connect(lambda on, decision=decision: self.answered.emit("decision", decision if on else Decision.OPEN))
            phrases.bind(button.setText, words[decision])
            row.addWidget(button)
        questions = (
            (self.wrong, lambda: self.tr("What went wrong?"), "wrong"),
            (self.change, lambda: self.tr("What would you change?"), "change"),
        )
        for field, text, name in questions:
            title = label(scale="strong")
            field.setFixedHeight(LINES)
            field.setTabChangesFocus(True)
            FieldKeys(field, lines=True)
            field.textChanged.connect(lambda field=field, name=name: self.answered.emit(name, field.toPlainText()))
            phrases.bind(title.setText, text)
            phrases.bind(field.setAccessibleName, text)
            self.body.addWidget(title)
            self.body.addWidget(field)
        last = label(scale="strong")
        phrases.bind(last.setText, lambda: self.tr("Go on, widen, or stop?"))
        for widget in (last, chips, self._day):
            self.body.addWidget(widget)

    def show_month(self, month: Month) -> None:
        """Show what was answered, without telling; a field that is being written in is left alone."""
        for field, text in ((self.wrong, month.wrong), (self.change, month.change)):
            if field.toPlainText() != text:
                with QSignalBlocker(field):
                    field.setPlainText(text)
        for decision, button in self.choices.items():
            button.setChecked(decision == month.decision)
        self._day.setText(self.tr("Decided on {day}").format(day=day_text(month.at)) if month.at else "")
        self._day.setVisible(bool(month.at))
