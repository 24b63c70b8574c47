"""The pilots side by side, each with its promise; one that is still to come cannot be started."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.core.usecase import About
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class PilotCards(QWidget):
    """`started` and `sampled` carry the key of a use case."""

    started = Signal(str)
    sampled = Signal(str)

    def __init__(self, abouts: tuple[About, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = Phrases(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        for about in abouts:
            row.addWidget(self._card(about), 1)

    def _card(self, about: About) -> Card:
        card, badge = Card(spacing=3 * GRID), Badge(tone="" if about.ready else "muted")
        if about.ready:
            self._phrases.bind(badge.setText, lambda: self.tr("~{count} min").format(count=about.minutes))
        else:
            self._phrases.bind(badge.setText, lambda: self.tr("Coming"))
        top = QHBoxLayout()
        top.addWidget(Picture(about.icon, 11 * GRID, "accent" if about.ready else "muted", "soft" if about.ready else "raised"))
        top.addStretch()
        top.addWidget(badge, alignment=Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        title, promise = label(scale="heading", tone="" if about.ready else "muted", wrap=True), label(tone="muted", wrap=True)
        for setter in (title.setText, card.setAccessibleName):
            self._phrases.bind(setter, lambda: said(about.title))
        for setter in (promise.setText, card.setAccessibleDescription):
            self._phrases.bind(setter, lambda: said(about.promise))
        card.body.addWidget(title)
        card.body.addWidget(promise)
        card.body.addStretch()
        card.body.addLayout(self._buttons(about))
        return card

    def _buttons(self, about: About) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        if about.ready:
            start, sample = primary(), secondary()
            start.clicked.connect(partial(self._start, about.key))
            sample.clicked.connect(partial(self._sample, about.key))
            self._phrases.bind(start.setText, lambda: self.tr("Start"))
            self._phrases.bind(start.setAccessibleName, lambda: self.tr("Start: {title}").format(title=said(about.title)))
            self._phrases.bind(sample.setText, lambda: self.tr("Try the sample"))
            self._phrases.bind(sample.setAccessibleName, lambda: self.tr("Try the sample: {title}").format(title=said(about.title)))
            row.addWidget(start)
            row.addWidget(sample)
        row.addStretch()
        return row

    def _start(self, key: str, *_: object) -> None:
        self.started.emit(key)

    def _sample(self, key: str, *_: object) -> None:
        self.sampled.emit(key)
