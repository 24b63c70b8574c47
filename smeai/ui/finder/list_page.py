"""The list that follows from the answers, and whether one is ready to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.opportunities.catalogue import read_catalogue
from smeai.core.opportunities.question import Answers
from smeai.core.opportunities.ranking import rank
from smeai.core.opportunities.readiness import check_readiness
from smeai.ui.finder.readiness_tab import ReadinessTab
from smeai.ui.finder.uses_tab import UsesTab
from smeai.ui.finder.wording import book, counted
from smeai.ui.page import MARGIN
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.widgets.text import label
from smeai.ui.words import language


class ListPage(QWidget):
    """`returned` asks for the questions again; `answered` carries the answers with another figure of a use."""

    returned = Signal()
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._answers, self._done, self._count = Answers(), frozenset(), 0
        self.uses, self.readiness, self.tabs, self.back = UsesTab(), ReadinessTab(), Tabs(), secondary(picture="arrow-left")
        title, words, head, body = label(scale="title"), label(tone="muted", wrap=True), QHBoxLayout(), QVBoxLayout(self)
        self.tabs.add("uses", self.uses, lambda: self.tr("What AI could do"))
        self.tabs.add("readiness", self.readiness, lambda: self.tr("Are we ready?"))
        self.back.clicked.connect(self._return)
        self.uses.entered.connect(self._enter)
        head.addWidget(title, 1)
        head.addWidget(self.back)
        body.setContentsMargins(MARGIN, MARGIN - GRID, MARGIN, MARGIN - GRID)
        body.setSpacing(2 * GRID)
        body.addLayout(head)
        body.addWidget(words)
        body.addWidget(self.tabs, 1)
        self._phrases = Phrases(self)
        self._phrases.bind(lambda _: self._show(), str)
        self._phrases.bind(title.setText, self._title)
        self._phrases.bind(
            words.setText,
            lambda: self.tr(
                "In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. "
                "Do not add the lines up: several save the same hours."
            ),
        )
        self._phrases.bind(self.back.setText, lambda: self.tr("Change the answers"))

    def show_answers(self, answers: Answers, done: frozenset[str]) -> None:
        """Show what follows from these answers; `done` as in `ReadinessTab`."""
        self._answers, self._done = answers, done
        self._phrases.say()

    def _show(self) -> None:
        catalogue = read_catalogue()
        ranked = rank(self._answers, catalogue, language(), counted)
        self._count = len(ranked)
        self.uses.show_uses(ranked, self._answers.currency)
        self.readiness.show_readiness(check_readiness(ranked, self._answers, catalogue, language()), self._done)

    def _title(self) -> str:
        trade = self._answers.pick("trade")
        if not trade:
            return ""
        return self.tr("{trade}: {count} uses of AI").format(trade=book().say(f"trade.{trade}"), count=counted(self._count))

    def _enter(self, use: str, name: str, value: float) -> None:
        self._answers = self._answers.with_own(use, name, value)
        self._show()
        self.answered.emit(self._answers)

    def _return(self, *_: object) -> None:
        self.returned.emit()
