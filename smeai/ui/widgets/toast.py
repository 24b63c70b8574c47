"""A short message at the foot of the window, with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.text import label

SHOWN_MS = 8000


class Toast(QFrame):
    """One for each window: `say` shows a sentence and, when there is something to undo or to show, a button."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "toast")
        self._act: Callable[[], object] | None = None
        self._shows = False  # rather than undoes
        self._text, self._button = label(), secondary()
        self._button.clicked.connect(self._do)
        body = QHBoxLayout(self)
        body.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        body.setSpacing(4 * GRID)
        body.addWidget(self._text)
        body.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        Phrases(self).bind(lambda _: self._name(), lambda: "")
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], object] | None = None, show: Callable[[], object] | None = None) -> None:
        self._act, self._shows = undo or show, undo is None
        self._text.setText(sentence)
        self._button.setVisible(self._act is not None)
        self._name()
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Close:
            self._timer.stop()
        return False

    def _place(self) -> None:
        self.adjustSize()
        area = self.parentWidget().rect()
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - 6 * GRID)

    @Slot()
    def _do(self) -> None:
        act, self._act = self._act, None
        self._timer.stop()
        self.hide()
        if act:
            act()

    def _name(self) -> None:
        self._button.setText(self.tr("Show") if self._shows else self.tr("Undo"))
