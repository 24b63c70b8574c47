"""How much each head has to say, chosen for each language by cross-validation.

Heads disagree by language: an English encoder is lost in Hebrew, n-grams are lost where words
vary. The choice starts from what is known of each encoder's languages and moves away from it
only for a gain that is larger than its standard error, so that small files do not chase noise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

NGRAMS = "ngrams"
ENOUGH = 40  # rows of a language that may choose for themselves
SHARES = (0.0, 0.1, 0.25, 0.5, 1.0)  # of the n-gram head, beside a weight of one for all encoders together
MANY = 12  # examples of a topic, from which words and letters are worth more
CLEAR = 1.5  # standard errors by which another blend must be better

Weights = Mapping[str, float]
"""The weight of each head by its name; the encoders' weights add up to one, or to nothing for n-grams alone."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The weights chosen, and their share of right answers in cross-validation beside n-grams alone."""

    weights: Weights
    accuracy: float
    ngrams_accuracy: float
    rows: int


def choose(scores: Mapping[str, np.ndarray], topics: np.ndarray, prior: Weights) -> Choice:
    """The best weights for out-of-fold `scores` (head name -> [n, t]) of rows with known `topics` [n]."""
    best, right = prior, _right(scores, topics, prior)
    for weights in candidates(tuple(name for name in scores if name != NGRAMS)):
        other = _right(scores, topics, weights)
        gain = other.astype(float) - _right(scores, topics, prior)
        error = gain.std() / np.sqrt(len(gain)) if len(gain) else 0.0
        if gain.mean() > CLEAR * error and other.mean() > right.mean():
            best, right = weights, other
    return Choice(best, float(right.mean()), float(_right(scores, topics, {NGRAMS: 1.0}).mean()), len(topics))


def candidates(encoders: Sequence[str]) -> list[Weights]:
    """The blends that are tried: each encoder alone, all together, n-grams alone."""
    groups = [(name,) for name in encoders] + ([tuple(encoders)] if len(encoders) > 1 else [])
    blends: list[Weights] = [{**{name: 1 / len(group) for name in group}, NGRAMS: share} for group in groups for share in SHARES]
    return [*blends, {NGRAMS: 1.0}]


def prior(language: str, encoders: Mapping[str, Sequence[str]], examples: float) -> Weights:
    """The weights to begin with: the encoders (name -> languages) that know `language`, and some n-grams.

    `examples` is the mean number of examples of a topic.
    """
    fitting = [name for name, known in encoders.items() if language in known]
    if not fitting:
        return {NGRAMS: 1.0}
    return {**{name: 1 / len(fitting) for name in fitting}, NGRAMS: 0.25 if examples >= MANY else 0.1}


def blended(scores: Mapping[str, np.ndarray], weights: Weights) -> np.ndarray:
    """The weighted sum of the heads' scores, [n, t]."""
    return sum(weight * scores[name] for name, weight in weights.items() if weight)


def _right(scores: Mapping[str, np.ndarray], topics: np.ndarray, weights: Weights) -> np.ndarray:
    return blended(scores, weights).argmax(axis=1) == topics
