"""What the pretrained forecaster promises."""

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.models.forecasters.pretrained import LEVELS, MEDIAN, STEP, Pretrained, load
from smeai.models.forecasters.pretrained_inputs import CONTEXT, HORIZON, find_periods, prepare, recency


@pytest.fixture
def histories() -> np.ndarray:
    """Six series of 40 to 240 steps, the last one of seldom demand."""
    random, steps = np.random.default_rng(0), np.arange(240)
    values = (100 + 40 * np.sin(2 * np.pi * steps / 12) + random.normal(0, 4, (6, 240))).astype(np.float32)
    values[5] = random.poisson(3, 240) * (random.random(240) < 0.2)
    for row, length in enumerate((40, 64, 65, 130, 200, 240)):
        values[row, : 240 - length] = np.nan
    return values


def test_gives_finite_quantiles(histories: np.ndarray) -> None:
    found = load().forecast(histories, 12)
    assert found.shape == (6, 12, len(LEVELS)) and found.dtype == np.float32
    assert np.isfinite(found).all()
    assert (found[..., 0] < found[..., -1]).all()
    assert (np.diff(found[:5, :, ::4]) > 0).all()  # where demand is seldom, they may cross


def test_goes_on_with_the_season(histories: np.ndarray) -> None:
    found = load().forecast(histories[4:5], 24)[0, :, MEDIAN]
    expected = 100 + 40 * np.sin(2 * np.pi * np.arange(240, 264) / 12)
    assert np.abs(found - expected).mean() < 8


def test_a_forecast_does_not_depend_on_its_neighbours(histories: np.ndarray) -> None:
    together = load().forecast(histories, 12)
    alone = np.concatenate([load().forecast(row[None], 12) for row in histories])
    assert together == pytest.approx(alone, rel=1e-4, abs=1e-3)


def test_unknown_steps_before_a_series_change_nothing(histories: np.ndarray) -> None:
    longer = np.pad(histories, ((0, 0), (500, 0)), constant_values=np.nan)
    assert load().forecast(longer, 12) == pytest.approx(load().forecast(histories, 12), rel=1e-4, abs=1e-3)
    assert load().forecast(histories[:1, -40:], 12) == pytest.approx(load().forecast(histories[:1], 12), rel=1e-4, abs=1e-3)


def test_only_a_series_with_periods_is_approximated(histories: np.ndarray) -> None:
    short, whole = load().forecast(histories, 12), Pretrained(load().run, whole=True).forecast(histories, 12)
    known = np.isfinite(histories)
    plain = ~find_periods(np.where(known, histories, 0), known).any(axis=1)
    assert 0 < plain.sum() < len(histories)
    assert short[plain] == pytest.approx(whole[plain], rel=1e-4, abs=1e-3)
    assert 1e-3 < np.abs(short - whole)[~plain].mean() < 10  # of values between 60 and 140


def test_scale_and_level_do_not_matter(histories: np.ndarray) -> None:
    found = load().forecast(histories * 1000 - 7, 12)
    assert found == pytest.approx(load().forecast(histories, 12) * 1000 - 7, rel=1e-3, abs=200)


def test_far_horizons_go_on_from_the_medians(histories: np.ndarray) -> None:
    far, near = load().forecast(histories, 100), load().forecast(histories, HORIZON)
    assert far.shape == (6, 100, len(LEVELS))
    assert far[:, :HORIZON] == pytest.approx(near)
    told = np.concatenate([histories, near[..., MEDIAN]], axis=1)
    assert far[:, HORIZON : 2 * HORIZON] == pytest.approx(load().forecast(told, HORIZON), rel=1e-4, abs=1e-3)


def test_only_the_newest_steps_are_read(histories: np.ndarray) -> None:
    row = np.tile(histories[5:], (1, 10))
    assert load().forecast(row, 5) == pytest.approx(load().forecast(row[:, -CONTEXT:], 5))


@pytest.mark.parametrize("value", [0.0, 5.0, -3.0, 1e9])
def test_a_constant_goes_on(value: float) -> None:
    found = load().forecast(np.full((1, 30), value, np.float32), 6)
    assert found[0, :, MEDIAN] == pytest.approx(value, rel=1e-5, abs=1e-3)


def test_too_few_known_values_are_refused(histories: np.ndarray) -> None:
    histories[2, :-8] = np.nan
    assert np.isfinite(load().forecast(histories, 1)).all()
    histories[2, -5] = np.inf
    with pytest.raises(ValueError, match="at least 8"):
        load().forecast(histories, 1)


@pytest.mark.parametrize("shape", [(0, 50), (0, 0)])
def test_no_series_give_no_forecasts(shape: tuple[int, int]) -> None:
    assert load().forecast(np.zeros(shape, np.float32), 7).shape == (0, 7, len(LEVELS))


def test_series_of_about_one_length_share_a_run(histories: np.ndarray) -> None:
    shapes: list[tuple[int, ...]] = []

    def run(past: np.ndarray, future: np.ndarray) -> np.ndarray:
        shapes.append(past.shape[:2])
        return np.zeros((len(past), HORIZON, len(LEVELS)), np.float32)

    assert (Pretrained(run).forecast(histories, 1)[:, 0, 0] == np.nanmin(histories, axis=1)).all()
    assert sorted(shapes, key=lambda shape: shape[1]) == [(2, STEP), (1, 2 * STEP), (1, 3 * STEP), (2, 4 * STEP)]


def test_reports_progress_in_order_and_can_be_stopped(histories: np.ndarray) -> None:
    seen: list[float] = []
    load().forecast(histories, 60, lambda fraction, _: seen.append(fraction))
    assert len(seen) > 4 and seen == sorted(seen) and seen[0] >= 0 and seen[-1] <= 1

    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        load().forecast(histories, 12, stop)


def test_the_strongest_period_comes_first() -> None:
    steps = np.arange(CONTEXT)
    waves = (np.sin(2 * np.pi * steps / 7) + 0.5 * np.sin(2 * np.pi * steps / 32)).astype(np.float32)
    noise = np.random.default_rng(1).normal(size=CONTEXT).astype(np.float32)
    found = find_periods(np.stack([waves, noise]), np.ones((2, CONTEXT), bool))
    assert found.tolist() == [[7, 32, 0, 0], [0, 0, 0, 0]]


def test_the_future_is_told_the_mean_of_its_part_of_the_season() -> None:
    values = np.tile(np.repeat([0, 1], 8), 128).astype(np.float32)[None]
    inputs = prepare(values)
    assert inputs.future[0, :, 0] == pytest.approx(np.tile(np.repeat([0, 1], 8), 3))


def test_the_last_known_step_is_now() -> None:
    assert recency(np.array([CONTEXT - 1], np.float32)).tolist() == [[0, 0, 1, 1, 1]]
