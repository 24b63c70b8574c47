"""Which shape a table of sales has, and its rows: long, wide, or with items across."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.tabular.grid import Cell
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import DATE, ITEM, LOCATION, PRICE, QUANTITY, STOCK
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.item_file import facts_of, price_of
from smeai.usecases.stock.long_table import BETWEEN, item_codes, long_sales
from smeai.usecases.stock.named_columns import with_item, with_named
from smeai.usecases.stock.periods import period_of
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.wide import block_of, items_across, refuse_yearless, stacked, wide_sales

_LOOK, _MOSTLY = 200, 0.8  # different cells looked at, and the share of them that must name a period


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """Sales, and what was taken for what, in words; "" where the mapping says it."""

    sales: Sales
    sentence: str = ""


def read_sales(table: Table, mapping: Mapping[str, str], reading: Reading, progress: Progress = silent) -> Read:
    """The rows of a table of sales, with the facts that stand beside them; DataError where there are none."""
    mapping = with_item(mapping)
    if block := block_of(table, mapping, reading):
        sales = wide_sales(table, block, mapping, reading)
        words = f"Each column from “{block.columns[0]}” to “{block.columns[-1]}” is one step."
        return Read(_with_facts(sales, table, sales.names, reading), words)
    mapping, words = _with_date(table, mapping)
    refuse_yearless(table, mapping)
    across = items_across(table, mapping)
    if len(across) > 1:
        longer, mapping = stacked(table, across, mapping)
        return Read(long_sales(longer, mapping, reading, progress), f"Each column is an item: {', '.join(across[:10])}.")
    if across:
        mapping = {**mapping, QUANTITY: across[0]}
        words = f"{words} “{across[0]}” is the quantity: it is the only column of numbers.".strip()
    mapping = with_named(table, mapping, QUANTITY)
    sales = long_sales(table, mapping, reading, progress)
    return Read(_with_facts(sales, table, mapping, reading, _order(sales, table)), words)


def _with_date(table: Table, mapping: Mapping[str, str]) -> tuple[Mapping[str, str], str]:
    """The mapping with a column of weeks, months or quarters as the dates, where no other was chosen; and a sentence that says so."""
    if DATE in mapping:
        return mapping, ""
    for name in table.columns:
        cells = table.cells[name].dropna().drop_duplicates().head(_LOOK).tolist()
        if name not in mapping.values() and cells and sum(map(_names_step, cells)) >= _MOSTLY * len(cells):
            return {**mapping, DATE: name}, f"“{name}” holds the dates."
    return with_named(table, mapping, DATE), ""


def _names_step(cell: Cell) -> bool:
    """Whether a cell names a week, a month or a quarter; a year alone may be the year of anything."""
    found = period_of(cell)
    return found is not None and found[1] is not Frequency.YEAR


def _with_facts(sales: Sales, table: Table, mapping: Mapping[str, str], reading: Reading, order: np.ndarray | None = None) -> Sales:
    """Name, group, cost and so on where they have columns of their own, the last of each item by `order` of rows; price and stock
    from the last rows of the sales."""
    own = {key: name for key, name in mapping.items() if key not in sales.known}
    items, codes, unnamed = item_codes(table, mapping, reading)
    facts, problems = facts_of(table, own, reading, items, np.where(unnamed, -1, codes), order)
    for key, field, plain in ((PRICE, "price", price_of), (STOCK, "on_hand", _stock_of)):
        if key in sales.known:
            last = _last(sales, sales.known[key]).tolist()
            facts = tuple(replace(fact, **{field: plain(value)}) for fact, value in zip(facts, last, strict=True))
    if mapping.get(LOCATION) in table.columns and mapping.get(ITEM) in table.columns:
        facts = tuple(replace(fact, location=fact.item.rpartition(BETWEEN)[2]) for fact in facts)
    return replace(sales, facts=facts, problems=(*sales.problems, *problems))


def _order(sales: Sales, table: Table) -> np.ndarray:
    """The rows of the table that are sales, by time."""
    return np.searchsorted(table.row_numbers, sales.row)[np.argsort(sales.moment, kind="stable")]


def _stock_of(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _last(sales: Sales, values: np.ndarray) -> np.ndarray:
    """The latest value of each item among rows with a quantity: what is planned is not yet so. float64 [items], NaN where none is."""
    found = np.full(len(sales.items), np.nan)
    order = np.argsort(sales.moment, kind="stable")
    order = order[(np.isfinite(values) & np.isfinite(sales.quantity))[order]]
    found[sales.item[order]] = values[order]
    return found
