"""Signs of belonging, by hand and by what must hold."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.models.outside import Belonging, Certainty, Scale, fit, fit_certainty, nearness

RNG = np.random.default_rng(0)


def test_nearness_is_the_mean_of_the_nearest() -> None:
    known = np.array([[1, 0], [0.8, 0.6], [0, 1], [-1, 0]], np.float32)
    queries = np.array([[1, 0], [0, 1]], np.float32)
    assert nearness(queries, known) == pytest.approx([(1 + 0.8 + 0) / 3, (1 + 0.6 + 0) / 3])
    assert nearness(queries, known, count=1) == pytest.approx([1, 1])
    own, topics = np.array([0, 1]), np.array([0, 1, 1, 0])
    assert nearness(queries, known, own, topics, 1) == pytest.approx([0.8, 0])


@pytest.mark.parametrize(("queries", "known"), [((0, 4), (3, 4)), ((3, 4), (0, 4)), ((0, 0), (0, 0)), ((2, 0), (5, 0))])
def test_nearness_of_nothing_is_nothing(queries: tuple, known: tuple) -> None:
    assert nearness(np.zeros(queries, np.float32), np.zeros(known, np.float32)).tolist() == [0] * queries[0]


@pytest.mark.parametrize("away", [0.02, 0.1, 0.3])
def test_about_the_share_that_may_go_goes(away: float) -> None:
    best, near = RNG.standard_normal(5000), RNG.standard_normal(5000)
    signs = fit(best, near, np.zeros(5000), 1.0, 0, away)
    gone = (signs.sum(best, near, np.zeros(5000)) < signs.threshold).mean()
    assert 0.7 * away <= gone <= away


@given(some.lists(some.floats(-5, 5), max_size=30), some.floats(0, 0.5), some.integers(0, 40), some.sampled_from([0.0, 1.0]))
def test_every_fit_is_of_numbers(values: list[float], away: float, negatives: int, encoders: float) -> None:
    best = np.array(values)
    signs = fit(best, best, best, encoders, negatives, away)
    assert np.isfinite([signs.threshold, signs.near_weight, signs.negative_weight]).all()
    assert np.isfinite(signs.sum(best, best, best)).all()
    assert signs.negative_weight == (0.5 if negatives >= 20 and encoders else 0)


def test_nearness_to_negative_examples_counts_against() -> None:
    one = Scale(0, 1)
    signs = Belonging(one, one, one, 1.0, 0.5)
    assert signs.sum(np.array([1.0]), np.array([2.0]), np.array([4.0])) == pytest.approx([1.0])


def test_scales_of_equal_or_no_values_divide_by_no_zero() -> None:
    assert Scale.of(np.array([])) == Scale(0.0, 1.0)
    assert np.isfinite(Scale.of(np.ones(5)).standard(np.array([1.0, 2.0]))).all()


def test_certainty_tells_strangers_and_knows_how_many_come() -> None:
    known, strangers = RNG.normal(2, 1, 1000), RNG.normal(-2, 1, 1000)
    rare, common = fit_certainty(known, strangers, 0.05), fit_certainty(known, strangers, 0.5)
    at = np.array([-3.0, 0.0, 3.0])
    assert (np.diff(rare.probability(at)) > 0).all() and (rare.probability(at) > common.probability(at)).all()
    assert common.probability(np.array([0.0])) == pytest.approx([0.5], abs=0.05)
    mixed = np.concatenate([RNG.normal(2, 1, 9500), RNG.normal(-2, 1, 500)])
    assert rare.probability(mixed).mean() == pytest.approx(0.95, abs=0.02)


@pytest.mark.parametrize(("known", "strangers"), [([], []), ([1.0], []), ([], [1.0]), ([0.0, 1.0], [5.0, 6.0]), ([1.0, 1.0], [1.0])])
def test_without_a_difference_every_message_belongs(known: list[float], strangers: list[float]) -> None:
    found = fit_certainty(np.array(known), np.array(strangers), 0.1)
    assert found.slope >= 0 and found.probability(np.array([0.0, 1.0])).min() > 0.85


def test_extreme_sums_are_no_overflow() -> None:
    assert Certainty(3.0, 1.0).probability(np.array([-1e9, 1e9])).tolist() == [0, 1]
