"""Every part of the program, and the terms it is handed on under."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from smeai.core.licences import Part
from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

PAUSE_MS = 80  # while somebody walks down the list, only the part where they stop is asked for
PART = Qt.ItemDataRole.UserRole


class LicencesDialog(Dialog):
    """Needs the actions ``licences.parts() -> tuple[Part, ...]`` and ``licences.terms(name) -> str``."""

    def __init__(self, runner: Callable[[], Jobs], parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self.field, self.list, self.terms = QLineEdit(), QListWidget(), QPlainTextEdit()
        self._told, self._pause = label(tone="muted", wrap=True, selectable=True), QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.ask(self.tr("Licences"), self.tr("smeai is made of these parts. Choose one to read its terms."), self.tr("Close"))
        self.no.hide()
        self._name()
        self._lay_out()
        self.field.textChanged.connect(self._fit)
        self.list.currentItemChanged.connect(self._choose)
        self._pause.timeout.connect(self._fetch)

    def open(self) -> None:
        """Show it; the parts come as soon as the engine has listed them."""
        super().open()
        self.field.setFocus()
        self._runner().ask("licences.parts", done=self._fill, failed=self._miss)

    @Slot(object)
    def _fill(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setToolTip(part.licence)
            item.setData(PART, part)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        part = item.data(PART) if item else None
        self._told.setText(f"{part.name} {part.version} · {part.licence}" if part else "")
        self.terms.clear()
        self._pause.start()

    @Slot()
    def _fetch(self) -> None:
        if item := self.list.currentItem():
            name = item.data(PART).name
            self._runner().ask("licences.terms", name, done=partial(self._show, name), failed=self._miss)

    def _show(self, name: str, text: str) -> None:
        item = self.list.currentItem()
        if item and item.data(PART).name == name:
            self.terms.setPlainText(text)

    def _miss(self, failure: Failure) -> None:
        self.terms.setPlainText(str(failure))

    @Slot(str)
    def _fit(self, words: str) -> None:
        """List only what is called so, or is under such a licence."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.strip().lower() not in f"{item.text()} {item.toolTip()}".lower())

    def _name(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a part or a licence"))
        self.field.setAccessibleName(self.tr("Find a part or a licence"))
        self.list.setAccessibleName(self.tr("Parts"))
        self.terms.setAccessibleName(self.tr("Terms"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.terms.setReadOnly(True)
        self.terms.setTabChangesFocus(True)
        self.terms.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.terms.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the texts are English

    def _lay_out(self) -> None:
        frame, left, right, row = QFrame(), QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        frame.setProperty("kind", "popup")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.addWidget(self.list)
        left.addWidget(self.field)
        left.addWidget(frame, 1)
        right.addWidget(self._told)
        right.addWidget(self.terms, 1)
        row.setSpacing(4 * GRID)
        row.addLayout(left, 2)
        row.addLayout(right, 5)
        self.body.addLayout(row, 1)
        self.setMinimumSize(170 * GRID, 130 * GRID)
        self.resize(220 * GRID, 150 * GRID)  # the terms are broken at eighty letters


def show_licences(runner: Callable[[], Jobs], window: QWidget) -> LicencesDialog:
    """Open the dialog over a window."""
    dialog = LicencesDialog(runner, window)
    dialog.open()
    return dialog
