"""What is installed here, whole, missing or damaged."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from smeai.actions import machine
from smeai.core.assets import assets_folder
from smeai.errors import MissingModel


def _assets(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("smeai.models.catalog.assets_folder", lambda: folder)
    monkeypatch.setattr(machine, "assets_folder", lambda: folder)
    return folder / "models"


def test_the_shipped_models_are_whole() -> None:
    found = machine.models()
    assert [(each.name, each.state) for each in found] == [("english", "whole"), ("multilingual", "whole"), ("fracast", "whole")]
    assert all(each.size > 1e6 and each.licence and each.source and each.title for each in found)
    assert [bool(each.languages) for each in found] == [True, True, False]


def test_missing_and_damaged_models_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = _assets(tmp_path, monkeypatch)
    (models / "english").mkdir(parents=True)
    shutil.copy(assets_folder() / "models" / "english" / "card.json", models / "english")
    for file in json.loads((models / "english" / "card.json").read_text("utf-8"))["files"]:
        (models / "english" / file).write_bytes(b"damaged")
    assert [each.state for each in machine.models()] == ["damaged", "missing", "missing"]


@pytest.mark.parametrize("card", ["", "{}", "[]", '{"name": "english"}'])
def test_a_card_that_cannot_be_read_is_damage(card: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = _assets(tmp_path, monkeypatch)
    (models / "english").mkdir(parents=True)
    (models / "english" / "card.json").write_text(card, "utf-8")
    assert machine.models()[0].state == "damaged"


def test_a_lost_file_of_a_model_is_no_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = _assets(tmp_path, monkeypatch)
    (models / "english").mkdir(parents=True)
    shutil.copy(assets_folder() / "models" / "english" / "card.json", models / "english")
    assert machine.models()[0].state == "missing"


def test_the_doctor_says_what_is_wrong_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise MissingModel(f"The {name} language model is not installed.", "Build it.")

    monkeypatch.setattr("smeai.models.encoder.load", missing)
    monkeypatch.setattr("smeai.models.forecasters.pretrained.load", lambda: missing("fracast"))
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda path: SimpleNamespace(free=1e6))
    checks = {each.name: each for each in machine.doctor()}
    assert not checks["model english"].good and checks["model english"].sentence.endswith("Build it.")
    assert not checks["model fracast"].good
    assert not checks["room"].good and "1 MB" in checks["room"].sentence
    assert checks["Python"].good and checks["fonts"].good and checks["settings"].good
