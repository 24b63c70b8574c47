"""What the shop sells and who delivers it. All names are invented; the articles stand in texts/corner_shop_items.csv."""

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from shelves.days import AHEAD, END, START


@dataclass(frozen=True, slots=True)
class Supplier:
    """`lead` in days; `orders`: the weekdays on which the shop orders; `weeks`: so many weeks' average it wants to have."""

    name: str
    lead: int
    orders: tuple[int, ...]
    weeks: float


SUPPLIERS = {
    supplier.name: supplier
    for supplier in (
        Supplier("Dunmere Dairy and Bakery", 1, (0, 1, 2, 3, 4, 5), 0.42),
        Supplier("Brackenfold Wholesale", 3, (1, 4), 1.35),
        Supplier("Corrimoor Drinks", 4, (2,), 2.1),
        Supplier("Halven Household Supply", 6, (3,), 3.0),
        Supplier("Greenhallow Garden Trade", 10, (0,), 4.5),
        Supplier("Lanternwick Imports", 21, (0,), 6.5),
    )
}


@dataclass(frozen=True, slots=True)
class Article:
    """`cost` and `price` are today's; `rate`: units on an average day; `trend` per year; `german` for the wide table.

    `kind`: "" sells steadily, "lumpy" seldom and then sometimes several, "seasonal" is bought once for a season.
    On sale from `since` to `until`.
    """

    number: str
    name: str
    group: str
    supplier: Supplier
    cost: Decimal
    price: Decimal
    pack: int
    minimum: int
    shelf: int | None
    rate: float
    season: str
    trend: float
    kind: str
    since: date
    until: date
    german: str

    @property
    def is_new(self) -> bool:
        return self.since > START

    @property
    def is_ended(self) -> bool:
        return self.until <= END


def _article(row: dict[str, str]) -> Article:
    return Article(
        row["item"],
        row["name"],
        row["group"],
        SUPPLIERS[row["supplier"]],
        Decimal(row["cost"]),
        Decimal(row["price"]),
        int(row["pack"]),
        int(row["minimum"]),
        int(row["shelf"]) if row["shelf"] else None,
        float(row["rate"]),
        row["season"],
        float(row["trend"]) / 100,
        row["kind"],
        date.fromisoformat(row["since"]) if row["since"] else START,
        date.fromisoformat(row["until"]) if row["until"] else AHEAD,
        row["german"],
    )


with (Path(__file__).parent.parent / "texts" / "corner_shop_items.csv").open(encoding="utf-8", newline="") as file:
    ARTICLES = tuple(_article(row) for row in csv.DictReader(file, delimiter=";"))
