"""Bundles come back whole, and what is not whole is refused with a sentence."""

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from smeai.errors import DamagedModel, FileError, MissingModel
from smeai.models import bundle, package
from smeai.models.classifier import TextClassifier
from tests.models.samples import examples, load, train

CARD = {"task": "chat", "threshold": 0.8}
ASKED = ["parcel late courier", "money back", "", "elephant river song", "שלום parcel", "!!!"]


@pytest.fixture(scope="module")
def classifier() -> TextClassifier:
    return train(examples(60, strangers=25)).classifier


@pytest.fixture(scope="module")
def whole(classifier: TextClassifier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "shop.smeai-model"
    bundle.write(path, classifier, CARD)
    return path


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path))


def _same(one: TextClassifier, other: TextClassifier) -> None:
    codes = ["en"] * len(ASKED)
    first, second = one.score(ASKED, codes), other.score(ASKED, codes)
    for name in ("probabilities", "belonging", "sureness", "nearest"):
        assert np.array_equal(getattr(first, name), getattr(second, name)), name


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _pack(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def _change_card(path: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    parts = _parts(path)
    card = json.loads(parts["card.json"])
    _pack(path, {**parts, "card.json": json.dumps(change(card) or card).encode()})


def _change_part(path: Path, name: str, data: bytes) -> None:
    """Another content with the right checksum, as one makes who means harm."""
    import hashlib

    parts = _parts(path)
    card = json.loads(parts["card.json"])
    card["files"][name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    _pack(path, {**parts, name: data, "card.json": json.dumps(card).encode()})


def _refused(path: Path, words: str = "is not a whole smeai model") -> None:
    with pytest.raises(DamagedModel, match=words) as caught:
        classifier, _ = bundle.read(path, load)
        classifier.score(ASKED, ["en"] * len(ASKED))
    assert "\n" not in caught.value.sentence and len(caught.value.sentence) < 400


@pytest.mark.parametrize("encoders", [("fake",), ("fake", "other"), ()])
def test_what_comes_back_judges_the_same(encoders: tuple[str, ...], tmp_path: Path) -> None:
    made = train(examples(60, strangers=25), encoders=encoders).classifier
    bundle.write(tmp_path / "m", made, CARD)
    again, card = bundle.read(tmp_path / "m", load)
    _same(made, again)
    assert (again.topics, again.heads, again.profiles, again.certainty) == (made.topics, made.heads, made.profiles, made.certainty)
    assert card["task"] == "chat" and card["threshold"] == 0.8


def test_the_same_classifier_gives_the_same_bytes_also_after_a_round(whole: Path, classifier: TextClassifier, tmp_path: Path) -> None:
    bundle.write(tmp_path / "a", classifier, CARD)
    again, _ = bundle.read(whole, load)
    bundle.write(tmp_path / "b", again, CARD)
    assert (tmp_path / "a").read_bytes() == whole.read_bytes() == (tmp_path / "b").read_bytes()


def test_it_holds_a_graph_json_and_arrays_alone(whole: Path) -> None:
    parts = _parts(whole)
    assert {Path(name).suffix for name in parts} <= {".json", ".onnx", ".npy"}
    onnx.checker.check_model(onnx.load_model_from_string(parts["heads.onnx"]))
    assert set(json.loads(parts["card.json"])["files"]) == set(parts) - {"card.json"}


def test_a_missing_bundle_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MissingModel, match="There is no model"):
        bundle.read(tmp_path / "none.smeai-model", load)


def test_a_folder_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(MissingModel, match="is a folder"):
        bundle.read(tmp_path, load)


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip at all", b"PK\x05\x06" + bytes(18)])
def test_something_else_is_no_bundle(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "m").write_bytes(content)
    _refused(tmp_path / "m")


def test_a_truncated_bundle_is_refused_wherever_it_was_cut(copy: Path) -> None:
    data = copy.read_bytes()
    for keep in np.linspace(0, len(data) - 1, 40).astype(int):
        copy.write_bytes(data[:keep])
        _refused(copy)


def test_a_changed_byte_is_noticed_or_without_effect(copy: Path, classifier: TextClassifier) -> None:
    """The zip's own notes, such as a time, may change; what it holds may not."""
    data, rng = copy.read_bytes(), np.random.default_rng(0)
    for place in rng.integers(0, len(data), 150):
        copy.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        try:
            again, _ = bundle.read(copy, load)
        except DamagedModel:
            continue
        _same(classifier, again)


def test_a_wrong_checksum_is_refused(copy: Path) -> None:
    parts = _parts(copy)
    _pack(copy, {**parts, "examples.json": parts["examples.json"].replace(b"parcel", b"parsel")})
    _refused(copy, "examples.json does not match its checksum")


@pytest.mark.parametrize("name", ["card.json", "heads.onnx", "ngrams.json", "examples.json", "negatives.npy"])
def test_a_missing_part_is_refused(name: str, copy: Path) -> None:
    parts = _parts(copy)
    del parts[name]
    _pack(copy, parts)
    _refused(copy)


@pytest.mark.parametrize("name", ["heads.onnx", "examples.json", "negatives.npy"])
def test_a_part_without_a_checksum_is_refused(name: str, copy: Path) -> None:
    _change_card(copy, lambda card: card["files"].pop(name) and None)
    _refused(copy)


def test_a_pickle_in_an_array_is_never_opened(copy: Path, tmp_path: Path) -> None:
    trap = tmp_path / "sprung"

    class Trap:
        def __reduce__(self) -> tuple:
            return Path.touch, (trap,)

    data = io.BytesIO()
    np.save(data, np.array([Trap()], object), allow_pickle=True)
    _change_part(copy, "negatives.npy", data.getvalue())
    _refused(copy)
    assert not trap.exists()


def test_a_newer_format_is_told_from_damage(copy: Path) -> None:
    _change_card(copy, lambda card: card | {"format": package.FORMAT + 1})
    _refused(copy, "was written by a newer smeai")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _change_part(copy, "examples.json", bytes(60 << 20))
    assert copy.stat().st_size < 1 << 20
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    _refused(copy, "unpack to more than any model")


def test_a_claim_of_many_gigabytes_is_refused(copy: Path) -> None:
    data = bytearray(copy.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (0xFFFFFFF0).to_bytes(4, "little")  # the size, in the zip's table of contents
    copy.write_bytes(data)
    _refused(copy)


def test_an_array_that_claims_more_than_it_holds_is_refused(copy: Path) -> None:
    data = io.BytesIO()
    np.lib.format.write_array_header_1_0(data, {"descr": "<f2", "fortran_order": False, "shape": (1 << 40, 1 << 20)})
    _change_part(copy, "negatives.npy", data.getvalue() + bytes(64))
    _refused(copy)


CARDS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a list": lambda card: [card],
    "no format": lambda card: {key: value for key, value in card.items() if key != "format"},
    "format in words": lambda card: card | {"format": "one"},
    "files as a list": lambda card: card | {"files": ["heads.onnx"]},
    "one topic fewer": lambda card: card | {"topics": card["topics"][1:]},
    "topics as numbers": lambda card: card | {"topics": [1, 2, 3]},
    "another head": lambda card: card | {"heads": ["ngrams", "unheard"]},
    "no profile for other languages": lambda card: card | {"profiles": {}},
    "a profile in words": lambda card: card | {"profiles": {"": "x"}},
    "a factor in words": lambda card: card | {"profiles": {"": card["profiles"][""] | {"factor": "high"}}},
    "a weight in words": lambda card: card | {"profiles": {"": card["profiles"][""] | {"weights": {"fake": "high"}}}},
    "certainty in words": lambda card: card | {"certainty": {"slope": "x", "offset": 0}},
    "no certainty": lambda card: card | {"certainty": None},
}


@pytest.mark.parametrize("case", CARDS)
def test_a_card_that_does_not_fit_is_refused(case: str, copy: Path) -> None:
    _change_card(copy, CARDS[case])
    _refused(copy)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("examples.json", b"{}"),
        ("examples.json", b'{"texts": ["a"], "topics": [99]}'),
        ("examples.json", b"[" * 100_000),
        ("examples.json", b"\xff\xfe"),
        ("ngrams.json", b"[]"),
        ("ngrams.json", b'[{"terms": ["a"], "idf": [1, 2]}, {"terms": [], "idf": []}]'),
        ("ngrams.json", b'[{"terms": ["a"], "idf": [1]}, {"terms": ["b"], "idf": [1]}]'),
        ("negatives.npy", b""),
        ("negatives.npy", b"\x93NUMPY\x01\x00"),
        ("heads.onnx", b""),
        ("heads.onnx", b"no graph"),
    ],
)
def test_a_part_that_does_not_fit_is_refused(name: str, data: bytes, copy: Path) -> None:
    _change_part(copy, name, data)
    _refused(copy)


def test_a_graph_of_other_operations_is_refused(copy: Path) -> None:
    """Such as loops, which need not end."""
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, None])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "g", [value], [helper.make_tensor_value_info("y", 1, [None, None])])
    _change_part(copy, "heads.onnx", helper.make_model(graph).SerializeToString())
    _refused(copy)


def test_an_old_bundle_stays_when_the_new_one_cannot_be_written(copy: Path, classifier: TextClassifier) -> None:
    before = copy.read_bytes()
    copy.with_name(f"{copy.name}.new").mkdir()
    with pytest.raises(FileError, match="cannot be written"):
        bundle.write(copy, classifier, CARD)
    assert copy.read_bytes() == before
    with pytest.raises(FileError, match="cannot be written"):
        bundle.write(copy.parent / "nowhere" / "m", classifier, CARD)
