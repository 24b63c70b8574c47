"""A note on a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smeai.ui.dialog import Dialog
from smeai.usecases.books.views import LineView


class NoteDialog(Dialog):
    """`done_with` carries the note; an empty one takes the note away."""

    done_with = Signal(str)

    def __init__(self, parent: QWidget, line: LineView) -> None:
        super().__init__(parent)
        self.ask(self.tr("Note on {payee}").format(payee=line.payee or line.description), "", self.tr("Save"))
        self.field = QLineEdit(line.note)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("What whoever looks at this later should know"))
        self.body.addWidget(self.field)
        self.field.setFocus()

    def accept(self) -> None:
        self.done_with.emit(self.field.text().strip())
        super().accept()
