"""All workspaces: the one in front, those that were open before, and what can be done with them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from smeai.storage.preferences import RecentWorkspace
from smeai.ui.listing import when
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.recents import Recent, RecentList
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, secondary, tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label


class ProjectsPage(ScrollPage):
    """Signals only. `opened` carries the folder of a workspace."""

    opened = Signal(str)
    made = Signal()  # a new one is wanted
    found = Signal()  # one in a folder
    unpacked = Signal()  # one saved as a file
    renamed = Signal()
    copied = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._front, self._others, self._recents = Card(), Card(), RecentList()
        self._name, self._folder = label(scale="subtitle", wrap=True), label(tone="muted", wrap=True, selectable=True)
        self._heading, self._recent = label(scale="caption", tone="muted"), ()
        self._phrases = Phrases(self)
        self._lay_out()
        self._recents.opened.connect(self.opened)
        self._phrases.bind(self.set_title, lambda: self.tr("Workspaces"))
        self._phrases.bind(
            self.set_words,
            lambda: self.tr("One for each client: a folder with its pilots, figures, models and reports, and nobody else's."),
        )

    def set_recent(self, recent: tuple[RecentWorkspace, ...]) -> None:
        """The workspaces that were open, the one in front first."""
        self._recent = recent
        self._front.setVisible(bool(recent))
        self._others.setVisible(len(recent) > 1)
        if recent:
            self._name.setText(recent[0].name)
            self._folder.setText(apart(str(recent[0].path)))
        self._phrases.say()

    def _rows(self, *_: str) -> None:
        self._recents.set_recents(tuple(Recent(str(each.path), each.name, self._note(each)) for each in self._recent[1:]))

    def _note(self, each: RecentWorkspace) -> str:
        there = when(each.opened) if Path(each.path).is_dir() else self.tr("Not there now")
        return f"{there} · {apart(str(each.path))}"

    def _lay_out(self) -> None:
        self._front.body.addWidget(self._heading)
        self._front.body.addWidget(self._name)
        self._front.body.addWidget(self._folder)
        self._front.body.addSpacing(2 * GRID)
        copy, rename = self._button(secondary(picture="download"), self.copied), self._button(secondary(picture="edit"), self.renamed)
        self._front.body.addLayout(_row(copy, rename))
        title = label(scale="heading")
        self._others.body.addWidget(title)
        self._others.body.addWidget(self._recents)
        new, find = self._button(primary(picture="plus"), self.made), self._button(secondary(picture="folder"), self.found)
        unpack, delete = self._button(secondary(picture="upload"), self.unpacked), self._button(tight(picture="trash"), self.deleted)
        self.body.addWidget(self._front)
        self.body.addLayout(_row(new, find, unpack))
        self.body.addWidget(self._others)
        self.body.addStretch()
        self.body.addWidget(delete, alignment=Qt.AlignmentFlag.AlignLeading)
        bind = self._phrases.bind
        bind(self._heading.setText, lambda: self.tr("You work in"))
        bind(title.setText, lambda: self.tr("Open before"))
        bind(copy.setText, lambda: self.tr("Save a copy as one file…"))
        bind(rename.setText, lambda: self.tr("Rename…"))
        bind(new.setText, lambda: self.tr("New workspace…"))
        bind(find.setText, lambda: self.tr("Open a folder…"))
        bind(unpack.setText, lambda: self.tr("Open a copy…"))
        bind(delete.setText, lambda: self.tr("Delete everything smeai keeps…"))
        bind(self._rows, lambda: "")

    def _button(self, button: QPushButton, wanted: Signal) -> QPushButton:
        button.clicked.connect(lambda: wanted.emit())
        return button


def _row(*buttons: QPushButton) -> QHBoxLayout | QVBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
