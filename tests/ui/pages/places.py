"""How to come to the pages behind the sidebar, and to their parts."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.ui.pages.stage import Stage

Stop = Callable[[Stage], QWidget]  # brings a stage to a page, and gives the window to look at

PLACES = ("home", "new", "pilots", "reports", "reviews", "figures", "finder")
CASE = ("overview", "hangs", "what-if", "figures", "report")
COMPUTING = ("cost", "choice", "selling", "commitment", "ebitda", "report")


def stops() -> Iterator[tuple[str, Stop]]:
    """Name and way of each page."""
    for place in PLACES:
        yield place, partial(_show, place)
    for part in CASE:
        yield f"case-{part}", partial(_part, "case", part)
    for part in COMPUTING:
        yield f"computing-{part}", partial(_part, "computing", part)
    yield "finder-uses", partial(_found, "uses")
    yield "finder-readiness", partial(_found, "readiness")
    yield "banners", _banners


def _show(place: str, stage: Stage) -> QWidget:
    stage.window.show_page(place)
    return stage.window


def _part(place: str, part: str, stage: Stage) -> QWidget:
    stage.window.show_page(place)
    stage.window.front.tabs.show_part(part)
    return stage.window


def _found(part: str, stage: Stage) -> QWidget:
    stage.window.finder = ANSWERED
    stage.window.show_page("finder")
    page = stage.window.front
    page.setCurrentIndex(1)
    page.currentWidget().tabs.show_part(part)
    return stage.window


def _banners(stage: Stage) -> QWidget:
    window = stage.window
    window.show_page("home")
    window.banner.say("The file is locked with a password.", "Save it without one, then choose it again.", tone="bad")
    window.toast.say("12 messages were moved to Returns.", undo=lambda: None)
    return window


ANSWERED = {"currency": "EUR", "numbers": {"wage": 24.0}}
