"""Two header rows: years above months, weeks or quarters, however they are laid out."""

from pathlib import Path

import pytest
import xlsxwriter

from smeai.tabular import read
from tests.tabular.samples import delimited, write_text, write_workbook

MONTHS = ["Jan", "Feb", "Mar", "Apr"]
BODY = [[f"P{row}", *range(row, row + 8)] for row in range(5)]
NAMES = ("Item", *(f"{year} / {month}" for year in (2022, 2023) for month in MONTHS))
SPARSE = [2022, None, None, None, 2023, None, None, None]
FULL = [2022] * 4 + [2023] * 4


def _both(first: object, second: object, years: list) -> list[list]:
    return [[first, *years], [second, *MONTHS, *MONTHS], *BODY]


@pytest.mark.parametrize("years", [SPARSE, FULL, [str(year) if year else None for year in SPARSE]], ids=["sparse", "full", "texts"])
@pytest.mark.parametrize(("first", "second"), [(None, "Item"), ("Item", None)])
def test_years_go_with_the_months_below(first, second, years, tmp_path: Path) -> None:
    book = write_workbook(tmp_path / "sales.xlsx", {"Sales": _both(first, second, years)})
    text = write_text(tmp_path / "sales.csv", delimited(_both(first, second, years)))
    for path in (book, text):
        found = read(path)
        assert found.table.columns == NAMES and len(found.table) == 5 and found.reading.header_rows == 2


def test_merged_cells_are_years_of_all_their_months(tmp_path: Path) -> None:
    path = tmp_path / "sales.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:A2", "Item")
        sheet.merge_range("B1:E1", 2022)
        sheet.merge_range("F1:I1", 2023)
        sheet.write_row("B2", MONTHS * 2)
        for row, cells in enumerate(BODY, 2):
            sheet.write_row(row, 0, cells)
    assert read(path).table.columns == NAMES


def test_an_item_merged_downwards_does_not_keep_years_from_spreading(tmp_path: Path) -> None:
    path = tmp_path / "sales.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:A2", "Item")
        sheet.write_row("B1", SPARSE)
        sheet.write_row("B2", MONTHS * 2)
        for row, cells in enumerate(BODY, 2):
            sheet.write_row(row, 0, cells)
    assert read(path).table.columns == NAMES


def test_a_lone_year_goes_with_its_months(tmp_path: Path) -> None:
    rows = [[None, 2022, None, None, None], ["Item", *MONTHS], *[row[:5] for row in BODY]]
    assert read(write_workbook(tmp_path / "sales.xlsx", {"Sales": rows})).table.columns == NAMES[:5]


def test_years_alone_stay_the_header(tmp_path: Path) -> None:
    rows = [["Item", 2021, 2022, 2023], *[row[:4] for row in BODY]]
    assert read(write_workbook(tmp_path / "sales.xlsx", {"Sales": rows})).table.columns == ("Item", "2021", "2022", "2023")
