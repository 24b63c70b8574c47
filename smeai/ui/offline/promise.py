"""The promise at the foot of the sidebar; it opens the evidence."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label, set_look


class Promise(QPushButton):
    """Says that nothing leaves this computer, until it is told otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._used = False
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture, self._words = Picture("shield", 4 * GRID, "good"), label(scale="caption", tone="good", wrap=True)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        inside.setSpacing(2 * GRID)
        inside.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self._words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._phrases = Phrases(self)
        self._phrases.bind(self._words.setText, self._text)
        self._phrases.bind(self.setAccessibleName, self._text)
        for setter in (self.setToolTip, self.setAccessibleDescription):
            self._phrases.bind(setter, lambda: self.tr("Show the evidence"))

    def tell(self, used: bool) -> None:
        """Say whether the network was used."""
        if used != self._used:
            self._used = used
            self._picture.set("alert" if used else "shield", "warn" if used else "good")
            set_look(self._words, tone="warn" if used else "good")
            self._phrases.say()

    def _text(self) -> str:
        return self.tr("The network was used") if self._used else QCoreApplication.translate("Sidebar", "Offline, data stays here")
