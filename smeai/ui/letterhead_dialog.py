"""The letterhead of all reports, edited: name, logo and colour, and how that looks."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from smeai.core.letterhead import PLAIN, Letterhead, moved
from smeai.errors import SmeaiError
from smeai.ui.dialog import Dialog
from smeai.ui.letterhead_preview import LetterheadPreview
from smeai.ui.stationery import Stationery
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.text import label
from smeai.ui.words import in_line

LONG = 44  # letters of a file name that are shown


def ask_logo(parent: QWidget, title: str) -> str:
    """Ask for the file of a logo; empty when there is none."""
    return QFileDialog.getOpenFileName(parent, title, "", "PNG, SVG (*.png *.svg)")[0]


def ask_colour(parent: QWidget, title: str, start: str) -> str:
    """Ask for a colour; empty when there is none."""
    chosen = QColorDialog.getColor(QColor(start), parent, title)
    return chosen.name() if chosen.isValid() else ""


class LetterheadDialog(Dialog):
    """Edits the letterhead of a `Stationery`, which changes with `accept` alone."""

    def __init__(
        self,
        stationery: Stationery,
        parent: QWidget,
        ask_file: Callable[[QWidget, str], str] = ask_logo,
        ask_accent: Callable[[QWidget, str, str], str] = ask_colour,
    ) -> None:
        super().__init__(parent)
        self._stationery, self._ask_file, self._ask_accent = stationery, ask_file, ask_accent
        self._draft: Letterhead = stationery.letterhead
        self.banner, self.preview, self._moved = Banner(), LetterheadPreview(), label(scale="caption", tone="muted", wrap=True)
        self.name, self.accent, self._logo = QLineEdit(self._draft.name), QLineEdit(self._draft.accent), label()
        self.choose, self.remove, self.pick = secondary(self.tr("Choose…")), quiet(self.tr("Remove")), secondary(self.tr("Choose…"))
        self.clear, self.again = quiet(self.tr("Remove everything")), quiet(self.tr("As it was"))
        words = self.tr("Stands on the first page of every report, in all pilots. Each part may be left out.")
        self.ask(self.tr("Letterhead"), words, self.tr("Save"))
        self._lay_out()
        self._connect()
        self._show()

    def accept(self) -> None:
        """Keep it, or say why it cannot be kept."""
        try:
            self._stationery.take(self._draft)
        except SmeaiError as error:
            self.banner.show_error(error)
            return
        super().accept()

    @Slot()
    def _type(self, *_: object) -> None:
        self._draft = replace(self._draft, name=self.name.text(), accent=self.accent.text().strip())
        self._show()

    @Slot()
    def _choose_logo(self) -> None:
        if path := self._ask_file(self, self.tr("Logo")):
            self._draft = replace(self._draft, logo=Path(path))
            self._show()

    @Slot()
    def _remove_logo(self) -> None:
        self._draft = replace(self._draft, logo=None)
        self._show()

    @Slot()
    def _pick(self) -> None:
        if colour := self._ask_accent(self, self.tr("Colour"), self.preview.accent):
            self.accent.setText(colour)

    def _fill(self, letterhead: Letterhead) -> None:
        self.name.setText(letterhead.name)
        self.accent.setText(letterhead.accent)
        self._draft = letterhead
        self._show()

    def _show(self) -> None:
        """Draw the letterhead as it is typed, or say what is wrong with it."""
        logo = self._draft.logo
        self._logo.setText(apart(in_line(logo.name, LONG)) if logo else self.tr("none"))
        self.remove.setVisible(logo is not None)
        self.clear.setEnabled(self._draft != PLAIN)
        self.again.setEnabled(self._draft != self._stationery.letterhead)
        try:
            self.preview.show_letterhead(self._draft)
        except SmeaiError as error:
            self.banner.show_error(error)
        else:
            self.banner.clear()
        self.yes.setEnabled(self.banner.isHidden())
        self._tell_colour()

    def _tell_colour(self) -> None:
        printed = moved(self._draft.accent) if self.banner.isHidden() else ""
        text = self.tr("Printed as {colour}, darker than yours: on white paper it could not be read.")
        self._moved.setText(text.format(colour=apart(printed)))
        self._moved.setVisible(bool(printed))

    def _connect(self) -> None:
        for field in (self.name, self.accent):
            field.textChanged.connect(self._type)
        for button, done in ((self.choose, self._choose_logo), (self.remove, self._remove_logo), (self.pick, self._pick)):
            button.clicked.connect(done)
        self.clear.clicked.connect(lambda: self._fill(PLAIN))
        self.again.clicked.connect(lambda: self._fill(self._stationery.letterhead))

    def _lay_out(self) -> None:
        self.accent.setPlaceholderText("#3b5bdb")
        self.accent.setMaximumWidth(30 * GRID)
        self.name.setAccessibleName(self.tr("Your name or that of your firm"))
        self.accent.setAccessibleName(self.tr("Colour"))
        self.choose.setAccessibleName(self.tr("Choose a logo"))
        self.remove.setAccessibleName(self.tr("Remove the logo"))
        self.pick.setAccessibleName(self.tr("Choose a colour"))
        rows = (
            (self.tr("Logo, as PNG or SVG"), (self._logo, self.choose, self.remove)),
            (self.tr("Colour"), (self.accent, self.pick)),
        )
        self.body.addWidget(label(self.name.accessibleName(), "strong"))
        self.body.addWidget(self.name)
        self.body.addSpacing(GRID)
        for title, widgets in rows:
            self.body.addWidget(label(title, "strong"))
            self.body.addLayout(_row(*widgets))
            self.body.addSpacing(GRID)
        self.body.addWidget(self._moved)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.banner)
        self.body.addLayout(_row(self.again, self.clear))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
