"""PySide6 keeps its reference counts: 6.12.0 lost references to None and True within minutes."""

import sys

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROUNDS = 10_000


class Receiver(QObject):
    fired = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.fired.connect(self.take)

    @Slot(object)
    def take(self, value: object) -> None:
        self.count += value in (None, True)


def test_ten_thousand_emits_and_texts(qtbot: QtBot) -> None:
    receiver, label = Receiver(), QLabel()
    qtbot.addWidget(label)
    before = [sys.getrefcount(value) for value in (None, True)]
    for index in range(ROUNDS):
        receiver.fired.emit(None if index % 2 else True)
        label.setText(str(index))
        label.setEnabled(True)
    assert receiver.count == ROUNDS
    assert label.text() == str(ROUNDS - 1)
    for value, count in zip((None, True), before, strict=True):
        assert sys.getrefcount(value) > count - ROUNDS / 10, f"references to {value} are lost"
