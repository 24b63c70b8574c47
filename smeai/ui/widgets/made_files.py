"""The files that were made, each a click away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.card import rule
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


class MadeFiles(QWidget):
    """`open_` opens a file or a folder with the desktop's own program."""

    def __init__(self, open_: Callable[[str], None]) -> None:
        super().__init__()
        self._open, self._shown = open_, ()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2 * GRID)
        self.hide()

    def show_files(self, paths: tuple[str, ...]) -> None:
        if paths == self._shown:
            return
        self._shown = paths
        while item := self._body.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        if paths:
            self._body.addWidget(rule())
        for path in paths:
            self._body.addWidget(self._row(Path(path)))
        self.setVisible(bool(paths))

    def _row(self, path: Path) -> QWidget:
        row, inside, words = QWidget(), QHBoxLayout(), QVBoxLayout()
        row.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * GRID)
        words.setSpacing(0)
        words.addWidget(label(path.name, "strong"))
        words.addWidget(label(str(path.parent), "caption", "muted", wrap=True))
        inside.addWidget(Picture("file", 9 * GRID, "accent", "soft"))
        inside.addLayout(words, 1)
        for text, place in ((self.tr("Open"), path), (self.tr("Show folder"), path.parent)):
            button = quiet(text)
            button.setAccessibleDescription(path.name)
            button.clicked.connect(partial(self._go, str(place)))
            inside.addWidget(button)
        return row

    def _go(self, path: str, *_: object) -> None:
        self._open(path)
