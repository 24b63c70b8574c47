"""Labelled texts made in a line, and a quick way to train on them."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from smeai.models.encoder import Encoder
from smeai.models.fakes import FakeEncoder
from smeai.models.lookalikes import likeness
from smeai.models.training import Examples, Trained, fit

WORDS = {"A": "parcel courier delivery late tracking", "B": "refund money back account paid", "C": "password login locked reset email"}
COMMON = "please hello could you help me with my order from last week thanks a lot and have nice day"
ODD = "weather football recipe song garden holiday painting elephant river"


def load(name: str) -> Encoder:
    """Two encoders that know different languages."""
    return {"fake": FakeEncoder(), "other": FakeEncoder("other", 32, ("de", "fr"))}[name]


def examples(rows: int = 90, topics: str = "ABC", strangers: int = 0, seed: int = 0, code: str = "en") -> Examples:
    rng = np.random.default_rng(seed)
    names = [topics[row % len(topics)] for row in range(rows)]
    texts = [" ".join([*rng.choice(WORDS[name].split(), 3), *rng.choice(COMMON.split(), 6)]) for name in names]
    odd = [" ".join([*rng.choice(ODD.split(), 4), *rng.choice(COMMON.split(), 3)]) for _ in range(strangers)]
    return labelled([*texts, *odd], [*names, *[""] * strangers], code)


def labelled(texts: Sequence[str], topics: Sequence[str], code: str | Sequence[str] = "en") -> Examples:
    codes = [code] * len(texts) if isinstance(code, str) else code
    return Examples(texts, topics, codes, [likeness(text) for text in texts])


def train(made: Examples, **settings: Any) -> Trained:
    return fit(made, load, **{"away": 0.03, "encoders": ("fake",), **settings})
