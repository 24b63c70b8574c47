"""Heads, their blend and their calibration, on numbers small enough to follow."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from scipy import sparse
from scipy.special import softmax

from smeai.models import blend, calibration, heads
from smeai.models.blend import NGRAMS

RNG = np.random.default_rng(0)
TOPICS = np.repeat([0, 1, 2], 40)
VECTORS = (np.eye(3, 8)[TOPICS] + 0.2 * RNG.standard_normal((120, 8))).astype(np.float32)


@pytest.mark.parametrize("fit", [heads.fit_dense, lambda x, y, n: heads.fit_sparse(sparse.csr_matrix(x), y, n)])
def test_a_head_learns_and_its_scores_spread_by_one(fit) -> None:
    head = fit(VECTORS, TOPICS, 3)
    scores = head.scores(VECTORS)
    assert (scores.argmax(axis=1) == TOPICS).mean() > 0.95
    assert scores.dtype == np.float32 and scores.std() == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("present", [[1], [0, 2], [0, 1, 2]])
def test_topics_without_an_example_are_never_the_best(present: list[int]) -> None:
    rows = np.isin(TOPICS, present)
    scores = heads.fit_dense(VECTORS[rows], TOPICS[rows], 5).scores(VECTORS)
    assert scores.shape == (120, 5) and np.isfinite(scores).all()
    assert set(scores.argmax(axis=1)) <= set(present)


def test_two_topics_stand_in_their_order() -> None:
    rows = TOPICS > 0
    assert (heads.fit_dense(VECTORS[rows], TOPICS[rows], 3).scores(VECTORS[rows]).argmax(axis=1) == TOPICS[rows]).mean() > 0.95


def test_candidates_weigh_encoders_to_one_and_hold_words_alone() -> None:
    found = blend.candidates(("a", "b"))
    sums = {round(sum(weight for name, weight in each.items() if name != NGRAMS), 9) for each in found}
    assert sums == {0, 1} and {NGRAMS: 1.0} in found
    assert blend.candidates(()) == [{NGRAMS: 1.0}]


@pytest.mark.parametrize(
    ("language", "examples", "weights"),
    [
        ("en", 5, {"a": 0.5, "b": 0.5, NGRAMS: 0.1}),
        ("de", 50, {"b": 1.0, NGRAMS: 0.25}),
        ("he", 50, {NGRAMS: 1.0}),
        ("", 50, {NGRAMS: 1.0}),
    ],
)
def test_the_choice_begins_with_what_encoders_know(language: str, examples: float, weights: dict[str, float]) -> None:
    assert blend.prior(language, {"a": ("en",), "b": ("en", "de")}, examples) == weights


def _scored(right: float, n: int = 400) -> np.ndarray:
    """Scores whose best topic is right for a share of rows of topic 0."""
    return np.where(np.arange(n)[:, None] < right * n, [[1.0, 0.0]], [[0.0, 1.0]]).astype(np.float32)


def test_a_clear_gain_moves_the_choice_and_a_small_one_does_not() -> None:
    zeros = np.zeros(400, int)
    clear = blend.choose({"a": _scored(0.5), NGRAMS: _scored(0.9)}, zeros, {"a": 1.0, NGRAMS: 0.0})
    small = blend.choose({"a": _scored(0.9), NGRAMS: _scored(0.9025)}, zeros, {"a": 1.0, NGRAMS: 0.0})
    assert (clear.accuracy, clear.ngrams_accuracy, clear.rows) == (0.9, 0.9, 400)
    assert small.weights == {"a": 1.0, NGRAMS: 0.0} and small.accuracy == 0.9


def test_no_gain_keeps_what_was_known() -> None:
    prior = {"a": 1.0, NGRAMS: 0.25}
    assert blend.choose({"a": _scored(1), NGRAMS: _scored(1)}, np.zeros(400, int), prior).weights is prior


@pytest.mark.parametrize("factor", [0.5, 3.0, 30.0])
def test_the_temperature_that_made_the_labels_is_found(factor: float) -> None:
    rng = np.random.default_rng(1)
    scores = rng.standard_normal((20_000, 4)) * 0.5
    chances = softmax(factor * scores, axis=1)
    topics = (chances.cumsum(axis=1) > rng.random((len(scores), 1))).argmax(axis=1)
    assert calibration.fit_temperature(scores, topics) == pytest.approx(factor, rel=0.1)


def test_temperature_of_nothing_and_of_all_alike_is_a_number() -> None:
    assert calibration.fit_temperature(np.zeros((0, 3)), np.zeros(0, int)) > 0
    assert np.isfinite(calibration.fit_temperature(np.zeros((9, 3)), np.zeros(9, int)))
    other = np.array([[1.0, -np.inf], [1.0, -np.inf]])
    assert np.isfinite(calibration.fit_temperature(other, np.zeros(2, int)))


def test_calibration_error_by_hand() -> None:
    confidence, right = np.array([0.95, 0.95, 0.95, 0.95, 0.35]), np.array([1, 1, 1, 0, 1])
    # four at 0.95 of which 0.75 are right, one at 0.35 that is right
    assert calibration.calibration_error(confidence, right) == pytest.approx((4 * 0.2 + 0.65) / 5)
    assert calibration.calibration_error(np.array([]), np.array([])) == 0
    assert calibration.calibration_error(np.ones(5), np.ones(5, bool)) == 0


@given(some.lists(some.tuples(some.floats(0, 1), some.booleans()), min_size=1, max_size=50))
def test_calibration_error_is_a_share(rows: list[tuple[float, bool]]) -> None:
    confidence, right = map(np.array, zip(*rows, strict=True))
    assert 0 <= calibration.calibration_error(confidence, right) <= 1
