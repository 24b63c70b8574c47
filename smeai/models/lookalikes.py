"""Messages that look alike: the same words in any order, or nearly the same ones.

A form letter filled in again and again must not stand on both sides of a test. Nearly the same
are two texts of enough words whose word sets overlap by `SAME` (Jaccard). Candidates are found by
min-hashing (A. Broder, On the resemblance and containment of documents, 1997), so that the time
grows with the number of texts and not with that of their pairs.
"""

import re
from collections.abc import Hashable, Sequence

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smeai.core.progress import Progress, batches, silent, span

SAME = 0.7
FEWEST = 8  # distinct words, below which two different questions may share most of them
BANDS, ROWS = 16, 4  # of the signature: finds 99 of 100 pairs that overlap by 0.7
CHUNK = 4096  # texts at once
SENTENCE = "Looking for messages that are alike"
_NOISE = re.compile(r"[\W\d_]+")


def words(text: str) -> tuple[str, ...]:
    """The distinct words in order of the alphabet, without digits, case and marks."""
    return tuple(sorted(set(_NOISE.sub(" ", text.casefold()).split())))


def likeness(text: str) -> str:
    """A key that texts of the same words share."""
    return " ".join(words(text)) or text


def groups(texts: Sequence[str], kinds: Sequence[Hashable], progress: Progress = silent) -> np.ndarray:
    """The group [n] of each text: the same words, or nearly the same ones within one of `kinds`; numbered from 0."""
    parts = batches(texts, CHUNK, span(progress, 0, 0.3), SENTENCE)
    bags = [words(text) for part in parts for text in part]
    numbers: dict[Hashable, int] = {}
    same = np.array([numbers.setdefault(bag or text, len(numbers)) for bag, text in zip(bags, texts, strict=True)], int)
    first = np.unique(same, return_index=True)[1] if len(same) else np.zeros(0, int)
    long = np.array([place for place in first if len(bags[place]) >= FEWEST], int)
    pairs = _pairs([bags[place] for place in long], [kinds[place] for place in long], span(progress, 0.3, 1))
    return _joined(same, same[long][pairs] if len(pairs) else np.zeros((0, 2), int), len(numbers))


def _joined(same: np.ndarray, pairs: np.ndarray, count: int) -> np.ndarray:
    graph = coo_matrix((np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), (count, count))
    return connected_components(graph, directed=False)[1][same]


def _pairs(bags: list[tuple[str, ...]], kinds: Sequence[Hashable], progress: Progress) -> np.ndarray:
    """Pairs [k, 2] of bags of one kind that overlap enough: those that stand side by side in a band."""
    signatures = _signatures(bags, progress)
    sets, found = [frozenset(bag) for bag in bags], set()
    for band in range(BANDS):
        progress(0.5 + band / BANDS / 2, SENTENCE)
        keys = signatures[:, band * ROWS : (band + 1) * ROWS]
        order = np.lexsort(keys.T)
        alike = (keys[order[1:]] == keys[order[:-1]]).all(axis=1)
        for one, other in zip(order[:-1][alike].tolist(), order[1:][alike].tolist(), strict=True):
            if kinds[one] == kinds[other] and (one, other) not in found and _overlap(sets[one], sets[other]) >= SAME:
                found.add((one, other))
    return np.array(sorted(found), int)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def _signatures(bags: list[tuple[str, ...]], progress: Progress) -> np.ndarray:
    """Min-hashes [n, bands x rows] of bags that hold a word each."""
    number: dict[str, int] = {}
    parts = batches(bags, CHUNK, span(progress, 0, 0.25), SENTENCE)
    flat = [np.array([number.setdefault(word, len(number)) for word in bag]) for part in parts for bag in part]
    hashes = np.random.default_rng(0).integers(0, 2**32, (len(number), BANDS * ROWS), np.uint32)
    made = np.zeros((len(bags), BANDS * ROWS), np.uint32)
    for start in range(0, len(bags), CHUNK):
        progress(0.25 + start / len(bags) / 4, SENTENCE)
        some = flat[start : start + CHUNK]
        starts = np.cumsum([0, *map(len, some[:-1])])
        made[start : start + CHUNK] = np.minimum.reduceat(hashes[np.concatenate(some)], starts, axis=0)
    return made
