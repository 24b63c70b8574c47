"""What heads say of rows they did not see: the ground that every choice and threshold stands on."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np
from scipy.special import softmax
from threadpoolctl import threadpool_limits

from smeai.core.progress import Progress
from smeai.models import blend, calibration, folds, heads, outside
from smeai.models.blend import NGRAMS, Choice
from smeai.models.classifier import ANY, Profile, belonging, weighted
from smeai.models.ngrams import NGrams

T = TypeVar("T")
CORES = 2
PAUSE = 0.2  # seconds between two looks at whether to stop
MOST_EXEMPLARS = 5000  # more make a single message slow and find no better neighbours


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """Rows that belong to topics, their fold, and their vectors by encoder; `negatives` are vectors of rows that belong to none."""

    texts: list[str]
    numbers: np.ndarray  # topic numbers below `count`
    languages: list[str]
    fold: np.ndarray
    count: int
    vectors: Mapping[str, np.ndarray]
    negatives: Mapping[str, np.ndarray]
    folds: int

    def of(self, language: str) -> np.ndarray:
        """The rows of a language, all rows for `ANY`."""
        return np.flatnonzero([language in (ANY, code) for code in self.languages])


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """Signs of belonging of rows, and the likelihood of their best topic; see `smeai.models.outside`."""

    best: np.ndarray
    near: np.ndarray
    negative: np.ndarray

    def of(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return self.best[rows], self.near[rows], self.negative[rows]


def scores(material: Material, progress: Progress) -> dict[str, np.ndarray]:
    """The scores [n, t] of each head for every row, by heads that did not see the row or its look-alikes."""
    found = {name: np.zeros((len(material.texts), material.count), np.float32) for name in (*material.vectors, NGRAMS)}
    parts = list(folds.splits(material.fold, material.folds))
    tasks = [(name, held, partial(_held_scores, material, name, kept, held)) for kept, held in parts for name in found]
    made = side_by_side([task for _, _, task in tasks], progress, "Testing what was learned")
    for (name, held, _), some in zip(tasks, made, strict=True):
        found[name][held] = some
    return found


def side_by_side(tasks: Sequence[Callable[[], T]], progress: Progress, sentence: str) -> list[T]:
    """The results of `tasks`, run on two cores.

    Each task keeps to one core: the threads of linear algebra wait for each other longer than they
    work on matrices as small as ours. A cancelled progress stops what has not begun.
    """
    pool = ThreadPoolExecutor(CORES)  # not entered: leaving it would wait for what runs, and a stop is not to wait
    try:
        with threadpool_limits(1, user_api="blas"):
            jobs = [pool.submit(task) for task in tasks]
            while open_ := sum(not job.done() for job in jobs):
                progress(1 - open_ / len(jobs), sentence)
                wait([job for job in jobs if not job.done()], timeout=PAUSE, return_when=FIRST_COMPLETED)
        return [job.result() for job in jobs]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _held_scores(material: Material, name: str, kept: np.ndarray, held: np.ndarray) -> np.ndarray:
    if name == NGRAMS:
        return _ngram_scores(material, kept, held)
    vectors = material.vectors[name]
    return heads.fit_dense(vectors[kept], material.numbers[kept], material.count).scores(vectors[held])


def _ngram_scores(material: Material, kept: np.ndarray, held: np.ndarray) -> np.ndarray:
    texts = [material.texts[row] for row in kept]
    ngrams = NGrams.fit(texts)
    head = heads.fit_sparse(ngrams.transform(texts), material.numbers[kept], material.count)
    return head.scores(ngrams.transform([material.texts[row] for row in held]))


def choices(material: Material, found: Mapping[str, np.ndarray], known: Mapping[str, Sequence[str]]) -> dict[str, Choice]:
    """The blend of each language with enough rows, and of all together; `known` are the encoders' languages."""
    counts = Counter(material.languages)
    main = counts.most_common(1)[0][0]
    chosen = {}
    for language in [ANY, *(code for code, count in sorted(counts.items()) if code and count >= blend.ENOUGH)]:
        rows = material.of(language)
        some = {name: each[rows] for name, each in found.items()}
        chosen[language] = blend.choose(some, material.numbers[rows], blend.prior(language or main, known, len(rows) / material.count))
    return chosen


def totals(material: Material, found: Mapping[str, np.ndarray], by_language: Mapping[str, Choice | Profile]) -> np.ndarray:
    """The blended scores [n, t] of every row by the weights of its language."""
    total = np.zeros((len(material.texts), material.count), np.float32)
    for mine, each in groups([by_language.get(code, by_language[ANY]) for code in material.languages]):
        total[mine] = blend.blended({name: some[mine] for name, some in found.items()}, each.weights)
    return total


def signs(material: Material, total: np.ndarray, by_language: Mapping[str, Choice], strangers: bool, progress: Progress) -> Signs:
    """Signs of every row; for `strangers`, as if its own topic were not known: the nearest thing to a message from nowhere."""
    of_rows = [by_language.get(code, by_language[ANY]) for code in material.languages]
    queries = weighted(material.vectors, of_rows, tuple(material.vectors))
    known = np.hstack(list(material.vectors.values())) if material.vectors else np.zeros((len(material.texts), 0), np.float32)
    near = np.zeros(len(material.texts), np.float32)
    for place, (kept, held) in enumerate(folds.splits(material.fold, material.folds)):
        progress(place / material.folds, "Comparing messages")
        kept = kept[:: 1 + len(kept) // MOST_EXEMPLARS]
        apart = (material.numbers[held], material.numbers[kept]) if strangers else (None, None)
        near[held] = outside.nearness(queries[held], known[kept], *apart)
    against = np.hstack(list(material.negatives.values())) if material.negatives else known[:0]
    return Signs(total.max(axis=1), near, outside.nearness(queries, against))


def without_own(total: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Scores as if each row's own topic were not known."""
    other = total.copy()
    other[np.arange(len(numbers)), numbers] = -np.inf
    return other


def profiles(material: Material, total: np.ndarray, found: Signs, by_language: Mapping[str, Choice], away: float) -> dict[str, Profile]:
    """Calibration and belonging of each language; `away` is the share of known messages that may be handed over."""
    made = {}
    negatives = len(next(iter(material.negatives.values()), ()))
    for language, choice in by_language.items():
        rows = material.of(language)
        understood = sum(weight for name, weight in choice.weights.items() if name != NGRAMS)
        fitted = outside.fit(*found.of(rows), understood, negatives, away)
        made[language] = Profile(choice.weights, calibration.fit_temperature(total[rows], material.numbers[rows]), fitted)
    return made


def judged(material: Material, total: np.ndarray, found: Signs, by_language: Mapping[str, Profile]) -> tuple[np.ndarray, np.ndarray]:
    """Calibrated probabilities [n, t] and belonging [n] of every row."""
    of_rows = [by_language.get(code, by_language[ANY]) for code in material.languages]
    factors = np.array([[profile.factor] for profile in of_rows], np.float32)
    return softmax(factors * total, axis=1), belonging(found.best, found.near, found.negative, of_rows)


def groups(of_rows: Sequence[Choice | Profile]) -> list[tuple[np.ndarray, Choice | Profile]]:
    """The rows that share one choice or profile, as a mask, with it."""
    distinct = {id(each): each for each in of_rows}
    return [(np.array([each is one for each in of_rows]), one) for one in distinct.values()]
