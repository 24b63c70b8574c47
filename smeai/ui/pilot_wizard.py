"""The steps of a pilot and their pages."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from smeai.core.usecase import About
from smeai.core.wizard import Step, begin
from smeai.ui.assets import asset
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FilePage
from smeai.ui.wizard import Wizard
from smeai.workers.job import Jobs

TITLES = {
    "file": QT_TRANSLATE_NOOP("Steps", "Choose file"),
    "columns": QT_TRANSLATE_NOOP("Steps", "Columns"),
}


SAMPLES = {"chat": asset("samples", "web_shop_messages.xlsx")}


def pilot_wizard(about: About, runner: Jobs) -> tuple[Wizard, FilePage]:
    """The wizard of a use case, and its first page, which may be given a file."""
    if about.key == "chat":
        from smeai.ui.chat.steps import chat_wizard  # its pages are many, and only this pilot needs them

        wizard, file, _ = chat_wizard(about, runner, SAMPLES["chat"])
        return wizard, file
    pages = {"file": FilePage(runner, about.key, SAMPLES.get(about.key)), "columns": ColumnsPage(about)}
    steps = tuple(Step(key, QCoreApplication.translate("Steps", TITLES[key])) for key in pages)
    return Wizard(lambda: about.title, begin(steps), pages), pages["file"]
