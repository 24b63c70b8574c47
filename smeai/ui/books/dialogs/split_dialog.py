"""Split a line into parts that must add up to it, to the cent."""

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smeai.ui.amounts import amount, plain_amount
from smeai.ui.books.account_field import AccountField
from smeai.ui.books.ledger import Ledger
from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.text import label, set_look
from smeai.usecases.books.views import LineView, Part


class SplitDialog(Dialog):
    """`done_with` carries the parts; none at all makes the line whole again."""

    done_with = Signal(tuple)

    def __init__(self, parent: QWidget, line: LineView, ledger: Ledger) -> None:
        super().__init__(parent)
        title = self.tr("Split {amount}").format(amount=amount(line.amount, line.currency))
        self.ask(title, " · ".join(filter(None, (line.payee, line.description))), self.tr("Split"))
        self._line, self._ledger = line, ledger
        self.rows: list[tuple[AccountField, QLineEdit, QLineEdit]] = []
        self._grid, self._rest, self._add = QGridLayout(), label(), quiet(self.tr("Another part"), "plus")
        self._grid.setHorizontalSpacing(2 * GRID)
        for column, room in enumerate((5, 3, 4)):
            self._grid.setColumnStretch(column, room)
        self.setMinimumWidth(150 * GRID)
        for column, text in enumerate((self.tr("Account"), self.tr("Amount"), self.tr("Note"))):
            self._grid.addWidget(label(text, "caption", "muted"), 0, column)
        self._add.clicked.connect(self.add_row)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._add)
        self.body.addWidget(self._rest)
        for part in line.parts or (Part(line.account, line.amount), Part("", "")):
            self.add_row(part)
        self._reckon()
        self.rows[0][0].setFocus()

    def parts(self) -> tuple[Part, ...]:
        """The parts as they stand; rows without an amount are none."""
        taxes = {each.account: each.tax for each in self._line.parts}
        return tuple(
            Part(account.code(), plain_amount(size.text()), taxes.get(account.code(), ""), note.text().strip())
            for account, size, note in self.rows
            if size.text().strip()
        )

    @Slot()
    def add_row(self, part: Part | bool = False) -> None:
        """Another row; what is left is proposed as its amount."""
        given = part if isinstance(part, Part) else Part("", str(self._left()) if self._left() else "")
        account, size, note = AccountField(self._ledger, given.account), QLineEdit(), QLineEdit(given.note)
        size.setText(amount(given.amount) if given.amount else "")
        for field, name in ((account, self.tr("Account")), (size, self.tr("Amount")), (note, self.tr("Note"))):
            field.setAccessibleName(name)
            field.textChanged.connect(self._reckon)
        row = len(self.rows) + 1
        for column, field in enumerate((account, size, note)):
            self._grid.addWidget(field, row, column)
        self.rows.append((account, size, note))
        self._reckon()

    def accept(self) -> None:
        if self.yes.isEnabled():
            self.done_with.emit(self.parts())
            super().accept()

    def _left(self) -> Decimal:
        whole = Decimal(self._line.amount)
        return whole - sum((Decimal(part.amount) for part in self.parts() if part.amount), Decimal(0))

    @Slot()
    def _reckon(self, *_: object) -> None:
        parts, left = self.parts(), self._left()
        whole = all(part.amount and part.account for part in parts) and len(parts) > 1
        self.yes.setEnabled(whole and left == 0)
        if left:
            self._rest.setText(self.tr("Still to be given an account: {amount}").format(amount=amount(str(left), self._line.currency)))
        elif not whole:
            self._rest.setText(self.tr("Each part needs an account and an amount."))
        else:
            self._rest.setText(self.tr("The parts add up."))
        set_look(self._rest, tone="warn" if left or not whole else "good")
