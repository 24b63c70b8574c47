"""What a pooled forecaster is told: never the future, and nothing of the unit."""

import numpy as np
import pytest

from smeai.models.forecasters.features import features, levels
from tests.models.forecasters.panels import panel, rows_of, selling

SEASONS = pytest.mark.parametrize("season", [4, 7, 12, 52])


def flags(series: int, steps: int, seed: int = 3) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)
    promotion = (random.random((series, steps)) < 0.3).astype(float)
    return {"promotion": promotion, "price": 5 - promotion + random.random((series, steps))}


@SEASONS
def test_the_future_is_not_looked_at(season: int) -> None:
    values = selling(5, 130, season)
    known = flags(5, 140)
    whole = panel(values, season, 10, known)
    seen = features(whole.before(20))
    values[:, -20:] = 777
    assert np.array_equal(seen.values, features(panel(values, season, 10, known).before(20)).values, equal_nan=True)
    for each in known.values():
        each[:, -20:] = 3
    assert np.array_equal(seen.values, features(panel(values, season, 10, known).before(20)).values, equal_nan=True)


def test_what_is_known_in_advance_is_told() -> None:
    known = flags(5, 127)
    seen = features(panel(selling(5, 120), known=known))
    known["promotion"][:, -3] = 1 - known["promotion"][:, -3]
    told = features(panel(selling(5, 120), known=known))
    changed = (seen.values != told.values) & ~(np.isnan(seen.values) & np.isnan(told.values))
    assert changed[:, -3].any(axis=-1).all()
    assert not changed[:, :3].any()


@SEASONS
def test_ten_times_the_sales_give_the_same_features(season: int) -> None:
    values = selling(5, 130, season, gaps=0.1)
    once, ten = (features(panel(times * values, season, 10, flags(5, 140))) for times in (1, 10))
    assert ten.values == pytest.approx(once.values, rel=1e-4, abs=1e-5, nan_ok=True)
    assert ten.level == pytest.approx(10 * once.level)
    assert ten.anchor == pytest.approx(once.anchor, rel=1e-6)


def test_a_series_does_not_depend_on_its_neighbours() -> None:
    values = selling(5, 100)
    alone = features(panel(values[2:3])).values
    assert features(panel(values)).values[2:3] == pytest.approx(alone, nan_ok=True)


def test_as_wide_whatever_the_past() -> None:
    wide = features(panel(selling(2, 400), known=flags(2, 407))).values.shape[-1]
    for steps in (1, 2, 5, 30, 100):
        assert features(panel(selling(2, steps), known=flags(2, steps + 7))).values.shape == (2, 7, wide)


def test_levels_are_never_zero() -> None:
    found = levels(panel(rows_of([0] * 60, [9], [np.nan], [50] * 20 + [0] * 40, [2] * 60)))
    assert (found > 0).all()
    assert found[1] == 9 and found[4] == pytest.approx(2)
    assert np.isfinite(features(panel(rows_of([0] * 60, [9], [np.nan]))).anchor).all()


def test_flags_that_are_partly_unknown_stay_unknown() -> None:
    known = flags(3, 107)
    known["promotion"][0] = np.nan
    known["price"][1, 50:] = np.nan
    known["price"][2] = 0
    told = features(panel(selling(3, 100), known=known)).values
    assert not np.isinf(told).any()
    assert np.isnan(told[0]).sum() > np.isnan(told[2]).sum() - 3 * 7
