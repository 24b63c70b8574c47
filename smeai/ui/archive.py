"""A page that lists what there is, or says how to get there: My pilots, Reports."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.recents import Recent, RecentList
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState

Text = Callable[[], str]


class ArchivePage(ScrollPage):
    """`opened` and `removed` carry the key of a row, `given` a file dropped on it too; `wanted` is the button of the empty page."""

    opened = Signal(str)
    removed = Signal(str)
    given = Signal(str, object)
    wanted = Signal()

    def __init__(self, picture: str, title: Text, empty_title: Text, empty_text: Text, *, removable: bool = False) -> None:
        super().__init__()
        button = primary(picture="wand")
        self._empty, self._card, self._list = EmptyState(picture, button), Card(), RecentList(removable=removable)
        self._card.body.addWidget(self._list)
        button.clicked.connect(self._want)
        self._list.opened.connect(self.opened)
        self._list.given.connect(self.given)
        self._list.removed.connect(self.removed)
        self.body.addWidget(self._card)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch()
        phrases = Phrases(self)
        phrases.bind(self.set_title, title)
        phrases.bind(button.setText, lambda: self.tr("New pilot"))
        phrases.bind(lambda text: self._empty.set_texts(text, empty_text()), empty_title)
        self.set_words("")
        self.set_recents(())

    def set_recents(self, recents: tuple[Recent, ...] | None) -> None:
        """Show what there is; None while that is not known yet."""
        self._list.set_recents(recents or ())
        self._card.setVisible(bool(recents))
        self._empty.setVisible(recents == ())

    def _want(self, *_: object) -> None:
        self.wanted.emit()
