"""Forecasters of one history at a time."""

import threading

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.models.forecasters import statistical
from smeai.models.forecasters.statistical import AT_ONCE, BEYOND, METHODS, forecast, seasonal_naive
from tests.models.forecasters.panels import panel, rows_of, selling

NAN = np.nan
SMOOTHING = ("ets", "theta", "ces")


def test_the_last_season_again() -> None:
    assert seasonal_naive(panel([1, 2, 3, 4, 5, 6], season=3, horizon=5))[0].tolist() == [4, 5, 6, 4, 5]


def test_a_gap_takes_the_season_before() -> None:
    assert seasonal_naive(panel([1, 2, 3, 4, NAN, 6], season=3, horizon=3))[0].tolist() == [4, 2, 6]


def test_a_short_history_goes_on_with_its_last_value() -> None:
    assert seasonal_naive(panel([[1, 8]], season=7, horizon=3))[0].tolist() == [8, 8, 8]
    assert seasonal_naive(panel(rows_of(range(20), [NAN, 5, NAN]), season=7, horizon=2))[1].tolist() == [5, 5]
    assert seasonal_naive(panel([[NAN, NAN]], horizon=2))[0].tolist() == [0, 0]


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("season", [1, 7, 12, 52])
def test_ugly_histories_are_answered_or_left_out(name: str, season: int) -> None:
    spike = [0.0] * 30 + [900] + [0.0] * 9
    rows = rows_of([5], [1, 2], [3, 1, 4], [3, 1, 4, 1], [0] * 40, [7] * 40, spike, [0] * 39 + [3], [NAN, 4, NAN, 5, 6, NAN, 2, NAN], [NAN])
    made = forecast(name, panel(rows, season=season, horizon=5), (0, 5))
    assert made.shape == (2, len(rows), 5)
    assert not np.isfinite(made[:, [0, 1, 2, 9]]).any()  # too short
    known = np.nanmax(np.nan_to_num(rows), axis=1)
    assert (np.nan_to_num(np.abs(made)) <= BEYOND * known[:, None] + 1e-6).all()
    assert np.isfinite(made[0, 6]).all()


@pytest.mark.parametrize("name", METHODS)
def test_a_constant_goes_on(name: str) -> None:
    made = forecast(name, panel([[7.0] * 40], horizon=4))[0, 0]
    assert made[np.isfinite(made)] == pytest.approx(7, rel=0.06)  # SBA takes 5 % away
    assert forecast("sba", panel([[0.0] * 40], horizon=4))[0, 0] == pytest.approx([0] * 4, abs=1e-6)


@pytest.mark.parametrize("name", SMOOTHING)
def test_a_season_is_followed(name: str) -> None:
    values = selling(8, 84)
    made = forecast(name, panel(values[:, :77], horizon=7))[0]
    flat = np.abs(values[:, 77:] - values[:, :77].mean(axis=1, keepdims=True)).mean()
    assert np.abs(values[:, 77:] - made).mean() < 0.8 * flat


@pytest.mark.parametrize("name", METHODS)
def test_nothing_after_an_origin_is_seen(name: str) -> None:
    values = selling(3, 60)
    other = values.copy()
    other[:, -7:] = 1000 - other[:, -7:]
    first, second = (forecast(name, panel(each), (7, 14)) for each in (values, other))
    assert first == pytest.approx(second, nan_ok=True)


@pytest.mark.parametrize("name", ["ets", "theta"])
def test_carried_on_is_nearly_as_good_as_fitted_anew(name: str) -> None:
    values = selling(3, 98)
    carried = forecast(name, panel(values), (7, 14))[0]
    anew = forecast(name, panel(values), (7,))[0]
    sold = values[:, -7:]
    assert np.abs(carried - sold).mean() < 1.2 * np.abs(anew - sold).mean()
    assert not np.array_equal(carried, forecast(name, panel(values), (7, 14))[1])


def test_only_rows_that_are_wanted() -> None:
    made = forecast("imapa", panel(selling(4, 40)), rows=np.array([True, False, True, False]))
    assert np.isfinite(made[0]).all(axis=1).tolist() == [True, False, True, False]


def test_a_stop_is_heard_after_every_series() -> None:
    heard: list[float] = []

    def stop(fraction: float, sentence: str) -> None:
        heard.append(fraction)
        if len(heard) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        forecast("sba", panel(np.ones((3 * AT_ONCE, 10))), progress=stop)
    assert heard == [0, pytest.approx(1 / (3 * AT_ONCE))]


def test_a_stop_is_heard_while_the_library_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    over, told = threading.Event(), list[str]()

    def slow(name: str) -> None:
        assert over.wait(60)

    def stop(fraction: float, sentence: str) -> None:
        told.append(sentence)
        if len(told) == 3:
            raise Cancelled

    monkeypatch.setattr(statistical, "import_module", slow)
    monkeypatch.setattr(statistical, "PATIENCE", 0.001)
    try:
        with pytest.raises(Cancelled):
            forecast("ets", panel(selling(1)), progress=stop)
    finally:
        over.set()
    assert told == ["Trying forecasters"] * 3
