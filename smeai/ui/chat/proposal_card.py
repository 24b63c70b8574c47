"""One proposed topic: its name, its telling words, typical messages, and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu

from smeai.ui.field_keys import FieldKeys
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.ui.words import count, in_line
from smeai.usecases.chat.views import Proposal

SHOWN, EXAMPLE = 3, 140  # messages, characters


class ProposalCard(Card):
    """The signals carry the proposal; `renamed` also its new name, `merged` the one it becomes a part of. `all_` says which there are."""

    renamed = Signal(object, str)
    merged = Signal(object, object)
    split = Signal(object)
    dropped = Signal(object)

    def __init__(self, proposal: Proposal, all_: Callable[[], tuple[Proposal, ...]]) -> None:
        super().__init__(padding=4 * GRID)
        self.proposal, self._all, self._menu = proposal, all_, QMenu(self)
        self.name = QLineEdit(proposal.name)
        self.name.setAccessibleName(self.tr("Name of this topic"))
        FieldKeys(self.name)
        self.name.editingFinished.connect(self._tell_name)
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(self.name, 1)
        head.addWidget(Badge(self.tr("{count} messages").format(count=count(proposal.size))))
        self.body.addLayout(head)
        self.body.addWidget(label(" · ".join(proposal.words), "caption", "accent", wrap=True))
        for example in proposal.examples[:SHOWN]:
            self.body.addWidget(label(f"“{in_line(example, EXAMPLE)}”", "body", "muted", wrap=True))
        self.body.addStretch()
        self.body.addLayout(self._buttons())
        self.setAccessibleName(f"{proposal.name}, {count(proposal.size)}")

    def _buttons(self) -> QHBoxLayout:
        merge, split, drop = tight(self.tr("Merge with…"), "merge"), tight(self.tr("Split"), "split"), tight(self.tr("Drop"), "trash")
        merge.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._list_others)
        split.setEnabled(self.proposal.size > 1)
        split.clicked.connect(partial(self._tell, self.split))
        drop.clicked.connect(partial(self._tell, self.dropped))
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (merge, split, drop):
            button.setAccessibleDescription(self.proposal.name)
            row.addWidget(button)
        row.addStretch()
        return row

    @Slot()
    def _list_others(self) -> None:
        self._menu.clear()
        for other in self._all():
            if other != self.proposal:
                self._menu.addAction(other.name).triggered.connect(partial(self._merge_with, other))

    @Slot()
    def _tell_name(self) -> None:
        name = self.name.text().strip()
        if name and name != self.proposal.name:
            self.renamed.emit(self.proposal, name)

    def _merge_with(self, other: Proposal, *_: object) -> None:
        self.merged.emit(self.proposal, other)

    def _tell(self, signal: Signal, *_: object) -> None:
        signal.emit(self.proposal)
