"""How large everything is written: chosen in the theme's menu, kept, and followed at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from smeai.storage.preferences import TEXT_SIZES
from smeai.ui.phrases import Phrases
from smeai.ui.theme import set_text
from smeai.ui.words import share


class TextSize(QObject):
    """Adds its choices to `menu`; `remember` keeps preferences."""

    def __init__(self, app: QApplication, menu: QMenu, percent: int, remember: Callable[..., object]) -> None:
        super().__init__(menu)
        self._app, self._remember = app, remember
        menu.addSeparator()
        sizes = menu.addMenu("")
        group, phrases = QActionGroup(sizes), Phrases(sizes)
        phrases.bind(sizes.setTitle, lambda: self.tr("Text size"))
        for size in TEXT_SIZES:
            action = group.addAction(sizes.addAction(""))
            action.setCheckable(True)
            action.setChecked(size == percent)
            action.triggered.connect(partial(self.choose, size))
            phrases.bind(action.setText, partial(share, size / 100))

    def choose(self, percent: int, *_: object) -> None:
        """Write everything at this size, now and from now on."""
        set_text(self._app, percent)
        self._remember(text=percent)
