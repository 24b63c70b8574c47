"""Sentences of the chat pilot as the window says them."""

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi import Kpi, Unit
from smeai.ui import words
from smeai.ui.texts import apart
from smeai.ui.words import count, figure
from smeai.usecases.chat.kpis import TITLES
from smeai.usecases.chat.lanes import Lane, Point
from smeai.usecases.chat.result import ChatResult


def lane_name(lane: str) -> str:
    """What a lane is called."""
    return {
        Lane.AUTO: QCoreApplication.translate("Chat", "Automatic"),
        Lane.CLARIFY: QCoreApplication.translate("Chat", "Asked back"),
        Lane.HUMAN: QCoreApplication.translate("Chat", "To a person"),
    }.get(lane, lane)


def headline(point: Point, hours: float) -> str:
    """The one sentence. `hours` are those saved a month."""
    wrong, auto = 100 * point.auto_wrong / max(1, point.n), 100 * point.auto / max(1, point.n)
    wrongs = figure(wrong, Unit.NUMBER) if wrong else QCoreApplication.translate("Chat", "none")
    handled = QCoreApplication.translate("Chat", "Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong")
    if hours > 0:
        ending = QCoreApplication.translate("Chat", ": about {hours} hours saved a month.")
    else:
        ending = QCoreApplication.translate("Chat", ". Looking after it would take {hours} hours a month more than it saves.")
    amount = figure(abs(hours), Unit.NUMBER)
    return (handled + ending).format(auto=figure(round(auto), Unit.COUNT), wrong=wrongs, hours=amount)


def evidence(result: ChatResult) -> str:
    """What the figures were measured on, in one line."""
    text = QCoreApplication.translate("Chat", "Tested on {n} messages the model had never seen.")
    return " ".join((text.format(n=count(result.tested)), apart(result.split_note))).strip()


def formula(kpi: Kpi, currency: str) -> str:
    """The formula in words, and each input with its value and where it comes from."""
    return words.formula(kpi, currency, {name: title for name, (title, _, _) in TITLES.items()})
