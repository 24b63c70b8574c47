"""Pilots and reports that were open before, as rows to click."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.file_drops import FileDrops
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.elision import Elision
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Recent:
    """Something to open again. `key` is what `opened` carries: a path or an id."""

    key: str
    title: str
    note: str = ""
    icon: str = "folder"


class RecentList(QWidget):
    """One row for each; `opened` carries its key, `removed` too, where rows can be removed, and `given` a file dropped on it as well."""

    opened = Signal(str)
    removed = Signal(str)
    given = Signal(str, object)

    def __init__(self, parent: QWidget | None = None, *, removable: bool = False) -> None:
        super().__init__(parent)
        self._removable = removable
        self._rows: list[QWidget] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)

    def set_recents(self, recents: tuple[Recent, ...]) -> None:
        for row in self._rows:
            self._body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._removable_row(recent) if self._removable else self._row(recent) for recent in recents]
        for row in self._rows:
            self._body.addWidget(row)

    def _removable_row(self, recent: Recent) -> QWidget:
        row, inside, remove = QWidget(), QHBoxLayout(), quiet(picture="trash")
        name = self.tr("Delete {title}").format(title=recent.title)
        remove.setAccessibleName(name)
        remove.setToolTip(name)
        remove.clicked.connect(partial(self._remove, recent.key))
        row.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._row(recent), 1)
        inside.addWidget(remove)
        return row

    def _row(self, recent: Recent) -> QPushButton:
        row = QPushButton()
        row.setProperty("kind", "row")
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.setCursor(Qt.CursorShape.PointingHandCursor)
        row.setMinimumHeight(13 * GRID)
        row.setAccessibleName(f"{recent.title}, {recent.note}")
        row.setToolTip(recent.note)
        row.clicked.connect(partial(self._open, recent.key))
        FileDrops(row).dropped.connect(partial(self._give, recent.key))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        inside.setSpacing(3 * GRID)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text, scale, tone in ((recent.title, "strong", ""), (recent.note, "caption", "muted")):
            line = label(text, scale, tone)
            Elision(line, text)
            words.addWidget(line)
        inside.addWidget(Picture(recent.icon, 5 * GRID))
        inside.addLayout(words, 1)
        for child in row.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return row

    def _open(self, key: str, *_: object) -> None:
        self.opened.emit(key)

    def _give(self, key: str, path: Path) -> None:
        self.given.emit(key, path)

    def _remove(self, key: str, *_: object) -> None:
        self.removed.emit(key)
