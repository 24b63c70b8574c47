"""Weights of clues that make what was chosen likeliest."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from smeai.models import choice

RNG = np.random.default_rng(4)


def _two(count: int = 300) -> tuple[np.ndarray, np.ndarray]:
    """Two candidates each, of which the clue of the first is what tells."""
    clues = RNG.standard_normal((count, 2, 3))
    chosen = (RNG.random(count) > 1 / (1 + np.exp(-2 * (clues[:, 0, 0] - clues[:, 1, 0])))).astype(int)
    return clues, chosen


def test_of_two_it_is_the_logistic_regression_of_their_difference() -> None:
    clues, chosen = _two()
    spread = clues.reshape(-1, 3).std(axis=0)
    found = choice.fit(clues, chosen, np.ones(300), np.zeros(3), 2.0)
    scaled = (clues[:, 1] - clues[:, 0]) / spread
    same = LogisticRegression(C=0.5, fit_intercept=False, tol=1e-8).fit(scaled, chosen).coef_[0] / spread
    assert found == pytest.approx(same, abs=1e-3)


def test_a_row_seen_twice_counts_twice() -> None:
    clues, chosen = _two(60)
    often = RNG.integers(1, 4, 60)
    many = choice.fit(np.repeat(clues, often, axis=0), np.repeat(chosen, often), np.ones(often.sum()), np.zeros(3), 1.0)
    spread = clues.reshape(-1, 3).std(axis=0) / np.repeat(clues, often, axis=0).reshape(-1, 3).std(axis=0)
    few = choice.fit(clues, chosen, often.astype(float), np.zeros(3), 1.0)
    assert few == pytest.approx(many, abs=0.05 * spread.max())


def test_a_high_penalty_keeps_the_start_and_a_dull_clue_its_weight() -> None:
    clues, chosen = _two()
    start = np.array([0.5, 0.0, 1.0])
    assert choice.fit(clues, chosen, np.ones(300), start, 1e9) == pytest.approx(start, abs=1e-4)
    clues[:, :, 2] = 7.0
    assert choice.fit(clues, chosen, np.ones(300), start, 1.0)[2] == pytest.approx(1.0)


def test_without_rows_the_start_is_kept() -> None:
    start = np.array([1.0, 2.0])
    assert choice.fit(np.zeros((0, 5, 2)), np.zeros(0, int), np.zeros(0), start, 1.0) is start
