"""Intervals, against a published table and against their own promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.estimate import Estimate, proportion


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    # R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_are_those_of_the_literature(hits: int, n: int, low: float, high: float) -> None:
    found = proportion(hits, n)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)
    assert found.value == hits / n and found.n == n


def test_nothing_observed_says_nothing() -> None:
    assert proportion(0, 0) == Estimate(0.0, 0.0, 1.0, 0)


@given(some.integers(1, 5000).flatmap(lambda n: some.tuples(some.integers(0, n), some.just(n))))
def test_an_interval_holds_its_value_and_stays_a_share(counts: tuple[int, int]) -> None:
    found = proportion(*counts)
    assert 0 <= found.low <= found.value + 1e-12 and found.value - 1e-12 <= found.high <= 1


@given(some.integers(1, 100), some.integers(0, 100))
def test_more_observations_are_surer(times: int, hits: int) -> None:
    once, more = proportion(hits, 100), proportion(hits * (times + 1), 100 * (times + 1))
    assert more.high - more.low < once.high - once.low
