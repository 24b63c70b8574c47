"""Training a text classifier: heads, blend, calibration and belonging, all judged out of fold."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import blend, calibration, folds, graph, heads, outside
from smeai.models.blend import NGRAMS, Choice
from smeai.models.classifier import ANY, Profile, TextClassifier, encode, weighted
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams

MOST_ROWS = 40_000  # that heads are trained on; more rows of known topics add nothing measurable
MOST_EXEMPLARS = 6000
FEW_ROWS = 3000  # below, five folds; from here on three
ENCODERS = ("english", "multilingual")


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Labelled texts: `topics` are topic names, empty for a text that belongs to none."""

    texts: Sequence[str]
    topics: Sequence[str]
    languages: Sequence[str]
    groups: Sequence[object]  # rows of one group never stand on both sides of a split


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """A classifier, and what cross-validation said of it. Out-of-fold arrays are of `rows` of the examples."""

    classifier: TextClassifier
    choices: Mapping[str, Choice]  # by language
    rows: np.ndarray
    probabilities: np.ndarray  # out of fold [len(rows), t]
    belonging: np.ndarray  # out of fold [len(rows)]
    calibration_error: float


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    """Rows that belong to topics, ready to train on."""

    texts: list[str]
    numbers: np.ndarray
    languages: list[str]
    fold: np.ndarray
    count: int
    vectors: Mapping[str, np.ndarray]
    folds: int

    def part(self, name: str, rows: np.ndarray) -> np.ndarray:
        return self.vectors[name][rows]


def fit(
    examples: Examples,
    load: Callable[[str], Encoder],
    away: float,
    encoders: Sequence[str] = ENCODERS,
    seed: int = 0,
    progress: Progress = silent,
) -> Trained:
    """Train on `examples`; `away` is the share of known messages that may be taken for unknown ones.

    Raises `DataError` with fewer than two topics. The same examples and seed give the same classifier.
    """
    topics = tuple(sorted(set(examples.topics) - {""}))
    if len(topics) < 2:
        raise DataError("There is only one topic to learn." if topics else "No message has a topic.", "Give at least two topics, with a few messages each.")
    rows = _sample([row for row, topic in enumerate(examples.topics) if topic], examples.topics, seed)
    negatives = [text for text, topic in zip(examples.texts, examples.topics, strict=True) if not topic][:MOST_EXEMPLARS]
    material, vectors = _prepare(examples, rows, topics, negatives, load, encoders, seed, span(progress, 0, 0.5))
    scores, near, against = _out_of_fold(material, vectors, span(progress, 0.5, 0.85))
    known = {name: load(name).languages for name in encoders}
    profiles, choices = _profiles(material, scores, near, against, known, len(negatives), away)
    progress(0.86, "Training on all messages")
    classifier = _final(material, topics, profiles, vectors, load, seed, span(progress, 0.86, 1))
    return Trained(classifier, choices, rows, *_judge(material, scores, near, against, profiles))


def _sample(rows: list[int], topics: Sequence[str], seed: int) -> np.ndarray:
    if len(rows) <= MOST_ROWS:
        return np.array(rows)
    counts = Counter(topics[row] for row in rows)
    most = MOST_ROWS / len(counts)
    chances = np.array([max(1.0, most / counts[topics[row]]) for row in rows])  # small topics first
    return np.sort(np.random.default_rng(seed).choice(rows, MOST_ROWS, replace=False, p=chances / chances.sum()))


def _prepare(examples: Examples, rows: np.ndarray, topics: tuple[str, ...], negatives: list[str], load: Callable, encoders: Sequence[str], seed: int, progress: Progress) -> tuple:
    texts = [examples.texts[row] for row in rows]
    vectors = encode(encoders, [*texts, *negatives], load, progress)
    number = {topic: place for place, topic in enumerate(topics)}
    numbers = np.array([number[examples.topics[row]] for row in rows])
    count = 5 if len(rows) < FEW_ROWS else 3
    fold = folds.assign(numbers, [examples.groups[row] for row in rows], count, seed)
    own = {name: found[: len(texts)] for name, found in vectors.items()}
    other = {name: found[len(texts) :] for name, found in vectors.items()}
    return _Material(texts, numbers, [examples.languages[row] for row in rows], fold, len(topics), own, count), other


def _out_of_fold(material: _Material, negatives: Mapping[str, np.ndarray], progress: Progress) -> tuple:
    """Scores of each head, nearness by each encoder to other folds, and to negatives, of every row."""
    size = len(material.texts)
    scores = {name: np.zeros((size, material.count), np.float32) for name in (*material.vectors, NGRAMS)}
    near = {name: np.zeros(size, np.float32) for name in material.vectors}
    against = {name: outside.nearness(own, negatives[name]) for name, own in material.vectors.items()}
    parts = list(folds.splits(material.fold, material.folds))
    with ThreadPoolExecutor(2) as pool:  # liblinear works on one core and lets go of the interpreter
        sparse = [pool.submit(_ngram_scores, material, kept, held) for kept, held in parts]
        for place, (kept, held) in enumerate(parts):
            for name in material.vectors:
                progress(place / len(parts), f"Testing what was learned, part {place + 1} of {len(parts)}")
                head = heads.fit_dense(material.part(name, kept), material.numbers[kept], material.count)
                scores[name][held] = head.scores(material.part(name, held))
                near[name][held] = outside.nearness(material.part(name, held), material.part(name, kept[:: 1 + len(kept) // MOST_EXEMPLARS]))
        for (_, held), job in zip(parts, sparse, strict=True):
            scores[NGRAMS][held] = job.result()
    return scores, near, against


def _ngram_scores(material: _Material, kept: np.ndarray, held: np.ndarray) -> np.ndarray:
    ngrams = NGrams.fit([material.texts[row] for row in kept])
    head = heads.fit_sparse(ngrams.transform([material.texts[row] for row in kept]), material.numbers[kept], material.count)
    return head.scores(ngrams.transform([material.texts[row] for row in held]))
