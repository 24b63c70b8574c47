"""What a run that was stopped has left, and the way on."""

from PySide6.QtWidgets import QWidget

from smeai.ui.book import Book
from smeai.ui.widgets.banner import Banner
from smeai.ui.words import share
from smeai.usecases.stock.stopped import Stopped
from smeai.workers.job import Jobs


class StoppedBanner(Banner):
    """Needs ``stock.stopped(place) -> Stopped | None``; `acted` when the user wants to go on."""

    def __init__(self, runner: Jobs, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._book = runner, book

    def ask(self) -> None:
        """Show what there is to take up; a pilot that is kept nowhere has left nothing."""
        if self._book.place:
            self._runner.ask("stock.stopped", self._book.place, done=self._tell)

    def _tell(self, left: Stopped | None) -> None:
        if left is None:
            self.clear()
            return
        if left.forecast:
            told = self.tr("The test on the past is kept, and {part} of the forecast.").format(part=share(left.forecast))
        else:
            told = self.tr("{part} of the test on the past is kept.").format(part=share(left.test))
        hint = self.tr("What has changed since, in the sales or in what you agreed to, is worked out anew.")
        self.say(told, hint, action=self.tr("Go on"))
