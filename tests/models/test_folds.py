"""Folds: groups together, topics spread, the same each time."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from smeai.models.folds import assign, splits

ROWS = some.lists(some.tuples(some.sampled_from("ABCD"), some.integers(0, 30)), max_size=80)


@given(ROWS, some.integers(2, 6), some.integers(0, 3))
def test_groups_stay_whole_and_every_row_is_held_out_once(rows: list[tuple[str, int]], folds: int, seed: int) -> None:
    topics, groups = [topic for topic, _ in rows], [group for _, group in rows]
    fold = assign(topics, groups, folds, seed)
    assert fold.tolist() == assign(topics, groups, folds, seed).tolist()
    assert all(len(set(fold[[g == group for g in groups]])) == 1 for group in set(groups))
    held = []
    for kept, out in splits(fold, folds):
        assert not {groups[row] for row in kept} & {groups[row] for row in out} and len(kept) + len(out) == len(rows)
        held += out.tolist()
    assert sorted(held) == (list(range(len(rows))) if len(set(fold.tolist())) > 1 else [])


@given(some.lists(some.sampled_from("ABC"), min_size=1, max_size=60), some.integers(2, 5))
def test_each_topic_is_spread_evenly(topics: list[str], folds: int) -> None:
    fold = assign(topics, list(range(len(topics))), folds)
    for topic in set(topics):
        counts = Counter(fold[np.array(topics) == topic].tolist())
        assert max(counts.values()) - (min(counts.values()) if len(counts) == folds else 0) <= 1
