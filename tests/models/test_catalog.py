"""The shipped models, and what is said when one is missing or damaged."""

import json
from collections.abc import Iterator
from pathlib import Path

import onnx
import pytest

from smeai.core.assets import VARIABLE
from smeai.errors import DamagedModel, MissingModel
from smeai.models import catalog
from smeai.models.encoder import load

CARD = {
    "name": "english",
    "title": "Tiny",
    "source": "here",
    "version": "1",
    "licence": "Apache-2.0",
    "languages": ["en"],
    "dimension": 2,
    "max_tokens": 4,
    "size": 3,
    "files": {"model.onnx": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},  # of "abc"
}


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "models" / "english"
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(b"abc")
    (folder / "card.json").write_text(json.dumps(CARD))
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    load.cache_clear()
    yield folder
    load.cache_clear()


def test_all_shipped_models_are_there_and_whole() -> None:
    found = catalog.entries()
    assert tuple(entry.name for entry in found) == catalog.NAMES
    for entry in found:
        catalog.verify(entry)
        assert entry.size == sum((entry.folder / file).stat().st_size for file in entry.files)
        assert entry.source and entry.version and entry.licence
        assert bool(entry.languages) == (entry.task == "encoding") == (entry.name in catalog.ENCODERS)
    assert all(catalog.find(name).card["verified"]["smallest_cosine"] >= 0.99 for name in catalog.ENCODERS)
    assert catalog.find(catalog.FORECASTER).card["verified"]["largest_difference"] <= 1e-4


@pytest.mark.parametrize("name", catalog.NAMES)
def test_a_graph_holds_all_its_weights(name: str) -> None:
    model = onnx.load(catalog.find(name).folder / "model.onnx", load_external_data=False)
    assert not any(weight.external_data for weight in model.graph.initializer)


def test_a_card_is_read(tiny: Path) -> None:
    (entry,) = catalog.entries()
    assert (entry.name, entry.dimension, entry.languages, entry.folder) == ("english", 2, ("en",), tiny)
    catalog.verify(entry)


def test_a_model_that_was_never_built_is_missing(tiny: Path) -> None:
    with pytest.raises(MissingModel, match="make setup"):
        load("multilingual")


def test_a_lost_file_is_missing(tiny: Path) -> None:
    (tiny / "model.onnx").unlink()
    with pytest.raises(MissingModel, match="make setup"):
        load("english")


def test_a_changed_file_is_damaged(tiny: Path) -> None:
    (tiny / "model.onnx").write_bytes(b"abd")
    with pytest.raises(DamagedModel, match="make setup"):
        load("english")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"name": "english"}', '{"files": 1}'])
def test_an_unreadable_card_is_damage(tiny: Path, content: str) -> None:
    (tiny / "card.json").write_text(content)
    with pytest.raises(DamagedModel, match="make setup"):
        catalog.find("english")


def test_a_model_without_a_tokenizer_is_damaged(tiny: Path) -> None:
    with pytest.raises(DamagedModel, match="tokenizer"):
        load("english")
