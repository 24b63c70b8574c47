"""The payees of many lines, each pair of texts read once."""

from collections.abc import Iterable

import numpy as np

from smeai.usecases.books.payee import payee_key
from smeai.usecases.books.suggester import Coded


def payees(counterparty: Coded, description: Coded) -> Coded:
    """The key of each line's payee, worked out once for each distinct pair of texts."""
    pairs = counterparty.codes.astype(np.int64) << 32 | description.codes
    distinct, which = np.unique(pairs, return_inverse=True)
    keys = coded(payee_key(counterparty.values[pair >> 32], description.values[pair & 0xFFFFFFFF]) for pair in distinct.tolist())
    return Coded(keys.values, keys.codes[which.reshape(-1)])


def coded(values: Iterable[str]) -> Coded:
    """A text column."""
    numbers: dict[str, int] = {}
    codes = np.array([numbers.setdefault(value, len(numbers)) for value in values], np.int32)
    return Coded(tuple(numbers), codes)
