"""How to come to each step of each pilot, and to the parts of a step."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QToolButton, QWidget

from smeai.errors import DataError
from smeai.ui.widgets.kpi_tile import KpiTile
from tests.ui.chat import samples as chat
from tests.ui.pages.places import Stop
from tests.ui.pages.stage import Stage, settle
from tests.ui.stock import samples as stock

RESULTS = ("money", "what-if", "wrong", "topics", "languages", "confusions", "baselines", "try", "answers")
UNLABELLED = replace(chat.STATE, checked=False, result=None, tested=None, proposals=chat.PROPOSALS)
TOO_FEW = DataError("Only one topic has enough messages.", "Merge some, or label some more.")


def stops() -> Iterator[tuple[str, Stop]]:
    """Name and way of each step."""
    for at in ("file", "columns", "check", "train", "report"):
        yield f"chat-{at}", partial(_step, "chat", at)
    for at in ("topics", "label"):
        yield f"chat-{at}", partial(_unlabelled, at)
    for place, part in enumerate(RESULTS):
        yield f"chat-results-{part}", partial(_result, place, part)
    yield "chat-failed", _failed
    yield "chat-untested", partial(_unlabelled, "results")
    yield "chat-proposed", _proposed
    for at in ("file", "columns", "check", "forecast", "orders", "report"):
        yield f"stock-{at}", partial(_step, "stock", at)
    for part in ("overview", "what-if", "purchase"):
        yield f"stock-orders-{part}", partial(_part, "stock", "orders", part)
    for part in ("replay", "money", "what-if", "report"):
        yield f"stock-report-{part}", partial(_part, "stock", "report", part)
    yield "stock-planned", _planned
    yield "stock-asked", _asked
    for at in ("files", "import", "accounts", "test", "review", "report"):
        yield f"books-{at}", partial(_step, "books", at)
    for part in ("what-if", "report"):
        yield f"books-report-{part}", partial(_part, "books", "report", part)
    yield "books-tested", _tested
    yield "books-line", _line


def _step(pilot: str, at: str, stage: Stage) -> QWidget:
    getattr(stage, pilot)(at)
    return stage.window


def _part(pilot: str, at: str, part: str, stage: Stage) -> QWidget:
    page = getattr(stage, pilot)(at).page
    page.tabs.show_part(part)
    if part == "purchase":
        settle(page)
        page.write()
    return stage.window


def _unlabelled(at: str, stage: Stage) -> QWidget:
    stage.chat(at, UNLABELLED)
    return stage.window


def _result(place: int, part: str, stage: Stage) -> QWidget:
    page = stage.chat("results").page
    page.tabs.setCurrentIndex(place)
    if part == "try":
        page.part("try").text.setPlainText("Hi, can I send the blue kettle back? Ana")
        page.part("try").ask()
    if part == "wrong":
        page.part("wrong").table.selectRow(0)
    if part == "money":
        page.findChild(KpiTile).findChild(QToolButton).click()
    return stage.window


def _failed(stage: Stage) -> QWidget:
    stage.chat("train", replace(chat.STATE, result=None, tested=None), run=TOO_FEW).page.start()
    return stage.window


def _proposed(stage: Stage) -> QWidget:
    stage.chat("results", replace(UNLABELLED, result=chat.RESULT, tested=chat.STATE.tested))
    return stage.window


def _planned(stage: Stage) -> QWidget:
    stage.stock("columns", stock.PLANNED)
    return stage.window


def _asked(stage: Stage) -> QWidget:
    stage.stock("forecast", stock.ASKED)
    return stage.window


def _tested(stage: Stage) -> QWidget:
    stage.books("test").page.start()
    return stage.window


def _line(stage: Stage) -> QWidget:
    stage.books("review").page.review.view.selectRow(1)
    return stage.window
