"""A field for an account: typed by code or name, completed from the chart."""

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from smeai.ui.books.ledger import Ledger


class AccountField(QLineEdit):
    """`code` is the account that is meant; empty where the chart does not know it."""

    def __init__(self, ledger: Ledger, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger, self._names = ledger, QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(ledger.search)
        ledger.charted.connect(self._name)
        self._name()
        self.set_code(code)

    def set_code(self, code: str) -> None:
        self.setText(self._titles.get(code, code))
        self.setCursorPosition(0)  # of a long name the beginning is seen

    def code(self) -> str:
        text = self.text().strip()
        return next((code for code, title in self._titles.items() if text in (code, title)), "")

    @Slot()
    def _name(self) -> None:
        self._titles = {each.code: f"{each.code} {each.name}" if each.name != each.code else each.code for each in self._ledger.accounts}
        self._names.setStringList(list(self._titles.values()))
        self.textChanged.emit(self.text())  # what was typed may be known now
