"""A review over hand-made lines, shown and with the keyboard in it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.ui.books.grid.review import Review
from smeai.ui.books.ledger import Ledger
from smeai.workers.dummy import DummyRunner
from tests.ui.books.books import FakeLedger


@dataclass(frozen=True)
class Desk:
    """A shown review and what is behind it."""

    review: Review
    books: FakeLedger
    runner: DummyRunner
    bot: QtBot

    @property
    def row(self) -> int:
        return self.review.view.currentIndex().row()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, each where the keyboard is."""
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget() or self.review.view, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self.bot.keyClicks(QApplication.focusWidget() or self.review.view, letter)

    def asked(self, action: str) -> list[tuple]:
        return [call.args for call in self.runner.calls if call.action == f"ledger.{action}"]


@pytest.fixture
def desk(qtbot: QtBot) -> Callable[..., Desk]:
    kept: list[Desk] = []

    def make(size: int = 300, *, manual: bool = False, width: int = 1300) -> Desk:
        books = FakeLedger(size)
        runner = books.runner(manual=manual)
        ledger = Ledger(runner)
        review = Review(ledger)
        ledger.setParent(review)
        qtbot.addWidget(review, before_close_func=lambda widget: widget.rest())
        review.resize(width, 700)
        review.show()
        review.activateWindow()
        qtbot.waitUntil(review.isActiveWindow)
        review.open()
        review.view.setFocus()
        kept.append(Desk(review, books, runner, qtbot))
        return kept[-1]

    return make
