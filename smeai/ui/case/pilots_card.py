"""Which pilots are in the case, and why others are not."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.actions.case_views import CaseView
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label


class PilotsCard(Card):
    """`turned` carries the id and title of a pilot, and whether it is to be taken out."""

    turned = Signal(int, str, bool)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self._title, self._rows, self._shown = label(scale="heading", wrap=True), QVBoxLayout(), None
        self._rows.setSpacing(2 * GRID)
        self.body.addWidget(self._title)
        self.body.addLayout(self._rows)
        self._phrases = phrases = Phrases(self)
        phrases.bind(
            self._title.setText, lambda: self.tr("Pilots in it") if not self._shown or self._shown.pilots else self.tr("Pilots outside it")
        )
        phrases.bind(lambda _: self._again(), str)

    def show_view(self, view: CaseView) -> None:
        """Show those in it, then those that are not."""
        if self._shown is None or (self._shown.pilots, self._shown.left_out) != (view.pilots, view.left_out):
            self._shown = view
            self._phrases.say()

    def _again(self) -> None:
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        if self._shown is None:
            return
        for number, part in zip(self._shown.pilots, self._shown.parts, strict=True):
            self._rows.addWidget(self._row(part.title, "", self._button(number, part.title, True)))
        for each in self._shown.left_out:
            self._rows.addWidget(
                self._row(each.title, said(each.why), self._button(each.pilot, each.title, False) if each.chosen else None)
            )

    def _button(self, number: int, title: str, out: bool) -> QWidget:
        button = quiet(self.tr("Take out") if out else self.tr("Take in"))
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(partial(self._turn, number, title, out))
        return button

    def _row(self, title: str, why: str, button: QWidget | None) -> QWidget:
        row, words = QWidget(), QVBoxLayout()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(label(title, tone="muted" if why else "", wrap=True))
        if why:
            words.addWidget(label(why, "caption", "muted", wrap=True))
        inside.addLayout(words, 1)
        if button:
            inside.addWidget(button)
        return row

    def _turn(self, number: int, title: str, out: bool, *_: object) -> None:
        self.turned.emit(number, title, out)
