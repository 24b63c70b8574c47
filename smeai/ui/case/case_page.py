"""The business case over the pilots of a workspace: a sentence first, then everything it rests on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.actions.case_views import CaseView
from smeai.core.case.saying import headline
from smeai.ui.case.case_book import CaseBook
from smeai.ui.case.figures_tab import FiguresTab
from smeai.ui.case.hangs_tab import HangsTab
from smeai.ui.case.overview_tab import OverviewTab
from smeai.ui.case.pilots_card import PilotsCard
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.case.report_tab import ReportTab
from smeai.ui.case.what_if_tab import WhatIfTab
from smeai.ui.page import MARGIN
from smeai.ui.phrases import Phrases
from smeai.ui.step_action import ActionButton
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.what_if.trial import with_
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.tabs import Tabs
from smeai.ui.widgets.text import label
from smeai.ui.words import language
from smeai.workers.job import Jobs


class CasePage(QWidget):
    """Asks for the case whenever it is shown; `wanted` asks for a new pilot. Undo and redo are of its `book`."""

    wanted = Signal()

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str]) -> None:
        super().__init__()
        self.book = CaseBook(runner, workspace, self)
        self.overview, self.hangs, self.what_if, self.figures = OverviewTab(self.book), HangsTab(), WhatIfTab(self.book), FiguresTab()
        self.report = ReportTab(self.book, runner, workspace)
        self.tabs, self._banner, self._start = Tabs(), Banner(), primary(picture="wand")
        self._empty, self._title, self._headline = EmptyState("trend", self._start), label(scale="title"), label(scale="heading", wrap=True)
        self._outside = PilotsCard()  # where none is in the case, those that might be
        self._actions, self._phrases = QHBoxLayout(), Phrases(self)
        self._case: Reckoned | None = None
        self._basis: tuple[object, ...] = ()
        self._lay_out()
        self._connect()
        self._speak()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for actions of the window beside the title."""
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
        view: CaseView = self.book.state
        self._arrange(view)
        if not view.parts:
            return
        if (view.parts, view.given) != self._basis:
            self._basis, self._case = (view.parts, view.given), Reckoned.of(view.parts, dict(view.given))
        self._headline.setText(headline(self._case.values, "npv_3" in self._case.assumed).spoken(language(), view.currency))
        self._show_tab()

    @Slot()
    def _show_tab(self, *_: object) -> None:
        view: CaseView = self.book.state
        if not view.parts or self._case is None:
            return
        match self.tabs.current:
            case "overview":
                self.overview.show_case(self._case, view.currency)
                self.overview.pilots.show_view(view)
            case "hangs":
                self.hangs.show_case(self._case, view.currency)
            case "what-if":
                self.what_if.show_case(self._case, view)
            case "figures":
                self.figures.show_case(self._case, view.currency)
            case _:
                self.report.show_state()

    def _arrange(self, view: CaseView) -> None:
        for widget in (self.tabs, self._headline):
            widget.setVisible(bool(view.parts))
        self._empty.setVisible(not view.parts and self._known)
        self._say_empty(view)

    def _say_empty(self, view: CaseView) -> None:
        self._outside.setVisible(not view.parts and bool(view.left_out))
        self._outside.show_view(view)
        self._empty.set_texts(
            self.tr("No tested pilot in the case yet") if view.left_out else self.tr("No tested pilot yet"),
            self.tr("Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here."),
        )

    @Slot(str, str, float)
    def _enter(self, title: str, name: str, value: float) -> None:
        self.book.change(title, quiet=True, merge=True, given=with_(self.book.state.given, name, value))

    @Slot(int, str, bool)
    def _turn(self, number: int, title: str, out: bool) -> None:
        words = self.tr("Take out {title}") if out else self.tr("Take in {title}")
        self.book.leave_out(number, words.format(title=apart(title)), out)

    @Slot()
    def _loaded(self) -> None:
        self._known = True
        self._banner.clear()
        self._show()

    def _connect(self) -> None:
        self._known = False
        self.book.loaded.connect(self._loaded)
        self.book.changed_state.connect(self._show)
        self.book.failed.connect(self._banner.show_failure)
        self.tabs.shown.connect(self._show_tab)
        self.overview.entered.connect(self._enter)
        self.overview.pilots.turned.connect(self._turn)
        self._outside.turned.connect(self._turn)
        self._start.clicked.connect(self._want)

    def _want(self, *_: object) -> None:
        self.wanted.emit()

    def _speak(self) -> None:
        self._phrases.bind(self._title.setText, lambda: self.tr("Business case"))
        self._phrases.bind(self.setAccessibleName, lambda: self.tr("Business case"))
        self._phrases.bind(self._start.setText, lambda: self.tr("New pilot"))

    def _lay_out(self) -> None:
        head, body = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title, 1)
        head.addLayout(self._actions)
        self.tabs.add("overview", self.overview, lambda: self.tr("The case"))
        self.tabs.add("hangs", self.hangs, lambda: self.tr("What it hangs on"))
        self.tabs.add("what-if", self.what_if, lambda: self.tr("What if"))
        self.tabs.add("figures", self.figures, lambda: self.tr("Every figure"))
        self.tabs.add("report", self.report, lambda: self.tr("Report"))
        body.setContentsMargins(MARGIN, MARGIN - GRID, MARGIN, MARGIN - GRID)
        body.setSpacing(3 * GRID)
        body.addLayout(head)
        body.addWidget(self._banner)
        body.addWidget(self._headline)
        body.addWidget(self.tabs, 1)
        body.addWidget(self._empty, 1)
        body.addWidget(self._outside)
        for widget in (self._outside, self.tabs, self._headline, self._empty, self._banner):
            widget.hide()
