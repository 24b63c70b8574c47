"""The guide as a window of its own: its chapters with a search, and the one that is read."""

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from smeai.ui.guide import markdown
from smeai.ui.guide.chapters import Guide, chapter_of, guide
from smeai.ui.guide.contents import Contents
from smeai.ui.guide.pages import text_of
from smeai.ui.phrases import Phrases
from smeai.ui.tab_order import step_focus
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.text import label

WIDE, TALL = 250 * GRID, 175 * GRID


class GuideWindow(QDialog):
    """Stands beside the window, which stays in use; `show_topic` turns to the chapter of a page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.contents, self.text, self._read = Contents(), QTextBrowser(), list[str]()
        self.back, self._note = quiet(picture="arrow-left"), label(tone="muted", wrap=True)
        self.text.setOpenLinks(False)
        self._lay_out()
        self._connect()
        phrases = Phrases(self)
        phrases.bind(self.setWindowTitle, lambda: self.tr("Guide"))
        phrases.bind(self.back.setText, lambda: self.tr("Back"))
        phrases.bind(self.text.setAccessibleName, lambda: self.tr("Chapter"))
        phrases.bind(self._note.setText, lambda: self.tr("The guide is not translated into your language yet. This chapter is in English."))

    @property
    def key(self) -> str:
        """The chapter that is read; empty at first."""
        return self._read[-1] if self._read else ""

    def show_topic(self, topic: str) -> None:
        """Turn to the chapter of a place or step, and come to the front."""
        self.contents.set_chapters(self._guide)
        self.contents.field.clear()
        self.read(chapter_of(self._guide, topic).key)
        self.show()
        self.activateWindow()
        self.text.setFocus()

    @Slot(str)
    def read(self, key: str) -> None:
        """Turn to a chapter."""
        if key != self.key:
            self._read.append(key)
        self._show()

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.key:
            self.contents.set_chapters(self._guide)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and self.key:
            self._show()

    @property
    def _guide(self) -> Guide:
        return guide(_language())

    def _show(self) -> None:
        chapter = chapter_of(self._guide, self.key)
        own = chapter.language == _language()
        self._note.setHidden(own)
        self.text.setLayoutDirection(self.layoutDirection() if own else Qt.LayoutDirection.LeftToRight)
        markdown.show(self.text.document(), text_of(chapter, own, self._guide), self._guide)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.back.setEnabled(len(self._read) > 1)
        self.contents.mark(self.key)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        key = markdown.target(link.toString(), self._guide)
        if key:
            self.read(key)

    @Slot()
    def _go_back(self) -> None:
        if len(self._read) > 1:
            self._read.pop()
            self._show()

    @Slot()
    def _seek(self) -> None:
        self.contents.field.setFocus()
        self.contents.field.selectAll()

    def _connect(self) -> None:
        self.contents.chosen.connect(self.read)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        QShortcut(QKeySequence.StandardKey.Find, self, self._seek)
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)

    def _lay_out(self) -> None:
        right, head, body = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        head.addWidget(self.back)
        head.addWidget(self._note, 1)
        head.addStretch()
        right.addLayout(head)
        right.addWidget(self.text, 1)
        body.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        body.setSpacing(4 * GRID)
        body.addWidget(self.contents)
        body.addLayout(right, 1)
        self.resize(WIDE, TALL)


def show_guide(window: QWidget, topic: str) -> GuideWindow:
    """Open the guide at the chapter of a page, or turn the one that is open to it."""
    made = window.findChild(GuideWindow) or GuideWindow(window)
    made.show_topic(topic)
    return made


def _language() -> str:
    return QLocale().bcp47Name().partition("-")[0]
