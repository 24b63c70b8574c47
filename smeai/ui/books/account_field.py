"""A field for an account: typed by code or name, completed from the chart."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from smeai.usecases.books.chart import Account


class AccountField(QLineEdit):
    """`code` is the account that is meant; the text itself where the chart does not know it."""

    def __init__(self, accounts: tuple[Account, ...], code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {each.code: f"{each.code} {each.name}" if each.name != each.code else each.code for each in accounts}
        completer = QCompleter(QStringListModel(list(self._titles.values()), self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.set_code(code)

    def set_code(self, code: str) -> None:
        self.setText(self._titles.get(code, code))

    def code(self) -> str:
        text = self.text().strip()
        return next((code for code, title in self._titles.items() if text in (code, title)), text)
