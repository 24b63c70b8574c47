"""What the calls are, how many there are, and how the own computer is charged."""

from math import floor, log10

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.computing.sheet import Sheet
from smeai.core.computing.workings import YEARS
from smeai.core.prices import SERVES
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.text import label
from smeai.ui.words import count

LEAST, MOST, STEP = 1.0, 7.0, 0.02  # powers of ten


def rounded(exponent: float) -> float:
    """The volume at a place of the slider, to two significant figures."""
    value = 10.0**exponent
    scale = 10.0 ** (floor(log10(value)) - 1)
    return round(value / scale) * scale


class LoadCard(Card):
    """`moved` carries a volume, `chosen` the name of a field of the workings and its value."""

    moved = Signal(float)
    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self.serves, self.way, self.years, self._shown = Select(), Select(), Select(), 0.0
        self.slider = SliderRow(LEAST, MOST, STEP, self._write)
        self.origin = label(scale="caption", tone="muted", wrap=True)
        self._names = [label() for _ in range(3)]
        for each, items in ((self.serves, len(SERVES)), (self.way, 2), (self.years, len(YEARS))):
            each.addItems([""] * items)
        self.slider.changed.connect(self._move)
        self.serves.activated.connect(lambda place: self.chosen.emit("serves", SERVES[place]))
        self.way.activated.connect(lambda place: self.chosen.emit("whole", place == 1))
        self.years.activated.connect(lambda place: self.chosen.emit("years", YEARS[place]))
        self._lay_out()
        self._phrases = Phrases(self)
        self._name()

    def show_sheet(self, sheet: Sheet, origin: str) -> None:
        """`origin` says where the volume comes from."""
        self._shown = sheet.values["calls_month"]
        self.slider.set_value(min(max(log10(max(self._shown, 10**LEAST)), LEAST), MOST))
        self.origin.setText(origin)
        for select, place in (
            (self.serves, SERVES.index(sheet.workings.serves)),
            (self.way, int(sheet.workings.whole)),
            (self.years, YEARS.index(sheet.workings.years)),
        ):
            with QSignalBlocker(select):
                select.setCurrentIndex(place)

    @Slot(float)
    def _move(self, exponent: float) -> None:
        self._shown = rounded(exponent)
        self.moved.emit(self._shown)

    def _write(self, exponent: float) -> str:
        """The volume itself, which need not lie on a step of the slider."""
        near = self._shown and abs(log10(max(self._shown, 1e-9)) - exponent) <= STEP
        return QLocale().toString(round(self._shown if near else rounded(exponent)))

    def _name(self) -> None:
        self._phrases.bind(self.slider.set_title, lambda: self.tr("Calls a month"))
        texts = (lambda: self.tr("A call is"), lambda: self.tr("Own computer"), lambda: self.tr("Years looked at"))
        for words, select, text in zip(self._names, (self.serves, self.way, self.years), texts, strict=True):
            self._phrases.bind(words.setText, text)
            self._phrases.bind(select.setAccessibleName, text)
        self._phrases.bind(lambda _: self._name_items(), str)

    def _name_items(self) -> None:
        kinds = (self.tr("a message"), self.tr("a bank line"), self.tr("a page"), self.tr("a forecast"))
        ways = (self.tr("only the share that is used"), self.tr("bought for this alone"))
        years = tuple(self.tr("{count} years").format(count=count(each)) for each in YEARS)
        for select, texts in ((self.serves, kinds), (self.way, ways), (self.years, years)):
            for place, text in enumerate(texts):
                select.setItemText(place, text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        for words, select in zip(self._names, (self.serves, self.way, self.years), strict=True):
            column = QVBoxLayout()
            column.setSpacing(GRID)
            column.addWidget(words)
            column.addWidget(select)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.slider)
        self.body.addWidget(self.origin)
