"""Text encoders: texts in, vectors of length one out; near meanings give near vectors."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np

from smeai.core.progress import Progress, batches, silent, span
from smeai.errors import DamagedModel
from smeai.models.catalog import REBUILD, verified
from smeai.models.packing import packs, padded
from smeai.models.tokens import TOKENIZERS, Tokenize

TOKEN_BUDGET = 512  # in one run of the graph; 256 and 1024 are 3 % and 13 % slower, and small keeps cancelling quick
TEXTS_AT_ONCE = 2000  # tokenised between two calls of progress
TOKENISING = 0.1  # its share of the time

Run = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Vectors [n, d] from token numbers and mask, both int64 [n, t]."""


class Encoder(Protocol):
    """What every encoder can do."""

    name: str
    dimension: int
    languages: tuple[str, ...]  # ISO 639-1; empty when not known

    def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
        """Vectors, float32 [len(texts), dimension], each of length one.

        An empty or blank text gives the zero vector, which is equally far from everything. A text
        longer than the encoder reads is cut. A vector does not depend on the other texts.
        """


@dataclass(frozen=True)
class OnnxEncoder:
    """An encoder of two parts: a tokenizer and a graph."""

    name: str
    dimension: int
    languages: tuple[str, ...]
    tokenize: Tokenize
    run: Run

    def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
        distinct = {text: None for text in texts if text.strip()}
        vectors = np.zeros((len(distinct) + 1, self.dimension), np.float32)  # the last row is that of blank texts
        tokens: list[list[int]] = []
        for part in batches(list(distinct), TEXTS_AT_ONCE, span(progress, 0, TOKENISING), "Reading the texts"):
            tokens += self.tokenize([text.encode("utf-8", "replace").decode() for text in part])  # no half surrogate pairs
        self._fill(vectors, tokens, span(progress, TOKENISING, 1))
        places = {text: place for place, text in enumerate(distinct)}
        return vectors[[places.get(text, -1) for text in texts]]

    def _fill(self, vectors: np.ndarray, tokens: list[list[int]], progress: Progress) -> None:
        total, done = sum(map(len, tokens)), 0
        for places in packs(tokens, TOKEN_BUDGET):
            progress(done / total, "Understanding the texts")
            group = [tokens[place] for place in places]
            vectors[places] = self.run(*padded(group))
            done += sum(map(len, group))


@lru_cache
def load(name: str) -> Encoder:
    """The shipped encoder `name`, loaded once in this process; raises `MissingModel` or `DamagedModel`."""
    entry = verified(name)
    return open_encoder(entry.folder, entry.name, entry.dimension, entry.languages, entry.max_tokens, tuple(entry.files))


def open_encoder(
    folder: Path, name: str, dimension: int, languages: tuple[str, ...], max_tokens: int, files: tuple[str, ...]
) -> OnnxEncoder:
    """The encoder in a folder of ours: ``model.onnx`` and one of the tokenizer files we know."""
    tokenizers = [file for file in files if file in TOKENIZERS]
    if len(tokenizers) != 1:
        raise DamagedModel(f"The {name} language model has no tokenizer.", REBUILD)
    tokenize = TOKENIZERS[tokenizers[0]](folder / tokenizers[0], max_tokens)
    return OnnxEncoder(name, dimension, languages, tokenize, _runner(folder / "model.onnx"))


def _runner(path: Path) -> Run:
    from smeai.models.session import open_session

    session = open_session(path)

    def run(ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        return session.run(["vectors"], {"ids": ids, "mask": mask})[0]

    return run
