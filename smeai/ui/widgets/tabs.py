"""Parts of a page behind tabs, in the look of the other pages."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID


class Parts(QStackedWidget):
    """Takes the room that is left: the height its longest text would like is not taken from others."""

    def hasHeightForWidth(self) -> bool:
        return False


class Tabs(QWidget):
    """Give parts with `add`; `shown` carries the key of the part that is in front. Put what stands beside the tabs into `head`."""

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.bar, self._stack, self._keys, self._phrases = QTabBar(), Parts(), [], Phrases(self)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.currentChanged.connect(self._turn)
        self.head, body = QHBoxLayout(), QVBoxLayout(self)
        self.head.setSpacing(2 * GRID)
        self.head.addWidget(self.bar, 1)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * GRID)
        body.addLayout(self.head)
        body.addWidget(self._stack, 1)
        self._phrases.bind(self.bar.setAccessibleName, lambda: self.tr("Parts of this page"))

    @property
    def current(self) -> str:
        """The key of the part in front."""
        return self._keys[self.bar.currentIndex()] if self._keys else ""

    def add(self, key: str, part: QWidget, title: Callable[[], str]) -> None:
        """One more part; `title` is asked again in another language."""
        place = len(self._keys)
        self._keys.append(key)
        self._stack.addWidget(part)
        self.bar.addTab(title())
        self._phrases.bind(lambda text: self.bar.setTabText(place, text), title)
        self._phrases.bind(lambda text: self.bar.setTabToolTip(place, text), title)

    def show_part(self, key: str) -> None:
        """Bring a part to the front."""
        self.bar.setCurrentIndex(self._keys.index(key))

    @Slot(int)
    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.shown.emit(self.current)
