"""What one can do with the stock pilot; the window names these, the command line calls them."""

from smeai.actions.stock.asking import item, items, overview, plan, suspects
from smeai.actions.stock.looking import coming, coming_roles, history, item_roles, look
from smeai.actions.stock.ordering import write_orders
from smeai.actions.stock.reporting import report
from smeai.actions.stock.trial import run, stopped

__all__ = [
    "coming",
    "coming_roles",
    "history",
    "item",
    "item_roles",
    "items",
    "look",
    "overview",
    "plan",
    "report",
    "run",
    "stopped",
    "suspects",
    "write_orders",
]
