"""One figure of the business: what it is called, a field with its unit, where the value comes from, and ways to change that."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smeai.core.kpi import Input, Unit
from smeai.ui.figure_field import FIELD, MOST, suffix
from smeai.ui.figures.origin_badge import OriginBadge
from smeai.ui.icons import icon
from smeai.ui.number_field import NumberField
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label

FINE = {"price_kwh": 3}  # decimals, where the usual ones are too few
SCORE = 100.0  # a net promoter score is from -100 to 100


class FigureRow(QWidget):
    """`entered` carries the new value in the figure's own unit (a share as 0..1) or None where it was taken away.

    `optional` figures have no value until one is entered: a dash stands there. `measured` asks to have it measured, with the icon
    `measure`; `left` says that the field was left.
    """

    entered = Signal(object)
    measured = Signal()
    left = Signal()

    def __init__(self, figure: Input, optional: bool = False, measure: str = "") -> None:
        super().__init__()
        self._figure, self._optional = figure, optional
        self._title, self._source, self.badge = label(wrap=True), label(scale="caption", tone="muted", wrap=True), OriginBadge()
        low = -SCORE if figure.unit is Unit.NUMBER else 0.0
        self._none = low - 1
        high = 100.0 if figure.unit in (Unit.SHARE, Unit.NUMBER) else MOST
        self.field = NumberField(self._none if optional else low, high, _decimals(figure))
        self.field.setFixedWidth(FIELD)
        self.field.setGroupSeparatorShown(True)
        if optional:
            self.field.setSpecialValueText("–")
        self.field.valueChanged.connect(self._tell)
        self.field.editingFinished.connect(self.left)
        self.reset, self.measure = _button("undo"), _button(measure or "clock")
        self.reset.clicked.connect(self._forget)
        self.measure.clicked.connect(self._measure)
        self._lay_out()
        self.measure.setVisible(bool(measure))
        phrases = Phrases(self)
        for setter in (self.reset.setToolTip, self.reset.setAccessibleName):
            phrases.bind(setter, lambda: self.tr("Take back what was entered"))
        for setter in (self.measure.setToolTip, self.measure.setAccessibleName):
            phrases.bind(setter, lambda: self.tr("Measure it"))

    @property
    def title(self) -> str:
        """What the figure is called."""
        return said(self._figure.title)

    def show_figure(self, figure: Input, currency: str, given: bool) -> None:
        """Show the figure as it holds, without telling; `given` says that it was entered or measured for the business."""
        self._figure = figure
        empty = self._optional and not given
        self._title.setText(self.title)
        self.badge.setVisible(not empty)
        self.badge.show_origin(figure.origin)
        source = self.tr("Not known; what rests on it is not shown.") if empty else said(figure.source)
        self._source.setText(source)
        self.reset.setEnabled(given)
        self.setToolTip(source)
        self.field.setAccessibleName(self.title)
        self.field.setAccessibleDescription(source if empty else f"{self.badge.word.text()}, {source}")
        with QSignalBlocker(self.field):
            self.field.setSuffix(suffix(figure.unit, currency))
            if not (self.field.hasFocus() and given):
                self.field.setValue(self._none if empty else figure.value * self._factor())

    def _factor(self) -> float:
        return 100.0 if self._figure.unit is Unit.SHARE else 1.0

    @Slot(float)
    def _tell(self, value: float) -> None:
        gone = self._optional and value < self._none + 1
        self.entered.emit(None if gone else value / self._factor())

    @Slot()
    def _forget(self) -> None:
        self.entered.emit(None)

    @Slot()
    def _measure(self) -> None:
        self.measured.emit()

    def _lay_out(self) -> None:
        top, below, body = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setSpacing(2 * GRID)
        top.addWidget(self._title, 1)
        for widget in (self.measure, self.field, self.reset):
            top.addWidget(widget)
        below.setSpacing(2 * GRID)
        below.addWidget(self.badge, alignment=Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._source, 1)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addLayout(top)
        body.addLayout(below)


def _decimals(figure: Input) -> int:
    if figure.name in FINE:
        return FINE[figure.name]
    return {Unit.COUNT: 0, Unit.GRAMS: 0, Unit.NUMBER: 0, Unit.MONEY: 2, Unit.MINUTES: 2}.get(figure.unit, 1)


def _button(picture: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
