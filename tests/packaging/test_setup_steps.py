"""What `setup.sh` does again, and what it skips, on a checkout whose Python only notes what it is asked."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging" / "linux"
PYTHON = """#!/bin/sh
echo "$*" >>../asked
case "$*" in
*"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
*build.py*) mkdir -p assets/models && echo weights >assets/models/model.onnx ;;
esac
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script is for Debian and Ubuntu")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that was set up once; `steps` then forgets what that took."""
    root = tmp_path / "a checkout"
    shutil.copytree(SCRIPTS, root / "packaging" / "linux")
    (root / "packaging" / "models").mkdir()
    for name in ("pyproject.toml", "packaging/requirements.lock", "packaging/models/build.py"):
        (root / name).touch()
    (root / "python").write_text(PYTHON)
    (root / "python").chmod(0o755)
    (root / "packaging/linux/python.sh").write_text('echo "$PWD/python"')
    (root / "packaging/linux/system.sh").write_text("")
    assert _steps(root) == ["venv", "pip", "pip", "build"]
    return root


def test_nothing_changed_nothing_done(checkout: Path) -> None:
    assert _steps(checkout) == []


def test_a_new_lock_is_installed_into_the_same_venv(checkout: Path) -> None:
    (checkout / "packaging/requirements.lock").write_text("typer==1\n")
    assert _steps(checkout) == ["pip", "pip"]


def test_a_lost_or_changed_model_is_built_again(checkout: Path) -> None:
    model = checkout / "assets/models/model.onnx"
    model.write_text("garbage")
    assert _steps(checkout) == ["build"]
    model.unlink()
    assert _steps(checkout) == ["build"]
    assert _steps(checkout) == []


def test_a_moved_checkout_gets_a_venv_of_its_own(checkout: Path) -> None:
    moved = checkout.rename(checkout.parent / "moved")
    assert _steps(moved) == ["venv", "pip", "pip", "build"]


def test_an_interrupted_set_up_goes_on(checkout: Path) -> None:
    (checkout / ".venv/packages.done").unlink()
    assert _steps(checkout) == ["pip", "pip"]


def _steps(root: Path) -> list[str]:
    """Set up; returns what that took, in order."""
    asked = root.parent / "asked"
    asked.write_text("")
    subprocess.run(["sh", str(root / "packaging/linux/setup.sh")], check=True, capture_output=True, stdin=subprocess.DEVNULL)
    words = {"-m venv": "venv", "-m pip": "pip", "build.py": "build"}
    return [step for line in asked.read_text().splitlines() for word, step in words.items() if word in line]
