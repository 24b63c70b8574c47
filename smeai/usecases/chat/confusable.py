"""Pairs of topics that are easily taken for each other: by their names, and by what their messages mean."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np

from smeai.core.progress import Progress, silent, tracked
from smeai.usecases.chat.edits import NONE

ALIKE = 0.9  # of letters, in order
CONFUSED = 0.3  # of messages as near to the other topic as to their own; two topics of the same meaning have a half
MOST_TOPICS = 300  # pairs are compared one by one
PER_TOPIC = 200  # messages that are compared
_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")


def lookalikes(topics: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs whose names differ by case, marks, accents, plural, order of words or a letter; not by a digit alone."""
    pairs: list[tuple[str, str]] = []
    first: dict[str, str] = {}
    for topic in topics:
        same = first.setdefault(_plain(topic), topic)
        if same != topic:
            pairs.append((same, topic))
    keys = list(first)[:MOST_TOPICS]
    for place, one in enumerate(keys):
        pairs += [(first[one], first[two]) for two in keys[place + 1 :] if _spelt_alike(one, two)]
    return pairs


def _plain(name: str) -> str:
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(mark))
    return " ".join(sorted(word.removesuffix("s") for word in _WORD.findall(bare))) or name


def _spelt_alike(one: str, two: str) -> bool:
    if min(len(one), len(two)) < 6 or one[0] != two[0] or _DIGITS.findall(one) != _DIGITS.findall(two):
        return False
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def confused(topics: Sequence[str], vectors: np.ndarray, fewest: int, progress: Progress = silent) -> list[tuple[str, str, float]]:
    """Pairs of topics of at least `fewest` messages that meanings hardly tell apart, with the share that is nearer to the other.

    A message is held against the middle of its topic without itself, so that small topics do
    not look surer than they are. `vectors` [n, d] are of length one; at most 200 messages of
    the 300 largest topics are looked at.
    """
    sizes = Counter(topic for topic in topics if topic != NONE).most_common(MOST_TOPICS)
    names = [topic for topic, size in sizes if size >= fewest]
    column = np.asarray(topics, object)
    places = [np.flatnonzero(column == name) for name in names]
    if len(names) < 2:
        return []
    sums = np.array([vectors[place].sum(axis=0) for place in places])
    nearer = np.zeros((len(names), len(names)))
    for number in tracked(range(len(names)), len(names), progress, "Comparing the topics"):
        nearer[number] = _nearer(vectors, places[number], sums, number)
    shares = (nearer + nearer.T) / 2
    pairs = [(names[one], names[two], float(shares[one, two])) for one, two in np.argwhere(np.triu(shares, 1) >= CONFUSED)]
    return sorted(pairs, key=lambda pair: -pair[2])


def _nearer(vectors: np.ndarray, place: np.ndarray, sums: np.ndarray, own: int) -> np.ndarray:
    """The share of the messages at `place` that is nearer to each topic's middle than to that of its own topic; [topics]."""
    sample = vectors[place[:: max(1, len(place) // PER_TOPIC)]]
    others = sample @ _units(sums).T
    itself = np.sum(sample * _units(sums[own] - sample), axis=1)
    share = np.mean(others >= itself[:, None], axis=0)
    share[own] = 0.0
    return share


def _units(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
