"""Files made for the tests of this room."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xlsxwriter

from smeai.core.usecase import Kind, Role
from smeai.tabular import Table

MESSAGES = (
    ("Date", "Message", "Topic", "Amount"),
    ("2026-01-05", "Where is my parcel, please?", "delivery", "12.50"),
    ("2026-01-06", "I want my money back; it broke", "refund", "1234.00"),
    ("2026-01-17", 'They said "no" to me', "refund", "7.25"),
    ("2026-02-20", "Two lines\nof text", "delivery", "0.99"),
)
ROLES = (
    Role("text", "Message", "what was asked", Kind.TEXT, required=True, names=("message", "nachricht", "texto", "question")),
    Role("topic", "Topic", "what it is about", Kind.CATEGORY, names=("topic", "label", "kategorie", "thema")),
    Role("date", "Date", "when", Kind.DATE, names=("date", "datum", "fecha")),
    Role("minutes", "Minutes spent", "how long it took", Kind.DURATION, names=("minutes", "dauer")),
    Role("amount", "Amount", "how much", Kind.MONEY, names=("amount", "betrag", "importe")),
    Role("language", "Language", "which language", Kind.CATEGORY, names=("language", "sprache")),
)


def write_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A text file, its line ends kept as given."""
    path.write_bytes(text.encode(encoding))
    return path


def delimited(rows: Sequence[Sequence[Any]], delimiter: str = ",", quote: str = '"', end: str = "\n") -> str:
    """Rows as delimited text."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, quotechar=quote, lineterminator=end).writerows(rows)
    return stream.getvalue()


def write_workbook(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """An xlsx workbook; None leaves a cell out, datetimes are written as dates."""
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for index, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if cell is not None:
                        sheet.write(index, column, cell)
    return path


def write_bomb(path: Path, megabytes: int = 300) -> Path:
    """A small xlsx that unpacks to very much."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as entry:
            for _ in range(megabytes):
                entry.write(b"0" * 1_000_000)
    return path


def table_of(**columns: list[Any]) -> Table:
    """A table with the given columns, its data from row 2 on."""
    cells = pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})
    return Table("table.csv", None, tuple(columns), cells, np.arange(len(cells)) + 2)
