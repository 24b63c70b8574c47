"""Simulated demand agrees with the forecast it was made from."""

import numpy as np
import pytest
from scipy.stats import nbinom

from smeai.usecases.stock.ordering.copula import correlation
from smeai.usecases.stock.ordering.levels import levels
from smeai.usecases.stock.ordering.paths import demand_paths
from smeai.usecases.stock.ordering.terms import Terms
from smeai.usecases.stock.outlook import LEVELS
from tests.usecases.stock.ordering.samples import HORIZON, forecast


def test_paths_reproduce_mean_and_quantiles() -> None:
    made = forecast([10.0, 200.0])
    paths = demand_paths(made, 500)
    assert paths.shape == (2, 500, HORIZON) and paths.dtype == np.float32
    assert paths.mean(axis=1) == pytest.approx(made.mean, rel=0.01)
    inner = slice(1, -1)
    found = np.quantile(paths, LEVELS[inner], axis=1).transpose(1, 2, 0)
    assert found == pytest.approx(made.quantiles[:, :, inner], rel=0.02)


def test_paths_are_the_same_at_each_call_and_for_each_choice_of_items() -> None:
    made = forecast([5.0, 0.02, 80.0])
    whole = np.array([True, True, False])
    paths = demand_paths(made, 50, 7, whole=whole)
    assert np.array_equal(paths, demand_paths(made, 50, 7, whole=whole))
    assert np.array_equal(paths[[2, 1]], demand_paths(made, 50, 7, [2, 1], whole))
    assert not np.array_equal(paths, demand_paths(made, 50, 8, whole=whole))


def test_nothing_is_negative_and_the_mean_survives_clipping() -> None:
    made = forecast([4.0], spread=1.5)
    paths = demand_paths(made, 400)
    assert paths.min() >= 0
    assert paths.sum(axis=2).mean() == pytest.approx(made.mean.sum(), rel=0.01)


def test_whole_units_stay_whole_and_rare_sales_are_not_rounded_away() -> None:
    made = forecast([0.2])
    paths = demand_paths(made, 1000, whole=np.array([True]))
    assert np.array_equal(paths, np.round(paths))
    assert paths.mean() == pytest.approx(0.2, rel=0.1)


def test_a_mean_above_all_quantiles_comes_as_rare_sales() -> None:
    made = forecast([0.02])
    made.quantiles[:] = 0.0
    paths = demand_paths(made, 1000, whole=np.array([True]))
    assert paths.mean() == pytest.approx(0.02, rel=0.3)
    assert paths.max() <= 4 and (paths == 0).mean() > 0.95


def test_lumpy_demand_is_served_as_often_as_wished() -> None:
    """Nine steps of ten sell nothing, and a fifth of what sells lies above the outermost quantile."""
    demand = nbinom(0.05, 0.2)
    made = forecast([demand.mean()] * 2)
    made.quantiles[:] = demand.ppf(LEVELS)
    paths = demand_paths(made, whole=np.array([True, True]))
    assert paths.mean() == pytest.approx(demand.mean(), rel=0.05)
    level = levels(paths[0], Terms("fill", 0.95)).order_up_to
    before, after = demand.rvs((2, 50_000), random_state=6)
    short = np.maximum(before + after - level, 0).mean() - np.maximum(before - level, 0).mean()
    assert 1 - short / after.mean() > 0.93


def test_many_rows_of_errors_are_drawn_whole() -> None:
    """Each row of errors is level over the horizon: so must be each path."""
    rows = np.linspace(-5, 5, 40, dtype=np.float32)
    errors = np.repeat(rows[None, :, None], HORIZON, axis=2)
    errors = np.concatenate([errors, np.full((1, 3, HORIZON), np.nan, dtype=np.float32)], axis=1)
    paths = demand_paths(forecast([20.0], errors=errors), 300)
    assert paths.std(axis=2).max() < 1e-4
    assert np.unique(paths[0, :, 0].round(3)).size > 20


def test_correlation_is_learned_from_past_errors() -> None:
    random = np.random.default_rng(1)
    loose = random.normal(size=(200, 10, HORIZON))
    tight = np.cumsum(loose, axis=2)
    assert correlation(loose) < 0.1
    assert correlation(tight) > 0.7
    assert correlation(np.full((1, 0, HORIZON), np.nan)) == pytest.approx(0.3)
    spread = [demand_paths(forecast([50.0] * 200, errors=errors), 200).sum(axis=2).std() for errors in (loose, tight)]
    assert spread[1] > 1.5 * spread[0]


def test_a_horizon_of_one_step_is_enough() -> None:
    assert demand_paths(forecast([3.0], horizon=1), 20).shape == (1, 20, 1)
