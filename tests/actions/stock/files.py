"""A small shop's files, as an owner drops them."""

import csv
from pathlib import Path

from smeai.core.pilot import Setup, Source
from smeai.usecases.stock.views import Case
from tests.usecases.stock.sales import ITEMS, columns

MAPPING = (("item", "Item"), ("date", "Date"), ("quantity", "Sold"))
ITEM_MAPPING = (("item", "Item"), ("stock", "Stock"), ("cost", "Cost"), ("price", "Price"), ("supplier", "Supplier"), ("pack", "Pack"))


def write(folder: Path) -> tuple[Path, Path]:
    """Sales and items."""
    sold, sales, items = columns(), folder / "sales.csv", folder / "items.csv"
    rows = zip(sold["item"], (day.date().isoformat() for day in sold["date"]), map(int, sold["quantity"]), strict=True)
    facts = (
        (item, 9 + place, f"{1 + place}.50", f"{3 + place}.00", ("Alder & Sons", "Brook/Wholesale")[place % 2], 6)
        for place, item in enumerate(ITEMS)
    )
    for path, header, body in ((sales, [name for _, name in MAPPING], rows), (items, [name for _, name in ITEM_MAPPING], facts)):
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *body])
    return sales, items


def case(folder: Path) -> Case:
    """What the user set up with these files."""
    sales, items = write(folder)
    return Case(Setup("stock", Source(str(sales)), MAPPING, (("horizon", 4.0),)), Source(str(items)), ITEM_MAPPING)
