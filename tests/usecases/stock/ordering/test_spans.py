"""Demand of spans that end within a step."""

import numpy as np
import pytest

from smeai.usecases.stock.ordering.spans import demand_within, extended


def within(paths: np.ndarray, *spans: float) -> np.ndarray:
    """Of one item, [n, spans]."""
    return demand_within(paths[None], np.array([spans]))[0]


def test_whole_steps_are_summed() -> None:
    paths = np.array([[1.0, 2.0, 4.0], [8.0, 0.0, 1.0]])
    assert within(paths, 0, 2, 3).tolist() == [[0, 3, 7], [0, 8, 9]]


def test_half_a_step_of_what_is_certain_is_half_of_it() -> None:
    assert within(np.array([[2.0, 4.0]] * 5), 0.5, 1.25) == pytest.approx(np.array([[1.0, 3.0]] * 5))


@pytest.mark.parametrize("share", [0.25, 0.5, 1.5, 2.4])
def test_a_part_of_a_step_is_as_uncertain_as_its_length(share: float) -> None:
    """Independent steps of standard deviation 30: over t steps it is 30 sqrt(t), below one step too."""
    found = within(np.random.default_rng(4).normal(500, 30, (20_000, 3)), share)
    assert found.std() == pytest.approx(30 * np.sqrt(share), rel=0.03)
    assert found.mean() == pytest.approx(500 * share, rel=0.003)


def test_a_part_is_never_negative_nor_more_than_the_whole() -> None:
    paths = np.random.default_rng(4).poisson(0.7, (500, 2)).astype(float)
    found = within(paths, 0.3, 0.31, 0.9, 1.0, 1.6)
    assert found.min() >= 0 and (np.diff(found, axis=1) >= 0).all()
    assert (found[:, 3] == paths[:, 0]).all() and (found[:, 4] <= paths.sum(axis=1)).all()


def test_paths_go_on_within_their_last_season() -> None:
    paths = np.arange(20.0).reshape(1, 2, 10)
    longer = extended(paths, 13.5, season=3)
    assert longer.shape == (1, 2, 14)
    assert np.array_equal(longer[:, :, :10], paths)
    assert set(longer[0, 0, 10:]) <= {7.0, 8.0, 9.0} and set(longer[0, 1, 10:]) <= {17.0, 18.0, 19.0}
    assert extended(paths, 9.2, 3) is paths


def test_paths_without_a_step_are_a_bug() -> None:
    with pytest.raises(ValueError, match="without a step"):
        extended(np.zeros((1, 2, 0)), 3, 1)
