"""A purchase order as xlsx, whose values are live formulas: change the packs and the sum follows."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxFileError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from smeai.errors import FileError
from smeai.usecases.stock.purchase.order import Line, PurchaseOrder

COLUMNS = (("Item", 16), ("Name", 40), ("Packs", 10), ("Pack size", 10), ("Units", 10), ("Unit cost", 12), ("Value", 14), ("Wanted on", 12))
HEADER = 4  # the row of the column titles, counted from 0
_LONGEST = 32_767  # characters a cell can hold


def write_workbook(path: Path, order: PurchaseOrder) -> None:
    """One sheet: supplier, date, wanted delivery and currency above, then lines and their sum. FileError where it cannot be written.

    Texts are written as texts, whatever they begin with; an unknown cost is an empty cell to be filled in.
    """
    try:
        with Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}) as book:
            _fill(book, book.add_worksheet("Order"), order)
    except (OSError, XlsxFileError) as error:
        raise FileError(f"{path.name} cannot be written.", "Close it in other programs, or choose another folder.") from error


def _fill(book: Workbook, sheet: Worksheet, order: PurchaseOrder) -> None:
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    money, cost = book.add_format({"num_format": "#,##0.00"}), book.add_format({"num_format": "#,##0.00##"})
    total = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
    _head(sheet, order, bold, day)
    for column, (title, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(HEADER, column, title, bold)
    for number, line in enumerate(order.lines, HEADER + 1):
        _line(sheet, number, line, money, cost, day)
    first, end = HEADER + 2, HEADER + 1 + len(order.lines)
    sheet.write_string(end, 0, "Total", bold)
    sheet.write_formula(end, 6, f"=SUM(G{first}:G{end})", total, float(order.value))
    sheet.freeze_panes(HEADER + 1, 0)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER)


def _head(sheet: Worksheet, order: PurchaseOrder, bold: Format, day: Format) -> None:
    facts = (("Purchase order to", order.addressee), ("Date", order.date), ("Wanted by", order.wanted), ("Currency", order.currency))
    for row, (title, content) in enumerate(facts):
        sheet.write_string(row, 0, title, bold)
        if row in (1, 2) and content:
            sheet.write_datetime(row, 1, date.fromisoformat(content), day)
        else:
            sheet.write_string(row, 1, content[:_LONGEST])


def _line(sheet: Worksheet, row: int, line: Line, money: Format, cost: Format, day: Format) -> None:
    here = row + 1  # formulas count from 1
    sheet.write_string(row, 0, line.item[:_LONGEST])
    sheet.write_string(row, 1, line.name[:_LONGEST])
    sheet.write_number(row, 2, float(line.packs))
    sheet.write_number(row, 3, float(line.pack))
    sheet.write_formula(row, 4, f"=C{here}*D{here}", None, float(line.units))
    if line.cost is not None:
        sheet.write_number(row, 5, float(line.cost), cost)
    sheet.write_formula(row, 6, f"=ROUND(E{here}*F{here},2)", money, float(line.value or Decimal(0)))
    if line.wanted:
        sheet.write_datetime(row, 7, date.fromisoformat(line.wanted), day)
