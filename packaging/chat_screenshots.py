"""Pictures of the chat pilot's pages: python packaging/chat_screenshots.py FOLDER [--only results] [--look dark-rtl] [--language de]

Light, dark and mirrored (in Arabic), at 1240x800 and 1000x700; drawn without a screen, over hand-made results.
"""

from collections.abc import Iterator
from dataclasses import replace

from pictures import take
from PySide6.QtWidgets import QToolButton

from smeai.errors import DataError
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import chat_wizard
from smeai.ui.chat.topic_panel import TopicPanel
from smeai.ui.texts import said
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.usecases.chat.about import ABOUT
from tests.ui.chat import samples

SIZES = ((1240, 800), (1000, 700))
TABS = ("money", "wrong", "topics", "languages", "confusions", "baselines", "try", "answers")
UNLABELLED = replace(samples.STATE, checked=False, result=None, tested=None, proposals=samples.PROPOSALS)


def wizard(window: Window, state: ChatState, at: str, **changed: object) -> Wizard:
    """The wizard at step `at`; `changed` replaces what the engine says, as ``run=`` that of ``chat.run``."""
    made, *_ = chat_wizard(ABOUT, samples.runner(**changed), state=replace(state, at=at))
    window.show_wizard(made)
    return made


def pages(window: Window) -> Iterator[str]:
    """The window at each page, with the name of the picture."""
    yield from checks(window)
    for at in ("topics", "label"):
        wizard(window, UNLABELLED, at)
        yield at
    yield from trainings(window)
    shown = wizard(window, samples.STATE, "report")
    yield "report"
    shown.page.make()
    yield "report-made"
    yield from results(wizard(window, samples.STATE, "results"))
    wizard(window, replace(UNLABELLED, result=samples.RESULT, tested=samples.STATE.tested), "results")
    yield "results-proposed"


def checks(window: Window) -> Iterator[str]:
    shown = wizard(window, samples.STATE, "check")
    yield "check"
    panel = shown.findChild(TopicPanel)
    panel.table.selectRow(10)
    panel.table.model().ticked.emit("Complaint", True)
    yield "check-locked"
    wizard(window, UNLABELLED, "check", check=replace(samples.CHECK, topics=(), labelled=0))
    yield "check-unlabelled"


def trainings(window: Window) -> Iterator[str]:
    bare = replace(samples.STATE, result=None, tested=None)
    shown = wizard(window, bare, "train", run=DataError("Only one topic has enough messages.", "Merge some, or label some more."))
    yield "train"
    shown.page.start()
    yield "train-failed"


def results(shown: Wizard) -> Iterator[str]:
    page = shown.page
    for place, name in enumerate(TABS):
        page.tabs.setCurrentIndex(place)
        if name == "try":
            page.part("try").text.setPlainText("Hi, can I send the blue kettle back and get the green one instead? Ana")
            page.part("try").ask()
        if name == "wrong":
            page.part("wrong").table.selectRow(0)
        yield f"results-{name}"
    page.tabs.setCurrentIndex(0)
    next(tile for tile in shown.findChildren(KpiTile) if tile.accessibleName().startswith(said("Hours saved a month"))).findChild(
        QToolButton
    ).click()
    yield "results-formula"


if __name__ == "__main__":
    take(__doc__, pages, (ABOUT,), SIZES)
