"""The three fixed sheets: Summary with live figures, Inputs to change, Formulas to check."""

from collections.abc import Sequence
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from smeai.core.document import Document
from smeai.core.kpi import Kpi
from smeai.core.letterhead import Letterhead
from smeai.reports.cells import write_figure, write_text
from smeai.reports.formulas import spreadsheet, worded
from smeai.reports.marks import any_assumed, assumed
from smeai.reports.naming import Naming
from smeai.reports.styles import Styles
from smeai.reports.texts import signed
from smeai.reports.words import long_date, reads_from_right, words

_FIRST_KPI = 8  # zero-based row of the first key figure on the summary
LAST, LAST_WIDTH = 4, 495.0  # the last column of the summary, and its width in pixels
_FIRST_INPUT = 4
_ROW, _LINE = 20, 15  # points
_MOST_HEIGHT = 400


def write_summary(book: Workbook, sheet: Worksheet, document: Document, letterhead: Letterhead, names: Naming, styles: Styles) -> None:
    """The sentence, the number, and every key figure as a live formula in a named cell."""
    texts = words(document.language)
    _page(sheet, (34, 18, 14, 14, 70))
    by = texts["prepared by"].format(signed(letterhead.name, document.language)) if letterhead.name else ""
    between = "\u200f · \u200f" if reads_from_right(document.language) else " · "  # else a date would follow a foreign name
    line = between.join(part for part in (document.client, long_date(document.date, document.language), by) if part)
    write_text(sheet, 0, 0, document.title, styles.title)
    write_text(sheet, 1, 0, line, styles.muted)
    _tall(sheet, 3, (document.headline,), (110,))
    sheet.merge_range(3, 0, 3, 4, "", styles.headline)
    write_text(sheet, 3, 0, document.headline, styles.headline)
    write_text(sheet, 5, 0, texts["key figures"], styles.section)
    _header(sheet, _FIRST_KPI - 1, [texts[key] for key in ("figure", "value", "low", "high", "meaning")], styles, {1, 2, 3})
    for row, kpi in enumerate(names.kpis, start=_FIRST_KPI):
        _tall(sheet, row, (kpi.title, kpi.sentence), (34, 70))
        write_text(sheet, row, 0, kpi.title, styles.bold)
        style = styles.number(kpi.unit, kpi.value, assumed(kpi), bold=True, align="right")
        sheet.write_formula(row, 1, spreadsheet(kpi.formula, names.usable), style, _cached(kpi))
        write_figure(sheet, row, 2, kpi.low, styles.number(kpi.unit, kpi.value, assumed(kpi)))
        write_figure(sheet, row, 3, kpi.high, styles.number(kpi.unit, kpi.value, assumed(kpi)))
        write_text(sheet, row, 4, kpi.sentence, styles.apart)
        book.define_name(names.own[kpi.name], f"={_quoted(sheet)}!$B${row + 1}")
    last = _FIRST_KPI + len(names.kpis)
    write_text(sheet, last + 1, 0, texts["change hint"], styles.muted)
    if any_assumed(document):
        write_text(sheet, last + 2, 0, texts["assumed"], styles.muted)


def write_inputs(book: Workbook, sheet: Worksheet, document: Document, names: Naming, styles: Styles) -> None:
    """Every input with its origin; the values are named cells that stay open when the sheet is protected."""
    texts = words(document.language)
    _page(sheet, (40, 18, 14, 14, 26, 60))
    write_text(sheet, 0, 0, texts["inputs"], styles.title)
    write_text(sheet, 1, 0, texts["change hint"], styles.muted)
    _header(sheet, _FIRST_INPUT - 1, [texts[key] for key in ("input", "value", "unit", "origin", "name", "source")], styles, {1})
    sheet.freeze_panes(_FIRST_INPUT, 0)
    for row, one in enumerate(names.inputs, start=_FIRST_INPUT):
        _tall(sheet, row, (one.title, one.source), (40, 60))
        write_text(sheet, row, 0, one.title, styles.wrapped)
        write_figure(sheet, row, 1, one.value, styles.typed(one.unit, one.value, assumed(one)))
        write_text(sheet, row, 2, document.currency if one.unit == "money" else texts[f"unit {one.unit.value}"], styles.muted_apart)
        write_text(sheet, row, 3, texts[one.origin.value], styles.text)
        write_text(sheet, row, 4, names.meant[one.name], styles.code)
        write_text(sheet, row, 5, one.source, styles.wrapped)
        book.define_name(names.meant[one.name], f"={_quoted(sheet)}!$B${row + 1}")
    sheet.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": True})


def write_formulas(sheet: Worksheet, document: Document, names: Naming, styles: Styles) -> None:
    """Each figure with its formula, over names and in words; the result is the live one of the summary."""
    texts = words(document.language)
    _page(sheet, (34, 60, 70, 26, 18))
    write_text(sheet, 0, 0, texts["formulas"], styles.title)
    _header(sheet, 2, [texts[key] for key in ("figure", "formula", "in words", "name", "value")], styles, {4})
    sheet.freeze_panes(3, 0)
    titles = {one.name: one.title for kpi in names.kpis for one in (kpi, *kpi.inputs)}
    for row, kpi in enumerate(names.kpis, start=3):
        in_words = worded(kpi.formula, titles, document.language)
        _tall(sheet, row, (kpi.title, kpi.formula, in_words), (34, 50, 70))
        write_text(sheet, row, 0, kpi.title, styles.bold)
        write_text(sheet, row, 1, kpi.formula, styles.code)
        write_text(sheet, row, 2, in_words, styles.wrapped)
        write_text(sheet, row, 3, names.own[kpi.name], styles.code)
        sheet.write_formula(
            row, 4, f"={names.own[kpi.name]}", styles.number(kpi.unit, kpi.value, assumed(kpi), align="right"), _cached(kpi)
        )


def _quoted(sheet: Worksheet) -> str:
    name: str = sheet.get_name()
    return name if name.isascii() and name.isalnum() else f"'{name}'"


def _cached(kpi: Kpi) -> float | str:
    """What a program that works nothing out shows in the cell."""
    return "–" if kpi.value is None else kpi.value


def _page(sheet: Worksheet, widths: Sequence[float]) -> None:
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&8smeai&R&8&P / &N")
    sheet.set_row(0, 36)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)


def _tall(sheet: Worksheet, row: int, texts: Sequence[str], widths: Sequence[int]) -> None:
    """Give `row` the height its texts take in columns of these widths; not every program does it by itself."""
    lines = max(ceil(len(text) / width) for text, width in zip(texts, widths, strict=True))
    sheet.set_row(row, min(_MOST_HEIGHT, _ROW + _LINE * (max(1, lines) - 1)))


def _header(sheet: Worksheet, row: int, titles: Sequence[str], styles: Styles, numeric: set[int]) -> None:
    for column, title in enumerate(titles):
        after = styles.header_apart if column - 1 in numeric else styles.header  # else it would touch the figures before it
        write_text(sheet, row, column, title, styles.header_right if column in numeric else after)
