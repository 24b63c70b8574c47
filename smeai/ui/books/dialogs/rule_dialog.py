"""A rule, tried on the past before it is saved."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smeai.ui.amounts import amount, day
from smeai.ui.books.account_field import AccountField
from smeai.ui.books.dialogs.conditions import Conditions
from smeai.ui.books.ledger import Ledger
from smeai.ui.dialog import Dialog
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label, set_look
from smeai.ui.words import count
from smeai.usecases.books.views import Alike, RuleView

LISTED = 30


class RuleDialog(Dialog):
    """Shows what the rule would have done, anew after each change; `done_with` carries it as it is to be saved."""

    done_with = Signal(object)

    def __init__(self, parent: QWidget, rule: RuleView, ledger: Ledger) -> None:
        super().__init__(parent)
        self.ask(self.tr("Make it a rule?"), rule.sentence, self.tr("Save the rule"))
        self.rule, self._ledger = rule, ledger
        self.tried, self._others = label(scale="strong", wrap=True), ScrollArea(spacing=GRID)
        self.field, self.active = AccountField(ledger, rule.account), QCheckBox(self.tr("Use it from now on"))
        self.field.setAccessibleName(self.tr("Account"))
        self.active.setChecked(rule.active)
        self.conditions = Conditions(rule.rule) if rule.rule is not None else None
        self._lay_out()
        self._show(rule)
        self.field.editingFinished.connect(self._try)
        if self.conditions is not None:
            self.conditions.changed.connect(self._try)
        self.yes.setFocus()

    def accept(self) -> None:
        if self.yes.isEnabled():
            self.done_with.emit(self._made())
            super().accept()

    def _made(self) -> RuleView:
        account = self.field.code() or self.rule.account
        inner = self.conditions.rule() if self.conditions is not None else None
        return replace(self.rule, account=account, active=self.active.isChecked(), rule=inner and replace(inner, account=account))

    @Slot()
    def _try(self) -> None:
        """Try the rule as it stands now."""
        made = self._made().rule
        if made is not None and made != self.rule.rule:
            self._ledger.retry_rule(made, self._show)

    def _show(self, rule: RuleView) -> None:
        self.rule = rule
        self.words.setText(rule.sentence)
        self.tried.setText(trial(rule))
        set_look(self.tried, tone="warn" if rule.otherwise else "")
        self.yes.setEnabled(rule.rule is None or any(rule.rule.conditions))
        self._others.clear()
        self._others.setVisible(bool(rule.otherwise))
        self._others.setMinimumHeight(min(len(rule.otherwise), 4) * 8 * GRID)
        for each in rule.otherwise[:LISTED]:
            self._others.inside.addWidget(_line(each))
        self._others.inside.addStretch()

    def _lay_out(self) -> None:
        card, grid = Card(padding=4 * GRID), QGridLayout()
        card.body.addWidget(self.tried)
        card.body.addWidget(self._others)
        grid.addWidget(label(self.tr("Account"), "caption", "muted"), 0, 0)
        grid.addWidget(self.field, 1, 0)
        if self.conditions is not None:
            self.body.addWidget(self.conditions)
        self.body.addLayout(grid)
        self.body.addWidget(self.active)
        self.body.addWidget(card)


def trial(rule: RuleView) -> str:
    """What a rule did on the past, in a sentence."""
    said = QCoreApplication.translate("Books", "It would have matched {count} lines").format(count=count(rule.matched))
    if not rule.otherwise:
        return said + QCoreApplication.translate("Books", ", none booked otherwise.")
    others = max(rule.differing, len(rule.otherwise))
    return said + QCoreApplication.translate("Books", ", {count} of them booked otherwise.").format(count=count(others))


def _line(each: Alike) -> QWidget:
    text = f"{day(each.date)} · {apart(each.payee)} {apart(each.description)} · {amount(each.amount)} → {apart(each.account)}"
    return label(text, "caption", "muted", wrap=True, selectable=True)
