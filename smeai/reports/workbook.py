"""The report as a workbook that works things out itself: inputs to change, live formulas, all rows."""

from datetime import datetime
from io import BytesIO

import xlsxwriter

from smeai.core.document import Document, Table
from smeai.reports.branding import Branding, Logo, accented
from smeai.reports.formulas import all_inputs, all_kpis, cell_names, kpi_cells
from smeai.reports.sheets import write_formulas, write_inputs, write_summary
from smeai.reports.styles import Styles
from smeai.reports.tablesheet import sheet_names, write_table
from smeai.reports.words import reads_from_right


def workbook_bytes(document: Document, branding: Branding, logo: Logo | None) -> bytes:
    """The workbook; every text is written as text, whatever it begins with."""
    buffer = BytesIO()
    light, _ = accented(branding.accent)
    # constant memory keeps a hundred thousand rows small; the rest are the doors through which a text could become more
    options = {
        "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_date_format": "yyyy-mm-dd",
    }  # fmt: skip
    with xlsxwriter.Workbook(buffer, options) as book:
        _describe(book, document, branding)
        styles = Styles(book, light.colour(0), document.currency, document.language)
        _write(book, document, branding, styles)
    return buffer.getvalue()


def _describe(book: xlsxwriter.Workbook, document: Document, branding: Branding) -> None:
    created = datetime.fromisoformat(document.date[:10])
    book.set_properties(
        {
            "title": document.title[:250],
            "author": branding.name[:250],
            "company": document.client[:250],
            "comments": "smeai",
            "created": created,
        }
    )
    book.set_calc_mode("auto")


def _write(book: xlsxwriter.Workbook, document: Document, branding: Branding, styles: Styles) -> None:
    inputs, kpis = all_inputs(document), all_kpis(document)
    cells = cell_names(inputs, kpis)
    own = kpi_cells(kpis, cells, inputs)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    fixed = [book.add_worksheet(name) for name in ("Summary", "Inputs", "Formulas")]
    sheets = [book.add_worksheet(name) for name in sheet_names(tables)]
    write_summary(book, fixed[0], document, branding, kpis, cells, own, styles)
    write_inputs(book, fixed[1], document, inputs, cells, styles)
    write_formulas(fixed[2], document, kpis, cells, own, styles)
    for sheet, table in zip(sheets, tables, strict=True):
        write_table(sheet, table, styles)
    if reads_from_right(document.language):
        for sheet in (*fixed, *sheets):
            sheet.right_to_left()
