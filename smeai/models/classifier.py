"""A trained text classifier: texts in, calibrated topic probabilities and a sign of belonging out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import onnxruntime

from smeai.core.progress import Progress, batches, silent, span
from smeai.models import graph, outside
from smeai.models.blend import NGRAMS, Weights
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.models.outside import Belonging, Certainty

ROWS = 128  # of one run of the graph: the n-gram rows of all topics are held for each
ENCODING = 0.85  # its share of the time
ANY = ""  # the profile of languages that training did not see


@dataclass(frozen=True, slots=True)
class Profile:
    """How messages of one language are judged."""

    weights: Weights
    factor: float  # calibration: softmax(factor * scores)
    belonging: Belonging


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What the classifier says of n messages over t topics."""

    probabilities: np.ndarray  # float32 [n, t]
    belonging: np.ndarray  # float32 [n]; below 0: the message belongs to no topic
    sureness: np.ndarray  # float32 [n]; how likely the best topic is right, strangers reckoned with
    nearest: np.ndarray  # int [n, 3] rows of the exemplars, nearest first; -1 where there are none


@dataclass(frozen=True, eq=False)
class TextClassifier:
    """Immutable; made by `smeai.models.training.fit` or read from a bundle."""

    topics: tuple[str, ...]
    heads: tuple[str, ...]  # in the order of the graph's ``blend``
    profiles: Mapping[str, Profile]  # by language; `ANY` for the others
    certainty: Certainty
    onnx_graph: bytes
    ngrams: NGrams | None
    negatives: np.ndarray  # float16 [k, all encoders' dimensions]
    exemplar_texts: tuple[str, ...]
    exemplar_topics: tuple[int, ...]
    load_encoder: Callable[[str], Encoder] = field(repr=False)

    @property
    def encoders(self) -> tuple[str, ...]:
        return tuple(name for name in self.heads if name != NGRAMS)

    def profile(self, language: str) -> Profile:
        """The profile of a language, or that of languages never seen."""
        return self.profiles.get(language, self.profiles[ANY])

    def score(self, texts: Sequence[str], languages: Sequence[str], progress: Progress = silent) -> Scores:
        """Probabilities, belonging and neighbours of each text, in order; one language code for each text."""
        vectors = encode(self.encoders, texts, self.load_encoder, span(progress, 0, ENCODING))
        return self.score_vectors(texts, languages, vectors, span(progress, ENCODING, 1))

    def score_vectors(
        self,
        texts: Sequence[str],
        languages: Sequence[str],
        vectors: Mapping[str, np.ndarray],
        progress: Progress = silent,
        are_negatives: bool = False,
    ) -> Scores:
        """As `score`, from vectors that are known already; `are_negatives` says that the texts are our negative examples themselves."""
        some = batches(range(len(texts)), ROWS, progress, "Finding topics")
        parts = [self._score_some(texts, languages, vectors, rows, are_negatives) for rows in some]
        if not parts:
            return empty_scores(len(self.topics))
        return Scores(*(np.concatenate(part) for part in zip(*parts, strict=True)))

    def _score_some(
        self, texts: Sequence[str], languages: Sequence[str], vectors: Mapping[str, np.ndarray], rows: range, are_negatives: bool
    ) -> tuple:
        profiles = [self.profile(languages[row]) for row in rows]
        some = {name: vectors[name][rows.start : rows.stop] for name in self.encoders}
        feed = {**some, "blend": self._blend(profiles), "factor": np.array([[p.factor] for p in profiles], np.float32)}
        if self.ngrams is not None:
            found = self.ngrams.transform([texts[row] for row in rows])
            feed["places"], feed["weights"] = graph.padded(found, self.ngrams.size)
        scores, probabilities, *found = self._session.run(None, feed)
        queries, likeness, nearest = found or _no_neighbours(len(rows))
        own = (np.array(rows), np.arange(len(self.negatives))) if are_negatives else (None, None)  # nobody is his own neighbour
        negative = outside.nearness(queries, self._known_negatives, *own)
        belongs = belonging(scores.max(axis=1), likeness.mean(axis=1), negative, profiles)
        return probabilities, belongs, probabilities.max(axis=1) * self.certainty.probability(belongs), _three(nearest)

    def _blend(self, profiles: Sequence[Profile]) -> np.ndarray:
        return np.array([[profile.weights.get(name, 0.0) for name in self.heads] for profile in profiles], np.float32)

    @cached_property
    def _known_negatives(self) -> np.ndarray:
        return self.negatives.astype(np.float32)

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        from smeai.models.session import open_graph

        return open_graph(self.onnx_graph)


def _no_neighbours(n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return np.zeros((n, 0), np.float32), np.zeros((n, 1), np.float32), np.full((n, 0), -1)


def _three(nearest: np.ndarray) -> np.ndarray:
    return np.pad(nearest, ((0, 0), (0, outside.NEIGHBOURS - nearest.shape[1])), constant_values=-1)


def empty_scores(topics: int) -> Scores:
    """The scores of no messages at all."""
    nothing = np.zeros(0, np.float32)
    return Scores(np.zeros((0, topics), np.float32), nothing, nothing, np.zeros((0, outside.NEIGHBOURS), int))


def encode(names: Sequence[str], texts: Sequence[str], load: Callable[[str], Encoder], progress: Progress) -> dict[str, np.ndarray]:
    """The vectors of `texts` by each encoder's name."""
    steps = {name: span(progress, place / len(names), (place + 1) / len(names)) for place, name in enumerate(names)}
    return {name: load(name).encode(texts, step) for name, step in steps.items()}


def weighted(vectors: Mapping[str, np.ndarray], profiles: Sequence[Profile], names: Sequence[str]) -> np.ndarray:
    """Vectors side by side, each encoder's times its weight: their product with plain ones is the weighted likeness."""
    parts = [vectors[name] * np.array([[p.weights.get(name, 0.0)] for p in profiles], np.float32) for name in names]
    return np.hstack(parts) if parts else np.zeros((len(profiles), 0), np.float32)


def belonging(best: np.ndarray, near: np.ndarray, negative: np.ndarray, profiles: Sequence[Profile]) -> np.ndarray:
    """The sum of the signs above each row's threshold [n]."""
    result = np.zeros(len(best), np.float32)
    for profile in {id(profile): profile for profile in profiles}.values():
        rows = np.array([each is profile for each in profiles])
        signs = profile.belonging
        result[rows] = signs.sum(best[rows], near[rows], negative[rows]) - signs.threshold
    return result
