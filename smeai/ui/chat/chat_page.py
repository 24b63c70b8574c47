"""What all pages of the chat pilot share: the book, the runner, what is taken from the steps before."""

from smeai.core.pilot import Setup, Source
from smeai.core.wizard import Flow
from smeai.ui.chat.book import Book
from smeai.ui.chat.state import ChatState
from smeai.ui.file_page import FileAnswer
from smeai.ui.step_page import StepPage
from smeai.workers.job import Jobs

FOLLOWING = ("edits", "checked", "proposals", "taught", "skipped", "result", "tested", "threshold", "reports")  # what rests on the file


class ChatPage(StepPage):
    """One step. `show_state` is called when the page is entered and whenever the state changes while it is shown."""

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self.runner, self.book, self._entered = runner, book, False
        book.changed_state.connect(self._follow)

    @property
    def state(self) -> ChatState:
        return self.book.state

    def enter(self, flow: Flow) -> None:
        self.book.set(**taken(flow, self.state))
        self._entered = True
        self.show_state()

    def leave(self) -> None:
        self._entered = False
        self.book.pause()

    def show_state(self) -> None:
        """Show what the book holds."""

    def retranslate(self) -> None:
        if self._entered:
            self.show_state()

    def _follow(self) -> None:
        if self._entered:
            self.show_state()
            self.changed.emit()


def taken(flow: Flow, state: ChatState) -> dict[str, object]:
    """What the answers of file and columns change in the state; another file starts everything anew."""
    file = flow.answer("file")
    if file is None:
        return {}
    options = state.setup.options if state.setup else ()
    fresh = {} if state.file and same(state.file, file) else _blank()
    setup = Setup("chat", Source(file.path, file.sheet, file.answers), flow.answer("columns", ()), options)
    return {**fresh, "file": file, "setup": setup, "at": flow.at}


def same(old: FileAnswer, new: FileAnswer) -> bool:
    """Whether it is the same file, in another folder perhaps."""
    marks = [(each.view.file, each.view.rows, each.view.shape) for each in (old, new)]
    return old.path == new.path or (bool(new.view.shape) and marks[0] == marks[1])


def _blank() -> dict[str, object]:
    empty = ChatState()
    return {name: getattr(empty, name) for name in FOLLOWING}
