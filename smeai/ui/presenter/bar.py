"""The bar below every page while one presents: that one does, what to say, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import link, primary, secondary
from smeai.ui.widgets.text import label


class NotesPanel(QWidget):
    """What to say, and what will be asked."""

    def __init__(self) -> None:
        super().__init__()
        self._say, self._asked = label(scale="strong", wrap=True), label(tone="muted", wrap=True)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        body.addWidget(self._say)
        body.addWidget(self._asked)

    def show_notes(self, say: str, asked: str) -> None:
        self._say.setText(say)
        self._asked.setText(asked)
        self.setAccessibleName(say)
        self.setAccessibleDescription(asked)

    @property
    def words(self) -> str:
        return f"{self._say.text()}\n{self._asked.text()}"


class PresenterBar(QFrame):
    """`back`, `onward`, `hide_notes`, `apart` and `end` are its buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "sidebar")  # the same sheet as at the side
        self.state, self.notes = Badge(tone="warn"), NotesPanel()
        self.back, self.onward = secondary(picture="arrow-left"), primary(picture="arrow-right")
        self.hide_notes, self.apart, self.end = link(), link(), link()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(8 * GRID, 3 * GRID, 8 * GRID, 3 * GRID)
        self._body.setSpacing(2 * GRID)
        self._body.addLayout(self._head())
        self._body.addWidget(self.notes)
        self.hide_notes.clicked.connect(self._turn)
        self.apart.clicked.connect(self.part)
        self._phrases = Phrases(self)
        self._name()

    def part(self) -> None:
        """Show the notes in a window of their own, for a screen that only the presenter sees, or here again."""
        if self.notes.isWindow():
            self.join()
            return
        self.notes.setParent(self.window(), Qt.WindowType.Window)
        self.notes.setWindowTitle(self.tr("Notes"))
        self.notes.layout().setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 6 * GRID)
        self.notes.resize(130 * GRID, 60 * GRID)
        others = [each for each in self.window().screen().virtualSiblings() if each is not self.window().screen()]
        if others:
            self.notes.move(others[0].availableGeometry().topLeft())
        self.notes.show()
        self._phrases.say()

    def join(self) -> None:
        """Show the notes here."""
        if self.notes.isWindow():
            self.notes.layout().setContentsMargins(0, 0, 0, 0)
            self.notes.setParent(self)
            self._body.addWidget(self.notes)
            self.notes.show()
            self._phrases.say()

    def _turn(self) -> None:
        self.notes.setVisible(not self.notes.isVisible())
        self._phrases.say()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.state)
        for button in (self.hide_notes, self.apart, self.end):
            head.addWidget(button)
        head.addStretch()
        head.addWidget(self.back)
        head.addWidget(self.onward)
        return head

    def _name(self) -> None:
        bind = self._phrases.bind
        bind(self.state.setText, lambda: self.tr("Presenting"))
        bind(self.setAccessibleName, lambda: self.tr("Presenter view"))
        bind(self.back.setText, lambda: self.tr("Back"))
        bind(self.onward.setText, lambda: self.tr("Next page"))
        bind(self.back.setToolTip, lambda: self.tr("Page up"))
        bind(self.onward.setToolTip, lambda: self.tr("Page down"))
        bind(self.hide_notes.setText, lambda: self.tr("Show the notes") if self.notes.isHidden() else self.tr("Hide the notes"))
        bind(self.apart.setText, lambda: self.tr("Notes here") if self.notes.isWindow() else self.tr("Notes in a window"))
        bind(self.end.setText, lambda: self.tr("End (Esc)"))
