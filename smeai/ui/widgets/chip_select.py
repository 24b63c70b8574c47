"""A choice shown as a pill: the role of a column."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import set_look


class ChipSelect(Select):
    """`choices` are (value, label) pairs; the empty value looks pale. `changed` tells of the user's choices only."""

    changed = Signal(str)

    def __init__(self, choices: tuple[tuple[str, str], ...] = (), value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.set_choices(choices, value)
        self.activated.connect(self._tell)
        self.currentIndexChanged.connect(self._colour)

    def set_choices(self, choices: tuple[tuple[str, str], ...], value: str = "") -> None:
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.set_value(value)

    def value(self) -> str:
        return self.currentData() or ""

    def set_value(self, value: str) -> None:
        """Choose without telling; an unknown value chooses the first."""
        self.setCurrentIndex(max(0, self.findData(value)))
        self._colour()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.value())

    @Slot()
    def _colour(self) -> None:
        set_look(self, tone="" if self.value() else "muted")
