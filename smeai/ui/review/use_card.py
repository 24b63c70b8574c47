"""From when on each pilot is in daily use, and what it came to since."""

from functools import partial

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from smeai.actions.review_views import ReviewView
from smeai.core.figures import STAR
from smeai.core.kpi import Unit
from smeai.core.review.month import corrected, last_review, volumes
from smeai.core.review.standing import Standing, due, since_start, this_month
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.review.days import ISO, day_text
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label, set_look
from smeai.ui.words import figure

FIELD = 34 * GRID


class UseCard(Card):
    """`used` carries the id of a pilot and the day from which it is in use (ISO 8601), empty where it is not."""

    used = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._about, self._rows = label(scale="heading"), label(tone="muted", wrap=True), QVBoxLayout()
        self._rows.setSpacing(3 * GRID)
        self.rows: dict[int, _Row] = {}
        self.body.addWidget(self._title)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._about)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("In daily use"))
        phrases.bind(
            self._about.setText,
            lambda: self.tr(
                "Hours and money are those of each pilot's test, times the months in daily use, weighed by the volumes you enter. "
                "Nothing is counted before you say from when. * rests on an assumption."
            ),
        )

    def show_view(self, view: ReviewView) -> None:
        """Show every tested pilot."""
        if list(self.rows) != [each.pilot for each in view.pilots]:
            while item := self._rows.takeAt(0):
                item.widget().hide()
                item.widget().deleteLater()
            self.rows = {each.pilot: _Row(each.title) for each in view.pilots}
            for pilot, row in self.rows.items():
                row.used.connect(partial(self.used.emit, pilot))
                self._rows.addWidget(row)
        for each in view.pilots:
            self.rows[each.pilot].show_standing(each, view)


class _Row(QWidget):
    used = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.box, self.day, self._words = QCheckBox(title), QDateEdit(), label(tone="muted", wrap=True)
        self.day.setFixedWidth(FIELD)
        self.day.setAccessibleName(self.tr("{title}: in daily use from").format(title=apart(title)))
        self.day.lineEdit().setTextMargins(2 * GRID, 0, 2 * GRID, 0)  # a style sheet's padding does not reach it
        FieldKeys(self.day)
        self.box.toggled.connect(self._tell)
        self.day.dateChanged.connect(self._tell)
        head, body = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.box, 1)
        head.addWidget(self.day)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addLayout(head)
        body.addWidget(self._words)

    def show_standing(self, each: Standing, view: ReviewView) -> None:
        today = QDate.fromString(view.today, ISO)
        with QSignalBlocker(self.box), QSignalBlocker(self.day):
            self.box.setChecked(bool(each.since))
            self.day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy"))
            self.day.setMaximumDate(today)
            if not self.day.hasFocus():
                self.day.setDate(QDate.fromString(each.since, ISO) if each.since else today)
        self.day.setVisible(bool(each.since))
        late = bool(each.since) and due(each, last_review(view.months)) <= view.today
        self._words.setText(self._said(each, view))
        set_look(self._words, tone="warn" if late else "muted")

    def _said(self, each: Standing, view: ReviewView) -> str:
        if not each.since:
            return self.tr("Not in daily use yet: nothing is counted.")
        star = STAR * each.assumed
        told = volumes(view.months, each.pilot), corrected(view.months, each.pilot)
        now, whole = this_month(each, view.today, *told), since_start(each, view.today, *told)
        text = self.tr("This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}")
        return text.format(
            hours=figure(now.hours, Unit.HOURS) + star,
            money=figure(now.money, Unit.MONEY, view.currency) + star,
            all_hours=figure(whole.hours, Unit.HOURS) + star,
            all_money=figure(whole.money, Unit.MONEY, view.currency) + star,
            day=day_text(due(each, last_review(view.months))),
        )

    def _tell(self, *_: object) -> None:
        self.used.emit(self.day.date().toString(ISO) if self.box.isChecked() else "")
