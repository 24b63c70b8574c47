"""Book all lines of a filter at once: says how many before it does so."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from smeai.ui.books.account_field import AccountField
from smeai.ui.books.ledger import Ledger
from smeai.ui.dialog import Dialog
from smeai.ui.words import count


class BulkDialog(Dialog):
    """`done_with` carries the account, empty for what is suggested of each line."""

    done_with = Signal(str)

    def __init__(self, parent: QWidget, lines: int, ledger: Ledger, account: str = "") -> None:
        super().__init__(parent)
        self.ask(
            self.tr("Book all {count} lines of this filter?").format(count=count(lines)),
            self.tr("Lines of closed months stay as they are. It is one step: one Undo takes all of it back."),
            self.tr("Book {count} lines").format(count=count(lines)),
        )
        self.suggested, self.one = QRadioButton(self.tr("Each as it is suggested")), QRadioButton(self.tr("All on one account:"))
        self.field = AccountField(ledger, account)
        self.field.setAccessibleName(self.tr("Account"))
        self.suggested.setChecked(True)
        for widget in (self.suggested, self.one, self.field):
            self.body.addWidget(widget)
        self.field.textEdited.connect(lambda _: self.one.setChecked(True))
        self.field.textChanged.connect(self._check)
        self.one.toggled.connect(self._check)

    def accept(self) -> None:
        if self.yes.isEnabled():
            self.done_with.emit(self.field.code() if self.one.isChecked() else "")
            super().accept()

    @Slot()
    def _check(self, *_: object) -> None:
        self.yes.setEnabled(self.suggested.isChecked() or bool(self.field.code()))
