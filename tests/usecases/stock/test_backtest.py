"""The forecasters tried on the past."""

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.usecases.stock import backtest
from smeai.usecases.stock.backtest import origins_of, scales
from smeai.usecases.stock.backtest import test as tried
from smeai.usecases.stock.candidates import NAIVE
from tests.models.forecasters.panels import panel, promoted, rows_of, selling

NAN = np.nan
pytestmark = pytest.mark.usefixtures("quick")


def nothing(rows: int) -> np.ndarray:
    return np.full(rows, NAN)


def test_origins_need_a_past() -> None:
    assert origins_of(panel(selling(3, 60))) == (7, 14)
    assert origins_of(panel(selling(3, 24))) == (7,)
    assert origins_of(panel(selling(3, 11))) == (7,)
    assert origins_of(panel(selling(3, 10))) == ()
    assert origins_of(panel(selling(2, 14)[:, :5])) == ()


def test_the_scale_is_the_seasonal_difference() -> None:
    values = rows_of([1, 2, 4] * 10 + [2, 3, 5], [5] * 33, [1, 4], [NAN])
    assert scales(panel(values, season=3)) == pytest.approx([0.1, 0, 3, 0])


def test_what_is_held_back_is_what_followed_the_origin() -> None:
    values = selling(12, 60)
    made = tried(panel(values), nothing(12), None)
    assert made.origins == (7, 14)
    assert np.array_equal(made.sold[0], values[:, -7:]) and np.array_equal(made.sold[1], values[:, -14:-7])
    assert made.errors(made.sold) == pytest.approx(np.zeros(12))
    assert NAIVE in made.median.names and NAIVE in made.mean.names


def test_a_late_beginner_is_not_scored() -> None:
    values = selling(12, 60)
    values[0, :-9] = NAN
    made = tried(panel(values), nothing(12), None)
    assert np.isnan(made.sold[:, 0]).all()
    assert np.isnan(made.errors(made.median.of(made.said))[0])
    assert np.isfinite(made.errors(made.median.of(made.said))[1:]).all()


def test_promotions_known_in_advance_are_used() -> None:
    sold, flag, _ = promoted(40, 120, 7)
    made = tried(panel(sold, known={"promotion": flag}), nothing(40), None)
    ours, naive = made.errors(made.median.of(made.said)).mean(), made.errors(made.said[NAIVE]).mean()
    assert ours < 0.55 * naive
    names, weights = np.array(made.median.names), made.median.weights[0]
    assert weights[[name.startswith("pooled") for name in names]].sum() > 0.6


def test_all_items_are_told_of_though_few_race(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backtest, "RACERS", 6)
    monkeypatch.setattr(backtest, "FEW", 1)
    made = tried(panel(selling(25, 60)), nothing(25), None)
    assert all(np.isfinite(made.said[name][0]).all() for name in {*made.median.names, *made.mean.names})
    assert not np.isfinite(made.sold[1:]).all(), "only those that race are tested from older origins"
    assert len(made.median.names) < 8  # the others do not count


def test_nothing_after_the_end_of_the_past_changes_the_choice() -> None:
    values = selling(10, 60)
    whole, cut = panel(np.hstack([values, values[:, :7] * 9])).before(7), panel(values)
    first, second = (tried(each, nothing(10), None) for each in (whole, cut))
    assert np.array_equal(first.median.weights, second.median.weights) and np.array_equal(first.mean.weights, second.mean.weights)


def test_too_short_a_past_is_not_tested() -> None:
    made = tried(panel(selling(2, 8)), nothing(2), None)
    assert made.origins == () and made.spread is None
    assert made.median.weights.sum(axis=1) == pytest.approx(np.ones(len(made.median.weights)))


def test_a_stop_is_heard_in_every_part() -> None:
    told: list[str] = []
    seen = panel(selling(6, 60))
    tried(seen, nothing(6), None, progress=lambda fraction, sentence: told.append(sentence))
    for sentence in dict.fromkeys(told):

        def stop(fraction: float, said: str, sentence: str = sentence) -> None:
            if said == sentence:
                raise Cancelled

        with pytest.raises(Cancelled):
            tried(seen, nothing(6), None, progress=stop)
    assert len(set(told)) >= 3
