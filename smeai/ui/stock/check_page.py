"""The third step: what the file holds, what only the user knows, and what should be mended."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.stock.charts import history_chart, total_chart
from smeai.ui.stock.repair_panel import RepairPanel
from smeai.ui.stock.state import taken
from smeai.ui.stock.words import known_name, span, steps_name, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.views import Case, Finding, HistoryView, LookView, Repair
from smeai.workers.job import Jobs

NARROWEST, WIDEST, SHARE = 50 * GRID, 96 * GRID, 0.36  # of the chart beside the findings


class CheckPage(JobPage):
    """Needs ``stock.look(case) -> LookView`` and ``stock.history(case, item) -> HistoryView``."""

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__(runner, book)
        self._view: LookView | None = None
        self._looked: Case | None = None
        self._asked: tuple[str, tuple] | None = None
        self.progress, self.repairs, self._tiles = ProgressPanel(), RepairPanel(book), [KpiTile() for _ in range(4)]
        self._found, self._questions, self._problems = QWidget(), QVBoxLayout(), ProblemList()
        self.chart, self._title, self._sentence, self.similar = (
            ChartView(),
            label(scale="strong", wrap=True),
            label(wrap=True),
            ChipSelect(),
        )
        self._borrow = label(tone="muted")
        self.repairs.picked.connect(self._show_finding)
        self.similar.changed.connect(self._choose_similar)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._borrow.setText, lambda: self.tr("Borrows from"))
        phrases.bind(self.similar.setAccessibleName, lambda: self.tr("Borrows from"))

    @property
    def valid(self) -> bool:
        return self._view is not None and self._view.items > 0

    def apply(self) -> tuple[tuple[str, str], ...]:
        return self.state.agreed

    def taken(self, flow: Flow) -> dict[str, object]:
        return taken(flow, self.state)

    def follow(self) -> None:
        self.show_state()

    def show_state(self) -> None:
        case = self.state.case
        asked = case and replace(case, agreed=(), typed=(), overrides=())
        if asked != self._looked and asked:
            self._look(asked)
        elif self._view:
            self._show_view(self._view)

    def fail(self, failure: object) -> None:
        self._looked = None
        super().fail(failure)

    def arrange(self) -> None:
        super().arrange()
        self._found.setVisible(self._view is not None and not self.busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(max(NARROWEST, min(WIDEST, round(self.width() * SHARE - 14 * GRID))))

    def _look(self, asked: Case) -> None:
        self._view, self._looked = None, asked
        self.run("stock.look", asked, done=self._take, lane="check")

    def _take(self, view: LookView) -> None:
        self._view = view
        self.progress.finish()
        self._ask_questions(view)
        self._show_view(view)
        self.arrange()

    def _show_view(self, view: LookView) -> None:
        items, spanned, known, stock = self._tiles
        items.show_figure(self.tr("Items"), count(view.items), self.tr("{units} units sold").format(units=units(view.sold)))
        spanned.show_figure(steps_name(view.frequency), count(view.steps), span(view.first, view.last))
        names = ", ".join(map(known_name, view.known))
        known.show_figure(self.tr("Known in advance"), count(len(view.known)), names or self.tr("nothing: the past alone decides"))
        priced = self.tr("the cost of {count}").format(count=count(view.priced))
        stock.show_figure(self.tr("Stock on hand known"), count(view.stocked), priced)
        self._problems.set_problems(view.problems)
        self.repairs.show_repairs(view.repairs)

    def _ask_questions(self, view: LookView) -> None:
        while item := self._questions.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        answered = dict(self.state.answers)
        for question in view.questions:
            panel = QuestionPanel(replace(question, assumed=answered.get(question.key, question.assumed)))
            panel.answered.connect(self._answer)
            self._questions.addWidget(panel)

    @Slot(str, str)
    def _answer(self, key: str, value: str) -> None:
        answers = dict(self.state.answers) | {key: value}
        self.book.change(self.tr("How the file is read"), quiet=True, answers=tuple(answers.items()))

    @Slot(object)
    def _show_finding(self, each: Repair | None) -> None:
        new = each is not None and each.finding is Finding.NEW
        for widget in (self.similar, self._borrow):
            widget.setVisible(new)
        if new:
            self.similar.set_choices(tuple((name, name) for name in each.choices), each.choice)
        self._sentence.setText(each.sentence if each else "")
        self._sentence.setVisible(each is not None)
        asked = (each.item if each else "", self.state.agreed)
        if asked == self._asked or not self._view:
            return
        self._asked = asked
        if asked[0] and self.state.case:
            self.runner.ask("stock.history", self.state.case, asked[0], done=self._show_history, failed=self.fail)
        else:
            self._title.setText(self.tr("All items together"))
            self.chart.set_chart(total_chart(self._view))

    def _show_history(self, view: HistoryView) -> None:
        if self._view and self._asked and view.item == self._asked[0]:
            self._title.setText(view.item)
            self.chart.set_chart(history_chart(view, self._view.frequency))

    @Slot(str)
    def _choose_similar(self, item: str) -> None:
        each = self.repairs.current
        if each is not None:
            self.repairs.choose(each.key, item)

    def _lay_out(self) -> None:
        tiles, row, side, borrow, area = QHBoxLayout(), QHBoxLayout(), Card(padding=4 * GRID, spacing=2 * GRID), QHBoxLayout(), ScrollArea()
        tiles.setSpacing(3 * GRID)
        for tile in self._tiles:
            tiles.addWidget(tile, 1)
        borrow.addWidget(self._borrow)
        borrow.addWidget(self.similar, 1)
        self._side = side
        for widget in (self._title, self.chart, self._sentence):
            side.body.addWidget(widget, 1 if widget is self.chart else 0)
        side.body.addLayout(borrow)
        row.setSpacing(3 * GRID)
        row.addWidget(self.repairs, 1)
        row.addWidget(side)
        self.repairs.setMinimumHeight(80 * GRID)
        self._questions.setSpacing(3 * GRID)
        inside = QVBoxLayout(self._found)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * GRID)
        for layout in (tiles, self._questions):
            inside.addLayout(layout)
        inside.addLayout(row, 1)
        inside.addWidget(self._problems)
        area.inside.addWidget(self.progress)
        area.inside.addWidget(self._found, 1)
        area.inside.addStretch(0)
        self.body.addWidget(area, 1)
