"""Tables as workbooks whose bytes depend on their cells alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import xlsxwriter

Cell = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Look:
    """Who seems to have written a workbook, and when."""

    author: str
    created: datetime


def write_table(path: Path, title: str, look: Look, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[Cell]]) -> None:
    """One sheet: `columns` are names and widths; a Decimal is money, None an empty cell."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": title, "author": look.author, "created": look.created})
    sheet = book.add_worksheet(title)
    head, day, money = (
        book.add_format({"bold": True}),
        book.add_format({"num_format": "yyyy-mm-dd"}),
        book.add_format({"num_format": "#,##0.00"}),
    )
    sheet.freeze_panes(1, 0)
    for column, (name, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    for place, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            match cell:
                case None:
                    continue
                case Decimal():
                    sheet.write_number(place, column, float(cell), money)
                case str():
                    sheet.write_string(place, column, cell)
                case int():
                    sheet.write_number(place, column, cell)
                case _:
                    sheet.write_datetime(place, column, datetime.combine(cell, datetime.min.time()), day)
    book.close()
