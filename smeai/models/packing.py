"""Token lists of many lengths as few rectangles: sorted by length, as many in one as a budget of tokens allows."""

from collections.abc import Iterator, Sequence

import numpy as np


def packs(token_lists: Sequence[Sequence[int]], budget: int) -> Iterator[np.ndarray]:
    """The places of the lists, longest first, in groups of at most `budget` tokens when padded; at least one in each."""
    order = sorted(range(len(token_lists)), key=lambda place: -len(token_lists[place]))
    start = 0
    while start < len(order):
        width = max(1, len(token_lists[order[start]]))
        end = start + max(1, budget // width)
        yield np.array(order[start:end])
        start = end


def padded(token_lists: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Token numbers and mask, both int64 [n, longest], zero where a list has ended."""
    lengths = np.array([len(tokens) for tokens in token_lists])
    mask = np.arange(lengths.max()) < lengths[:, None]
    ids = np.zeros(mask.shape, np.int64)
    ids[mask] = np.concatenate([np.asarray(tokens, np.int64) for tokens in token_lists])
    return ids, mask.astype(np.int64)
