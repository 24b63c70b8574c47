"""A user's own encoder: a folder with an ONNX file and a tokenizer, as the large model hubs hand them out."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from smeai.errors import DamagedModel, MissingModel
from smeai.models.encoder import Encoder, OnnxEncoder, Run
from smeai.models.session import open_session
from smeai.models.tokens import Tokenize

PLACES = ("model.onnx", "onnx/model.onnx")  # looked at first; otherwise the only ONNX file there is
MOST_TOKENS = 512
UNLIMITED = 100_000  # transformers writes a huge number where a tokenizer has no limit
HINT = "The folder needs an ONNX file and the files of its tokenizer, such as tokenizer.json and tokenizer_config.json."


def load_folder(path: Path) -> Encoder:
    """The encoder in a folder; raises `MissingModel` or `DamagedModel`.

    A graph that gives one vector a text is used as it is; one that gives a vector a token is averaged
    over the mask. Either way the vectors get length one. Nothing of the folder is executed.
    """
    tokenize = _tokenizer(path)
    run = _runner(_model_file(path))
    dimension = run(*_probe(tokenize)).shape[1]
    return OnnxEncoder(path.name, dimension, (), tokenize, run)


def _model_file(path: Path) -> Path:
    found = [path / place for place in PLACES if (path / place).is_file()] or sorted(path.glob("*.onnx"))
    if not found:
        raise MissingModel(f"There is no ONNX file in {path}.", HINT)
    return found[0]


def _tokenizer(path: Path) -> Tokenize:
    if not any((path / name).is_file() for name in ("tokenizer.json", "tokenizer_config.json")):
        raise MissingModel(f"There is no tokenizer in {path}.", HINT)
    from transformers import AutoTokenizer  # takes a second, and only these users need it

    try:
        tokenizer = AutoTokenizer.from_pretrained(str(path), local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, TypeError, ImportError, json.JSONDecodeError) as error:
        raise DamagedModel(f"The tokenizer in {path} cannot be used.", str(error).splitlines()[0][:200]) from None
    limit = MOST_TOKENS if tokenizer.model_max_length > UNLIMITED else min(MOST_TOKENS, tokenizer.model_max_length)

    def tokenize(texts: Sequence[str]) -> list[list[int]]:
        return tokenizer(list(texts), truncation=True, max_length=limit, padding=False)["input_ids"]

    return tokenize


def _runner(file: Path) -> Run:
    session = open_session(file)
    names = {node.name for node in session.get_inputs()}
    unknown = names - {"input_ids", "attention_mask", "token_type_ids"}
    if unknown or "input_ids" not in names:
        raise DamagedModel(f"The graph {file.name} does not take texts: its inputs are {', '.join(sorted(names))}.", HINT)

    def run(ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        outputs = session.run(None, {name: given[name] for name in names})
        vectors = next((output for output in outputs if output.ndim == 2), None)
        return _normalised(_averaged(outputs[0], mask) if vectors is None or outputs[0].ndim == 3 else vectors)

    return run


def _averaged(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The mean over the tokens [n, t, d] that are not padding."""
    weights = mask[..., None].astype(np.float32)
    return (tokens * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1)


def _normalised(vectors: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)


def _probe(tokenize: Tokenize) -> tuple[np.ndarray, np.ndarray]:
    ids = np.array(tokenize(["hello"]), np.int64)
    return ids, np.ones_like(ids)
