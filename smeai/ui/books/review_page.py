"""The fifth step: line by line, or all that match; with the rules, the months and the ways out beside it."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from smeai.ui.books.asking import ask_ledger
from smeai.ui.books.dialogs.export_dialog import ExportDialog
from smeai.ui.books.dialogs.months_dialog import MonthsDialog
from smeai.ui.books.grid.review import Review
from smeai.ui.books.ledger import Ledger
from smeai.ui.books.rules.rules_panel import RulesPanel
from smeai.ui.books.state import BooksBook
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import PilotPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.toast import Toast
from smeai.usecases.books.views import Tally
from smeai.workers.job import Jobs

AskTarget = Callable[[QWidget, str, str], str]


def ask_target(parent: QWidget, title: str, ending: str) -> str:
    """Ask the user where to write a file."""
    return QFileDialog.getSaveFileName(parent, title, f"books{ending}", f"*{ending}")[0]


class ReviewPage(PilotPage):
    """Needs the actions of ``ledger``; ``ledger.export(folder, pilot, format, path, settled_only) -> paths`` and ``export_rules``."""

    def __init__(self, runner: Jobs, book: BooksBook, ask: AskTarget = ask_target) -> None:
        super().__init__(runner, book)
        self._ask, self._shown = ask, None
        self.books = Ledger(runner, parent=self)
        self.review, self.rules, self._stack, self.tabs = Review(self.books), RulesPanel(self.books), QStackedWidget(), QTabBar()
        self._months, self._export, self._toast = quiet(picture="lock"), quiet(picture="download"), Toast(self)
        self.post_button = quiet(picture="check")
        self.post_button.clicked.connect(self.review.post)
        self.setFocusProxy(self.review)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._turn)
        self._months.clicked.connect(lambda: MonthsDialog(self.window(), self.books).open())
        self._export.clicked.connect(self.export)
        self.rules.exported = self.export_rules
        self.books.told.connect(lambda text: self._toast.say(text, self.review.commands.undo))
        self.books.turned.connect(self._toast.say)
        self.books.tallied.connect(self._count)
        book.turn_wanted.connect(self.review.commands.do)
        book.placed.connect(self._open)
        self._lay_out()
        self._name()

    @property
    def busy(self) -> bool:
        return self.review.busy

    def apply(self) -> int:
        return self.books.tally.settled

    def cancel(self) -> None:
        self.review.progress.cancel()

    def leave(self) -> None:
        super().leave()
        self.book.turning = False
        self.review.rest()

    def show_state(self) -> None:
        self.book.turning = True
        self._open()

    def retranslate(self) -> None:
        """The lines are painted anew by themselves."""

    @Slot()
    def export(self) -> None:
        """Write the booked lines in a format of the user's choice."""
        dialog = ExportDialog(self.window(), self.books.tally)
        dialog.done_with.connect(self._export_as)
        dialog.open()

    def export_rules(self) -> None:
        """Write the rules to a csv file."""
        path = self._ask(self, self.tr("Export the rules"), ".csv")
        if path:
            ask_ledger(self, "export_rules", path, done=self._tell_written, failed=self.review.banner.show_failure)

    @Slot(str, str, bool)
    def _export_as(self, key: str, ending: str, settled_only: bool) -> None:
        path = self._ask(self, self.tr("Export"), ending)
        if path:
            done, failed = self._tell_written, self.review.banner.show_failure
            self.runner.start("ledger.export", *self.book.place, key, path, settled_only, done=done, failed=failed)

    @Slot(object)
    def _tell_written(self, paths: str | tuple[str, ...]) -> None:
        files = paths if isinstance(paths, str) else ", ".join(paths)
        self._toast.say(self.tr("Written: {file}").format(file=files))

    def _open(self) -> None:
        if not (self._entered and self.book.place):
            return
        result = self.state.test
        if result is not None and result.model:  # the slider may have moved since
            told = (self.book.place, result, self.state.precision)
            self.runner.start("books.apply", *told, done=self._show, failed=self.review.banner.show_failure)
            return
        self._show(None)

    @Slot(object)
    def _show(self, _: object) -> None:
        self.books.where = self.book.place
        self.review.open()
        self.rules.refresh()

    @Slot(object)
    def _count(self, tally: Tally) -> None:
        self.book.name_steps(tally.undo, tally.redo)
        self.post_button.setVisible(tally.post > 0)
        if not tally.lines and self.state.taken:  # the import itself was undone: the step that takes files in does it anew
            self.book.set(taken=(), findings=())

    @Slot(int)
    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.rules.refresh()

    def _name(self) -> None:
        phrases = Phrases(self)
        phrases.bind(lambda text: self.tabs.setTabText(0, text), lambda: self.tr("Lines"))
        phrases.bind(lambda text: self.tabs.setTabText(1, text), lambda: self.tr("Rules"))
        phrases.bind(self.tabs.setAccessibleName, lambda: self.tr("Lines or rules"))
        phrases.bind(self.post_button.setText, lambda: self.tr("Post all sure lines"))
        phrases.bind(self.post_button.setToolTip, lambda: self.tr("Settles every open line of the lane Post, in one step"))
        phrases.bind(self._months.setText, lambda: self.tr("Months…"))
        phrases.bind(self._export.setText, lambda: self.tr("Export…"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.post_button)
        head.addWidget(self._months)
        head.addWidget(self._export)
        self._stack.addWidget(self.review)
        self._stack.addWidget(self.rules)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(head)
        self.body.addWidget(self._stack, 1)
