"""The second step: what the columns of the sales are for, and the lists beside them: of items, and of what is planned."""

from collections.abc import Sequence
from pathlib import Path

from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.phrases import Phrases
from smeai.ui.stock.coming_card import ComingCard
from smeai.ui.stock.item_list import ItemList
from smeai.ui.stock.state import taken
from smeai.ui.widgets.text import label
from smeai.usecases.stock.about import ABOUT
from smeai.workers.job import Jobs


class SalesColumnsPage(ColumnsPage):
    """No role is required: where months or weeks stand side by side there is neither a date nor a quantity.

    `sample` are the sales that come along, and the item list and the list of coming events that belong to them.
    """

    def __init__(self, runner: Jobs, book: Book, choose: Choose = choose_file, sample: Sequence[Path] = ()) -> None:
        super().__init__(ABOUT)
        self._sample = sample
        self._book, self._wide = book, label(tone="muted", wrap=True)
        self.items, self.coming = ItemList(runner, book, choose), ComingCard(runner, book, choose)
        for beside in (self.items, self.coming):
            beside.changed.connect(self.changed)
        book.changed_state.connect(self._follow)
        self.body.insertWidget(1, self._wide)
        self.body.addWidget(self.items)
        self.body.addWidget(self.coming)
        Phrases(self).bind(
            self._wide.setText,
            lambda: self.tr("Do days, weeks or months stand side by side? Then they need no role: only the item does."),
        )

    @property
    def busy(self) -> bool:
        return self.items.busy or self.coming.busy

    def enter(self, flow: Flow) -> None:
        self._book.set(**taken(flow, self._book.state))
        super().enter(flow)
        self._follow()
        sales, *beside = self._sample or ("",)
        if self._book.state.file.path == str(sales):
            self._sample = ()  # who takes one out does not want it back
            for card, path in zip((self.items, self.coming), beside, strict=False):
                if card.file is None:
                    card.open(path)

    def _follow(self) -> None:
        self.items.show_state()
        self.coming.show_state()
