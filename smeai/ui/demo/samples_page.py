"""The sample businesses side by side: opened, tried, and brought back to how they were delivered."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from smeai.core.usecase import About
from smeai.ui.demo.trades import TRADES, Trade
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, quiet, tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label

COLUMNS = 2


class SamplesPage(ScrollPage):
    """`tried` carries the keys of a trade and of a use case, `opened` and `reset` that of a trade; `left` says to go home."""

    tried = Signal(str, str)
    opened = Signal(str)
    reset = Signal(str)
    left = Signal()

    def __init__(self, abouts: tuple[About, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = Phrases(self)
        self._titles = {about.key: about.title for about in abouts if about.ready}
        grid = QGridLayout()
        grid.setSpacing(4 * GRID)
        for place, trade in enumerate(TRADES):
            grid.addWidget(self._card(trade), place // COLUMNS, place % COLUMNS)
        self._home = tight(picture="home")
        self._home.clicked.connect(self.left)
        self.body.addLayout(grid)
        self.body.addWidget(self._home, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch()
        bind = self._phrases.bind
        bind(self.set_title, lambda: self.tr("Sample businesses"))
        bind(
            self.set_words, lambda: self.tr("Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.")
        )
        bind(self._home.setText, lambda: self.tr("To the home page"))

    def _card(self, trade: Trade) -> Card:
        card, title, words = Card(spacing=3 * GRID), label(scale="heading", wrap=True), label(tone="muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(Picture(trade.icon, 11 * GRID, "accent", "soft"))
        head.addWidget(title, 1)
        card.body.addLayout(head)
        card.body.addWidget(words)
        card.body.addStretch()
        card.body.addLayout(self._buttons(trade))
        for setter in (title.setText, card.setAccessibleName):
            self._phrases.bind(setter, lambda: _said(trade.title))
        for setter in (words.setText, card.setAccessibleDescription):
            self._phrases.bind(setter, lambda: _said(trade.words))
        return card

    def _buttons(self, trade: Trade) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for use_case in trade.pilots:
            row.addWidget(self._trial(trade, use_case))
        row.addStretch()
        for picture, signal, text, named in (
            ("folder", self.opened, lambda: self.tr("Open"), lambda: self.tr("Open: {title}")),
            ("undo", self.reset, lambda: self.tr("Reset"), lambda: self.tr("Reset: {title}")),
        ):
            button = quiet(picture=picture)
            button.clicked.connect(partial(self._tell, signal, trade.key))
            self._phrases.bind(button.setText, text)
            self._phrases.bind(button.setAccessibleName, lambda named=named: named().format(title=_said(trade.title)))
            row.addWidget(button)
        return row

    def _trial(self, trade: Trade, use_case: str) -> QPushButton:
        button = primary(picture="play")
        button.clicked.connect(partial(self._tell, self.tried, trade.key, use_case))
        self._phrases.bind(button.setText, lambda: said(self._titles.get(use_case, use_case)))
        self._phrases.bind(button.setAccessibleName, lambda: f"{_said(trade.title)}: {said(self._titles.get(use_case, use_case))}")
        return button

    def _tell(self, signal: object, *words: object) -> None:
        signal.emit(*(each for each in words if isinstance(each, str)))


def _said(text: str) -> str:
    return QCoreApplication.translate("Trades", text)
