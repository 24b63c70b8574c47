"""The files as a till and a list of articles would give them, with the faults such files have."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from tables import Cell, Look, write_table

from shelves.coming import Entry
from shelves.days import DAYS, END, INVENTORY, OPEN, PAST
from shelves.simulation import Line

DAY, WEEK = 1, 6
LOOK = Look("Quill Lane Stores (invented)", datetime(2026, 6, 28, 18, 0))
TWICE = (date(2024, 3, 12), date(2025, 9, 18))  # days that were exported two times, by week with their week
SPIKE = ("FR-1035", date(2025, 5, 14), 100)  # so many times what was sold
_SALES = (("Date", 11), ("Item", 10), ("Quantity", 9), ("Price", 8), ("Promotion", 10), ("Open", 6), ("Stock on hand", 13))
_ITEMS = (
    ("Item", 10),
    ("Name", 30),
    ("Group", 12),
    ("Supplier", 28),
    ("Unit cost", 9),
    ("Price", 8),
    ("Lead time days", 14),
    ("Pack size", 9),
    ("Minimum order", 14),
    ("Shelf life days", 14),
    ("Stock on hand", 13),
    ("On order", 9),
    ("Due", 11),
)
_COMING = (("From", 11), ("To", 11), ("What", 11), ("Item", 10), ("Discount %", 11))
_MONTHS = ("Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")
Row = tuple[Cell, ...]


def write_sales(lines: Sequence[Line], path: Path) -> None:
    """The whole range by week: by day it would be five megabytes."""
    write_table(path, "Sales", LOOK, _SALES, sales_rows(lines, WEEK))


def write_daily(lines: Sequence[Line], path: Path) -> None:
    """The fresh articles by day."""
    write_table(path, "Sales", LOOK, _SALES, sales_rows([line for line in lines if line.article.group == "Fresh"], DAY))


def write_items(lines: Sequence[Line], path: Path) -> None:
    write_table(path, "Items", LOOK, _ITEMS, item_rows(lines))


def write_coming(coming: Sequence[Entry], path: Path) -> None:
    write_table(path, "Planned", LOOK, _COMING, map(_planned, coming))


def write_wide(lines: Sequence[Line], path: Path) -> None:
    header = (("Artikelnummer", 14), ("Bezeichnung", 28), *((_title(month), 8) for month in _months()), ("Summe", 9))
    write_table(path, "Absatz Garten", LOOK, header, wide_rows(lines))


def sales_rows(lines: Sequence[Line], length: int) -> Iterator[Row]:
    """Per step of `length` days of `DAYS`: what each article sold, its price, whether it was promoted, which share of the step the
    shop was open, what lay there in the evening of the last day."""
    for start in range(0, len(DAYS), length):
        span = slice(start, start + length)
        if DAYS[start] not in INVENTORY:
            rows = [row for line in lines for row in (_past(line, span) if start < PAST else _coming(line, span))]
            yield from rows * 2 if any(day in TWICE for day in DAYS[span]) else rows


def _past(line: Line, span: slice) -> Iterator[Row]:
    if line.on_sale[span].any():
        ledger, stock = line.ledger, int(line.ledger.stock[span][-1])
        sold, returned = int(ledger.sales[span].sum()), int(ledger.returned[span].sum())
        yield _row(line, span, sold * _typing_error(line, span), stock)
        if returned:
            yield _row(line, span, -returned, stock)


def _coming(line: Line, span: slice) -> Iterator[Row]:
    """What is known in advance: promotions, and days on which the shop is closed."""
    if line.on_sale[span].any() and (line.off[span].any() or not OPEN[span].all()):
        yield _row(line, span, None, None)


def _row(line: Line, span: slice, quantity: int | None, stock: int | None) -> Row:
    share = round(Decimal(int(OPEN[span].sum())) / (span.stop - span.start), 2)
    promoted = int(share > 0 and line.off[span].any())
    opened = int(share) if share in (0, 1) else share
    return DAYS[span.start], line.article.number, quantity, line.prices[span.start], promoted, opened, stock


def _typing_error(line: Line, span: slice) -> int:
    number, day, factor = SPIKE
    return factor if line.article.number == number and day in DAYS[span] else 1


def item_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """What is known of each article on the evening of `END`."""
    for line in lines:
        article, orders = line.article, line.ledger.orders
        money = (article.cost, article.price, article.supplier.lead, article.pack, article.minimum, article.shelf)
        order = (sum(quantity for _, quantity in orders), min(due for due, _ in orders)) if orders else (None, None)
        yield article.number, article.name, article.group, article.supplier.name, *money, int(line.ledger.stock[-1]), *order


def _planned(entry: Entry) -> Row:
    return entry.first, entry.last, entry.what, entry.item or None, round(100 * entry.off) if entry.off else None


def wide_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """The garden articles by month, with a column and a row of totals."""
    garden = [line for line in lines if line.article.german]
    table = [_by_month(line) for line in garden]
    for line, sums in zip(garden, table, strict=True):
        yield line.article.number, line.article.german, *sums, sum(filter(None, sums))
    totals = [sum(filter(None, column)) for column in zip(*table, strict=True)]
    yield "Gesamt", None, *totals, sum(totals)


def _by_month(line: Line) -> list[int | None]:
    """Net sales; None for the months before it was sold."""
    net = line.ledger.sales - line.ledger.returned
    sums: dict[tuple[int, int], int | None] = dict.fromkeys(_months())
    for place, day in enumerate(DAYS[:PAST]):
        if line.on_sale[place]:
            sums[day.year, day.month] = (sums[day.year, day.month] or 0) + int(net[place])
    return list(sums.values())


def _months() -> list[tuple[int, int]]:
    return list(dict.fromkeys((day.year, day.month) for day in DAYS if day <= END))


def _title(month: tuple[int, int]) -> str:
    return f"{_MONTHS[month[1] - 1]} {month[0]}"
