"""Texts follow the language without a restart."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smeai.ui.phrases import Phrases


class Shouting(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.replace("hello", "HELLO")


class Greeting(QLabel):
    def __init__(self) -> None:
        super().__init__()
        Phrases(self).bind(self.setText, lambda: self.tr("hello {name}").format(name="Ada"))


def test_a_bound_text_is_said_again(qtbot: QtBot) -> None:
    label, translator = Greeting(), Shouting()
    qtbot.addWidget(label)
    assert label.text() == "hello Ada"
    QApplication.installTranslator(translator)
    QApplication.processEvents()
    shouted = label.text()
    QApplication.removeTranslator(translator)
    QApplication.processEvents()
    assert "HELLO" in shouted
    assert label.text() == "hello Ada"
