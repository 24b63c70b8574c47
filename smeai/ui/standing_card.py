"""Home's view of the tested pilots: hours and money this month and since the start, volumes, cost per call, next review."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from smeai.actions.review_views import ReviewView
from smeai.core.figures import STAR
from smeai.core.kpi import Unit
from smeai.core.review.month import corrected, last_review, volumes
from smeai.core.review.standing import Earned, Standing, due, since_start, this_month
from smeai.ui.phrases import Phrases
from smeai.ui.review.days import day_text
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.ui.words import figure

AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class StandingCard(Card):
    """`asked` asks for the monthly review. It is hidden until there is a tested pilot."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._about, self._grid, self.review = (
            label(scale="heading"),
            label(tone="muted", wrap=True),
            QGridLayout(),
            secondary(),
        )
        self._view = ReviewView()
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.review)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._about)
        self.review.clicked.connect(self._ask)
        self.hide()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Your pilots at work"))
        phrases.bind(self.review.setText, lambda: self.tr("Monthly review"))
        phrases.bind(lambda _: self._show(), str)

    def show_view(self, view: ReviewView) -> None:
        """Show where the tested pilots stand."""
        if view != self._view:
            self._view = view
            self._show()

    def clear(self) -> None:
        """Show nothing: there is no pilot in the workspace in front."""
        self.show_view(ReviewView())

    def _show(self) -> None:
        view = self._view
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self.setVisible(bool(view.pilots))
        if not view.pilots:
            return
        heads = (
            "",
            self.tr("This month"),
            self.tr("Since the start"),
            self.tr("Volume a month"),
            self.tr("Computing, each"),
            self.tr("Next review"),
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, "caption", "muted"), 0, column, AT_END)
        for row, each in enumerate(view.pilots, start=1):
            self._row(row, each)
        some = any(each.since for each in view.pilots)
        text = self.tr("By each pilot's test, times the months in daily use; nothing is counted before. * rests on an assumption.")
        none = self.tr("Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.")
        self._about.setText(text if some else none)

    def _row(self, row: int, each: Standing) -> None:
        view, last = self._view, last_review(self._view.months)
        told = volumes(view.months, each.pilot), corrected(view.months, each.pilot)
        day = due(each, last)
        cells = (
            self._earned(each, this_month(each, view.today, *told)),
            self._earned(each, since_start(each, view.today, *told)),
            figure(each.volume, Unit.COUNT) + STAR * each.guessed_volume if each.volume else "–",
            figure(each.call, Unit.MONEY, view.currency) + STAR * each.guessed_call if each.call else "–",
            day_text(day) if each.since else self.tr("not in use yet"),
        )
        self._grid.addWidget(label(each.title, wrap=True), row, 0)
        for column, text in enumerate(cells, start=1):
            late = column == len(cells) and bool(day) and day <= view.today
            cell = label(text, "strong" if column <= 2 and each.since else "body", "warn" if late else "" if each.since else "muted")
            cell.setAccessibleName(f"{each.title}: {text}")
            self._grid.addWidget(cell, row, column, AT_END)

    def _earned(self, each: Standing, earned: Earned) -> str:
        if not each.since:
            return "–"
        star = STAR * each.assumed
        return f"{figure(earned.hours, Unit.HOURS)}{star} · {figure(earned.money, Unit.MONEY, self._view.currency)}{star}"

    def _ask(self, *_: object) -> None:
        self.asked.emit()
