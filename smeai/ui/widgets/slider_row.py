"""A slider with its name and its value, for what-if questions."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from smeai.ui.widgets.text import label, set_look


class SliderRow(QWidget):
    """A number from `minimum` to `maximum` in steps of `step`; `changed` is emitted while the slider moves."""

    changed = Signal(float)

    def __init__(
        self, minimum: float, maximum: float, step: float, write: Callable[[float], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._write = write
        self._name, self._shown = label(), label(scale="strong")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.valueChanged.connect(self._move)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._shown)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(top)
        body.addWidget(self._slider)
        self._mirror()
        self.set_range(minimum, maximum, step)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)

    def _mirror(self) -> None:
        set_look(self._slider, mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def set_title(self, title: str) -> None:
        self._name.setText(title)
        self._name.setBuddy(self._slider)
        self._slider.setAccessibleName(title.replace("&", ""))

    def title(self) -> str:
        """Its name."""
        return self._name.text()

    def set_range(self, minimum: float, maximum: float, step: float) -> None:
        """Other ends and steps; the slider goes to its start without telling."""
        self._minimum, self._step = minimum, step
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, round((maximum - minimum) / step))
            self._slider.setPageStep(max(1, self._slider.maximum() // 10))
            self._slider.setValue(0)
        self._show()

    def value(self) -> float:
        return round(self._minimum + self._slider.value() * self._step, 10)

    def set_value(self, value: float) -> None:
        """Move the slider without telling."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(round((value - self._minimum) / self._step))
        self._show()

    @Slot()
    def _move(self) -> None:
        self._show()
        self.changed.emit(self.value())

    def _show(self) -> None:
        self._shown.setText(self._write(self.value()))
        self._slider.setAccessibleDescription(self._shown.text())
