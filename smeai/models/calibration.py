"""From scores to probabilities that mean what they say."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

STEEPEST = 200.0


def fit_temperature(scores: np.ndarray, topics: np.ndarray) -> float:
    """The factor that makes softmax(factor * scores) most likely for out-of-fold `scores` [n, t].

    One number cannot overfit a few hundred rows, and changes no decision between topics.
    Source: C. Guo et al., On calibration of modern neural networks, ICML 2017.
    """
    if not len(scores):
        return 5.0
    rows = np.arange(len(topics))

    def surprise(log_factor: float) -> float:
        return -float(log_softmax(np.exp(log_factor) * scores, axis=1)[rows, topics].mean())

    return float(np.exp(minimize_scalar(surprise, bounds=(np.log(0.1), np.log(STEEPEST)), method="bounded").x))


def calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error over equal-width bins; 0 is perfect. Source: as above."""
    if not len(confidence):
        return 0.0
    place = np.clip((confidence * bins).astype(int), 0, bins - 1)
    counts = np.bincount(place, minlength=bins)
    gaps = np.abs(np.bincount(place, right, bins) - np.bincount(place, confidence, bins))
    return float(gaps[counts > 0].sum() / len(confidence))
