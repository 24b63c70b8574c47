"""Splitting rows for cross-validation so that groups never stand on both sides."""

from collections.abc import Hashable, Iterator, Sequence

import numpy as np


def assign(topics: Sequence[Hashable], groups: Sequence[Hashable], folds: int, seed: int = 0) -> np.ndarray:
    """The fold (0..folds-1) of each row: whole groups, each topic spread evenly, the same for the same seed."""
    order = np.random.default_rng(seed).permutation(len(topics))
    of_group: dict[Hashable, int] = {}
    turn: dict[Hashable, int] = {}
    for row in order:
        group, topic = groups[row], topics[row]
        if group not in of_group:
            at = turn.setdefault(topic, len(turn))  # topics begin at different folds, so that small ones spread too
            of_group[group] = at % folds
            turn[topic] = at + 1
    return np.array([of_group[group] for group in groups], int)


def splits(fold: np.ndarray, folds: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Row numbers to train on and to hold out, once for each fold that has both."""
    for number in range(folds):
        held = np.flatnonzero(fold == number)
        kept = np.flatnonzero(fold != number)
        if len(held) and len(kept):
            yield kept, held
