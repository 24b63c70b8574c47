"""How a report is to be: its language, whether it names anybody, and whose letterhead it has."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.letterhead import PLAIN, Letterhead
from smeai.core.translations import LANGUAGES, NAMES
from smeai.errors import SmeaiError
from smeai.ui.book import Book
from smeai.ui.letterhead_dialog import LetterheadDialog
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label
from smeai.ui.words import language


class ReportDetails(QWidget):
    """Keeps `language` and `anonymous` in the book, whose state has both, and for the next report in the book's `stationery`."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book, self._before = book, None
        self.language, self.anonymous, self._hides = Select(), QCheckBox(), label(scale="caption", tone="muted", wrap=True)
        self.letterhead, self.edit, self.undo, self.banner = label(wrap=True), secondary(), quiet(), Banner()
        self._titles = [label(scale="strong") for _ in range(2)]
        for code in LANGUAGES:
            self.language.addItem(NAMES[code], code)
        self.language.activated.connect(self._choose_language)
        self.anonymous.clicked.connect(self._choose_anonymous)
        self.edit.clicked.connect(self.edit_letterhead)
        self.undo.clicked.connect(self._take_back)
        self._lay_out()
        self._name(Phrases(self))

    @property
    def spoken(self) -> str:
        """The language of the report: the one chosen for it, else for the last one, else the window's where reports have it."""
        wanted = (self._book.state.language, self._book.stationery.language, language().partition("-")[0])
        return next((code for code in wanted if code in LANGUAGES), LANGUAGES[0])

    @property
    def nameless(self) -> bool:
        """Whether the report names nobody: as chosen for it, else as the last one."""
        chosen = self._book.state.anonymous
        return self._book.stationery.anonymous if chosen is None else chosen

    def show_state(self) -> None:
        """Show what the book holds."""
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(LANGUAGES.index(self.spoken))
        self.anonymous.setChecked(self.nameless)
        self.letterhead.setText(self._summary(self._book.stationery.letterhead))
        self.undo.setVisible(self._before is not None)

    @Slot()
    def edit_letterhead(self) -> None:
        """Open the letterhead of all reports."""
        before, dialog = self._book.stationery.letterhead, LetterheadDialog(self._book.stationery, self.window())
        dialog.accepted.connect(lambda: self._changed(before))
        dialog.open()

    def _changed(self, before: Letterhead) -> None:
        self._before = before if before != self._book.stationery.letterhead else self._before
        self.show_state()

    @Slot()
    def _take_back(self) -> None:
        before, self._before = self._before, None
        self._try(lambda: self._book.stationery.take(before))
        self.show_state()

    @Slot()
    def _choose_language(self, *_: object) -> None:
        self._keep("language", "report_language", self.language.currentData())

    @Slot()
    def _choose_anonymous(self, *_: object) -> None:
        self._keep("anonymous", "anonymous", self.anonymous.isChecked())

    def _keep(self, name: str, preference: str, value: Any) -> None:
        if name in {each.name for each in fields(self._book.state)}:
            self._book.set(**{name: value})
        self._try(lambda: self._book.stationery.remember(**{preference: value}))

    def _try(self, change: Any) -> None:
        self.banner.clear()
        try:
            change()
        except SmeaiError as error:
            self.banner.show_error(error)

    def _summary(self, letterhead: Letterhead) -> str:
        if letterhead == PLAIN:
            return self.tr("none yet: the report names nobody who made it")
        parts = (
            apart(letterhead.name),
            self.tr("with a logo") if letterhead.logo else self.tr("without a logo"),
            apart(letterhead.accent),
        )
        return " · ".join(filter(None, parts))

    def _name(self, phrases: Phrases) -> None:
        named = (lambda: self.tr("Language of the report"), lambda: self.tr("Letterhead"))
        for title, text in zip(self._titles, named, strict=True):
            phrases.bind(title.setText, text)
        phrases.bind(self.language.setAccessibleName, named[0])
        phrases.bind(self.anonymous.setText, lambda: self.tr("Anonymous"))
        hides = lambda: self.tr(  # noqa: E731
            "Leaves out the name of the business, file names and whatever is quoted from your files;"
            " topics, accounts, items and suppliers are numbered."
        )
        phrases.bind(self._hides.setText, hides)
        phrases.bind(self.anonymous.setAccessibleDescription, hides)
        phrases.bind(self.edit.setText, lambda: self.tr("Letterhead…"))
        phrases.bind(self.undo.setText, lambda: self.tr("Undo"))
        phrases.bind(lambda _: self.show_state(), str)

    def _lay_out(self) -> None:
        body, chosen, head = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        chosen.addWidget(self.language)
        chosen.addStretch()
        head.setSpacing(2 * GRID)
        head.addWidget(self.letterhead, 1)
        head.addWidget(self.undo)
        head.addWidget(self.edit)
        body.addWidget(self._titles[0])
        body.addLayout(chosen)
        body.addSpacing(2 * GRID)
        body.addWidget(self.anonymous)
        body.addWidget(self._hides)
        body.addSpacing(2 * GRID)
        body.addWidget(self._titles[1])
        body.addLayout(head)
        body.addWidget(self.banner)
