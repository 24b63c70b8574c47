"""Key figures under several sets of inputs, as a sheet that works each column out from its own inputs."""

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from smeai.core.document import Document, Sides
from smeai.core.kpi import Input, Kpi
from smeai.reports.cells import write_figure, write_text
from smeai.reports.formulas import readable, spreadsheet
from smeai.reports.marks import assumed
from smeai.reports.styles import Styles
from smeai.reports.words import words

_FIRST = 2  # column of the first set
_TITLES, _NAMES, _VALUES = 46, 22, 18  # widths


def write_sides(sheet: Worksheet, sides: Sides, document: Document, styles: Styles) -> None:
    """The inputs of each column, open to be changed, then every figure as a formula over them."""
    texts = words(document.language)
    sheet.freeze_panes(1, _FIRST)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, width in enumerate((_TITLES, _NAMES, *([_VALUES] * len(sides.names)))):
        sheet.set_column(column, column, width)
    _head(sheet, 0, (texts["input"], texts["name"], *sides.names), styles)
    inputs = [_inputs(each) for each in sides.kpis]
    below = _write_inputs(sheet, inputs, styles)
    _head(sheet, below, (texts["figure"], texts["name"], *sides.names), styles)
    cells = [{name: xl_rowcol_to_cell(row, _FIRST + place) for row, name in enumerate(each, start=1)} for place, each in enumerate(inputs)]
    for row, kpis in enumerate(zip(*sides.kpis, strict=True), start=below + 1):  # row by row: the book keeps no more than one
        _write_figure_row(sheet, row, kpis, cells, styles)


def _inputs(kpis: tuple[Kpi, ...]) -> dict[str, Input]:
    return {one.name: one for kpi in kpis for one in kpi.inputs}


def _write_inputs(sheet: Worksheet, inputs: list[dict[str, Input]], styles: Styles) -> int:
    """One row an input; the row after the next is returned."""
    row = 1
    for row, name in enumerate(inputs[0], start=1):
        write_text(sheet, row, 0, inputs[0][name].title, styles.text)
        write_text(sheet, row, 1, name, styles.code)
        for place, each in enumerate(inputs):
            write_figure(sheet, row, _FIRST + place, each[name].value, styles.typed(each[name].unit, each[name].value, assumed(each[name])))
    return row + 2


def _write_figure_row(sheet: Worksheet, row: int, kpis: tuple[Kpi, ...], cells: list[dict[str, str]], styles: Styles) -> None:
    """One figure in all columns; notes its cells for the formulas that follow."""
    write_text(sheet, row, 0, kpis[0].title, styles.bold)
    write_text(sheet, row, 1, kpis[0].name, styles.code)
    for place, (kpi, known) in enumerate(zip(kpis, cells, strict=True)):
        shown = "–" if kpi.value is None else kpi.value
        style = styles.number(kpi.unit, kpi.value, assumed(kpi), align="right")
        sheet.write_formula(row, _FIRST + place, spreadsheet(kpi.formula, known), style, shown)
        known[kpi.name] = readable(kpi.formula, xl_rowcol_to_cell(row, _FIRST + place))


def _head(sheet: Worksheet, row: int, titles: tuple[str, ...], styles: Styles) -> None:
    for column, title in enumerate(titles):
        write_text(sheet, row, column, title, styles.header if column < _FIRST else styles.header_right)
