"""What the test found: one sentence, one slider, and everything behind it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from smeai.ui.chat.answers_tab import AnswersTab
from smeai.ui.chat.baselines_tab import BaselinesTab
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.confusions_tab import ConfusionsTab
from smeai.ui.chat.headline import Headline
from smeai.ui.chat.money_tab import MoneyTab
from smeai.ui.chat.parts_tab import PartsTab
from smeai.ui.chat.recount import Recount
from smeai.ui.chat.try_tab import TryTab
from smeai.ui.chat.wrong_tab import WrongTab
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.what_if.pilot_what_if import PilotWhatIf
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.tabs import Parts
from smeai.ui.words import count
from smeai.usecases.chat.case import COMPARED, FIRST
from smeai.usecases.chat.kpis import figures, kpis
from smeai.workers.job import Jobs

LEAST = 30 * GRID  # the height of a tab in a small window


class ResultsPage(ChatPage):
    """Everything here follows the slider at once; the engine is asked when topics are locked, and of messages that are tried."""

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__(runner, book)
        self.headline, self._limits, self._empty, self._found = Headline(), Banner(), EmptyState("chart"), QWidget()
        self.tabs, self._stack, self._recount = QTabBar(), Parts(), Recount(runner, book, self)
        self._made: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "money": lambda: MoneyTab(book),
            "what-if": lambda: PilotWhatIf(book, FIRST, COMPARED),
            "wrong": WrongTab,
            "topics": lambda: PartsTab(book),
            "languages": lambda: PartsTab(book, languages=True),
            "confusions": ConfusionsTab,
            "baselines": BaselinesTab,
            "try": lambda: TryTab(runner, book),
            "answers": lambda: AnswersTab(runner, book),
        }
        self.headline.moved.connect(self._move)
        self._recount.failed.connect(self._tell_limits)
        self._found.hide()
        self._lay_out()
        phrases = Phrases(self)
        for place, name in enumerate(self._names()):
            self.tabs.addTab(name)
            for setter in (self.tabs.setTabText, self.tabs.setTabToolTip):
                phrases.bind(partial(setter, place), lambda place=place: self._names()[place])
        self.tabs.currentChanged.connect(self._show_tab)
        phrases.bind(self.tabs.setAccessibleName, lambda: self.tr("Parts of the result"))
        phrases.bind(
            lambda text: self._empty.set_texts(self.tr("No results yet"), text), lambda: self.tr("Train and test first: one step back.")
        )

    def part(self, name: str) -> QWidget:
        """One of the parts by its key; each is made when it is first shown."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self._stack.addWidget(self._made[name])
        return self._made[name]

    @property
    def valid(self) -> bool:
        return self.state.result is not None

    def apply(self) -> str:
        return self.state.result.date

    def leave(self) -> None:
        super().leave()
        if "try" in self._made:
            self._made["try"].stop()

    def show_state(self) -> None:
        self._recount.look()
        result = self.state.result
        self._found.setVisible(result is not None)
        self._empty.setVisible(result is None)
        if result is None:
            return
        self._kpis = kpis(result, dict(self.state.figures), self.state.sure, shared=self.book.shared)
        self.headline.show_result(result, self._kpis, self.state.sure, self.state.currency)
        self._tell_limits()
        self._show_tab()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Hours and money"),
            self.tr("What if"),
            self.tr("Wrong ones"),
            self.tr("By topic"),
            self.tr("By language"),
            self.tr("Mixed up"),
            self.tr("Baselines"),
            self.tr("Try it"),
            self.tr("Answers"),
        )

    @Slot(float)
    def _move(self, threshold: float) -> None:
        self.book.change(self.tr("How sure it must be"), quiet=True, merge=True, threshold=threshold)

    @Slot()
    def _show_tab(self, *_: object) -> None:
        result, shown = self.state.result, self.part(tuple(self._makers)[self.tabs.currentIndex()])
        self._stack.setCurrentWidget(shown)
        if result is None:
            return
        if isinstance(shown, MoneyTab):
            shown.show_kpis(result, self._kpis)
        elif isinstance(shown, PilotWhatIf):
            shown.show_kpis(self._kpis, figures(result, dict(self.state.figures), shared=self.book.shared))
        elif not isinstance(shown, TryTab):
            shown.show_result(result)

    @Slot()
    def _tell_limits(self) -> None:
        if self._recount.failure:
            self._limits.show_failure(self._recount.failure)
        elif self.state.stale:
            self._limits.say(
                self.tr("Something has changed since this test."),
                self.tr("Go one step back and test again to have it counted."),
                tone="warn",
            )
        elif self.state.proposals:
            text = self.tr("Topics were proposed, {count} labels are yours: take this as a first impression.")
            self._limits.say(text.format(count=count(len(self.state.taught))), tone="warn")
        else:
            self._limits.clear()

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._stack.setMinimumHeight(LEAST)
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(3 * GRID)
        found.addWidget(self._limits)
        found.addWidget(self.headline)
        found.addWidget(self.tabs)
        found.addWidget(self._stack, 1)
        self.body.addWidget(self._found, 1)
        self.body.addWidget(self._empty, 1)
