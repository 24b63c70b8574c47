"""What was really done this month beside last month and the test: volumes, and what people had to put right."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from smeai.actions.review_views import ReviewView
from smeai.core.figures import STAR
from smeai.core.review.month import Month, find
from smeai.core.review.standing import Standing, month_before, month_of
from smeai.ui.amounts import plain_amount
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.ui.words import count

AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
FIELD, MOST = 28 * GRID, 1e9
VOLUME, RIGHT = "volume", "corrected"


class BesideCard(Card):
    """`entered` carries which number it is (volume or corrected), the pilot's id, and the number or None."""

    entered = Signal(str, int, object)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._none, self._grid = label(scale="heading"), label(tone="muted", wrap=True), QGridLayout()
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        self.fields: dict[tuple[str, int], QLineEdit] = {}
        self._view, self._shape = ReviewView(), None
        for widget in (self._title, self._none):
            self.body.addWidget(widget)
        self.body.addLayout(self._grid)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("This month beside last month"))
        phrases.bind(self._none.setText, lambda: self.tr("Say above which pilot is in daily use."))
        phrases.bind(lambda _: self._build(), str)

    def show_view(self, view: ReviewView) -> None:
        """Show the pilots in daily use."""
        shape = (
            tuple((each.pilot, each.title, each.volume) for each in view.pilots if each.since),
            find(view.months, month_before(month_of(view.today)) if view.today else ""),
        )
        self._view = view
        if shape != self._shape:
            self._shape = shape
            self._build()
        month = find(view.months, month_of(view.today))
        for (kind, pilot), field in self.fields.items():
            told = dict(month.volumes if kind == VOLUME else month.corrected).get(pilot)
            if _number(field.text()) != told and not field.hasFocus():
                with QSignalBlocker(field):
                    field.setText("" if told is None else count(round(told)))

    def _build(self) -> None:
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self.fields = {}
        pilots = [each for each in self._view.pilots if each.since]
        self._none.setVisible(not pilots)
        if not pilots:
            return
        before = find(self._view.months, month_before(month_of(self._view.today)))
        heads = (
            self.tr("By its test"),
            self.tr("Last month"),
            self.tr("This whole month"),
            self.tr("Put right last month"),
            self.tr("Put right"),
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, "caption", "muted"), 0, 1 + column, AT_END)
        for row, each in enumerate(pilots, start=1):
            self._row(row, each, before, heads)

    def _row(self, row: int, each: Standing, before: Month, heads: tuple[str, ...]) -> None:
        self._grid.addWidget(label(each.title, wrap=True), row, 0)
        known = (each.volume or None, dict(before.volumes).get(each.pilot), None, dict(before.corrected).get(each.pilot))
        for column, number in enumerate(known):
            if column != 2 or not each.volume:
                star = STAR * (column == 0 and each.guessed_volume)
                self._grid.addWidget(label("–" if number is None else count(round(number)) + star), row, 1 + column, AT_END)
        for kind, column in ((VOLUME, 2), (RIGHT, 4)) if each.volume else ((RIGHT, 4),):
            field = self.fields[kind, each.pilot] = QLineEdit()
            field.setFixedWidth(FIELD)
            field.setAlignment(AT_END)
            field.setAccessibleName(f"{heads[column]}: {apart(each.title)}")
            field.textEdited.connect(partial(self._tell, kind, each.pilot))
            FieldKeys(field)
            self._grid.addWidget(field, row, 1 + column, AT_END)

    def _tell(self, kind: str, pilot: int, text: str) -> None:
        if not text.strip() or _number(text) is not None:
            self.entered.emit(kind, pilot, _number(text))


def _number(text: str) -> float | None:
    plain = plain_amount(text)
    return float(plain) if plain and 0 <= float(plain) <= MOST else None
