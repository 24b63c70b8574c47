"""Texts that follow the language: each is a setter and a function that says the text anew."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Phrases(QObject):
    """The texts of one widget, said again whenever its language changes.

    >>> phrases = Phrases(self)
    >>> phrases.bind(self._title.setText, lambda: self.tr("Home"))
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._bound: list[tuple[Callable[[str], object], Callable[[], str]]] = []
        widget.installEventFilter(self)

    def bind(self, setter: Callable[[str], object], text: Callable[[], str]) -> None:
        """Set the text now, and after each change of language."""
        self._bound.append((setter, text))
        setter(text())

    def say(self) -> None:
        """Set every text again, because something they speak of has changed."""
        for setter, text in self._bound:
            setter(text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        return False
