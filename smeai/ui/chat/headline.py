"""The result in one sentence and one number, the lanes, and the one slider."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.estimate import proportion
from smeai.core.kpi import Kpi, Unit
from smeai.ui import words
from smeai.ui.chat.lanes_bar import LanesBar
from smeai.ui.chat.words import evidence, headline
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.text import label, set_look
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.result import ChatResult

ALARM = 0.05  # of automatic answers: more wrong ones than this are shown in red


class Headline(Card):
    """`moved` carries the threshold while the slider moves; it stops only at tested points."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._points: tuple[Point, ...] = ()
        self._tested = ""
        self._number, self._unit = label(scale="figure"), label(scale="caption", tone="muted")
        self.sentence, self._evidence = label(scale="heading", wrap=True, selectable=True), label(scale="caption", tone="muted", wrap=True)
        self._bar, self._live, self._what_if, self.slider = LanesBar(), [], QHBoxLayout(), SliderRow(0, 1, 1, self._write)
        self.slider.changed.connect(self._move)
        self._lay_out()

    def show_result(self, result: ChatResult, kpis: tuple[Kpi, ...], threshold: float, currency: str) -> None:
        if self._points != result.points:
            self._points = result.points
            self.slider.set_range(0, max(1, len(result.points) - 1), 1)
        point, named = result.at(threshold), {kpi.name: kpi for kpi in kpis}
        hours = named["hours_month"].value
        self.slider.set_title(self.tr("How sure must it be?"))
        self.slider.set_value(self._points.index(point))
        self._number.setText(words.figure(hours, Unit.HOURS))
        self._unit.setText(self.tr("saved a month"))
        self.sentence.setText(headline(point, hours))
        self._tested = evidence(result)
        self._bar.show_point(point)
        self._show_live(point, named, currency)
        self.setAccessibleName(self.sentence.text())

    def _show_live(self, point: Point, named: dict[str, Kpi], currency: str) -> None:
        automatic, wrong = proportion(point.auto, point.n), proportion(point.auto_wrong, point.auto)
        hours, money = named["hours_month"], named["money_month"]
        texts = (
            (self.tr("Automatic"), words.share(automatic.value), words.certainty(automatic)),
            (self.tr("Wrong of 100"), words.figure(100 * wrong.value if wrong.n else None, Unit.NUMBER), words.certainty(wrong)),
            (self.tr("Hours a month"), words.figure(hours.value, hours.unit), said(hours.sentence)),
            (self.tr("Worth a month"), words.figure(money.value, money.unit, currency), said(money.sentence)),
        )
        for (title, value), (name, text, note) in zip(self._live, texts, strict=True):
            title.setText(name)
            value.setText(text)
            value.setToolTip(note)
            value.setAccessibleName(f"{name} {text}, {note}")
        set_look(self._live[1][1], tone="bad" if wrong.value > ALARM else "")
        told = self.tr("Automatic {auto}, wrong of these {wrong}.")
        self._evidence.setText(f"{self._tested} {told.format(auto=words.estimate(automatic), wrong=words.estimate(wrong))}")

    def _write(self, place: float) -> str:
        if not self._points:
            return ""
        sure = self._points[min(round(place), len(self._points) - 1)].threshold * 100
        return self.tr("at least {sure} %").format(sure=QLocale().toString(sure, "g", 4))

    @Slot(float)
    def _move(self, place: float) -> None:
        self.moved.emit(self._points[min(round(place), len(self._points) - 1)].threshold)

    def _lay_out(self) -> None:
        figure, told, top, live = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box, widgets in ((figure, (self._number, self._unit)), (told, (self.sentence, self._evidence))):
            box.setSpacing(2)
            for widget in widgets:
                box.addWidget(widget)
        top.setSpacing(6 * GRID)
        top.addLayout(figure)
        top.addLayout(told, 1)
        for _ in range(4):
            pair = (label(scale="caption", tone="muted"), label(scale="heading"))
            column = QVBoxLayout()
            column.setSpacing(0)
            for each in pair:
                column.addWidget(each)
            live.addLayout(column)
            self._live.append(pair)
        live.setSpacing(6 * GRID)
        self._what_if.setSpacing(8 * GRID)
        self._what_if.addWidget(self.slider, 1)
        self._what_if.addLayout(live)
        self.body.addLayout(top)
        self.body.addWidget(self._bar)
        self.body.addLayout(self._what_if)
