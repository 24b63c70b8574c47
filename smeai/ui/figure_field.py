"""One business figure: its name, a field with its unit, where the value comes from, and the way back to what it was."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smeai.core.figures import written
from smeai.core.kpi import Input, Origin, Unit
from smeai.ui.icons import icon
from smeai.ui.number_field import NumberField
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.text import label
from smeai.ui.words import language, origin_name

FIELD = 25 * GRID
MOST = 1e9
TONES = {Origin.YOURS: "", Origin.MEASURED: "good", Origin.ASSUMPTION: "warn"}


class FigureField(QWidget):
    """`entered` carries the figure's name and its new value, in the figure's own unit (a share as 0..1); `returned` its name.

    It can be put back where `show_figure` says that it was changed.
    """

    entered = Signal(str, float)
    returned = Signal(str)

    def __init__(self, figure: Input, decimals: int | None = None) -> None:
        """`decimals` None takes as many as are usual for the unit."""
        super().__init__()
        self._figure = figure
        self._title, self._origin, self._back = label(wrap=True), Badge(), QToolButton()
        self._back.setIcon(icon("undo", "accent"))
        self._back.clicked.connect(self._return)
        if decimals is None:
            decimals = 0 if figure.unit in (Unit.COUNT, Unit.WATTS) else 2 if figure.unit is Unit.MONEY else 1
        self.field = NumberField(0.0, 100.0 if figure.unit is Unit.SHARE else MOST, decimals)
        self.field.setFixedWidth(FIELD)
        self.field.setGroupSeparatorShown(True)
        self.field.valueChanged.connect(self._tell)
        words, where, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        words.setSpacing(GRID)
        where.addWidget(self._origin)
        where.addWidget(self._back)
        where.addStretch()
        words.addWidget(self._title)
        words.addLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.field)

    def show_figure(self, figure: Input, currency: str, changed: bool = False) -> None:
        """Show the figure as it stands, without telling; a field that is being written in is left alone."""
        self._figure = figure
        self._title.setText(said(figure.title))
        self._origin.setText(origin_name(figure.origin))
        self._origin.set_tone(TONES[figure.origin])
        self._back.setVisible(changed)
        self._back.setAccessibleName(self.tr("Put back: {title}").format(title=self.title))
        self._back.setToolTip(self._back.accessibleName())
        self._origin.setToolTip(said(figure.source))
        self.field.setAccessibleName(said(figure.title))
        self.field.setAccessibleDescription(f"{self._origin.text()}, {said(figure.source)}")
        with QSignalBlocker(self.field):
            self.field.setSuffix(suffix(figure.unit, currency))
            if not self.field.hasFocus():
                self.field.setValue(figure.value * self._factor())

    @property
    def title(self) -> str:
        """What the figure is called."""
        return said(self._figure.title)

    def _factor(self) -> float:
        return 100.0 if self._figure.unit is Unit.SHARE else 1.0

    @Slot(float)
    def _tell(self, value: float) -> None:
        self.entered.emit(self._figure.name, value / self._factor())

    def _return(self, *_: object) -> None:
        self.field.clearFocus()  # what it is put back to is shown at once
        self.returned.emit(self._figure.name)


def suffix(unit: Unit, currency: str) -> str:
    """The unit as it stands behind a number; of money the symbol, wherever the language would put it."""
    text = written(2, unit, currency, language()).replace("200", "").replace("2", "")
    return f" {text.strip()}" if text.strip() else ""
