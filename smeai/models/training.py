"""Training a text classifier: heads, blend, calibration and belonging, all judged out of fold."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import blend, calibration, folds, graph, heads, outside
from smeai.models.blend import NGRAMS, Choice
from smeai.models.classifier import ANY, Profile, TextClassifier, belonging, encode, weighted
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

    @property
    def beside(self) -> np.ndarray:
        """All encoders' vectors side by side."""
        return np.hstack(list(self.vectors.values())) if self.vectors else np.zeros((len(self.texts), 0), np.float32)

    def of(self, language: str) -> np.ndarray:
        """The rows of a language, all rows for `ANY`."""
        return np.flatnonzero([language in (ANY, code) for code in self.languages])


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
        raise DataError(
            "There is only one topic to learn." if topics else "No message has a topic.",
            "Give at least two topics, with a few messages each.",
        )
    rows = _sample([row for row, topic in enumerate(examples.topics) if topic], examples.topics, seed)
    negatives = [text for text, topic in zip(examples.texts, examples.topics, strict=True) if not topic][:MOST_EXEMPLARS]
    material, vectors = _prepare(examples, rows, topics, negatives, load, encoders, seed, span(progress, 0, 0.5))
    scores = _out_of_fold(material, span(progress, 0.5, 0.8))
    choices = _choices(material, scores, {name: load(name).languages for name in encoders})
    signs = _signs(material, vectors, scores, choices, span(progress, 0.8, 0.86))
    profiles = _profiles(material, scores, signs, choices, len(negatives), away)
    progress(0.86, "Training on all messages")
    classifier = _final(material, topics, profiles, vectors, load, seed, span(progress, 0.86, 1))
    return Trained(classifier, choices, rows, *_judge(material, scores, signs, profiles))


def _sample(rows: list[int], topics: Sequence[str], seed: int) -> np.ndarray:
    if len(rows) <= MOST_ROWS:
        return np.array(rows)
    counts = Counter(topics[row] for row in rows)
    most = MOST_ROWS / len(counts)
    chances = np.array([max(1.0, most / counts[topics[row]]) for row in rows])  # small topics first
    return np.sort(np.random.default_rng(seed).choice(rows, MOST_ROWS, replace=False, p=chances / chances.sum()))


def _prepare(
    examples: Examples,
    rows: np.ndarray,
    topics: tuple[str, ...],
    negatives: list[str],
    load: Callable,
    encoders: Sequence[str],
    seed: int,
    progress: Progress,
) -> tuple:
    texts = [examples.texts[row] for row in rows]
    vectors = encode(encoders, [*texts, *negatives], load, progress)
    number = {topic: place for place, topic in enumerate(topics)}
    numbers = np.array([number[examples.topics[row]] for row in rows])
    count = 5 if len(rows) < FEW_ROWS else 3
    fold = folds.assign(numbers, [examples.groups[row] for row in rows], count, seed)
    own = {name: found[: len(texts)] for name, found in vectors.items()}
    other = {name: found[len(texts) :] for name, found in vectors.items()}
    return _Material(texts, numbers, [examples.languages[row] for row in rows], fold, len(topics), own, count), other


def _out_of_fold(material: _Material, progress: Progress) -> dict[str, np.ndarray]:
    """The scores of each head for every row [n, t], by heads that did not see the row or its look-alikes."""
    scores = {name: np.zeros((len(material.texts), material.count), np.float32) for name in (*material.vectors, NGRAMS)}
    parts = list(folds.splits(material.fold, material.folds))
    with ThreadPoolExecutor(2) as pool:  # liblinear works on one core and lets go of the interpreter
        jobs = [pool.submit(_ngram_scores, material, kept, held) for kept, held in parts]
        for place, (kept, held) in enumerate(parts):
            for name, vectors in material.vectors.items():
                progress(place / len(parts), f"Testing what was learned, part {place + 1} of {len(parts)}")
                scores[name][held] = heads.fit_dense(vectors[kept], material.numbers[kept], material.count).scores(vectors[held])
        for place, ((_, held), job) in enumerate(zip(parts, jobs, strict=True)):
            progress((place + 1) / len(parts), "Testing words and letters")
            scores[NGRAMS][held] = job.result()
    return scores


def _ngram_scores(material: _Material, kept: np.ndarray, held: np.ndarray) -> np.ndarray:
    ngrams = NGrams.fit([material.texts[row] for row in kept])
    head = heads.fit_sparse(ngrams.transform([material.texts[row] for row in kept]), material.numbers[kept], material.count)
    return head.scores(ngrams.transform([material.texts[row] for row in held]))


def _choices(material: _Material, scores: Mapping[str, np.ndarray], known: Mapping[str, Sequence[str]]) -> dict[str, Choice]:
    """The blend of each language with enough rows, and of all others together."""
    counts = Counter(material.languages)
    main = counts.most_common(1)[0][0]
    chosen = {}
    for language in [ANY, *(code for code, count in sorted(counts.items()) if code and count >= blend.ENOUGH)]:
        rows = material.of(language)
        some = {name: found[rows] for name, found in scores.items()}
        chosen[language] = blend.choose(some, material.numbers[rows], blend.prior(language or main, known))
    return chosen


def _signs(
    material: _Material,
    negatives: Mapping[str, np.ndarray],
    scores: Mapping[str, np.ndarray],
    choices: Mapping[str, Choice],
    progress: Progress,
) -> tuple:
    """Best score, nearness to rows of other folds, and to negatives, of every row by its language's blend."""
    rows_of = [choices.get(language, choices[ANY]) for language in material.languages]
    queries = weighted(material.vectors, rows_of, tuple(material.vectors))
    known, size = material.beside, len(material.texts)
    near, best = np.zeros(size, np.float32), np.zeros(size, np.float32)
    for place, (kept, held) in enumerate(folds.splits(material.fold, material.folds)):
        progress(place / material.folds, "Comparing messages")
        near[held] = outside.nearness(queries[held], known[kept[:: 1 + len(kept) // MOST_EXEMPLARS]])
    for choice in {id(choice): choice for choice in rows_of}.values():
        mine = np.array([each is choice for each in rows_of])
        best[mine] = blend.blended({name: found[mine] for name, found in scores.items()}, choice.weights).max(axis=1)
    against = outside.nearness(queries, np.hstack(list(negatives.values()))) if negatives else np.zeros(size, np.float32)
    return best, near, against


def _profiles(
    material: _Material, scores: Mapping[str, np.ndarray], signs: tuple, choices: Mapping[str, Choice], negatives: int, away: float
) -> dict[str, Profile]:
    profiles = {}
    for language, choice in choices.items():
        rows = material.of(language)
        total = blend.blended({name: found[rows] for name, found in scores.items()}, choice.weights)
        understood = sum(weight for name, weight in choice.weights.items() if name != NGRAMS)
        fitted = outside.fit(*(sign[rows] for sign in signs), understood, negatives, away)
        profiles[language] = Profile(choice.weights, calibration.fit_temperature(total, material.numbers[rows]), fitted)
    return profiles


def _final(
    material: _Material,
    topics: tuple[str, ...],
    profiles: Mapping[str, Profile],
    negatives: Mapping[str, np.ndarray],
    load: Callable[[str], Encoder],
    seed: int,
    progress: Progress,
) -> TextClassifier:
    used = {name for profile in profiles.values() for name, weight in profile.weights.items() if weight}
    encoders = [name for name in material.vectors if name in used]
    fitted, ngrams = {}, None
    for place, name in enumerate(encoders):
        progress(place / (len(encoders) + 1), "Training on all messages")
        fitted[name] = heads.fit_dense(material.vectors[name], material.numbers, material.count)
    if NGRAMS in used:
        progress(0.6, "Training on words and letters")
        ngrams = NGrams.fit(material.texts)
        fitted[NGRAMS] = heads.fit_sparse(ngrams.transform(material.texts), material.numbers, material.count)
    shown = np.sort(np.random.default_rng(seed).permutation(len(material.texts))[:MOST_EXEMPLARS])
    return TextClassifier(
        topics=topics,
        heads=tuple(fitted),
        profiles=profiles,
        onnx_graph=graph.build(fitted),
        ngrams=ngrams,
        exemplars=_halves([material.vectors[name][shown] for name in encoders], len(shown)),
        negatives=_halves([negatives[name] for name in encoders], 0),
        exemplar_texts=tuple(material.texts[row] for row in shown),
        exemplar_topics=tuple(int(number) for number in material.numbers[shown]),
        load_encoder=load,
    )


def _halves(vectors: list[np.ndarray], rows: int) -> np.ndarray:
    return np.hstack(vectors).astype(np.float16) if vectors else np.zeros((rows, 0), np.float16)


def _judge(
    material: _Material, scores: Mapping[str, np.ndarray], signs: tuple, profiles: Mapping[str, Profile]
) -> tuple[np.ndarray, np.ndarray, float]:
    """Out-of-fold probabilities and belonging of every row, and the calibration error of the best topic."""
    of_rows = [profiles.get(language, profiles[ANY]) for language in material.languages]
    total = np.zeros((len(of_rows), material.count), np.float32)
    for profile in {id(profile): profile for profile in of_rows}.values():
        mine = np.array([each is profile for each in of_rows])
        total[mine] = profile.factor * blend.blended({name: found[mine] for name, found in scores.items()}, profile.weights)
    probabilities = softmax(total, axis=1)
    right = probabilities.argmax(axis=1) == material.numbers
    return probabilities, belonging(*signs, of_rows), calibration.calibration_error(probabilities.max(axis=1), right)
