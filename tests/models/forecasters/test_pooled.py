"""One forecaster for all series."""

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.models.forecasters import pooled
from smeai.models.forecasters.panel import Panel
from smeai.models.forecasters.statistical import seasonal_naive
from tests.models.forecasters.panels import panel, promoted, rows_of, selling


@pytest.fixture(scope="module")
def lifted() -> tuple[Panel, np.ndarray]:
    sold, flag, follows = promoted(40, 120, 7)
    return panel(sold, known={"promotion": flag}), follows


def test_a_promotion_known_in_advance_is_used(lifted: tuple[Panel, np.ndarray]) -> None:
    seen, follows = lifted
    told = pooled.fit(seen).forecast(seen)
    naive = np.abs(seasonal_naive(seen) - follows).mean()
    assert told.keys() == pooled.KINDS.keys()
    for made in told.values():
        assert np.abs(made - follows).mean() < 0.4 * naive
    blind = panel(seen.values)
    assert np.abs(pooled.fit(blind).forecast(blind)["pooled median"] - follows).mean() > 0.7 * naive


def test_the_same_seed_gives_the_same_forecasts(lifted: tuple[Panel, np.ndarray]) -> None:
    seen, _ = lifted
    first, second, other = (pooled.fit(seen, seed, names=["pooled mean"]).forecast(seen)["pooled mean"] for seed in (1, 1, 2))
    assert np.array_equal(first, second)
    assert first == pytest.approx(other, rel=0.5)


def test_only_the_kinds_that_are_asked_for(lifted: tuple[Panel, np.ndarray]) -> None:
    assert list(pooled.fit(lifted[0], names=["pooled median"]).forecast(lifted[0])) == ["pooled median"]


def test_ten_times_the_sales_give_ten_times_the_forecast() -> None:
    seen = panel(selling(20, 80))
    once, ten = (pooled.fit(each, names=["pooled median"]).forecast(each)["pooled median"] for each in (seen, panel(10 * seen.values)))
    assert ten == pytest.approx(10 * once, rel=1e-3)


def test_too_little_to_learn_from() -> None:
    assert pooled.fit(panel(rows_of([1, 2, 3]))) is None
    assert pooled.fit(panel(np.full((5, 60), np.nan))) is None


def test_flags_half_unknown_or_constant(lifted: tuple[Panel, np.ndarray]) -> None:
    seen, follows = lifted
    flag = seen.known["promotion"].copy()
    flag[20:] = np.nan
    flag[:20, 90:100] = np.nan
    mixed = panel(seen.values, known={"promotion": flag, "open": np.ones_like(flag), "price": np.full_like(flag, 3.5)})
    made = pooled.fit(mixed).forecast(mixed)["pooled median"]
    assert np.isfinite(made).all()
    off = np.abs(made - follows).mean(axis=1)
    assert off[:20].mean() < 0.7 * off[20:].mean()


def test_a_stop_is_heard_before_a_fit_is_done(lifted: tuple[Panel, np.ndarray]) -> None:
    heard: list[float] = []

    def stop(fraction: float, sentence: str) -> None:
        heard.append(fraction)
        if fraction >= 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        pooled.fit(lifted[0], progress=stop)
    assert heard == sorted(heard) and len(heard) > 3
