"""Where could AI help: the questions, then the list; whoever answered them before sees the list at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from smeai.core.opportunities.question import Answers
from smeai.ui.finder.list_page import ListPage
from smeai.ui.finder.questions_page import QuestionsPage


class FinderPage(QStackedWidget):
    """`answered` carries all `Answers` after each change, to be kept; `started` and `sampled` the key of a pilot."""

    answered = Signal(object)
    started = Signal(str)
    sampled = Signal(str)

    def __init__(self, answers: Answers, done: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._answers, self._done, self.questions, self.list = answers, done, QuestionsPage(), ListPage()
        self.addWidget(self.questions)
        self.addWidget(self.list)
        self.questions.answered.connect(self._take)
        self.questions.finished.connect(self.show_list)
        self.list.answered.connect(self._take)
        self.list.returned.connect(self.show_questions)
        self.list.uses.started.connect(self.started)
        self.list.uses.sampled.connect(self.sampled)
        self.show_list() if answers.pick("trade") else self.show_questions()

    @Slot()
    def show_questions(self) -> None:
        """Show the questions, with every answer as it was."""
        self.questions.show_answers(self._answers)
        self.setCurrentWidget(self.questions)

    @Slot()
    def show_list(self) -> None:
        """Show what follows from the answers."""
        self.list.show_answers(self._answers, self._done)
        self.setCurrentWidget(self.list)

    def set_done(self, done: frozenset[str]) -> None:
        """Which steps of a first pilot were taken meanwhile."""
        if done != self._done:
            self._done = done
            if self.currentWidget() is self.list:
                self.show_list()

    @Slot(object)
    def _take(self, answers: Answers) -> None:
        self._answers = answers
        self.answered.emit(answers)
