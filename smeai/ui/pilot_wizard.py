"""The wizard of each pilot that works."""

from smeai.core.usecase import About
from smeai.ui.assets import asset
from smeai.ui.chat.book import Book
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import chat_wizard
from smeai.ui.file_page import FilePage
from smeai.ui.wizard import Wizard
from smeai.workers.job import Jobs

SAMPLES = {"chat": asset("samples", "web_shop_messages.xlsx")}
MAKERS = {"chat": chat_wizard}


def pilot_wizard(about: About, runner: Jobs, state: ChatState | None = None) -> tuple[Wizard, FilePage, Book]:
    """The wizard of a use case, its first page, which may be given a file, and its book; `state` is that of a saved pilot."""
    return MAKERS[about.key](about, runner, SAMPLES.get(about.key), state)
