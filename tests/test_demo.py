"""What `make run` does where there is no screen: every sample pilot, with the real encoders, from file to report."""

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

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


def agrees(written: Path, again: openpyxl.Workbook) -> None:
    """Every formula of the workbook comes to what the program wrote beside it."""
    formulas, told = openpyxl.load_workbook(written), openpyxl.load_workbook(written, data_only=True)
    cells = [(sheet.title, cell.coordinate) for sheet in formulas for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(cells) > 20
    for sheet, place in cells:
        value = told[sheet][place].value
        close = pytest.approx(value, rel=1e-9, abs=1e-9) if isinstance(value, int | float) else value
        assert again[sheet][place].value == close, f"{written.parent.name}: {sheet}!{place}"
