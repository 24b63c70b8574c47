"""A purchase order as CSV."""

from pathlib import Path

from smeai.tabular.writing import write_csv
from smeai.usecases.stock.purchase.order import PurchaseOrder

COLUMNS = ("supplier", "date", "wanted", "item", "name", "packs", "pack size", "units", "unit cost", "value", "currency")


def write_listing(path: Path, order: PurchaseOrder) -> None:
    """One row for each line, for a spreadsheet program: texts that would run as formulas stand behind an apostrophe. FileError as usual."""
    rows = (
        (order.supplier, order.date, line.wanted, line.item, line.name, _text(line.packs), _text(line.pack), _text(line.units),
         _text(line.cost), _text(line.value), order.currency)
        for line in order.lines
    )  # fmt: skip
    write_csv(path, COLUMNS, rows, for_spreadsheet=True)


def _text(number: object) -> str | None:
    return None if number is None else f"{number:f}"
