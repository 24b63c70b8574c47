"""What the libraries below us would tell others, and do not."""

import os
import subprocess
import sys
from pathlib import Path

CHECK = "from smeai.models.encoder import load; load('english').encode(['hello'])"


def test_the_runtime_sends_and_leaves_nothing(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "USERPROFILE": str(tmp_path)}
    environment = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"} | places
    subprocess.run([sys.executable, "-c", CHECK], env=environment, cwd=Path(__file__).parents[2], check=True)
    assert not [path for path in tmp_path.rglob("*") if "microsoft" in path.name.lower() or "onnxruntime" in path.name.lower()]
