"""What `make run` does where there is no screen: every sample pilot, with the real encoders, from file to report."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_sample_pilots_write_their_reports(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "smeai", "demo", "--out", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for pilot, share in (("chat", "messages"), ("books", "bank lines")):
        assert {path.suffix for path in (tmp_path / pilot).iterdir()} == {".pdf", ".html", ".xlsx"}
        assert share in done.stdout
    assert "posted without a touch" in done.stdout.replace("\n", " ")
