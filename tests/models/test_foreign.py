"""A user's own encoder, from a folder."""

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from smeai.errors import DamagedModel, MissingModel
from smeai.models.foreign import load_folder

WORDS = {"[PAD]": 0, "[UNK]": 1, "good": 2, "bad": 3, "hello": 4}
TABLE = np.array([[9, 9], [0, 1], [3, 4], [-1, 0], [1, 0]], np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tokenizer = {
        "version": "1.0",
        "added_tokens": [],
        "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "vocab": WORDS, "unk_token": "[UNK]"},
    }
    (tmp_path / "tokenizer.json").write_text(json.dumps(tokenizer))
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": 4, "pad_token": "[PAD]", "unk_token": "[UNK]"}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config))
    _write_graph(tmp_path / "model.onnx", pooled=False)
    return tmp_path


def _write_graph(path: Path, pooled: bool, first_input: str = "input_ids") -> None:
    nodes = [helper.make_node("Gather", ["table", first_input], ["tokens"])]
    if pooled:
        nodes.append(helper.make_node("ReduceMax", ["tokens", "axis"], ["vectors"], keepdims=0))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "t"]) for name in (first_input, "attention_mask")]
    output = helper.make_tensor_value_info("vectors" if pooled else "tokens", TensorProto.FLOAT, None)
    weights = [numpy_helper.from_array(TABLE, "table"), numpy_helper.from_array(np.array([1]), "axis")]
    graph = helper.make_graph(nodes, "tiny", inputs, [output], weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)


def test_token_vectors_are_averaged_without_the_padding(folder: Path) -> None:
    encoder = load_folder(folder)
    assert encoder.name == folder.name
    assert encoder.dimension == 2
    vectors = encoder.encode(["good", "good bad", ""])
    expected = np.array([[0.6, 0.8], [2 / 20**0.5, 4 / 20**0.5], [0, 0]])
    assert vectors == pytest.approx(expected, abs=1e-6)


def test_ready_vectors_are_taken_as_they_are(folder: Path) -> None:
    _write_graph(folder / "model.onnx", pooled=True)
    assert load_folder(folder).encode(["hello bad"]) == pytest.approx(np.array([[1, 0]]))


def test_a_text_is_cut_at_what_the_tokenizer_says(folder: Path) -> None:
    once, longer = load_folder(folder).encode(["good good good good", "good good good good bad bad bad"])
    assert once == pytest.approx(longer)


@pytest.mark.parametrize("missing", ["model.onnx", "tokenizer.json"])
def test_a_folder_that_lacks_a_part_is_refused(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    (folder / "tokenizer_config.json").unlink()
    with pytest.raises(MissingModel):
        load_folder(folder)


@pytest.mark.parametrize("broken", ["model.onnx", "tokenizer.json"])
def test_a_folder_with_a_broken_part_is_refused(folder: Path, broken: str) -> None:
    (folder / broken).write_bytes(b"{ no")
    with pytest.raises(DamagedModel):
        load_folder(folder)


def test_a_graph_that_takes_no_texts_is_refused(folder: Path) -> None:
    _write_graph(folder / "model.onnx", pooled=False, first_input="pixels")
    with pytest.raises(DamagedModel, match="pixels"):
        load_folder(folder)
