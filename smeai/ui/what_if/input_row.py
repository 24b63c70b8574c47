"""An input of figures: its name, where it is from, a slider, and a field for what the slider does not reach."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from smeai.core.figures import written
from smeai.core.kpi import Input, Origin, Unit
from smeai.ui.figure_field import FIELD, MOST, TONES, suffix
from smeai.ui.icons import icon
from smeai.ui.number_field import NumberField
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.reach import STEPS, decimals, reach
from smeai.ui.what_if.wording import bare
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.text import label, set_look
from smeai.ui.words import language, origin_name


class InputRow(QWidget):
    """`moved` carries its name and the new value, in its own unit (a share as 0..1); `returned` its name, to be put back."""

    moved = Signal(str, float)
    returned = Signal(str)

    def __init__(self, each: Input) -> None:
        super().__init__()
        self._input, self._value, self._shown = each, each.value, None
        self._title, self._source = label(wrap=True), label(scale="caption", tone="muted", wrap=True)
        self._badge, self._slider, self._back = Badge(), QSlider(Qt.Orientation.Horizontal), QToolButton()
        self._back.setIcon(icon("undo", "accent"))
        self._low, self._high = reach(each)
        factor = self._factor
        self.field = NumberField(-MOST if self._low < 0 else 0.0, MOST, decimals(each))
        self.field.setMaximum(100.0 if each.unit is Unit.SHARE and each.value <= 1 else MOST * factor)
        self.field.setFixedWidth(FIELD)
        self.field.setGroupSeparatorShown(True)
        self._slider.setRange(0, STEPS)
        self._slider.setPageStep(STEPS // 10)
        self._slider.valueChanged.connect(self._slide)
        self.field.valueChanged.connect(self._type)
        self._back.clicked.connect(self._return)
        self._lay_out()
        self._mirror()

    @property
    def words(self) -> str:
        """What it is found by."""
        return f"{self._title.text()} {self._source.text()}".casefold()

    @property
    def title(self) -> str:
        return said(self._input.title)

    def show_input(self, each: Input, value: float, currency: str, changed: bool) -> None:
        """Show it at `value`, without telling; `changed` says that it can be put back."""
        told = (each, value, currency, changed, language())
        if told == self._shown:
            return
        self._input, self._value, self._shown = each, value, told
        origin = Origin.YOURS if value != each.value else each.origin
        source = self.tr("being tried; before: {value}").format(value=written(each.value, each.unit, currency, language()))
        self._title.setText(bare(each.title))
        self._badge.setText(origin_name(origin))
        self._badge.set_tone(TONES[origin])
        self._source.setText(source if value != each.value else said(each.source))
        self._badge.setToolTip(said(each.source))
        self._back.setVisible(changed)
        self._name(currency)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)

    @property
    def _factor(self) -> float:
        return 100.0 if self._input.unit is Unit.SHARE else 1.0

    def _name(self, currency: str) -> None:
        title, told = self.title, f"{self._badge.text()}, {self._source.text()}"
        for widget in (self._slider, self.field):
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(told)
        self._back.setAccessibleName(self.tr("Put back: {title}").format(title=title))
        self._back.setToolTip(self._back.accessibleName())
        with QSignalBlocker(self.field):
            self.field.setSuffix(suffix(self._input.unit, currency))

    def _place(self) -> None:
        with QSignalBlocker(self._slider), QSignalBlocker(self.field):
            self._slider.setValue(round((self._value - self._low) / (self._high - self._low) * STEPS))
            if not self.field.hasFocus():
                self.field.setValue(self._value * self._factor)

    @Slot(int)
    def _slide(self, place: int) -> None:
        value = self._low + place * (self._high - self._low) / STEPS
        kept = self.field.decimals() + (2 if self._input.unit is Unit.SHARE else 0)
        self.moved.emit(self._input.name, round(value, kept))

    @Slot(float)
    def _type(self, value: float) -> None:
        self.moved.emit(self._input.name, value / self._factor)

    def _return(self, *_: object) -> None:
        self.returned.emit(self._input.name)

    def _mirror(self) -> None:
        set_look(self._slider, mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _lay_out(self) -> None:
        head, row, body = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        row.setSpacing(2 * GRID)
        row.addWidget(self._slider, 1)
        row.addWidget(self._back)
        row.addWidget(self.field)
        body.setContentsMargins(0, 0, 0, GRID)
        body.setSpacing(GRID)
        body.addLayout(head)
        body.addLayout(row)
        body.addWidget(self._source)
