"""The reviews as the window holds them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from smeai.actions.review_views import ReviewView
from smeai.core.review.month import Month, entered, find
from smeai.core.review.standing import month_of
from smeai.ui.sheet_book import SheetBook
from smeai.workers.job import Jobs

KEPT = ("in_use", "months", "client", "folder", "reports", "language", "anonymous")


class ReviewBook(SheetBook):
    """Its state is a `ReviewView`."""

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__("review", ReviewView(), KEPT, runner, workspace, pairs=("in_use",), rearranging=("in_use",), parent=parent)

    @property
    def month(self) -> Month:
        """The review of this month, as far as it was entered."""
        return find(self.state.months, month_of(self.state.today))

    def use(self, pilot: int, since: str, words: str) -> None:
        """A pilot is in daily use from a day on (ISO 8601), or not at all where that is empty."""
        kept = {number: day for number, day in self.state.in_use if number != pilot} | ({pilot: since} if since else {})
        pilots = tuple(replace(each, since=since) if each.pilot == pilot else each for each in self.state.pilots)
        self.change(words, quiet=True, merge=True, in_use=tuple(sorted(kept.items())), pilots=pilots)

    def enter(self, month: Month, words: str) -> None:
        """Make this the review of its month."""
        self.change(words, quiet=True, merge=True, months=entered(self.state.months, month))
