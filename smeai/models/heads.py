"""Linear heads: from features to one score for each topic."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import numpy as np
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

STEPS = 60  # of L-BFGS; more changed no decision on our sets
SAMPLE = 2000  # rows that the spread of scores is measured on
NEVER = -20.0  # the score of a topic that had no example
WEAK_PENALTY = 50.0  # C of the dense head: unit vectors need large weights

_LIBLINEAR = Lock()  # its random numbers belong to the whole process: two fits at once would give other results each time


@dataclass(frozen=True, eq=False)
class Head:
    """Scores are ``features @ weights + bias``, scaled to a spread of one; [features, topics] and [topics]."""

    weights: np.ndarray
    bias: np.ndarray

    def scores(self, features: np.ndarray | sparse.csr_matrix) -> np.ndarray:
        """float32 [n, topics]."""
        return np.asarray(features @ self.weights + self.bias, np.float32)


@contextmanager
def quietly() -> Iterator[None]:
    """Without warnings of fits stopped early on purpose, and of topics with one example each.

    Filters belong to the whole process, so this is entered once around fits in several threads, never in them.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
        yield


def fit_dense(vectors: np.ndarray, topics: np.ndarray, count: int) -> Head:
    """Multinomial logistic regression over encoder vectors [n, d]; topics are numbers below `count`, of which some may be absent."""
    model = LogisticRegression(C=WEAK_PENALTY, max_iter=STEPS)
    return _fit(model, vectors, topics, count)


def fit_sparse(ngrams: sparse.csr_matrix, topics: np.ndarray, count: int) -> Head:
    """A linear support vector machine, one topic against the rest, over n-grams [n, v]."""
    model = LinearSVC(tol=0.01, random_state=0)
    with _LIBLINEAR:
        return _fit(model, ngrams, topics, count)


def _fit(model: LogisticRegression | LinearSVC, features: np.ndarray | sparse.csr_matrix, topics: np.ndarray, count: int) -> Head:
    only = np.unique(topics)
    if len(only) == 1:  # such as in a fold where the other topics' few examples are held out
        head = Head(np.zeros((features.shape[1], count), np.float32), np.full(count, NEVER, np.float32))
        head.bias[only] = 0.0
        return head
    model.fit(features, topics)
    found, bias = model.coef_, model.intercept_
    if len(found) == 1:  # scikit-learn keeps one row for two topics
        found, bias = np.vstack([-found, found]), np.concatenate([-bias, bias])
    every = slice(None, None, max(1, features.shape[0] // SAMPLE))
    spread = max(float(np.std(features[every] @ found.T + bias)), 1e-6)
    head = Head(np.zeros((found.shape[1], count), np.float32), np.full(count, NEVER, np.float32))
    head.weights[:, model.classes_] = found.T / spread
    head.bias[model.classes_] = bias / spread
    return head
