"""From scores to judged messages, and from out-of-fold scores to the threshold."""

from collections.abc import Sequence
from math import sqrt

import numpy as np

from smeai.models.classifier import Scores
from smeai.models.training import Judgement, Trained
from smeai.usecases.chat import lanes
from smeai.usecases.chat.lanes import Costs, Judged, thresholds

CAREFUL = 1.0  # standard errors added to the wrong ones seen, so that few rows do not promise too much


def judge(topics: Sequence[str], scores: Scores) -> list[Judged]:
    """The best and second topic of each message. Confidences reckon with strangers."""
    order = np.argsort(-scores.probabilities, axis=1)[:, :2]
    first, second = np.take_along_axis(scores.probabilities, order, axis=1).T
    known = np.divide(scores.sureness, first, out=np.zeros_like(first), where=first > 0)
    return [
        Judged(topics[a], float(sure), topics[b], float(p * k), bool(belongs >= 0))
        for (a, b), sure, p, k, belongs in zip(order, scores.sureness, second, known, scores.belonging, strict=True)
    ]


def cheapest_threshold(trained: Trained, truth: Sequence[str], costs: Costs, locked: frozenset[str]) -> float:
    """The threshold at which a message costs least, judged out of fold; `truth` are the topics of `trained.rows`."""
    known, nowhere = trained.known, np.zeros((len(trained.rows), 0), int)
    judged = judge(trained.classifier.topics, Scores(known.probabilities, known.belonging, known.sureness, nowhere))
    points = [lanes.point(judged, truth, threshold, locked) for threshold in lanes.thresholds()]
    return lanes.cheapest(points, costs, limit=1.0).threshold


def safe_threshold(trained: Trained, truth: Sequence[str], limit: float) -> float:
    """The lowest threshold at which at most `limit` (0..1) of automatic answers would be wrong, strangers among them.

    Judged out of fold: `truth` are the topics of `trained.rows`. The wrong share is taken at the
    upper end of its standard error (Wilson). 1.0 when no threshold is safe.
    """
    numbers = {topic: place for place, topic in enumerate(trained.classifier.topics)}
    right = trained.known.probabilities.argmax(axis=1) == np.array([numbers[topic] for topic in truth])
    strangers = trained.share / (1 - trained.share)
    for threshold in thresholds():
        automatic = _automatic(trained.known, threshold)
        leaked = float(_automatic(trained.strangers, threshold).sum()) * strangers
        wrong, all_of = float((automatic & ~right).sum()) + leaked, float(automatic.sum()) + leaked
        if all_of and _upper(wrong / all_of, all_of) <= limit:
            return threshold
    return 1.0


def _automatic(judged: Judgement, threshold: float) -> np.ndarray:
    return (judged.sureness >= threshold) & (judged.belonging >= 0)


def _upper(share: float, n: float) -> float:
    z = CAREFUL
    return (share + z * z / (2 * n) + z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))) / (1 + z * z / n)
