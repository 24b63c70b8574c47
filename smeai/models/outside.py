"""Does a message belong to any known topic at all?

Two signs are added up: how strongly the best topic speaks, and how near the nearest known
messages are. Each is standardised by what cross-validation saw of messages that do belong. Where
the user gave examples that belong nowhere, nearness to those counts against.
"""

from dataclasses import dataclass

import numpy as np

NEIGHBOURS = 3
ENOUGH = 20  # negative examples from which nearness to them counts
AGAINST = 0.5
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
    threshold = float(np.quantile(scales.sum(best, near, negative), away)) if len(best) else 0.0
    return Belonging(scales.best, scales.near, scales.negative, scales.near_weight, scales.negative_weight, threshold)


def nearness(queries: np.ndarray, known: np.ndarray, count: int = NEIGHBOURS) -> np.ndarray:
    """Mean similarity of the `count` nearest of `known` [m, d] to each of `queries` [n, d]; 0 when there is none."""
    count = min(count, len(known))
    if not count:
        return np.zeros(len(queries), np.float32)
    parts = [queries[start : start + ROWS] @ known.T for start in range(0, len(queries), ROWS)]
    return np.concatenate([np.partition(part, -count, axis=1)[:, -count:].mean(axis=1) for part in parts] or [np.zeros(0, np.float32)])
