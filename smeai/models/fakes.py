"""Stand-ins for the real models: no files, no waiting, the same answer every time."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from smeai.core.progress import Progress, silent

REPORT_EVERY = 500


@dataclass(frozen=True)
class FakeEncoder:
    """An encoder that hashes words: texts that share words are near each other."""

    name: str = "fake"
    dimension: int = 64
    languages: tuple[str, ...] = ("en",)

    def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        for row, text in enumerate(texts):
            if row % REPORT_EVERY == 0:
                progress(row / len(texts), "Understanding the texts")
            for word in text.lower().split():
                vectors[row] += _direction(word, self.dimension)
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


@lru_cache(maxsize=10_000)
def _direction(word: str, dimension: int) -> np.ndarray:
    return np.random.default_rng(zlib.crc32(word.encode("utf-8", "replace"))).standard_normal(dimension, np.float32)
