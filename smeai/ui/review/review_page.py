"""The monthly review: what the pilots in daily use came to, beside last month, what was decided, and three questions."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.actions.review_views import ReviewView
from smeai.core.review.month import Decision
from smeai.core.review.report import figures, headline
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.report_form import Ask, ReportForm, ask_folder, open_path
from smeai.ui.review.beside_card import VOLUME, BesideCard
from smeai.ui.review.days import day_text
from smeai.ui.review.questions_card import QuestionsCard
from smeai.ui.review.review_book import ReviewBook
from smeai.ui.review.use_card import UseCard
from smeai.ui.step_action import ActionButton
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.text import label
from smeai.ui.words import language
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

SHOWN = 8  # decisions


class ReviewPage(ScrollPage):
    """Asks where the pilots stand whenever it is shown; `wanted` asks for a new pilot.

    Needs the actions of `SheetBook` in ``review``, and ``review.report(workspace, wish) -> paths``.
    """

    wanted = Signal()

    def __init__(
        self, runner: Callable[[], Jobs], workspace: Callable[[], str], open_: Callable[[str], None] = open_path, ask: Ask = ask_folder
    ) -> None:
        super().__init__()
        self._runner, self._workspace, self.book = runner, workspace, ReviewBook(runner, workspace, self)
        self.use, self.beside, self.questions = UseCard(), BesideCard(), QuestionsCard()
        self._done, self._done_title, self._lines = Card(padding=4 * GRID), label(scale="heading"), QVBoxLayout()
        self.form, self.progress, self._banner = ReportForm(self.book, self._about, open_, ask), ProgressPanel(), Banner()
        self._start, self._actions, self._known = primary(picture="wand"), QHBoxLayout(), False
        self._empty, self._inside, self._headline = EmptyState("clock", self._start), QWidget(), label(scale="heading", wrap=True)
        self._lay_out()
        self._connect()
        phrases = Phrases(self)
        phrases.bind(self.set_title, lambda: self.tr("Monthly review"))
        phrases.bind(self._done_title.setText, lambda: self.tr("Decisions taken this month"))
        phrases.bind(self._start.setText, lambda: self.tr("New pilot"))
        phrases.bind(
            lambda text: self._empty.set_texts(text, self.tr("Test a pilot first; once it is in daily use, look at it here every month.")),
            lambda: self.tr("Nothing to review yet"),
        )
        self.set_words("")

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for actions of the window above the page."""
        for action in actions:
            self._actions.addWidget(ActionButton(action))

    @Slot()
    def keep(self) -> None:
        """Keep at once what is not kept yet."""
        self.book.keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.book.load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.book.pause()
        self.book.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    @Slot()
    def _show(self, *_: object) -> None:
        view: ReviewView = self.book.state
        self._inside.setVisible(bool(view.pilots))
        self._empty.setVisible(not view.pilots and self._known)
        self._headline.setVisible(bool(view.pilots))
        if not view.pilots:
            return
        inside = [each for each in view.pilots if each.since]
        made = {each.name: each for each in figures(inside, view.months, view.today)}
        hours, worth = made["hours_now"], made["money_now"]
        told = headline(len(inside), hours.value, worth.value, view.currency, worth.assumed)
        self._headline.setText(told.spoken(language(), view.currency))
        self.use.show_view(view)
        self.beside.show_view(view)
        self.questions.show_month(self.book.month)
        self._list(view)
        self.form.show_state()
        self.form.set_ready(bool(inside) and not self.progress.running)

    def _list(self, view: ReviewView) -> None:
        while item := self._lines.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for day, what in view.done[:SHOWN]:
            self._lines.addWidget(label(f"{day_text(day)}  {apart(what)}", wrap=True))
        if not view.done:
            self._lines.addWidget(label(self.tr("None is recorded."), tone="muted"))

    @Slot(int, str)
    def _use(self, pilot: int, since: str) -> None:
        title = next(each.title for each in self.book.state.pilots if each.pilot == pilot)
        words = self.tr("{title}: in daily use from {day}") if since else self.tr("{title}: not in daily use")
        self.book.use(pilot, since, words.format(title=apart(title), day=day_text(since)))

    @Slot(str, int, object)
    def _enter(self, kind: str, pilot: int, number: float | None) -> None:
        month = self.book.month
        made = month.with_volume(pilot, number) if kind == VOLUME else month.with_corrected(pilot, number)
        self.book.enter(made, self.tr("Numbers of this month"))

    @Slot(str, object)
    def _answer(self, name: str, value: object) -> None:
        at = {"at": self.book.state.today if value else ""} if name == "decision" else {}
        words = self.tr("Decision") if name == "decision" else self.tr("Answers of this month")
        self.book.enter(replace(self.book.month, **{name: Decision(value) if at else value}, **at), words)

    @Slot()
    def make(self) -> None:
        """Write the review in every format that is ticked."""
        if not self.form.chosen() or self.progress.running:
            return
        self.form.keep()
        self.book.keep()
        wish = self.form.wish()
        job = self._runner().start(
            "review.report", self._workspace(), wish, done=self._made, failed=self._fail, progress=self.progress.advance, lane="review"
        )
        self.progress.watch(job)
        self._arrange()

    def _made(self, paths: tuple[str, ...]) -> None:
        self.progress.finish()
        self.book.change(self.tr("Make the report"), quiet=True, reports=tuple(paths))
        self._arrange()

    def _fail(self, failure: Failure) -> None:
        self.progress.fail(failure)
        self._arrange()

    def _arrange(self) -> None:
        self.progress.setVisible(self.progress.running or self.progress.failed)
        self.form.set_ready(not self.progress.running)

    @Slot()
    def _loaded(self) -> None:
        self._known = True
        self._banner.clear()
        self._show()

    def _about(self) -> str:
        return self.tr("What it came to, beside last month, what was decided, and the three answers.")

    def _want(self, *_: object) -> None:
        self.wanted.emit()

    def _connect(self) -> None:
        self.book.loaded.connect(self._loaded)
        self.book.changed_state.connect(self._show)
        self.book.failed.connect(self._banner.show_failure)
        self.use.used.connect(self._use)
        self.beside.entered.connect(self._enter)
        self.questions.answered.connect(self._answer)
        self.form.wanted.connect(self.make)
        self._start.clicked.connect(self._want)

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        self._lines.setSpacing(GRID)
        self._done.body.addWidget(self._done_title)
        self._done.body.addLayout(self._lines)
        self._done.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self.questions, 1)
        row.addWidget(self._done, 1)
        for widget in (self.use, self.beside):
            body.addWidget(widget)
        body.addLayout(row)
        for widget in (self.progress, self.form):
            body.addWidget(widget)
        top = QHBoxLayout()
        top.addWidget(self._headline, 1)
        top.addLayout(self._actions)
        self.body.addLayout(top)
        for widget in (self._banner, self._inside, self._empty):
            self.body.addWidget(widget)
            widget.hide()
        self.progress.hide()
        self.body.addStretch()
