"""The ten questions, in any order, none of them compulsory but the trade."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.opportunities.question import QUESTIONS, Answers
from smeai.ui.finder.question_card import QuestionCard
from smeai.ui.finder.wording import counted
from smeai.ui.page import MARGIN, ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.card import rule
from smeai.ui.widgets.text import label

ROWS = (("trade",), ("size", "contacts"), ("jobs", "paper", "items"), ("pains",), ("data",), ("care", "skill"))


class QuestionsPage(QWidget):
    """`answered` carries all answers after each change; `finished` asks for the list."""

    answered = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers, self._cards = Answers(), {each.key: QuestionCard(place, each) for place, each in enumerate(QUESTIONS, start=1)}
        self._page, self._count, self.onward = ScrollPage(), label(tone="muted", wrap=True), primary(picture="search")
        self._fill()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._page, 1)
        body.addWidget(rule())
        body.addLayout(self._foot())
        self._phrases = Phrases(self)
        self._phrases.bind(self._page.set_title, lambda: self.tr("Where could AI help?"))
        self._phrases.bind(
            self._page.set_words,
            lambda: self.tr("Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here."),
        )
        self._phrases.bind(self.onward.setText, lambda: self.tr("Show the list"))
        self._phrases.bind(self._count.setText, self._state)

    def show_answers(self, answers: Answers) -> None:
        """Show these answers, without telling."""
        self._answers = answers
        for card in self._cards.values():
            card.show_answers(answers)
        self.onward.setEnabled(bool(answers.pick("trade")))
        self._phrases.say()

    def _fill(self) -> None:
        for keys in ROWS:
            row = QHBoxLayout()
            row.setSpacing(3 * GRID)
            for key in keys:
                row.addWidget(self._cards[key], 1)
                self._cards[key].numbered.connect(self._number)
                self._cards[key].picked.connect(self._pick)
                self._cards[key].priced.connect(self._price)
            self._page.body.addLayout(row)
        self._page.body.setSpacing(3 * GRID)
        self._page.body.addStretch()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 3 * GRID, MARGIN, 3 * GRID)
        row.addWidget(self._count, 1)
        row.addWidget(self.onward)
        self.onward.clicked.connect(self._finish)
        return row

    def _state(self) -> str:
        if not self._answers.pick("trade"):
            return self.tr("Choose your trade first; all else may stay open.")
        return self.tr("{count} of {total} answered").format(count=counted(self._answers.count), total=counted(len(QUESTIONS)))

    @Slot(str, object)
    def _number(self, name: str, value: float | None) -> None:
        self._take(self._answers.with_number(name, value))

    @Slot(str, object)
    def _pick(self, key: str, chosen: tuple[str, ...]) -> None:
        self._take(self._answers.with_picks(key, chosen))

    @Slot(str)
    def _price(self, currency: str) -> None:
        self._take(replace(self._answers, currency=currency))

    def _take(self, answers: Answers) -> None:
        self.show_answers(answers)
        self.answered.emit(answers)

    def _finish(self, *_: object) -> None:
        self.finished.emit()
