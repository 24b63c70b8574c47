"""What all pages of the chat pilot share: what is taken from the steps before."""

from smeai.core.pilot import Setup, Source
from smeai.core.wizard import Flow
from smeai.ui.chat.state import ChatState
from smeai.ui.pilot_page import PilotPage

FOLLOWING = ("edits", "checked", "proposals", "taught", "skipped", "result", "tested", "threshold", "reports")  # what rests on the file


class ChatPage(PilotPage):
    """One step. `show_state` is called when the page is entered and whenever the state changes while it is shown."""

    def taken(self, flow: Flow) -> dict[str, object]:
        return taken(flow, self.state)

    def follow(self) -> None:
        self.show_state()


def taken(flow: Flow, state: ChatState) -> dict[str, object]:
    """What the answers of file and columns change in the state; another file starts everything anew."""
    file = flow.answer("file")
    if file is None:
        return {}
    options = state.setup.options if state.setup else ()
    fresh = {} if state.file and state.file.is_like(file) else _blank()
    setup = Setup("chat", Source(file.path, file.sheet, file.answers), flow.answer("columns", ()), options)
    return {**fresh, "file": file, "setup": setup, "at": flow.at}


def _blank() -> dict[str, object]:
    empty = ChatState()
    return {name: getattr(empty, name) for name in FOLLOWING}
