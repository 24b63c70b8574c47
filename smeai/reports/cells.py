"""Cells that hold what they were given: a text stays a text, whatever it begins with."""

from math import isfinite

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767  # characters a cell can hold


def write_text(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """Write `text` as text, cut to what a cell can hold."""
    if not text:
        sheet.write_blank(row, column, None, style)
        return
    sheet.write_string(row, column, text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…", style)


def write_figure(sheet: Worksheet, row: int, column: int, value: float | None, style: Format) -> None:
    """Write a number; an empty cell for None and for what is no number."""
    if value is None or not isfinite(value):
        sheet.write_blank(row, column, None, style)
        return
    sheet.write_number(row, column, value, style)
