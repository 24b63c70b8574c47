"""The list of parts and their terms, as they are written into a package."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from smeai.core import licences
from smeai.core.licences import Part
from tests.packaging.scripts import scripts


@pytest.fixture(scope="module")
def freeze() -> tuple[ModuleType, ...]:
    with scripts("freeze", "parts", "terms", "bom", "components", "describe") as modules:
        yield modules


@pytest.fixture
def found(tmp_path: Path) -> list[Part]:
    (tmp_path / "LICENSE").write_text("The terms of the tool.")
    return [
        Part("smeai", "1.2", "Apache-2.0", "program"),
        Part("A.Tool", "3.4", "MIT", "library", (str(tmp_path / "LICENSE"),)),
        Part("libssl3", "3.0.1", "Apache-2.0", "system"),
        Part("model english", "0.1", "Apache-2.0", "model"),
    ]


def test_a_bill_names_every_part_with_its_licence(freeze: tuple[ModuleType, ...], found: list[Part]) -> None:
    told = freeze[2].bill(found, {"a-tool": ("ab" * 32,)})
    assert (told["bomFormat"], told["specVersion"], told["metadata"]["component"]["name"]) == ("CycloneDX", "1.6", "smeai")
    by_name = {each["name"]: each for each in told["components"]}
    assert by_name["A.Tool"]["purl"] == "pkg:pypi/a-tool@3.4"
    assert by_name["A.Tool"]["licenses"] == [{"expression": "MIT"}]
    assert by_name["A.Tool"]["properties"][0]["value"] == "ab" * 32
    assert by_name["libssl3"]["purl"] == "pkg:deb/debian/libssl3@3.0.1"
    assert by_name["model english"]["type"] == "machine-learning-model"
    references = {each["bom-ref"] for each in told["components"]}
    assert references == set(told["dependencies"][0]["dependsOn"])
    assert len(references) == 3


def test_the_same_parts_give_the_same_bill(freeze: tuple[ModuleType, ...], found: list[Part]) -> None:
    assert freeze[2].bill(found, {}) == freeze[2].bill(list(reversed(found)), {})
    assert freeze[2].bill(found, {})["serialNumber"] != freeze[2].bill(found[:3], {})["serialNumber"]


def test_a_lock_is_read(freeze: tuple[ModuleType, ...], tmp_path: Path) -> None:
    lock = tmp_path / "x.lock"
    lock.write_text(
        f"A_b==1.0 ; python_version > '3' \\\n    --hash=sha256:{'1' * 64} \\\n    --hash=sha256:{'2' * 64}\n    # via x\nc==2\n"
    )
    assert freeze[2].read_lock(lock) == {"a-b": ("1" * 64, "2" * 64), "c": ()}


def test_the_program_reads_back_what_a_package_holds(
    freeze: tuple[ModuleType, ...], found: list[Part], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    (package / "_internal" / "assets").mkdir(parents=True)
    freeze[4].describe(found, package, {})
    monkeypatch.setenv("SMEAI_ASSETS", str(package / "_internal" / "assets"))
    read = licences.parts()
    assert [(each.name, each.licence, each.kind) for each in read] == [
        ("A.Tool", "MIT", "library"),
        ("libssl3", "Apache-2.0", "system"),
        ("model english", "Apache-2.0", "model"),
        ("smeai", "Apache-2.0", "program"),
    ]
    assert licences.text(read[0]) == "The terms of the tool."
    assert json.loads((package / "_internal" / "licences" / "sbom.cdx.json").read_text())["version"] == 1


def test_a_file_of_unknown_origin_stops_the_build(freeze: tuple[ModuleType, ...], tmp_path: Path) -> None:
    components = freeze[3]
    with pytest.raises(components.UnknownOrigin, match="strange"):
        list(components._others([("strange.so", tmp_path / "strange.so")], tmp_path / "tools"))


@pytest.mark.qt
def test_parts_are_found_by_the_files_they_bring(freeze: tuple[ModuleType, ...]) -> None:
    import numpy
    import PySide6

    collected = [("numpy", numpy.__file__), ("PySide6", PySide6.__file__), ("os", __import__("os").__file__)]
    found = {part.name: part for part in freeze[3].find_parts(collected, Path("/nowhere"), Path("/nowhere/tools"))}
    assert {"numpy", "PySide6_Essentials", "Python", "smeai"} <= set(found)
    assert found["PySide6_Essentials"].licence == "LGPL-3.0-only"
    assert any("LGPL" in text for text in found["PySide6_Essentials"].texts)
