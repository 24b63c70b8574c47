"""Bound tables made in a line, for tests of the chat pilot."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.progress import silent
from smeai.tabular.binding import Dataset
from smeai.usecases.chat.about import ABOUT
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.messages import Messages, gather

OPTIONS = ABOUT.defaults()
FIRST_ROW = 2  # below the header
TYPES = {"date": "datetime64[us]", "minutes": "float64"}


def dataset(text: Sequence[Any], **columns: Sequence[Any]) -> Dataset:
    """A dataset whose rows start below a header; columns by role."""
    every = {"text": text, **columns}
    typed = {role: pd.Series(list(values), dtype=TYPES.get(role, "object"), name=role) for role, values in every.items()}
    return Dataset("shop.csv", None, typed, np.arange(len(text)) + FIRST_ROW)


def messages(text: Sequence[Any], edits: Edits | None = None, options: Mapping[str, Any] = OPTIONS, **columns: Sequence[Any]) -> Messages:
    """Gathered messages; `columns` by role."""
    return gather(dataset(text, **columns), options, edits or Edits(), silent)


WORDS = {
    "Delivery": "where parcel delivery tracking courier late arrive package shipped",
    "Refund": "money back refund paid account return wrong item amount",
    "Login": "password login account locked reset email sign mobile app",
    "Hours": "open opening hours sunday store close today holiday time",
}
COMMON = "please hello i need to know can you help me with my the order from last week thanks"
ODD = "weather football recipe song garden holiday painting elephant river"


def shop(rows: int = 200, topics: int = 4, seed: int = 0, strangers: int = 0) -> tuple[list[str], list[str]]:
    """Texts and topics: few words of the topic among common ones; the last `strangers` belong to no topic."""
    rng = np.random.default_rng(seed)
    names = list(WORDS)[:topics]
    truth = [names[row % topics] for row in range(rows)]
    texts = [" ".join([*rng.choice(WORDS[topic].split(), 3), *rng.choice(COMMON.split(), 5), str(row)]) for row, topic in enumerate(truth)]
    return [*texts, *(" ".join(rng.choice(ODD.split(), 5)) for _ in range(strangers))], [*truth, *[""] * strangers]
