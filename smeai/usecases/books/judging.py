"""How sure a suggestion is: a judge of its signs, trained and tested on lines that came later than all that was known."""

from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from smeai.usecases.books.weighing import Weighed

STRENGTH = 0.2  # of the judge: the inverse of its penalty
STEPS = 500


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Lines judged by a model that did not know them, in their order: row of the lines, number of the account said, whether
    right, how sure, whether the payee was known, and how much each counts."""

    rows: np.ndarray
    account: np.ndarray
    right: np.ndarray
    confidence: np.ndarray
    known: np.ndarray
    weight: np.ndarray


def judge(rows: np.ndarray, part: np.ndarray, truth: np.ndarray, weight: np.ndarray, weighed: Weighed) -> tuple[Judged, np.ndarray]:
    """Lines as a judge of the other parts sees them, and a judge of all: weights of the signs and, last, the bias."""
    right = weighed.account == truth
    confidence = np.zeros(len(rows), np.float32)
    for number in np.unique(part).tolist():
        mine = part == number
        weights = fit(weighed.signs[~mine], right[~mine], weight[~mine])
        confidence[mine] = expit(weighed.signs[mine] @ weights[:-1] + weights[-1])
    return Judged(rows, weighed.account, right, confidence, weighed.known, weight), fit(weighed.signs, right, weight)


def fit(signs: np.ndarray, right: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Weights [signs + 1] of a judge."""
    if right.all() or not right.any():  # one made-up case of the other kind, so that there is something to tell apart
        signs, right, weight = np.vstack([signs, signs.mean(axis=0)]), np.append(right, not right[0]), np.append(weight, 0.5)
    scaler = StandardScaler().fit(signs, sample_weight=weight)
    made = LogisticRegression(C=STRENGTH, max_iter=STEPS).fit(scaler.transform(signs), right, sample_weight=weight)
    weights = made.coef_[0] / scaler.scale_
    return np.append(weights, made.intercept_[0] - weights @ scaler.mean_)
