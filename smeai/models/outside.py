"""Does a message belong to any known topic at all?

Two signs are added up: how strongly the best topic speaks, and how near the nearest known
messages are. Each is standardised by what cross-validation saw of messages that do belong. Where
the user gave examples that belong nowhere, nearness to those counts against.
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

NEIGHBOURS = 3
ENOUGH = 20  # negative examples from which nearness to them counts
AGAINST = 0.5
CAREFUL = 0.75  # standard errors that the threshold stays below the share allowed: few rows promise more than they hold
ROWS = 512


@dataclass(frozen=True, slots=True)
class Scale:
    """Mean and spread of a sign among messages that belong."""

    mean: float
    spread: float

    @classmethod
    def of(cls, values: np.ndarray) -> "Scale":
        return cls(float(values.mean()), max(float(values.std()), 1e-6)) if len(values) else cls(0.0, 1.0)

    def standard(self, values: np.ndarray) -> np.ndarray:
        return (values - self.mean) / self.spread


@dataclass(frozen=True, slots=True)
class Belonging:
    """How the signs are added up; a message whose sum is below `threshold` is handed over."""

    best: Scale
    near: Scale
    negative: Scale
    near_weight: float
    negative_weight: float
    threshold: float = 0.0

    def sum(self, best: np.ndarray, near: np.ndarray, negative: np.ndarray) -> np.ndarray:
        """The sum of the signs [n]: best score, nearness to known messages, nearness to negative examples."""
        total = self.best.standard(best) + self.near_weight * self.near.standard(near)
        return total - self.negative_weight * self.negative.standard(negative)


def fit(best: np.ndarray, near: np.ndarray, negative: np.ndarray, encoders: float, negatives: int, away: float) -> Belonging:
    """From out-of-fold signs of messages that belong; `away` is the share of them that may be handed over wrongly.

    `encoders` is the weight of all encoders together (0 when n-grams decide alone, which have no neighbours).
    """
    against = AGAINST if negatives >= ENOUGH and encoders else 0.0
    scales = Belonging(Scale.of(best), Scale.of(near), Scale.of(negative), float(encoders > 0), against)
    error = np.sqrt(away * (1 - away) / max(1, len(best)))
    careful = max(0.0, away - CAREFUL * error)
    threshold = float(np.quantile(scales.sum(best, near, negative), careful)) if len(best) else 0.0
    return Belonging(scales.best, scales.near, scales.negative, scales.near_weight, scales.negative_weight, threshold)


@dataclass(frozen=True, slots=True)
class Certainty:
    """How likely a message with a given sum of signs belongs: a logistic curve over it."""

    slope: float
    offset: float

    def probability(self, belonging: np.ndarray) -> np.ndarray:
        """float32 [n] in 0..1."""
        return expit(self.slope * belonging + self.offset).astype(np.float32)


def fit_certainty(known: np.ndarray, strangers: np.ndarray, share: float) -> Certainty:
    """From the sums of signs of known messages and of strangers, which make up `share` of real traffic.

    Without strangers, or where the signs tell nothing, every message is taken to belong.
    """
    if not len(strangers) or not len(known):
        return Certainty(0.0, 20.0)
    values = np.concatenate([known, strangers])[:, None]
    belongs = np.concatenate([np.ones(len(known)), np.zeros(len(strangers))])
    weights = np.where(belongs == 1, (1 - share) / len(known), share / len(strangers)) * len(values)
    model = LogisticRegression(C=10.0).fit(values, belongs, sample_weight=weights)
    slope, offset = float(model.coef_[0, 0]), float(model.intercept_[0])
    return Certainty(slope, offset) if slope > 0 else Certainty(0.0, 20.0)


def nearness(
    queries: np.ndarray, known: np.ndarray, own: np.ndarray | None = None, topics: np.ndarray | None = None, count: int = NEIGHBOURS
) -> np.ndarray:
    """Mean similarity of the `count` nearest of `known` [m, d] to each of `queries` [n, d]; 0 when there is none.

    With the numbers `own` [n] of the queries and `topics` [m] of the known, those of a query's own number are left out.
    """
    count = min(count, len(known))
    if not count:
        return np.zeros(len(queries), np.float32)
    found = [np.zeros(0, np.float32)]
    for start in range(0, len(queries), ROWS):
        likeness = queries[start : start + ROWS] @ known.T
        if own is not None:
            likeness[own[start : start + ROWS, None] == topics[None]] = -1.0
        found.append(np.partition(likeness, -count, axis=1)[:, -count:].mean(axis=1))
    return np.concatenate(found)
