"""Figures of a table that rest on an assumption bear the mark, on the page and in the workbook."""

from dataclasses import replace
from pathlib import Path

import openpyxl

from smeai.core.document import Column, Table
from smeai.core.kpi import Unit
from smeai.reports import render
from smeai.reports.marks import any_assumed
from smeai.reports.tables import table_view
from tests.reports.documents import SMALL

TABLE = Table(
    "Sums", (Column("Name"), Column("Sum", Unit.MONEY, assumed=True), Column("Sure", Unit.MONEY)), (("a", 12.5, 3.0), ("b", None, 4.0))
)


def test_a_marked_column_is_marked_in_every_figure_and_in_no_gap() -> None:
    rows = table_view(TABLE, SMALL)["rows"]
    assert [row[1].endswith("*") for row in rows] == [True, False]
    assert not any(row[2].endswith("*") for row in rows)
    assert any_assumed(replace(SMALL, blocks=(TABLE,)))


def test_the_workbook_keeps_the_figure_and_shows_the_mark(tmp_path: Path) -> None:
    (written,) = render(replace(SMALL, blocks=(TABLE,)), tmp_path, ("xlsx",))
    sheet = openpyxl.load_workbook(written)["Sums"]
    assert sheet["B2"].value == 12.5
    assert "*" in sheet["B2"].number_format and "*" not in sheet["C2"].number_format
