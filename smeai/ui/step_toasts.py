"""What was done, said at the foot of a wizard, with a way back."""

from PySide6.QtCore import QObject

from smeai.ui.book import Book
from smeai.ui.widgets.toast import Toast
from smeai.ui.wizard import Wizard


class StepToasts(QObject):
    """Follows what `book` tells; lives as long as `wizard`."""

    def __init__(self, wizard: Wizard, book: Book) -> None:
        super().__init__(wizard)
        self._toast, self._book = Toast(wizard), book
        book.told.connect(self._say)

    def _say(self, sentence: str) -> None:
        self._toast.say(sentence, self._book.undo)
