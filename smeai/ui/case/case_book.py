"""The business case as the window holds it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from smeai.actions.case_views import CaseView
from smeai.ui.sheet_book import SheetBook
from smeai.workers.job import Jobs

KEPT = ("given", "tried", "scenarios", "currency", "client", "folder", "reports", "language", "anonymous")
ARRANGED = ("currency", "left_out")  # what decides which pilots are in it
EMPTY = CaseView((), (), ())


class CaseBook(SheetBook):
    """Its state is a `CaseView`."""

    def __init__(self, runner: Callable[[], Jobs], workspace: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__("case", EMPTY, KEPT, runner, workspace, pairs=("given", "tried"), rearranging=ARRANGED, parent=parent)

    def leave_out(self, pilot: int, words: str, out: bool) -> None:
        """Take a pilot out of the case, or in again."""
        self.keep()
        taken = {each.pilot for each in self.state.left_out if each.chosen}
        self.send(words, {"left_out": sorted(taken | {pilot} if out else taken - {pilot})})
