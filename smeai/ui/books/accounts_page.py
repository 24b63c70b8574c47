"""The third step: the chart of accounts, one that comes along or the client's own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from smeai.core.problem import Question
from smeai.ui.books.asking import ask_ledger
from smeai.ui.books.state import BooksBook
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.table_frame import TableFrame
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.file_views import ChartView, StarterView
from smeai.workers.job import Jobs


class AccountsPage(JobPage):
    """Needs ``charts.starters``, ``charts.starter(key, trade)``, ``charts.load(path, answers)``, ``ledger.chart`` and ``use_chart``."""

    def __init__(self, runner: Jobs, book: BooksBook, choose: Choose = choose_file) -> None:
        super().__init__(runner, book)
        self._choose, self._view, self._used = choose, None, None
        self._path, self._answers = "", ()
        self.progress, self.table, self._title = ProgressPanel(), ListTable(), label(scale="heading", wrap=True)
        self._names = [label(scale="heading", wrap=True), label(tone="muted", wrap=True)]
        self.trade, self.own, self._problems, self._questions = ChipSelect(), secondary(picture="upload"), ProblemList(), QVBoxLayout()
        self._group, self._starters = QButtonGroup(self), QVBoxLayout()
        self.own.clicked.connect(self.load)
        self.trade.changed.connect(self._retrade)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._names[0].setText, lambda: self.tr("Chart of accounts"))
        phrases.bind(self._names[1].setText, lambda: self.tr("Take the client's own, or begin with one of these."))
        phrases.bind(self.own.setText, lambda: self.tr("The client's own chart…"))
        phrases.bind(self.trade.setAccessibleName, lambda: self.tr("Trade"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("Accounts"))
        phrases.bind(lambda _: self.trade.set_choices(self._trades(), self.trade.value()), lambda: "")

    @property
    def valid(self) -> bool:
        return self._view is not None and bool(self._view.chart.accounts)

    def apply(self) -> str:
        """Use the chart that is shown, if it is not the one in use."""
        chart = self._view.chart
        if chart != self._used and self.book.place:
            self._used = chart
            ask_ledger(self, "use_chart", chart, done=self._use, failed=self.fail)
        self.book.set(chart=chart.name)
        return chart.name

    def show_state(self) -> None:
        if not self._group.buttons():
            self.runner.ask("charts.starters", done=self._offer, failed=self.fail)
        if self._view is None and self.book.place:
            ask_ledger(self, "chart", done=self._take_used, failed=self.fail)
        self._show()

    @Slot()
    def load(self) -> None:
        """Read the client's own chart."""
        path = self._choose(self, self.tr("Choose a chart of accounts"))
        if path:
            self.open(path)

    def open(self, path: Path, answers: tuple[tuple[str, str], ...] = ()) -> None:
        """Read a chart from a file."""
        self._path, self._answers = str(path), answers
        self.run("charts.load", str(path), answers, done=self._take)

    def _offer(self, starters: tuple[StarterView, ...]) -> None:
        for each in starters:
            button = QRadioButton(each.title)
            button.setProperty("starter", each.key)
            button.clicked.connect(partial(self._start, each.key))
            self._group.addButton(button)
            self._starters.addWidget(button)

    def _start(self, key: str, *_: object) -> None:
        self._path = ""
        self.runner.ask("charts.starter", key, self.trade.value() or "general", done=self._take, failed=self.fail)

    @Slot(str)
    def _retrade(self, _: str) -> None:
        button = self._group.checkedButton()
        if button is not None and not self._path:
            self._start(button.property("starter"))

    def _use(self, _: object) -> None:
        """The ledger books by this chart from now on."""

    def _take_used(self, chart: Chart) -> None:
        if chart.accounts and self._view is None:
            self._used = chart
            self._take(ChartView(chart))

    def _take(self, view: ChartView) -> None:
        self.progress.finish()
        self._view = view
        if self._path and self._group.checkedButton():
            self._group.setExclusive(False)
            self._group.checkedButton().setChecked(False)
            self._group.setExclusive(True)
        self._show()

    def _show(self) -> None:
        view = self._view
        columns = (
            ListColumn(self.tr("Code")),
            ListColumn(self.tr("Name"), wide=True),
            ListColumn(self.tr("Kind")),
            ListColumn(self.tr("Tax")),
        )
        accounts = view.chart.accounts if view else ()
        rows = (ListRow(each.code, (each.code, each.name, self._kind(each.kind), each.tax)) for each in accounts)
        self.table.show_list(ListModel(columns, tuple(rows)))
        text = self.tr("{name} · {count} accounts").format(name=apart(view.chart.name), count=count(len(accounts))) if view else ""
        self._title.setText(text or self.tr("No chart is chosen yet"))
        self._problems.set_problems(view.problems if view else ())
        self._ask(view.questions if view else ())
        self.arrange()

    def _ask(self, questions: tuple[Question, ...]) -> None:
        while item := self._questions.takeAt(0):
            item.widget().deleteLater()
        for question in questions:
            panel = QuestionPanel(question)
            panel.answered.connect(self._answer)
            self._questions.addWidget(panel)

    @Slot(str, str)
    def _answer(self, key: str, value: str) -> None:
        self.open(Path(self._path), (*((known, old) for known, old in self._answers if known != key), (key, value)))

    def _kind(self, kind: str | None) -> str:
        names: dict[str | None, Callable[[], str]] = {
            "asset": lambda: self.tr("Asset"),
            "liability": lambda: self.tr("Liability"),
            "equity": lambda: self.tr("Equity"),
            "income": lambda: self.tr("Income"),
            "expense": lambda: self.tr("Expense"),
        }
        return names[kind]() if kind in names else ""

    def _trades(self) -> tuple[tuple[str, str], ...]:
        return (
            ("general", self.tr("Any trade")),
            ("food", self.tr("Food and restaurants")),
            ("retail", self.tr("Shops")),
            ("services", self.tr("Services and crafts")),
        )

    def _lay_out(self) -> None:
        choice, shown, row, area = Card(padding=5 * GRID, spacing=3 * GRID), QVBoxLayout(), QHBoxLayout(), ScrollArea()
        for widget in (*self._names, self.own, self.trade):
            choice.body.addWidget(widget)
        holder = QWidget()
        holder.setLayout(self._starters)
        self._starters.setContentsMargins(0, 0, 0, 0)
        area.inside.addWidget(holder)
        area.inside.addStretch()
        choice.body.addWidget(area, 1)
        shown.setSpacing(3 * GRID)
        for widget in (self.progress, self._title, self._problems):
            shown.addWidget(widget)
        shown.addLayout(self._questions)
        shown.addWidget(TableFrame(self.table, "books.accounts"), 1)
        row.setSpacing(4 * GRID)
        row.addWidget(choice, 2)
        row.addLayout(shown, 3)
        self.body.addLayout(row, 1)
