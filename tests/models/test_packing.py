"""Rectangles of tokens."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from smeai.models.packing import packs, padded

TOKEN_LISTS = some.lists(some.lists(some.integers(1, 9), max_size=40), max_size=50)


@given(TOKEN_LISTS, some.integers(1, 200))
def test_every_list_is_packed_once_within_the_budget(token_lists: list[list[int]], budget: int) -> None:
    groups = [group.tolist() for group in packs(token_lists, budget)]
    assert sorted(place for group in groups for place in group) == list(range(len(token_lists)))
    for group in groups:
        assert len(group) == 1 or len(group) * max(len(token_lists[place]) for place in group) <= budget


def test_padding_is_masked() -> None:
    ids, mask = padded([[5, 6, 7], [8]])
    assert ids.tolist() == [[5, 6, 7], [8, 0, 0]]
    assert mask.tolist() == [[1, 1, 1], [1, 0, 0]]
    assert ids.dtype == mask.dtype == np.int64
