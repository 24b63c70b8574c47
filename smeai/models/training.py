"""Training a text classifier: heads, blend, calibration and belonging, all judged out of fold."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import calibration, crossfit, folds, graph, heads, outside
from smeai.models.blend import NGRAMS, Choice
from smeai.models.classifier import Profile, TextClassifier, encode
from smeai.models.crossfit import MOST_EXEMPLARS, Material
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.models.outside import Certainty

MOST_ROWS = 40_000  # that heads are trained on; more rows of known topics add nothing measurable
FEW_ROWS = 3000  # below, five folds; from here on three
ENCODERS = ("english", "multilingual")
STRANGERS = 0.1  # the share of messages that belong nowhere, where the file does not show it
SHOWN = 0.02  # the share of negative examples from which they are taken for the traffic's own


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Labelled texts: `topics` are topic names, empty for a text that belongs to none."""

    texts: Sequence[str]
    topics: Sequence[str]
    languages: Sequence[str]
    groups: Sequence[object]  # rows of one group never stand on both sides of a split


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """Out-of-fold probabilities [n, t], belonging [n] and sureness [n] of messages."""

    probabilities: np.ndarray
    belonging: np.ndarray
    sureness: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """A classifier, and what cross-validation said.

    `known` judges `rows` of the examples; `strangers` judges the negative examples or, where there
    are too few, the same rows as if their topics were not known; they stand for a `share` of real traffic.
    """

    classifier: TextClassifier
    choices: Mapping[str, Choice]  # by language
    rows: np.ndarray
    known: Judgement
    strangers: Judgement
    share: float
    calibration_error: float


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
    with heads.quietly():
        return _fit(examples, topics, load, away, encoders, seed, progress)


def _fit(
    examples: Examples,
    topics: tuple[str, ...],
    load: Callable[[str], Encoder],
    away: float,
    encoders: Sequence[str],
    seed: int,
    progress: Progress,
) -> Trained:
    rows = _sample([row for row, topic in enumerate(examples.topics) if topic], examples.topics, seed)
    material = _prepare(examples, rows, topics, load, encoders, seed, span(progress, 0, 0.5))
    found = crossfit.scores(material, span(progress, 0.5, 0.78))
    choices = crossfit.choices(material, found, {name: load(name).languages for name in encoders})
    total = crossfit.totals(material, found, choices)
    signs = crossfit.signs(material, total, choices, False, span(progress, 0.78, 0.82))
    profiles = crossfit.profiles(material, total, signs, choices, away)
    known = crossfit.judged(material, total, signs, profiles)
    unsure = _final(material, topics, profiles, Certainty(0.0, 20.0), load, seed, span(progress, 0.82, 0.96))
    unknown = _strangers(material, examples, unsure, total, choices, profiles, span(progress, 0.96, 1))
    shown = sum(not topic for topic in examples.topics) / len(examples.topics)
    share = shown if shown >= SHOWN else STRANGERS
    certainty = outside.fit_certainty(known[1], unknown[1], share)
    right = known[0].argmax(axis=1) == material.numbers
    error = calibration.calibration_error(known[0].max(axis=1), right)
    known, unknown = _judgement(*known, certainty), _judgement(*unknown, certainty)
    return Trained(replace(unsure, certainty=certainty), choices, rows, known, unknown, share, error)


def _strangers(
    material: Material,
    examples: Examples,
    classifier: TextClassifier,
    total: np.ndarray,
    choices: Mapping[str, Choice],
    profiles: Mapping[str, Profile],
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities and belonging of messages from nowhere: the negative examples where there are enough."""
    places = [place for place, topic in enumerate(examples.topics) if not topic][:MOST_EXEMPLARS]
    if len(places) >= outside.ENOUGH:
        texts, codes = [examples.texts[place] for place in places], [examples.languages[place] for place in places]
        scores = classifier.score_vectors(texts, codes, material.negatives, progress, are_negatives=True)
        return scores.probabilities, scores.belonging
    other = crossfit.without_own(total, material.numbers)
    return crossfit.judged(material, other, crossfit.signs(material, other, choices, True, progress), profiles)


def _judgement(probabilities: np.ndarray, belonging: np.ndarray, certainty: Certainty) -> Judgement:
    return Judgement(probabilities, belonging, probabilities.max(axis=1) * certainty.probability(belonging))


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
    load: Callable[[str], Encoder],
    encoders: Sequence[str],
    seed: int,
    progress: Progress,
) -> Material:
    texts = [examples.texts[row] for row in rows]
    negatives = [text for text, topic in zip(examples.texts, examples.topics, strict=True) if not topic][:MOST_EXEMPLARS]
    vectors = encode(encoders, [*texts, *negatives], load, progress)
    number = {topic: place for place, topic in enumerate(topics)}
    numbers = np.array([number[examples.topics[row]] for row in rows])
    count = 5 if len(rows) < FEW_ROWS else 3
    return Material(
        texts,
        numbers,
        [examples.languages[row] for row in rows],
        folds.assign(numbers.tolist(), [examples.groups[row] for row in rows], count, seed),
        len(topics),
        {name: found[: len(texts)] for name, found in vectors.items()},
        {name: found[len(texts) :] for name, found in vectors.items()},
        count,
    )


def _final(
    material: Material,
    topics: tuple[str, ...],
    profiles: Mapping[str, Profile],
    certainty: Certainty,
    load: Callable[[str], Encoder],
    seed: int,
    progress: Progress,
) -> TextClassifier:
    used = {name for profile in profiles.values() for name, weight in profile.weights.items() if weight}
    encoders = [name for name in material.vectors if name in used]
    ngrams = NGrams.fit(material.texts) if NGRAMS in used else None
    tasks = [partial(heads.fit_dense, material.vectors[name], material.numbers, material.count) for name in encoders]
    if ngrams is not None:
        tasks.append(partial(heads.fit_sparse, ngrams.transform(material.texts), material.numbers, material.count))
    made = crossfit.side_by_side(tasks, progress, "Training on all messages")
    fitted = dict(zip([*encoders, NGRAMS], made, strict=False))
    shown = np.sort(np.random.default_rng(seed).permutation(len(material.texts))[:MOST_EXEMPLARS])
    return TextClassifier(
        topics=topics,
        heads=tuple(fitted),
        profiles=profiles,
        certainty=certainty,
        onnx_graph=graph.build(fitted, _halves([material.vectors[name][shown] for name in encoders], len(shown)), outside.NEIGHBOURS),
        ngrams=ngrams,
        negatives=_halves([material.negatives[name] for name in encoders], 0),
        exemplar_texts=tuple(material.texts[row] for row in shown),
        exemplar_topics=tuple(int(number) for number in material.numbers[shown]),
        load_encoder=load,
    )


def _halves(vectors: list[np.ndarray], rows: int) -> np.ndarray:
    return np.hstack(vectors).astype(np.float16) if vectors else np.zeros((rows, 0), np.float16)
