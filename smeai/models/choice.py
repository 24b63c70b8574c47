"""Choosing one of a few candidates by weighted clues: the conditional logit.

Source: D. McFadden, Conditional logit analysis of qualitative choice behavior, 1973.
"""

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax

MOST_STEPS = 100


def fit(clues: np.ndarray, chosen: np.ndarray, often: np.ndarray, start: np.ndarray, penalty: float) -> np.ndarray:
    """Weights [f] that make the `chosen` columns [n] of `clues` [n, k, f] likeliest, rows counting `often` [n].

    Leaving `start` [f] costs `penalty` / 2 times the squared change for one standard deviation of a clue; without rows, it is kept.
    """
    if not len(chosen):
        return start
    spread = clues.reshape(-1, clues.shape[2]).std(axis=0, dtype=np.float64)
    steady = spread < 1e-6  # a clue that never changes says nothing
    spread[steady] = 1.0
    scaled = np.where(steady, 0.0, clues / spread)
    rows, home = np.arange(len(chosen)), start * spread

    def surprise(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logs = log_softmax(scaled @ weights, axis=1)
        pull = np.exp(logs)
        pull[rows, chosen] -= 1
        moved = weights - home
        slope = np.tensordot(pull * often[:, None], scaled) + penalty * moved
        return float(-(logs[rows, chosen] * often).sum() + penalty / 2 * moved @ moved), slope

    found = minimize(surprise, home, jac=True, method="L-BFGS-B", options={"maxiter": MOST_STEPS})
    return found.x / spread
