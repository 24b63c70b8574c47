"""Asks for the name of a workspace and, for a new one, its folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from smeai.storage.places import Places
from smeai.ui.dialog import Dialog
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.text import label

Ask = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, title: str) -> str:
    """Ask for a folder; empty when there is none."""
    return QFileDialog.getExistingDirectory(parent, title)


class NameDialog(Dialog):
    """`named` carries what was typed."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(name)
        self.name.selectAll()
        self.name.setAccessibleName(self.tr("Name of the workspace"))
        words = self.tr("Its folder stays where it is and keeps its name.")
        self.ask(self.tr("Rename the workspace"), words, self.tr("Rename"))
        self.body.addWidget(self.name)
        self.name.textChanged.connect(self._check)
        self._check(name)
        self.name.setFocus()

    def accept(self) -> None:
        self.named.emit(self.name.text().strip())
        super().accept()

    @Slot(str)
    def _check(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))


class NewDialog(Dialog):
    """`named` carries the name and the folder of a new workspace."""

    named = Signal(str, str)

    def __init__(self, places: Places, parent: QWidget, ask: Ask = ask_folder) -> None:
        super().__init__(parent)
        self._places, self._ask, self._parent = places, ask, places.workspaces
        self.name, self._folder, self.choose = QLineEdit(), label(tone="muted", wrap=True), secondary(self.tr("Choose…"))
        words = self.tr("Give it the name of your client or of your business. What belongs to it stays in a folder of its own.")
        self.ask(self.tr("New workspace"), words, self.tr("Make it"))
        self._lay_out()
        self.name.textChanged.connect(self._check)
        self.choose.clicked.connect(self._choose)
        self._check("")
        self.name.setFocus()

    @property
    def folder(self) -> Path:
        """Where it will lie."""
        return Places(self._places.settings, self._parent).folder_for(self.name.text().strip())

    def accept(self) -> None:
        self.named.emit(self.name.text().strip(), str(self.folder))
        super().accept()

    @Slot()
    def _choose(self) -> None:
        if found := self._ask(self, self.tr("Where to put the folder")):
            self._parent = Path(found)
            self._check(self.name.text())

    @Slot(str)
    def _check(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))
        self._folder.setText(apart(str(self.folder if text.strip() else self._parent)))

    def _lay_out(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the workspace"))
        self.choose.setAccessibleName(self.tr("Choose where to put the folder"))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._folder, 1)
        row.addWidget(self.choose)
        self.body.addWidget(label(self.name.accessibleName(), "strong"))
        self.body.addWidget(self.name)
        self.body.addSpacing(GRID)
        self.body.addWidget(label(self.tr("Folder"), "strong"))
        self.body.addLayout(row)
