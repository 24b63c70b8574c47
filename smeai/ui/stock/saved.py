"""How a stock pilot is kept."""

from PySide6.QtCore import QCoreApplication

from smeai.core.kpi_chain import NOTHING, Shared
from smeai.ui.stock.state import StockState, taken
from smeai.ui.stock.steps import resumed
from smeai.ui.stock.words import money
from smeai.ui.table_archive import TableArchive
from smeai.ui.words import count


def headline(state: StockState, shared: Shared = NOTHING) -> str:
    """What a list says of a pilot."""
    if state.outcome is None:
        return ""
    plan = state.outcome.plan
    text = QCoreApplication.translate("Listing", "{items} items to order for {value}")
    return text.format(items=count(plan.items_to_order), value=money(plan.order_value, state.currency))


SAVED = TableArchive("stock", StockState, taken, resumed, headline)
