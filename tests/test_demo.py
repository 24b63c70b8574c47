"""What `make run` does where there is no screen: every sample pilot, with the real encoders, from file to report."""

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from smeai.actions import case_report, pilots, workspaces
from smeai.actions.books import trial as books
from smeai.actions.chat import trial as chat
from smeai.actions.session import Session
from smeai.actions.stock import trial as stock
from smeai.actions.stock.whole import case_of
from smeai.core.assets import assets_folder
from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
from smeai.core.revival import plain
from smeai.usecases.chat.edits import Edits
from tests.reports.office import recalculated


@pytest.mark.slow
def test_the_sample_pilots_write_their_reports(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "smeai", "demo", "--out", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for pilot in ("chat", "books", "stock"):
        written = next((tmp_path / pilot).glob("*.xlsx"))
        agrees(written, recalculated([written], tmp_path / f"office-{pilot}")[written.stem])
    for pilot, share in (("chat", "messages"), ("books", "bank lines"), ("stock", "from the shelf")):
        assert {".pdf", ".html", ".xlsx"} <= {path.suffix for path in (tmp_path / pilot).iterdir()}
        assert share in done.stdout
    assert (tmp_path / "stock" / "forecast.csv").is_file() and list((tmp_path / "stock" / "orders").glob("*.pdf"))
    assert "posted without a touch" in done.stdout.replace("\n", " ")


@pytest.mark.slow
def test_the_case_of_the_sample_pilots_is_worked_out_again(tmp_path: Path) -> None:
    folder = str(tmp_path / "shop")
    workspaces.open_or_create(folder, "Shop")
    for use_case, (name, result) in results_of_samples().items():
        number = workspaces.create_pilot(folder, use_case, f"Sample of {use_case}").id
        workspaces.save(folder, number, {"use_case": use_case, name: plain(result), "currency": "EUR"}, "results")
    (written,) = map(Path, case_report.report(folder, ReportWish(folder=str(tmp_path / "out"), kinds=("xlsx",))))
    workspaces.close(folder)
    agrees(written, recalculated([written], tmp_path / "office")[written.stem])


def results_of_samples() -> dict[str, tuple[str, object]]:
    """Where the state of each pilot keeps its result, and the result of its sample."""

    def sample(use_case: str) -> tuple[Source, dict[str, str]]:
        shown, folder = pilots.part(use_case, "sample").SAMPLE, assets_folder() / "samples"
        return Source(str(folder / shown.file)), {key: value.format(folder=folder) for key, value in shown.settings}

    messages, lines = (pilots.setup(each, sample(each)[0], {}, sample(each)[1]) for each in ("chat", "books"))
    sales, settings = sample("stock")
    return {
        "chat": ("result", chat.run(messages, Edits(), None)),
        "books": ("test", books.run(lines, None, None)),
        "stock": ("outcome", stock.run(case_of(sales, {}, settings), None, Session())),
    }


def agrees(written: Path, again: openpyxl.Workbook) -> None:
    """Every formula of the workbook comes to what the program wrote beside it."""
    formulas, told = openpyxl.load_workbook(written), openpyxl.load_workbook(written, data_only=True)
    cells = [(sheet.title, cell.coordinate) for sheet in formulas for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(cells) > 20
    for sheet, place in cells:
        value = told[sheet][place].value
        close = pytest.approx(value, rel=1e-9, abs=1e-9) if isinstance(value, int | float) else value
        assert again[sheet][place].value == close, f"{written.parent.name}: {sheet}!{place}"
