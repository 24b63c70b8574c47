"""A spreadsheet program works the workbook out again, and agrees with the sheet, also with another volume."""

from pathlib import Path

import openpyxl
import pytest

from smeai.actions import computing
from smeai.core.computing.document import computing_document
from smeai.core.computing.sheet import work_out
from smeai.core.report_wish import ReportWish
from tests.core.computing.cases import BASE, BOOK, FIGURES, FREE, UNITS, workings
from tests.reports.office import recalculated

MADE = workings(UNITS, FREE, BASE, figures=FIGURES | {"right_own": 0.93, "right_cloud": 0.94})


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, openpyxl.Workbook]:
    folder = tmp_path_factory.mktemp("office")
    (written,) = computing.report(MADE, BOOK, (), ReportWish(str(folder / "in"), kinds=("xlsx",)))
    changed = openpyxl.load_workbook(written)
    sheet, place = next(iter(changed.defined_names["calls_month"].destinations))
    changed[sheet][place].value = 123456
    changed.save(folder / "in" / "changed.xlsx")
    return recalculated([Path(written), folder / "in" / "changed.xlsx"], folder)


@pytest.mark.parametrize(("stem", "calls"), [("computing", 40000.0), ("changed", 123456.0)])
def test_the_workbook_agrees_with_the_sheet(stem: str, calls: float, books: dict[str, openpyxl.Workbook]) -> None:
    made = computing_document(work_out(MADE, BOOK), "", "2026-11-23")
    offer = {
        f"{UNITS.name}|{name}": value.value for name in ("commit_price", "commit_calls") for value in made.inputs if value.name == name
    }
    later = work_out(workings(UNITS, FREE, BASE, figures={**MADE.figures, "calls_month": calls}, offers=offer), BOOK)
    figures = {str(row[0].value): row[1].value for row in books[stem]["Summary"].iter_rows(min_row=9)}
    shown = [kpi for kpi in made.kpis if kpi.name in later.kpis]
    assert len(shown) > 70
    for kpi in shown:
        value = later.kpis[kpi.name].value
        assert figures[kpi.title] == ("–" if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)), kpi.formula
