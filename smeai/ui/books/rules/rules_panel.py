"""The rules: offered from the past, tried on it, listed in the order in which they win."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smeai.ui.books.dialogs.rule_dialog import RuleDialog, trial
from smeai.ui.books.ledger import Ledger
from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.empty_state import EmptyState
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.usecases.books.views import RuleView


class RulesPanel(QWidget):
    """Offers first; nothing becomes a rule before somebody says so."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger, self._rules, self._offers = ledger, (), ()
        self._area, self._empty, self._export = ScrollArea(), EmptyState("wand"), secondary(picture="download")
        self.exported: Callable[[], None] = lambda: None
        self._export.clicked.connect(lambda: self.exported())
        body, foot = QVBoxLayout(self), QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        foot.addStretch()
        foot.addWidget(self._export)
        body.addWidget(self._area, 1)
        body.addWidget(self._empty, 1)
        body.addLayout(foot)
        ledger.changed.connect(self.refresh)
        phrases = Phrases(self)
        phrases.bind(self._export.setText, lambda: self.tr("Export the rules…"))
        phrases.bind(
            lambda text: self._empty.set_texts(text, self.tr("Once you have booked a payee a few times alike, a rule is offered here.")),
            lambda: self.tr("No rules yet"),
        )
        phrases.bind(lambda _: self._show(), lambda: "")

    @Slot()
    def refresh(self) -> None:
        """Ask for rules and offers, if somebody looks."""
        if self.isVisible():
            self._ledger.rules(self._take_rules)
            self._ledger.offers(self._take_offers)

    def _take_rules(self, rules: tuple[RuleView, ...]) -> None:
        self._rules = rules
        self._show()

    def _take_offers(self, offers: tuple[RuleView, ...]) -> None:
        self._offers = offers
        self._show()

    def _show(self) -> None:
        self._area.clear()
        for title, found, card in (
            (self.tr("Offered from what you booked"), self._offers, self._offer),
            (self.tr("Your rules; the first that fits a line wins"), self._rules, self._rule),
        ):
            if found:
                self._area.inside.addWidget(label(title, "heading"))
            for rule in found:
                self._area.inside.addWidget(card(rule))
        self._area.inside.addStretch()
        self._area.setVisible(bool(self._rules or self._offers))
        self._empty.setVisible(not self._rules and not self._offers)
        self._export.setEnabled(bool(self._rules))

    def _offer(self, rule: RuleView) -> Card:
        card, row = self._card(rule, rule.why or rule.sentence, rule.sentence if rule.why else "")
        for text, picture, act in (
            (self.tr("Make it a rule"), "check", partial(self._save, rule)),
            (self.tr("Try it…"), "search", partial(self._open, rule)),
            (self.tr("Not this one"), "close", partial(self._dismiss, rule)),
        ):
            button = quiet(text, picture)
            button.setAccessibleDescription(rule.sentence)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        return card

    def _rule(self, rule: RuleView) -> Card:
        card, row = self._card(rule, rule.sentence, "")
        active = QCheckBox(self.tr("In use"))
        active.setChecked(rule.active)
        active.setAccessibleDescription(rule.sentence)
        active.toggled.connect(lambda on: self._ledger.save_rule(replace(rule, active=on)))
        row.addWidget(active)
        row.addStretch()
        place = self._rules.index(rule)
        for name, picture, act in (
            *(((self.tr("Earlier"), "chevron-up", partial(self._move, rule, place - 1)),) if place else ()),
            (self.tr("Change"), "edit", partial(self._open, rule)),
            (self.tr("Delete"), "trash", partial(self._delete, rule)),
        ):
            button = QToolButton()
            button.setIcon(icon(picture))
            button.setToolTip(name)
            button.setAccessibleName(f"{name}: {rule.sentence}")
            button.clicked.connect(act)
            row.addWidget(button)
        return card

    def _card(self, rule: RuleView, title: str, words: str) -> tuple[Card, QHBoxLayout]:
        card, row = Card(padding=4 * GRID, spacing=GRID), QHBoxLayout()
        card.body.addWidget(label(title, "strong", wrap=True))
        if words:
            card.body.addWidget(label(words, wrap=True))
        card.body.addWidget(label(trial(rule), "caption", "warn" if rule.otherwise else "muted", wrap=True))
        row.setSpacing(GRID)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card, row

    def _save(self, rule: RuleView, *_: object) -> None:
        self._ledger.save_rule(rule)

    def _move(self, rule: RuleView, place: int, *_: object) -> None:
        self._ledger.move_rule(rule.key, place)

    def _dismiss(self, rule: RuleView, *_: object) -> None:
        self._ledger.dismiss_offer(rule.key)

    def _delete(self, rule: RuleView, *_: object) -> None:
        self._ledger.delete_rule(rule.key)

    def _open(self, rule: RuleView, *_: object) -> None:
        dialog = RuleDialog(self.window(), rule, self._ledger)
        dialog.done_with.connect(self._ledger.save_rule)
        dialog.open()
