"""Two dials that are often mistaken for each other: cycle service level and fill rate."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.usecases.stock.about import CYCLE, FILL


class DialCard(QWidget):
    """`chosen` carries the dial, `CYCLE` or `FILL`, that the user wants."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group, self._keys = QButtonGroup(self), (CYCLE, FILL)
        title, grid, body = label(scale="strong"), QGridLayout(), QVBoxLayout(self)
        phrases = Phrases(self)
        phrases.bind(title.setText, lambda: said("Service is measured as"))
        for place, (name, words) in enumerate(self._texts()):
            button, why = QRadioButton(), label(scale="caption", tone="muted", wrap=True)
            self._group.addButton(button, place)
            phrases.bind(button.setText, name)
            phrases.bind(why.setText, words)
            phrases.bind(button.setAccessibleDescription, words)
            grid.addWidget(button, place, 0)
            grid.addWidget(why, place, 1)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(4 * GRID)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addWidget(title)
        body.addLayout(grid)
        self.set_value(CYCLE)

    def value(self) -> str:
        return self._keys[self._group.checkedId()]

    def set_value(self, value: str) -> None:
        """Choose without telling."""
        self._group.button(self._keys.index(value)).setChecked(True)

    def _texts(self) -> tuple:
        return (
            (
                lambda: said("Cycle service level"),
                lambda: self.tr(
                    "How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts."
                ),
            ),
            (
                lambda: said("Fill rate"),
                lambda: self.tr("How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure."),
            ),
        )
