"""The second step: what the columns of the sales are for, and a list of items beside them."""

from pathlib import Path

from smeai.core.wizard import Flow
from smeai.ui.book import Book
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.phrases import Phrases
from smeai.ui.stock.item_list import ItemList
from smeai.ui.stock.state import taken
from smeai.ui.widgets.text import label
from smeai.usecases.stock.about import ABOUT
from smeai.workers.job import Jobs


class SalesColumnsPage(ColumnsPage):
    """No role is required: where months or weeks stand side by side there is neither a date nor a quantity.

    `sample` are the sales that come along and the item list that belongs to them.
    """

    def __init__(self, runner: Jobs, book: Book, choose: Choose = choose_file, sample: tuple[Path, Path] | None = None) -> None:
        super().__init__(ABOUT)
        self._sample = sample
        self._book, self.items, self._wide = book, ItemList(runner, book, choose), label(tone="muted", wrap=True)
        self.items.changed.connect(self.changed)
        book.changed_state.connect(self._follow)
        self.body.insertWidget(1, self._wide)
        self.body.addWidget(self.items)
        Phrases(self).bind(
            self._wide.setText,
            lambda: self.tr("Do days, weeks or months stand side by side? Then they need no role: only the item does."),
        )

    @property
    def busy(self) -> bool:
        return self.items.busy

    def enter(self, flow: Flow) -> None:
        self._book.set(**taken(flow, self._book.state))
        super().enter(flow)
        self.items.show_state()
        sales, items = self._sample or (None, None)
        if sales and self._book.state.file.path == str(sales) and self._book.state.items is None:
            self._sample = None  # who takes it out does not want it back
            self.items.open(items)

    def _follow(self) -> None:
        self.items.show_state()
