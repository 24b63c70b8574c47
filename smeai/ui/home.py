"""The first page: the pilots, what was open before, and a place to drop a file."""

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smeai.core.usecase import About
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_cards import PilotCards
from smeai.ui.recents import Recent, RecentList
from smeai.ui.tokens import GRID
from smeai.ui.way import WayOfAPilot
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.drop_zone import DropZone
from smeai.ui.widgets.text import label

if TYPE_CHECKING:
    from smeai.ui.standing_card import StandingCard

SHOWN = 4  # recent pilots; the others are under My pilots


class HomePage(ScrollPage):
    """Signals only: what happens next is decided by the window's owner."""

    started = Signal(str)  # key of a use case
    sampled = Signal(str)  # key of a use case
    dropped = Signal(object)  # path of a file
    opened = Signal(str)  # key of a recent pilot
    given = Signal(str, object)  # that key, and the path of a file dropped on it
    asked = Signal()  # for the ten questions
    reviewed = Signal()  # the monthly review is wanted
    looked = Signal()  # there are pilots: where do they stand?

    def __init__(self, abouts: tuple[About, ...], hour: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hour = datetime.now().hour if hour is None else hour
        cards, self._recents, self.drop_zone = PilotCards(abouts), RecentList(), DropZone()
        cards.started.connect(self.started)
        cards.sampled.connect(self.sampled)
        self._recents.opened.connect(self.opened)
        self._recents.given.connect(self.given)
        self.drop_zone.dropped.connect(self.dropped)
        self._card, self._recent_title, self._none = Card(), label(scale="heading"), label(tone="muted", wrap=True)
        for widget in (self._recent_title, self._none, self._recents):
            self._card.body.addWidget(widget)
        self._card.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addWidget(self._card, 1)
        row.addWidget(self.drop_zone, 1)
        self.body.addWidget(cards)
        self.body.addWidget(self._unsure(), alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(row)
        self.body.addWidget(WayOfAPilot())
        self.body.addStretch()
        self._speak(Phrases(self))
        self.set_recents(())

    def set_recents(self, recents: tuple[Recent, ...] | None) -> None:
        """Show what was open before; None while that is not known yet."""
        self._recents.set_recents((recents or ())[:SHOWN])
        self._none.setVisible(recents == ())
        if recents:
            self.looked.emit()
        elif "standing" in self.__dict__:
            self.standing.clear()

    @cached_property
    def standing(self) -> "StandingCard":
        """Where the tested pilots stand, above everything else."""
        from smeai.ui.standing_card import StandingCard  # with the reckoning, once there is a pilot

        made = StandingCard()
        made.asked.connect(self.reviewed)
        self.body.insertWidget(1, made)
        return made

    def _unsure(self) -> QPushButton:
        self._ask = tight(picture="search")
        self._ask.clicked.connect(self._want)
        return self._ask

    def _want(self, *_: object) -> None:
        self.asked.emit()

    def _speak(self, phrases: Phrases) -> None:
        phrases.bind(self.set_title, self._greeting)
        phrases.bind(self.set_words, lambda: self.tr("Pick a task, or drop a file. No coding, no cloud: everything runs on this computer."))
        phrases.bind(self._ask.setText, lambda: self.tr("Not sure where to begin? Ten questions show where AI could help."))
        phrases.bind(self._recent_title.setText, lambda: self.tr("Go on where you were"))
        phrases.bind(
            self._none.setText,
            lambda: self.tr("Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing."),
        )

    def _greeting(self) -> str:
        if 5 <= self._hour < 12:
            return self.tr("Good morning. What would you like to do?")
        if 12 <= self._hour < 18:
            return self.tr("Good afternoon. What would you like to do?")
        return self.tr("Good evening. What would you like to do?")
