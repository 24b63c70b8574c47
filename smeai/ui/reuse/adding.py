"""One more statement for books that are kept already."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smeai.ui.books.state import BooksState
from smeai.ui.dialog import Dialog
from smeai.ui.texts import apart
from smeai.ui.widgets.button import secondary

OF_A_LAYOUT = ("sign", "fee", "date_order", "decimal", "thousands", "encoding", "delimiter")  # what holds for the next month too


def answers_for(state: BooksState, path: Path) -> tuple[tuple[str, str], ...]:
    """What was answered of the last file of this kind, as far as it speaks of how such files are laid out."""
    alike = (each.answers for each in reversed(state.files) if Path(each.path).suffix.lower() == path.suffix.lower() and each.answers)
    return tuple((key, value) for key, value in next(alike, ()) if key in OF_A_LAYOUT)


class AddDialog(Dialog):
    """`accepted` to add the file, `other` to begin anew with it."""

    other = Signal()

    def __init__(self, parent: QWidget, file: str, title: str) -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Add {file} to “{title}”?").format(file=apart(file), title=apart(title)),
            self.tr("Its lines join those in the ledger. Accounts, rules and what you booked stay as they are."),
            self.tr("Add this file"),
        )
        self.begin = secondary(self.tr("Begin a new pilot with it"))
        self.begin.clicked.connect(self._begin)
        self.foot.insertWidget(0, self.begin)

    @Slot()
    def _begin(self) -> None:
        self.other.emit()
        self.reject()
