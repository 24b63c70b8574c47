"""Fonts from Debian's packages, and what happens where there are none."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import PACKAGING, scripts


@pytest.fixture
def modules() -> Iterator[tuple[ModuleType, ...]]:
    with scripts("fonts", "packages", "build") as found:
        yield found


def _unpacked(room: Path, package: str, *files: str) -> Path:
    folder = room / package
    (folder / "usr/share/doc" / package).mkdir(parents=True)
    (folder / "usr/share/doc" / package / "copyright").write_text("terms")
    for file in files:
        (folder / file).write_text(file)
    return folder


def test_the_lock_names_what_we_use(modules: tuple[ModuleType, ...]) -> None:
    packages, build = modules
    locked = packages.locked()
    assert set(locked) == set(build.LICENCES)
    assert all(len(checksum) == 64 for files in locked.values() for checksum in files.values())


def test_another_version_is_taken_with_a_note(
    modules: tuple[ModuleType, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    packages, build = modules
    monkeypatch.setattr(
        packages, "locked", lambda: {"fonts-inter": {"Inter-Bold.otf": "0" * 64}, "fonts-noto-core": {"NotoSans-Bold.ttf": "0" * 64}}
    )
    monkeypatch.setattr(
        packages,
        "fetch",
        lambda names, room: {
            "fonts-inter": _unpacked(tmp_path, "fonts-inter", "Inter.ttc"),
            "fonts-noto-core": _unpacked(tmp_path, "fonts-noto-core", "NotoSans-Bold.otf", "NotoSans-Thin.otf"),
        },
    )
    (tmp_path / "out").mkdir()
    build.build(tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"Inter.ttc", "NotoSans-Bold.otf", "fonts-inter.copyright", "fonts-noto-core.copyright", "card.json"}
    assert capsys.readouterr().out.count("another version") == 2


def test_without_apt_a_sentence_and_no_error(tmp_path: Path) -> None:
    environment = {"PATH": str(tmp_path), "SMEAI_CACHE": str(tmp_path / "cache"), "SMEAI_ASSETS": str(tmp_path / "assets")}
    command = [sys.executable, str(PACKAGING / "fonts" / "build.py"), "--force"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0
    assert ended.stdout.count("\n") == 1
    assert "system's own fonts" in ended.stdout
    assert not ended.stderr
