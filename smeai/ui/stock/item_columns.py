"""The columns of the table of items: what they are called, what they show of an item, what a click on their head sorts by."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smeai.core.preview import ColumnView
from smeai.core.usecase import Kind
from smeai.ui.amounts import LEFT_TO_RIGHT, day
from smeai.ui.stock.words import NOTHING, change, money, more, ratio, units
from smeai.ui.tokens import GRID
from smeai.usecases.stock.views import ItemRow


@dataclass(frozen=True, slots=True)
class ItemColumn:
    """`key` is a field of `ItemRow`; `width` is in pixels."""

    key: str
    width: int
    write: Callable[[ItemRow, str], str]
    figure: bool = True
    money: bool = False


def _money(key: str) -> Callable[[ItemRow, str], str]:
    return lambda row, currency: money(getattr(row, key), currency)


def _units(key: str) -> Callable[[ItemRow, str], str]:
    return lambda row, currency: units(getattr(row, key))


def _more(key: str) -> Callable[[ItemRow, str], str]:
    return lambda row, currency: more(getattr(row, key))


COLUMNS = (
    ItemColumn(
        "item", 46 * GRID, lambda row, _: f"{row.name} · {row.item}" if row.name and row.name != row.item else row.item, figure=False
    ),
    ItemColumn("at_risk", 22 * GRID, _money("at_risk"), money=True),
    ItemColumn("order", 18 * GRID, lambda row, _: units(row.order) if row.order else NOTHING),
    ItemColumn("order_by", 24 * GRID, lambda row, _: day(row.order_by) if row.order_by and row.order else NOTHING, figure=False),
    ItemColumn("order_value", 22 * GRID, _money("order_value"), money=True),
    ItemColumn("on_hand", 18 * GRID, _units("on_hand")),
    ItemColumn("cover_days", 18 * GRID, _units("cover_days")),
    ItemColumn("safety_stock", 22 * GRID, _units("safety_stock")),
    ItemColumn("reorder_point", 24 * GRID, _units("reorder_point")),
    ItemColumn("demand", 20 * GRID, _units("demand")),
    ItemColumn("trend", 18 * GRID, lambda row, _: LEFT_TO_RIGHT + change(row.trend)),
    ItemColumn("overstock", 22 * GRID, _money("overstock"), money=True),
    ItemColumn("abc", 16 * GRID, lambda row, _: f"{row.abc}{row.xyz}", figure=False),
    ItemColumn("supplier", 32 * GRID, lambda row, _: row.supplier, figure=False),
    ItemColumn("group", 32 * GRID, lambda row, _: row.group, figure=False),
    ItemColumn("method", 36 * GRID, lambda row, _: row.method, figure=False),
    ItemColumn("mase", 18 * GRID, lambda row, _: ratio(row.mase)),
)
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
CHANGES = {
    "order": ItemColumn("order_change", 18 * GRID, _more("order_change")),
    "safety_stock": ItemColumn("safety_change", 18 * GRID, _more("safety_change")),
    "reorder_point": ItemColumn("point_change", 18 * GRID, _more("point_change")),
}
"""What a what-if changes, by the column it stands beside."""
_FIRST = ("item", "order", "safety_stock", "reorder_point", "order_by", "order_value", "at_risk")
BRIEF = tuple(each for key in _FIRST for each in (COLUMNS[PLACES[key]], CHANGES.get(key)) if each)
"""The columns of items under a what-if: what it changes, first."""
TURNED = frozenset(each.key for each in CHANGES.values())
SUPPOSED = (*BRIEF, *(column for column in COLUMNS if column.key not in _FIRST))


def column_title(key: str) -> str:
    """What stands at the head of a column."""
    return {
        "item": QCoreApplication.translate("Stock", "Item"),
        "at_risk": QCoreApplication.translate("Stock", "At risk"),
        "order": QCoreApplication.translate("Stock", "Order"),
        "order_by": QCoreApplication.translate("Stock", "Order by"),
        "order_value": QCoreApplication.translate("Stock", "Order value"),
        "on_hand": QCoreApplication.translate("Stock", "On hand"),
        "cover_days": QCoreApplication.translate("Stock", "Days left"),
        "demand": QCoreApplication.translate("Stock", "Will sell"),
        "trend": QCoreApplication.translate("Stock", "Trend"),
        "overstock": QCoreApplication.translate("Stock", "Overstock"),
        "safety_stock": QCoreApplication.translate("Stock", "Safety stock"),
        "reorder_point": QCoreApplication.translate("Stock", "Reorder point"),
        "order_change": QCoreApplication.translate("Stock", "Change"),
        "safety_change": QCoreApplication.translate("Stock", "Change"),
        "point_change": QCoreApplication.translate("Stock", "Change"),
        "abc": QCoreApplication.translate("Stock", "Class"),
        "supplier": QCoreApplication.translate("Stock", "Supplier"),
        "group": QCoreApplication.translate("Stock", "Group"),
        "method": QCoreApplication.translate("Stock", "Method"),
        "mase": QCoreApplication.translate("Stock", "Error"),
    }[key]


def column_hint(key: str) -> str:
    """What a column means, where its title does not say."""
    return {
        "at_risk": QCoreApplication.translate("Stock", "Sales lost on average if the order is a lead time late"),
        "cover_days": QCoreApplication.translate("Stock", "How long what lies there lasts"),
        "safety_stock": QCoreApplication.translate("Stock", "Kept against what the forecast may be wrong by"),
        "reorder_point": QCoreApplication.translate("Stock", "When stock and open orders come down to this, it is time to order"),
        "order_change": QCoreApplication.translate("Stock", "Units to order, against now"),
        "safety_change": QCoreApplication.translate("Stock", "Safety stock, against now"),
        "point_change": QCoreApplication.translate("Stock", "Reorder point, against now"),
        "demand": QCoreApplication.translate("Stock", "Units expected over the steps ahead"),
        "trend": QCoreApplication.translate("Stock", "Against as many steps before"),
        "overstock": QCoreApplication.translate("Stock", "Money in what will not sell over the steps ahead"),
        "abc": QCoreApplication.translate("Stock", "A to C by sales, X to Z by how even they are"),
        "mase": QCoreApplication.translate("Stock", "Mean absolute scaled error in the test; 1 is the seasonal naive inside the past"),
    }.get(key, "")


def views(columns: tuple[ItemColumn, ...] = COLUMNS) -> tuple[ColumnView, ...]:
    """The columns as a `PagedTableModel` takes them."""
    return tuple(ColumnView(column_title(each.key), Kind.NUMBER if each.figure else Kind.TEXT) for each in columns)


def texts(row: ItemRow, currency: str, columns: tuple[ItemColumn, ...] = COLUMNS) -> tuple[str, ...]:
    """An item in words, one for each column."""
    return tuple(column.write(row, currency) for column in columns)


def total(column: ItemColumn, value: str, currency: str) -> str:
    """A total as it stands below its column."""
    if column.key in TURNED:
        return more(float(value or 0))
    return money(value, currency) if column.money else units(float(value)) if value else NOTHING
