"""The scripts that make packages: what can be said of them without making one."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.scripts import PACKAGING, scripts

SHELL = sorted(path for folder in ("linux", "macos") for path in (PACKAGING / folder).rglob("*.sh"))
NOT_RUN = ("windows/smeai.iss", "windows/package.ps1", "windows/portable.cmd", "macos/package.sh", "README.md")


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
@pytest.mark.parametrize("script", SHELL, ids=lambda path: path.name)
def test_shell_scripts_can_be_read(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)


@pytest.mark.parametrize("name", NOT_RUN)
def test_what_was_not_run_says_so(name: str) -> None:
    assert "not run here" in (PACKAGING / name).read_text("utf-8")[:1000].lower()


def test_a_zip_for_a_stick_runs_and_is_always_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = tmp_path / "smeai"
    (folder / "_internal").mkdir(parents=True)
    (folder / "smeai").write_text("#!/bin/sh\n")
    (folder / "smeai").chmod(0o755)
    (folder / "_internal" / "data").write_text("x")
    with scripts("linux", "stick") as (stick,):
        for name in ("smeai-1.zip", "again/smeai-1.zip"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            stick.main(folder, tmp_path / name)
    assert (tmp_path / "smeai-1.zip").read_bytes() == (tmp_path / "again" / "smeai-1.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "smeai-1.zip") as archive:
        runs = {entry.filename: bool(entry.external_attr >> 16 & 0o100) for entry in archive.infolist()}
    assert runs == {"smeai-1/_internal/data": False, "smeai-1/smeai": True, "smeai-1/portable.sh": True, "smeai-1/README.txt": False}


def test_a_link_does_not_get_onto_a_stick(tmp_path: Path) -> None:
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "link").symlink_to("nowhere")
    with scripts("linux", "stick") as (stick,), pytest.raises(SystemExit, match="is a link"):
        stick.main(tmp_path / "f", tmp_path / "x.zip")


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
@pytest.mark.parametrize(("named", "kept"), [((), "data"), (("/elsewhere/my data",), "/elsewhere/my data")])
def test_the_starter_names_where_everything_is_kept(tmp_path: Path, named: tuple[str, ...], kept: str) -> None:
    place = tmp_path / "my stick"
    place.mkdir()
    shutil.copy(PACKAGING / "linux" / "portable.sh", place)
    (place / "smeai").write_text('#!/bin/sh\necho "$1|$2"\n')
    (place / "smeai").chmod(0o755)
    command = ["sh", str(place / "portable.sh"), *named]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ)).stdout.strip()
    assert told == f"--portable|{place / kept if kept == 'data' else kept}"


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
def test_a_drive_that_runs_nothing_gets_a_sentence(tmp_path: Path) -> None:
    shutil.copy(PACKAGING / "linux" / "portable.sh", tmp_path)
    (tmp_path / "smeai").write_text("")
    (tmp_path / "smeai").chmod(0o644)
    told = subprocess.run(["sh", str(tmp_path / "portable.sh")], capture_output=True, text=True, check=False)
    assert (told.returncode, "does not let programs run" in told.stderr) == (1, True)
