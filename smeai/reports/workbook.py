"""The report as a workbook that works things out itself: inputs to change, live formulas, all rows."""

from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory

import xlsxwriter

from smeai.core.document import Document, Sides, Table
from smeai.core.letterhead import Letterhead, Logo, accented
from smeai.core.progress import Progress, silent, span
from smeai.errors import SmeaiError
from smeai.reports.naming import naming
from smeai.reports.sheetlogo import place_logo
from smeai.reports.sheets import LAST, LAST_WIDTH, write_formulas, write_inputs, write_summary
from smeai.reports.sidesheet import write_sides
from smeai.reports.styles import Styles
from smeai.reports.tablesheet import sheet_names, write_table
from smeai.reports.words import reads_from_right, words

# constant memory keeps a hundred thousand rows small; the others are doors through which a text could become more
_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook_bytes(document: Document, letterhead: Letterhead, logo: Logo | None, progress: Progress = silent) -> bytes:
    """The workbook; every text is written as text, whatever it begins with."""
    buffer = BytesIO()
    light, _ = accented(letterhead.accent)
    with TemporaryDirectory(ignore_cleanup_errors=True) as drafts:
        book = xlsxwriter.Workbook(buffer, {**_OPTIONS, "tmpdir": drafts})
        try:
            _describe(book, document, letterhead)
            _write(book, document, letterhead, logo, Styles(book, light.colour(0), document.currency, document.language), progress)
        except SmeaiError:
            _abandon(book)
            raise
        book.close()
    return buffer.getvalue()


def _abandon(book: xlsxwriter.Workbook) -> None:
    """Close the drafts of a workbook that nobody waits for; `close` would first write it to its end."""
    for sheet in book.worksheets():
        sheet.row_data_fh.close()


def _describe(book: xlsxwriter.Workbook, document: Document, letterhead: Letterhead) -> None:
    created = datetime.fromisoformat(document.date[:10])
    book.set_properties(
        {
            "title": document.title[:250],
            "author": letterhead.name[:250],
            "company": document.client[:250],
            "comments": "smeai",
            "created": created,
        }
    )
    book.set_calc_mode("auto")


def _write(
    book: xlsxwriter.Workbook, document: Document, letterhead: Letterhead, logo: Logo | None, styles: Styles, progress: Progress
) -> None:
    names = naming(document)
    tables = [block for block in document.blocks if isinstance(block, Sides | Table)]
    kept = tuple(words(document.language)[key] for key in ("summary", "inputs sheet", "formulas sheet"))
    summary, inputs, formulas = (book.add_worksheet(name) for name in kept)
    sheets = [book.add_worksheet(name) for name in sheet_names(tables, kept)]
    write_summary(book, summary, document, letterhead, names, styles)
    place_logo(summary, LAST, LAST_WIDTH, logo, letterhead.name)
    write_inputs(book, inputs, document, names, styles)
    write_formulas(formulas, document, names, styles)
    for index, (sheet, table) in enumerate(zip(sheets, tables, strict=True)):
        part = span(progress, index / len(tables), (index + 1) / len(tables))
        if isinstance(table, Sides):
            write_sides(sheet, table, document, styles)
        else:
            write_table(sheet, table, styles, part)
    if reads_from_right(document.language):
        for sheet in book.worksheets():
            sheet.right_to_left()
