"""Where pilots work: what runs, whose wizards are open, and what was left undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from smeai.storage.unfinished import Unfinished
from smeai.ui.keeper import Keeper
from smeai.ui.window import Window
from smeai.ui.work.parking import Parking
from smeai.ui.work.restart import left_words, offer
from smeai.ui.work.strip import WorkStrip
from smeai.ui.work.work import Work
from smeai.ui.work.works import Works


class WorkBench(QObject):
    """`put_up` shows the wizard of a keeper, `open_pilot` opens the pilot of a key."""

    def __init__(
        self, window: Window, unfinished: Unfinished, put_up: Callable[[Keeper], object], open_pilot: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._put_up, self._open, self._restarting = window, put_up, open_pilot, ""
        self.unfinished = unfinished
        self.works = Works(window, unfinished, self._seen)
        self.parking = Parking(window, self.works)
        window.may_close = self.works.may_close
        window.closing.connect(self.works.close)
        window.add_bar(WorkStrip(self.works))
        self.works.wanted.connect(self._bring)
        self.works.emptied.connect(self.parking.sweep)

    def take_in(self, keeper: Keeper) -> None:
        """Follow the work of a pilot whose wizard was made."""
        keeper.book.worked.connect(lambda work: self.works.add(work, keeper.title))
        keeper.settled.connect(self.parking.sweep)

    def offer(self) -> None:
        """Offer what was left undone before this program began."""
        offer(self._window, self.unfinished, self.restart)

    def restart(self, key: str) -> None:
        """Open a pilot and begin again what was left undone."""
        self._restarting = key
        self._open(key)

    def take_up(self, keeper: Keeper) -> None:
        """Offer, or begin, what a pilot that was opened again has left undone."""
        key = f"{keeper.pilot}@{keeper.folder}"
        restarting, self._restarting = self._restarting == key, ""
        left = self.unfinished.find(key)
        if left is None:
            return
        keeper.wizard.show_step(left.step)
        keeper.book.left = left_words(left)
        page = keeper.wizard.page
        if keeper.wizard.flow.at != left.step or page.busy:
            return
        if restarting and hasattr(page, "start"):
            page.start()
        else:
            page.retranslate()

    def _seen(self, work: Work) -> bool:
        window = self._window
        return window.place == "new" and window.wizard is not None and window.wizard.page is work.page

    @Slot(object)
    def _bring(self, work: Work) -> None:
        """Show the page of work, wherever one is."""
        keeper = self.parking.of(work)
        if keeper is None:
            return
        if not keeper.keeps(self._window.wizard):
            self._put_up(keeper)
        self._window.show_new()
        keeper.wizard.show_step(work.step)
