"""Licences as makers write them, and the terms they put beside their files."""

from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from smeai.core import licences


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        ("License-Expression: MIT AND BSD-3-Clause", "MIT AND BSD-3-Clause"),
        ("License: Apache 2.0", "Apache-2.0"),
        ("License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
        ("License: BSD 3-Clause License and a long text\nClassifier: License :: OSI Approved :: BSD License", "BSD-3-Clause"),
        ("Classifier: License :: OSI Approved :: MIT License", "MIT"),
        ("License-Expression: 0BSD", "0BSD"),
        ("License: My own terms", "unknown"),
        ("Summary: says nothing", "unknown"),
    ],
)
def test_a_licence_is_named_in_one_way(tmp_path: Path, lines: str, licence: str) -> None:
    assert licences.licence_of(_library(tmp_path, lines)) == licence


def test_terms_are_the_files_a_maker_put_beside(tmp_path: Path) -> None:
    library = _library(tmp_path, "License: MIT", "tool-1.dist-info/licenses/third/A.txt", "tool-1.dist-info/RECORD", "tool/LICENSE")
    assert [path.name for path in licences.terms_of(library)] == ["A.txt"]


def test_terms_inside_the_library_serve_where_there_are_no_others(tmp_path: Path) -> None:
    library = _library(tmp_path, "License: MIT", "tool/LICENSE", "tool/licence.py", "tool/deep/inside/LICENSE")
    assert [path.relative_to(tmp_path).as_posix() for path in licences.terms_of(library)] == ["tool/LICENSE"]


def test_everything_installed_is_listed_once_and_named() -> None:
    found = licences.parts()
    assert len({part.name for part in found}) == len(found)
    assert {"numpy", "smeai"} <= {part.name for part in found}
    assert [part.name for part in found if part.licence == licences.UNKNOWN] == []


def test_a_part_without_terms_has_none(tmp_path: Path) -> None:
    assert licences.text(licences.Part("x", "1", "MIT", "library", (str(tmp_path / "gone"),))) == ""


def _library(room: Path, lines: str, *files: str) -> Distribution:
    about = room / "tool-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.4\nName: tool\nVersion: 1\n{lines}\n")
    for file in files:
        (room / file).parent.mkdir(parents=True, exist_ok=True)
        (room / file).write_text("terms")
    (about / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    return PathDistribution(about)
