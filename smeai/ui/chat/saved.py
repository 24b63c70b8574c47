"""How a chat pilot is kept."""

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi import Kpi, Unit
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.ui.chat.chat_page import taken
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import resumed
from smeai.ui.table_archive import TableArchive
from smeai.ui.words import figure
from smeai.usecases.chat.kpis import kpis


def headline(state: ChatState, shared: Shared = NOTHING) -> str:
    """What a list says of a pilot."""
    if state.result is None:
        return ""
    made: tuple[Kpi, ...] = kpis(state.result, dict(state.figures), state.sure, shared=shared)
    hours, point = next(kpi.value for kpi in made if kpi.name == "hours_month"), state.result.at(state.sure)
    automatic = figure(point.auto / max(1, point.n), Unit.SHARE)
    if hours < 1:
        return QCoreApplication.translate("Listing", "{automatic} automatic").format(automatic=automatic)
    text = QCoreApplication.translate("Listing", "{automatic} automatic, about {hours} a month")
    return text.format(automatic=automatic, hours=figure(hours, Unit.HOURS))


SAVED = TableArchive("chat", ChatState, taken, resumed, headline)
