"""A rule, tried on the past before it is saved."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from smeai.ui.books.account_field import AccountField
from smeai.ui.books.dialogs.dialog import Dialog
from smeai.ui.books.ledger import Ledger
from smeai.ui.books.words import amount, count, day
from smeai.ui.chat.scroll_area import ScrollArea
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.usecases.books.views import Alike, RuleView

LISTED = 30


class RuleDialog(Dialog):
    """Shows what the rule would have done; `done_with` carries it as it is to be saved."""

    done_with = Signal(object)

    def __init__(self, parent: QWidget, rule: RuleView, ledger: Ledger) -> None:
        super().__init__(parent)
        self.ask(self.tr("Make it a rule?"), rule.sentence, self.tr("Save the rule"))
        self.rule, self.tried = rule, label(scale="strong", wrap=True)
        self.field, self.active = AccountField(ledger, rule.account), QCheckBox(self.tr("Use it from now on"))
        self.field.setAccessibleName(self.tr("Account"))
        self.active.setChecked(rule.active)
        self.body.addWidget(label(self.tr("Account"), "caption", "muted"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.active)
        self.body.addWidget(self._trial(rule))
        self.yes.setFocus()

    def accept(self) -> None:
        self.done_with.emit(replace(self.rule, account=self.field.code() or self.rule.account, active=self.active.isChecked()))
        super().accept()

    def _trial(self, rule: RuleView) -> Card:
        card = Card(padding=4 * GRID)
        self.tried.setText(trial(rule))
        card.body.addWidget(self.tried)
        if rule.otherwise:
            area = ScrollArea(spacing=GRID)
            area.setMinimumHeight(min(len(rule.otherwise), 4) * 10 * GRID)
            for each in rule.otherwise[:LISTED]:
                area.inside.addWidget(_line(each))
            area.inside.addStretch()
            card.body.addWidget(area)
        return card


def trial(rule: RuleView) -> str:
    """What a rule did on the past, in a sentence."""
    said = QCoreApplication.translate("Books", "It would have matched {count} lines").format(count=count(rule.matched))
    if not rule.otherwise:
        return said + QCoreApplication.translate("Books", ", all booked so.")
    return said + QCoreApplication.translate("Books", ", {count} of them booked otherwise:").format(count=count(len(rule.otherwise)))


def _line(each: Alike) -> QWidget:
    text = f"{day(each.date)} · {apart(each.payee)} {apart(each.description)} · {amount(each.amount)} → {apart(each.account)}"
    return label(text, "caption", "muted", wrap=True, selectable=True)
