"""The written case: what it says is what was reckoned, in the language that was chosen, and a spreadsheet program agrees."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from smeai.actions import case, workspaces
from smeai.actions.case_report import report
from smeai.core.case.reckoning import kpis, model
from smeai.core.case.sensitivity import sensitivity
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError
from tests.actions.case.pilots import add
from tests.reports.office import recalculated


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    add(place)
    add(place, "stock", title="Shelves")
    case.change(place, "Rate", {"given": {"discount_rate": 0.11}, "scenarios": [{"name": "Slow", "changed": [["fee_once", 900.0]]}]})
    yield place
    workspaces.close(place)


def test_without_a_tested_pilot_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no tested pilot"):
        report(str(tmp_path / "nothing"), ReportWish(str(tmp_path / "out")))


def test_all_three_are_written_for_the_client(folder: str, tmp_path: Path) -> None:
    paths = report(folder, ReportWish(str(tmp_path / "out"), "Bakery Sun"))
    assert [Path(each).name for each in paths] == ["business-case.pdf", "business-case.html", "business-case.xlsx"]
    page = Path(paths[1]).read_text("utf-8")
    assert "Bakery Sun" in page
    assert "Slow" in page
    assert "Shelves" in page


def test_an_anonymous_one_names_neither_business_nor_pilots_nor_what_ifs(folder: str, tmp_path: Path) -> None:
    (path,) = report(folder, ReportWish(str(tmp_path / "out"), "Bakery Sun", ("html",), "de", anonymous=True))
    page = Path(path).read_text("utf-8")
    assert not [secret for secret in ("Bakery Sun", "Shelves", "Slow") if secret in page]
    assert "Szenario 1" in page
    assert "Pilotprojekt 1" in page and "Pilotprojekt 2" in page


def test_every_figure_is_worked_out_again_by_a_spreadsheet_program(folder: str, tmp_path: Path) -> None:
    (written,) = report(folder, ReportWish(str(tmp_path / "out"), kinds=("xlsx",)))
    made = model(case.load(folder).parts, {"discount_rate": 0.11})
    book = recalculated([Path(written)], tmp_path)["business-case"]
    assert _column(book["Low, base and high"], 2) == _told(kpis(made, sensitivity(made).low))
    assert _column(book["Low, base and high"], 3) == _told(kpis(made))
    assert _column(book["What-ifs"], 3) == _told(kpis(made, {"fee_once": 900.0}))


def _column(sheet: "openpyxl.worksheet.worksheet.Worksheet", column: int) -> dict[str, object]:
    """The figures below the inputs, by name."""
    rows = [(row[1].value, row[column].value) for row in sheet.iter_rows(min_row=2)]
    start = next(place for place, (name, _) in enumerate(rows) if name == "Name" or name is None)
    return {name: value for name, value in rows[start:] if name and name != "Name"}


def _told(found: tuple) -> dict[str, object]:
    return {kpi.name: "–" if kpi.value is None else pytest.approx(kpi.value, rel=1e-9, abs=1e-9) for kpi in found}
