"""From scores to judged messages, and from out-of-fold scores to the threshold."""

from collections.abc import Sequence
from math import sqrt

import numpy as np

from smeai.models.classifier import Scores
from smeai.models.training import Judgement, Trained
from smeai.usecases.chat import lanes
from smeai.usecases.chat.lanes import Costs, Judged, thresholds

DRIFT = 0.6  # of the limit: daily work is harder than cross-validation, which misses what no training message was like
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
    """The threshold at which a message costs least, judged out of fold, strangers among them; `truth` are the topics of `trained.rows`."""
    known, strangers = (_judged(trained, each) for each in (trained.known, trained.strangers))
    nowhere = [""] * len(strangers)

    def cost(threshold: float) -> float:
        own = lanes.point(known, truth, threshold, locked).cost(costs)
        return (1 - trained.share) * own + trained.share * lanes.point(strangers, nowhere, threshold, locked).cost(costs)

    return min(thresholds(), key=lambda threshold: (cost(threshold), -threshold))


def _judged(trained: Trained, judged: Judgement) -> list[Judged]:
    nobody = np.zeros((len(judged.belonging), 0), int)
    return judge(trained.classifier.topics, Scores(judged.probabilities, judged.belonging, judged.sureness, nobody))


def safe_threshold(trained: Trained, truth: Sequence[str], limit: float) -> float:
    """The lowest threshold at which at most `limit` (0..1) of automatic answers would be wrong, strangers among them.

    Judged out of fold: `truth` are the topics of `trained.rows`. The wrong share is taken at the
    upper end of its standard error (Wilson). 1.0 when no threshold is safe.
    """
    numbers = {topic: place for place, topic in enumerate(trained.classifier.topics)}
    right = trained.known.probabilities.argmax(axis=1) == np.array([numbers[topic] for topic in truth])
    strangers = len(truth) * trained.share / (1 - trained.share)  # how many come with as many known messages
    for threshold in thresholds():
        automatic = _automatic(trained.known, threshold)
        leaked = float(_automatic(trained.strangers, threshold).mean()) * strangers
        wrong, all_of = float((automatic & ~right).sum()) + leaked, float(automatic.sum()) + leaked
        if all_of and _upper(wrong / all_of, all_of) <= limit and wrong / all_of <= DRIFT * limit:
            return threshold
    return 1.0


def _automatic(judged: Judgement, threshold: float) -> np.ndarray:
    return (judged.sureness >= threshold) & (judged.belonging >= 0)


def _upper(share: float, n: float) -> float:
    z = CAREFUL
    return (share + z * z / (2 * n) + z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))) / (1 + z * z / n)
