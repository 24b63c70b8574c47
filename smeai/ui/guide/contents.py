"""The chapters of the guide as a list, or those that speak of what is typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smeai.ui.guide.chapters import Chapter, Guide
from smeai.ui.guide.search import found, glimpse
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label

SIDE = 80 * GRID
INDENT = "\u2003"  # an em space: it stands at the side where one begins to read
KEY = Qt.ItemDataRole.UserRole


class Contents(QFrame):
    """`chosen` carries the key of a chapter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "popup")
        self.setFixedWidth(SIDE)
        self._chapters: Guide = {}
        self.field, self.list, self._none = QLineEdit(), QListWidget(), label(tone="muted", wrap=True)
        self.field.setClearButtonEnabled(True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QVBoxLayout(self)
        body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        body.setSpacing(2 * GRID)
        body.addWidget(self.field)
        body.addWidget(self.list, 1)
        body.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._take_first)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        phrases = Phrases(self)
        phrases.bind(self.field.setPlaceholderText, lambda: self.tr("Search the guide"))
        phrases.bind(self.field.setAccessibleName, lambda: self.tr("Search the guide"))
        phrases.bind(self.list.setAccessibleName, lambda: self.tr("Chapters"))
        phrases.bind(self._none.setText, lambda: self.tr("No chapter speaks of that. Try fewer or shorter words."))

    def set_chapters(self, chapters: Guide) -> None:
        """List these chapters instead."""
        self._chapters = chapters
        self._fill()

    def mark(self, key: str) -> None:
        """Show which chapter is read."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    @Slot()
    def _fill(self, *_: object) -> None:
        typed = self.field.text().strip()
        self.list.clear()
        if typed:
            for chapter in found(self._chapters, typed):
                self._add(chapter, f"{apart(chapter.title)}\n{apart(glimpse(chapter, typed))}")
        else:
            self._list_all()
        self.list.setVisible(bool(self.list.count()))
        self._none.setHidden(bool(self.list.count()))

    def _list_all(self) -> None:
        """Every chapter, those of a file below its title; a file without parts is its title alone."""
        file = ""
        for chapter in self._chapters.values():
            first = chapter.file != file
            self._add(chapter, chapter.book if first else f"{INDENT}{chapter.title}", bold=first)
            file = chapter.file

    def _add(self, chapter: Chapter, text: str, *, bold: bool = False) -> None:
        item = QListWidgetItem(text)
        item.setData(KEY, chapter.key)
        font = QFont(self.list.font())
        font.setBold(bold)
        item.setFont(font)
        self.list.addItem(item)

    @Slot()
    def _take_first(self) -> None:
        if self.list.count():
            self._take(self.list.item(0))

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(KEY))
