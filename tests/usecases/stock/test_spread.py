"""Intervals that hold what they promise."""

import numpy as np
import pytest

from smeai.usecases.stock.outlook import LEVELS, MEDIAN
from smeai.usecases.stock.spread import ROWS, Spread, around, errors, spread

SERIES, HORIZON = 300, 6


def simulated(seed: int, origins: int = 3) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What was sold, forecast, and the level, of items of which some are harder to forecast than others; any origin is like any other."""
    random = np.random.default_rng(seed)
    level = random.uniform(10, 200, (origins, SERIES))
    hard = random.uniform(0.1, 0.6, SERIES)
    middle = level[..., None] * random.uniform(0.8, 1.2, (origins, SERIES, HORIZON))
    return middle + (level * hard)[..., None] * random.normal(size=middle.shape), middle, level


def found_of(sold: np.ndarray, middle: np.ndarray, level: np.ndarray, kind: np.ndarray | None = None) -> Spread:
    return spread(sold, middle, middle, level, np.zeros(sold.shape[1], int) if kind is None else kind, 0)


@pytest.mark.parametrize("origins", [2, 3])
def test_eighty_of_a_hundred_are_inside(origins: int) -> None:
    kind, inside = np.arange(SERIES) % 2, []
    for seed in range(8):
        sold, middle, level = simulated(seed, origins + 1)
        made = around(middle[0], level[0], kind, found_of(sold[1:], middle[1:], level[1:], kind))
        inside.append((sold[0] >= made[..., LEVELS.index(0.1)]) & (sold[0] <= made[..., LEVELS.index(0.9)]))
        assert (np.diff(made, axis=2) >= 0).all()
        assert np.array_equal(made[..., MEDIAN], middle[0])
    assert 0.77 <= np.mean(inside) <= 0.83


def test_items_that_are_hard_to_forecast_get_wider_intervals() -> None:
    sold, middle, level = simulated(0)
    sold[:, :50] = middle[:, :50] + 4 * (sold[:, :50] - middle[:, :50])
    found = found_of(sold, middle, level)
    assert found.ease[:50].mean() > 2 * found.ease[50:].mean()


def test_ten_times_the_sales_give_ten_times_the_width() -> None:
    sold, middle, level = simulated(0)
    one, ten = found_of(sold, middle, level), found_of(10 * sold, 10 * middle, 10 * level)
    assert ten.ease == pytest.approx(one.ease) and ten.quantiles == pytest.approx(one.quantiles)


def test_a_late_beginner_is_not_scored() -> None:
    sold, middle, level = simulated(0)
    sold[:, :20] = np.nan
    wrong = middle.copy()
    wrong[:, :20] *= 1000
    first, second = found_of(sold, middle, level), found_of(sold, wrong, level)
    assert np.array_equal(first.quantiles, second.quantiles) and np.array_equal(first.ease, second.ease)
    assert first.ease[:20] == pytest.approx(np.full(20, first.ease[0]))  # as those of its kind
    assert np.isfinite(around(middle[0], level[0], np.zeros(SERIES, int), first)).all()


def test_one_absurd_item_does_not_widen_the_others() -> None:
    sold, middle, level = simulated(0)
    before = found_of(sold, middle, level)
    sold[:, 0] *= 1e6
    after = found_of(sold, middle, level)
    assert after.ease[1:] == pytest.approx(before.ease[1:], rel=0.05)
    assert after.ease[0] < 20 * before.ease.max()


def test_rows_of_errors_are_kept_whole() -> None:
    sold, middle, level = simulated(0)
    constant = np.broadcast_to((sold - middle)[..., :1], sold.shape)  # all steps of a row are off alike
    found = found_of(middle + constant, middle, level)
    drawn = errors(level[0], np.zeros(SERIES, int), found)
    assert drawn.shape == (SERIES, ROWS, HORIZON) and drawn.dtype == np.float32
    assert drawn == pytest.approx(np.broadcast_to(drawn[..., :1], drawn.shape), rel=1e-4)
    assert np.array_equal(found.rows, found_of(middle + constant, middle, level).rows)


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_nothing_to_learn_from(value: float) -> None:
    none = np.full((1, 3, 4), value)
    found = found_of(none, np.zeros((1, 3, 4)), np.ones((1, 3)))
    made = around(np.full((3, 4), 5.0), np.ones(3), np.zeros(3, int), found)
    assert made == pytest.approx(np.full((3, 4, len(LEVELS)), 5.0), abs=1e-3)
