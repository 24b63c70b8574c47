"""The third step: what the file holds, what should be mended, and which topics there are."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.core.pilot import Setup
from smeai.core.problem import Severity
from smeai.ui.chat.advice_panel import AdvicePanel
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.topic_panel import TopicPanel
from smeai.ui.pilot_page import JobPage
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.words import count, language_name, share
from smeai.usecases.chat.edits import NONE, Edits
from smeai.usecases.chat.views import CheckView, Counted
from smeai.workers.job import Job, Jobs

ENOUGH_EXAMPLES, ENOUGH_TOPICS = 5, 2
PAUSE_MS = 500


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """`labelled` says that the file's own topics are enough to train on; the rest is what the user changed."""

    labelled: bool
    renames: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()


class CheckPage(ChatPage, JobPage):
    """Needs ``chat.check(setup, edits) -> CheckView``: once for the file as it is, and again for advice after edits."""

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__(runner, book)
        self._view: CheckView | None = None
        self._checked: Setup | None = None
        self._advised = Edits()
        self._advising: Job | None = None
        self.progress, self._head, self._found = ProgressPanel(), QWidget(), QWidget()
        self._tiles, self._topics, self._advice = [KpiTile() for _ in range(4)], TopicPanel(book), AdvicePanel()
        self._again = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._again.timeout.connect(self._ask_advice)
        self._lay_out()

    @property
    def valid(self) -> bool:
        return self._view is not None and not self._errors()

    @property
    def error(self) -> str:
        return self.tr("The advice names what has to be mended first.") if self._errors() else ""

    def apply(self) -> CheckAnswer:
        edits, rich = self.state.edits, [topic for topic in self._view.topics if topic.count >= ENOUGH_EXAMPLES]
        self.book.set(checked=len(rich) >= ENOUGH_TOPICS)
        return CheckAnswer(len(rich) >= ENOUGH_TOPICS, edits.renames, edits.dropped)

    def leave(self) -> None:
        super().leave()
        self._again.stop()
        if self._advising and self._advising.running:
            self._advising.cancel()
            self._advised = Edits()  # asked again when the user comes back

    def show_state(self) -> None:
        if self.state.setup != self._checked and self.state.setup:
            self._check(self.state.setup)
        elif self._view:
            self._topics.show_topics(self._view.topics)
            if self._asked() != self._advised:
                self._again.start()

    def _check(self, setup: Setup) -> None:
        self._view, self._checked = None, setup
        self.run("chat.check", setup, Edits(), done=self._show, lane="check")

    def _show(self, view: CheckView) -> None:
        view = replace(view, topics=tuple(each for each in view.topics if each.name != NONE))
        self._view, self._advised = view, Edits()
        self.progress.finish()
        self._fill_tiles(view)
        self._advice.show_advice(view.advice)
        self.arrange()
        self.show_state()

    def fail(self, failure: object) -> None:
        self._checked = None
        super().fail(failure)

    def _asked(self) -> Edits:
        return replace(self.state.edits, templates=(), labels=())

    @Slot()
    def _ask_advice(self) -> None:
        self._advised = self._asked()
        self._advising = self.runner.start("chat.check", self._checked, self._advised, done=self._advise, lane="check")

    def _advise(self, view: CheckView) -> None:
        self._view = replace(self._view, advice=view.advice)
        self._advice.show_advice(view.advice)
        self.changed.emit()

    def _errors(self) -> bool:
        return self._view is not None and any(each.severity is Severity.ERROR for each in self._view.advice)

    def _fill_tiles(self, view: CheckView) -> None:
        messages, topics, languages, masked = self._tiles
        labelled = self.tr("{share} have a topic").format(share=share(view.labelled / max(1, view.rows)))
        messages.show_figure(self.tr("Messages"), count(view.rows), labelled)
        topics.show_figure(self.tr("Topics"), count(len(view.topics)), _largest(view.topics))
        named = tuple(Counted(language_name(each.name), each.count) for each in view.languages)
        languages.show_figure(self.tr("Languages"), count(len(named)), _largest(named))
        found = sum(each.count for each in view.masked)
        kinds = tuple(Counted(said(each.name), each.count) for each in view.masked)
        masked.show_figure(self.tr("Personal data masked"), count(found), _largest(kinds) or self.tr("none found"))

    def arrange(self) -> None:
        super().arrange()
        for widget in (self._head, self._found):
            widget.setVisible(self._view is not None)

    def retranslate(self) -> None:
        if self._view:
            self._fill_tiles(self._view)
            self._advice.show_advice(self._view.advice)
        super().retranslate()

    def _lay_out(self) -> None:
        tiles, panels = QHBoxLayout(self._head), QHBoxLayout(self._found)
        tiles.setSpacing(3 * GRID)
        for tile in self._tiles:
            tiles.addWidget(tile)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(3 * GRID)
        panels.addWidget(self._topics, 1)
        panels.addWidget(self._advice, 1)
        self.body.addWidget(self.progress)
        tiles.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._head)
        self.body.addWidget(self._found, 1)
        self.body.addStretch(0)


def _largest(counted: tuple[Counted, ...]) -> str:
    ordered = sorted(counted, key=lambda each: -each.count)
    names = [f"{each.name} {count(each.count)}" for each in ordered[:3]]
    return " · ".join(names) + (" …" if len(ordered) > 3 else "")
