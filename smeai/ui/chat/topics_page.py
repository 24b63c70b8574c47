"""Without labels: topics are proposed, and the user makes them their own."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from smeai.core.pilot import Setup
from smeai.ui.chat import proposals
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.chat_page import ChatPage
from smeai.ui.chat.proposal_card import ProposalCard
from smeai.ui.chat.proposals import Proposals
from smeai.ui.number_field import NumberField
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.usecases.chat.views import Proposal
from smeai.workers.job import Jobs

COLUMNS = 2


class TopicsPage(ChatPage):
    """Needs ``chat.propose(setup, edits, count) -> tuple[Proposal, ...]`` and, to split one,
    ``chat.split(setup, edits, proposals, name) -> tuple[Proposal, ...]``, all of them.
    """

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__(runner, book)
        self._shown: Proposals = ()
        self._asked_of: Setup | None = None
        self.cards: list[ProposalCard] = []
        self._progress, self._area, self._grid = ProgressPanel(), ScrollArea(), QGridLayout()
        self._words, self._number, self._propose = label(tone="muted", wrap=True), NumberField(2, 60), secondary(picture="spark")
        self._propose.clicked.connect(self._propose_again)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(
            self._words.setText,
            lambda: self.tr("Messages that say similar things were put together. Name the topics as you would; merge, split or drop them."),
        )
        phrases.bind(self._propose.setText, lambda: self.tr("Propose anew"))
        phrases.bind(self._number.setAccessibleName, lambda: self.tr("Number of topics"))
        phrases.bind(self._number.setSuffix, lambda: " " + self.tr("topics"))

    @property
    def valid(self) -> bool:
        return len(self.state.proposals) > 1

    @property
    def busy(self) -> bool:
        return self._progress.running

    @property
    def error(self) -> str:
        return "" if self.valid or self.busy else self.tr("At least two topics are needed.")

    def apply(self) -> tuple[tuple[str, int], ...]:
        self.book.set(edits=replace(self.state.edits, labels=self.state.labels()))
        return tuple((each.name, each.size) for each in self.state.proposals)

    def leave(self) -> None:
        super().leave()
        self._progress.cancel()

    def cancel(self) -> None:
        self._progress.cancel()

    def show_state(self) -> None:
        if not self.state.proposals and self._asked_of != self.state.setup:
            self._ask(None)
        if self.state.proposals != self._shown:
            self._build()
        self._arrange()

    def retranslate(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards, self._shown = [], ()
        super().retranslate()

    def _ask(self, number: int | None) -> None:
        self._asked_of = self.state.setup
        take, fail, advance = self._take, self._fail, self._progress.advance
        job = self.runner.start("chat.propose", self.state.setup, self.state.edits, number, done=take, failed=fail, progress=advance)
        self._progress.watch(job)
        self._arrange()

    @Slot()
    def _propose_again(self) -> None:
        self._ask(round(self._number.value()))

    def _take(self, found: Proposals) -> None:
        self._progress.finish()
        if self.state.proposals:
            self.book.change(self.tr("Topics were proposed anew."), proposals=found)
        else:
            self.book.set(proposals=found)
        self._arrange()

    def _fail(self, failure: object) -> None:
        self._progress.fail(failure)
        self._arrange()

    @Slot(object, str)
    def _rename(self, one: Proposal, name: str) -> None:
        taught = tuple((row, name if topic == one.name else topic) for row, topic in self.state.taught)
        text = self.tr("{old} is now called {new}.").format(old=one.name, new=name)
        self.book.change(text, proposals=proposals.rename(self.state.proposals, one, name), taught=taught)

    @Slot(object, object)
    def _merge(self, one: Proposal, into: Proposal) -> None:
        taught = tuple((row, into.name if topic == one.name else topic) for row, topic in self.state.taught)
        text = self.tr("{old} is now part of {new}.").format(old=one.name, new=into.name)
        self.book.change(text, proposals=proposals.merge(self.state.proposals, into, one), taught=taught)

    @Slot(object)
    def _drop(self, one: Proposal) -> None:
        taught = tuple((row, topic) for row, topic in self.state.taught if topic != one.name)
        self.book.change(
            self.tr("{name} was dropped.").format(name=one.name), proposals=proposals.drop(self.state.proposals, one), taught=taught
        )

    @Slot(object)
    def _split(self, one: Proposal) -> None:
        take, fail, advance = partial(self._take_parts, one), self._fail, self._progress.advance
        state = self.state
        job = self.runner.start("chat.split", state.setup, state.edits, state.proposals, one.name, done=take, failed=fail, progress=advance)
        self._progress.watch(job)
        self._arrange()

    def _take_parts(self, one: Proposal, found: Proposals) -> None:
        self._progress.finish()
        self.book.change(self.tr("{name} was split.").format(name=one.name), proposals=found)
        self._arrange()

    def _build(self) -> None:
        """Cards of proposals that are as before stay: the keyboard may be in one of them."""
        self._shown = shown = self.state.proposals
        known = {card.proposal: card for card in self.cards}
        for card in self.cards:
            self._grid.removeWidget(card)
            if card.proposal not in shown:
                card.hide()
                card.deleteLater()
        self.cards = [known.get(one) or self._card(one) for one in shown]
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
        self._number.setValue(len(shown))

    def _card(self, one: Proposal) -> ProposalCard:
        card = ProposalCard(one, lambda: self.state.proposals)
        card.renamed.connect(self._rename)
        card.merged.connect(self._merge)
        card.split.connect(self._split)
        card.dropped.connect(self._drop)
        return card

    def _arrange(self) -> None:
        self._progress.setVisible(self.busy or self._progress.failed)
        self._area.setVisible(not self.busy)
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(self._words, 1)
        head.addWidget(self._number)
        head.addWidget(self._propose)
        self._grid.setSpacing(3 * GRID)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._area.inside.addLayout(self._grid)
        self._area.inside.addStretch()
        self.body.addLayout(head)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._area, 1)
        self.body.addStretch(0)
