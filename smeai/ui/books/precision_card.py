"""How much is posted at the precision that is asked for, and what goes wrong of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.kpi import Unit
from smeai.ui.amounts import amount
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.text import label, set_look
from smeai.ui.words import count, estimate, figure, share
from smeai.usecases.books.result import BooksResult, Point


class PrecisionCard(Card):
    """`moved` carries the precision while the slider moves; it stops only at tested points."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__(padding=5 * GRID, spacing=4 * GRID)
        self._result: BooksResult | None = None
        self._number, self._unit = label(scale="figure"), label(scale="caption", tone="muted")
        self.sentence, self._evidence = label(scale="heading", wrap=True, selectable=True), label(scale="caption", tone="muted", wrap=True)
        self.slider = SliderRow(0, 1, 1, self._write)
        self._facts = [(label(scale="caption", tone="muted"), label(scale="heading")) for _ in range(4)]
        self.slider.changed.connect(self._move)
        self._lay_out()

    def show_result(self, result: BooksResult, precision: float) -> None:
        if self._result is None or self._result.points != result.points:
            self._result = result
            self.slider.set_range(0, max(1, len(result.points) - 1), 1)
        self._result = result
        self.slider.set_title(self.tr("How many of 100 posted lines must be right?"))
        self.slider.set_value(result.points.index(result.at(precision)))
        self._show(result.at(precision))

    def _show(self, point: Point) -> None:
        result = self._result
        self._number.setText(share(point.share.value))
        self._unit.setText(self.tr("posted without a touch"))
        text = self.tr("Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.")
        self.sentence.setText(text.format(n=count(point.n), posted=count(point.posted), wrong=count(point.wrong)))
        told = self.tr("Trained on {trained} lines, tested on {tested} later ones.").format(
            trained=count(result.trained), tested=count(result.tested)
        )
        self._evidence.setText(f"{told} {apart(result.split.note)}".strip())
        facts = (
            (self.tr("Right of the posted"), estimate(point.right)),
            (self.tr("Posted on another account"), amount(point.misposted, result.currency)),
            (self.tr("To be confirmed, to be decided"), f"{count(point.proposed)} · {count(point.review)}"),
            (self.tr("Lines a month without a touch"), figure(result.lines_month * point.share.value or None, Unit.COUNT)),
        )
        for (title, value), (name, shown) in zip(self._facts, facts, strict=True):
            title.setText(name)
            value.setText(shown)
            value.setAccessibleName(f"{name}: {shown}")
        set_look(self._facts[0][1], tone="bad" if point.posted and point.right.value < point.precision - 0.01 else "")
        self.setAccessibleName(self.sentence.text())

    def _write(self, place: float) -> str:
        return figure(self._point(place).precision, Unit.SHARE) if self._result else ""

    def _point(self, place: float) -> Point:
        return self._result.points[min(round(place), len(self._result.points) - 1)]

    @Slot(float)
    def _move(self, place: float) -> None:
        self._show(self._point(place))
        self.moved.emit(self._point(place).precision)

    def _lay_out(self) -> None:
        figure_, told, top, live = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box, widgets in ((figure_, (self._number, self._unit)), (told, (self.sentence, self._evidence))):
            box.setSpacing(2)
            for widget in widgets:
                box.addWidget(widget)
        top.setSpacing(6 * GRID)
        top.addLayout(figure_)
        top.addLayout(told, 1)
        for pair in self._facts:
            column = QVBoxLayout()
            column.setSpacing(0)
            for each in pair:
                column.addWidget(each)
            live.addLayout(column, 1)
        live.setSpacing(6 * GRID)
        self.body.addLayout(top)
        self.body.addWidget(self.slider)
        self.body.addLayout(live)
