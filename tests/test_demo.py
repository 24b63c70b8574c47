"""What `make run` does where there is no screen: every sample pilot, with the real encoders, from file to report."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_sample_pilots_write_their_reports(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "smeai", "demo", "--out", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for pilot, share in (("chat", "messages"), ("books", "bank lines"), ("stock", "from the shelf")):
        assert {".pdf", ".html", ".xlsx"} <= {path.suffix for path in (tmp_path / pilot).iterdir()}
        assert share in done.stdout
    assert (tmp_path / "stock" / "forecast.csv").is_file() and list((tmp_path / "stock" / "orders").glob("*.pdf"))
    assert "posted without a touch" in done.stdout.replace("\n", " ")
