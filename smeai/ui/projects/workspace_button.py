"""Which workspace is in front, in the sidebar; it leads to all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.elision import Elision
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class WorkspaceButton(QPushButton):
    """Shows a name, shortened where it is long; clicked, it wants the page of the workspaces."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(9 * GRID)
        self._words = label(scale="strong")
        self._elision = Elision(self._words, name)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        inside.setSpacing(2 * GRID)
        inside.addWidget(Picture("folder", 4 * GRID))
        inside.addWidget(self._words, 1)
        inside.addWidget(Picture("chevron-down", 3 * GRID))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._phrases = Phrases(self)
        self._phrases.bind(self.setAccessibleName, lambda: self.tr("Workspace: {name}").format(name=self._name))
        self._phrases.bind(self.setToolTip, lambda: self.tr("Workspace: {name}").format(name=self._name))

    def set_name(self, name: str) -> None:
        """Show the name of the workspace in front."""
        self._name = name
        self._elision.set(name)
        self._phrases.say()
