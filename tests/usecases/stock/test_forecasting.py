"""Forecasts of histories as shops have them, ugly ones among them."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from hypothesis.extra.numpy import array_shapes, arrays

from smeai.errors import Cancelled
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.forecasting import choose
from smeai.usecases.stock.history import OPEN, PRICE, PROMOTION
from smeai.usecases.stock.outlook import LEVELS, MEDIAN
from tests.usecases.stock.series import lumpy, steady
from tests.usecases.stock.shop import ahead, check_sane, coming
from tests.usecases.stock.tables import dates, gathered, rows

NAN = np.nan
pytestmark = pytest.mark.usefixtures("quick")


UGLY = {
    "one point": [5.0],
    "two points": [3.0, 8.0],
    "all zero": [0.0] * 80,
    "constant": [7.0] * 80,
    "one spike": [0.0] * 40 + [90.0] + [0.0] * 39,
    "then a sale": [0.0] * 156 + [4.0],
    "only gaps but one": [NAN] * 30 + [6.0] + [NAN] * 9,
    "fractions": (steady(80) / 7).tolist(),
    "grows": np.arange(80.0).tolist(),
    "huge": (1e9 * steady(60)).tolist(),
    "lumpy": lumpy(80).tolist(),
}


@pytest.mark.parametrize("name", UGLY)
@pytest.mark.parametrize("frequency", [Frequency.DAY, Frequency.WEEK, Frequency.MONTH])
def test_one_ugly_item_alone(name: str, frequency: Frequency) -> None:
    past = coming(UGLY[name], 6, frequency)
    made = ahead(past, 6)
    check_sane(past, made, 6)
    if name == "all zero":
        assert made.quantiles.max() == 0 and made.mean.max() < 0.01
    if name == "constant":
        assert (made.quantiles[..., MEDIAN] == 7).all()
        assert made.mean == pytest.approx(np.full((1, 6), 7), rel=0.15)
    if name == "one point":
        assert (made.quantiles[..., MEDIAN] == 5).all()
        assert (made.quantiles[..., 0] < 5).all() and (made.quantiles[..., -1] > 5).all()  # far from sure
    if name == "one spike":
        assert made.mean.max() < 30


def test_all_the_ugly_ones_together() -> None:
    longest = max(map(len, UGLY.values()))
    past = coming({name: [NAN] * (longest - len(row)) + row for name, row in UGLY.items()})
    check_sane(past, ahead(past))


def test_items_of_different_ends_start_where_they_end() -> None:
    rows = {f"item {number}": [*steady(100, seed=number)[: 100 - 9 * number], *[NAN] * (9 * number)] for number in range(6)}
    past = coming(rows)
    made = ahead(past)
    check_sane(past, made)
    assert made.start.tolist() == [100 - 9 * number for number in range(6)]
    assert made.quantiles[..., MEDIAN] == pytest.approx(np.full((6, 7), 10), abs=5)


@pytest.mark.parametrize("count", [1, 3])
def test_few_items(count: int) -> None:
    past = coming({f"item {number}": steady(60, seed=number) for number in range(count)})
    check_sane(past, ahead(past))


def test_a_week_of_six_days() -> None:
    rhythm = np.tile([10.0, 12, 14, 16, 30, 50], 20)
    past = coming({f"item {number}": np.random.default_rng(number).poisson(rhythm) for number in range(12)}, 6, season=6)
    made = ahead(past, 6)
    check_sane(past, made, 6)
    assert np.abs(made.quantiles[..., MEDIAN] - rhythm[:6]).mean() < 5


def test_closed_days_to_come_sell_nothing() -> None:
    shut = np.tile([1.0, 1, 1, 1, 1, 1, 0], 21)
    rows = {f"item {number}": steady(140, seed=number) * shut[:140] for number in range(4)}
    made = ahead(coming(rows, known={OPEN: np.tile(shut, (4, 1))}))
    assert (made.quantiles[:, 6] == 0).all() and (made.mean[:, 6] == 0).all()
    assert (made.quantiles[:, :6, MEDIAN] > 0).all()
    selling = {name: steady(140, seed=5) for name in rows}  # sells on closed days, too: the flag means something else
    assert (ahead(coming(selling, known={OPEN: np.tile(shut, (4, 1))})).mean > 0).all()


def flags(case: str, steps: int, items: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)
    promotion = (random.random((items, steps)) < 0.2).astype(float)
    price = 3 + random.random((items, steps))
    if case == "partly unknown":
        promotion[::2, 30:60] = NAN
        price[1] = NAN
    elif case == "constant":
        promotion[:], price[:] = 1, 4.5
    elif case == "future unknown":
        promotion[:, -7:] = price[:, -7:] = NAN
    elif case == "zero":
        promotion[:] = price[:] = 0
    elif case == "unknown":
        promotion[:] = price[:] = NAN
    return {PROMOTION: promotion, PRICE: price, OPEN: np.ones((items, steps))}


@pytest.mark.parametrize("case", ["partly unknown", "constant", "future unknown", "zero", "unknown"])
def test_flags_that_say_little(case: str) -> None:
    rows = {f"item {number}": steady(90, seed=number) for number in range(9)}
    past = coming(rows, known=flags(case, 97, 9))
    made = ahead(past)
    check_sane(past, made)
    assert made.quantiles[..., MEDIAN] == pytest.approx(np.full((9, 7), 10), abs=5)


def test_flags_that_end_with_the_past() -> None:
    rows = {f"item {number}": steady(90, seed=number) for number in range(9)}
    known = {name: each[:, :90] for name, each in flags("", 97, 9).items()}
    past = coming(rows, known=known)
    check_sane(past, ahead(past))


def test_whole_units_only_where_they_are_whole() -> None:
    past = coming({"mug": steady(60), "cheese": steady(60) / 3})
    made = ahead(past)
    check_sane(past, made)
    assert past.whole.tolist() == [True, False]
    assert (made.quantiles[1] != np.round(made.quantiles[1])).any()


def test_most_of_what_comes_is_inside() -> None:
    sold = np.stack([np.random.default_rng(number).poisson(5 + number, 107) for number in range(40)]).astype(float)
    made = ahead(coming({str(number): row[:100] for number, row in enumerate(sold)}))
    low, high = (made.quantiles[..., LEVELS.index(level)] for level in (0.1, 0.9))
    assert 0.75 < ((sold[:, 100:] >= low) & (sold[:, 100:] <= high)).mean() < 0.95
    assert made.mean.sum() == pytest.approx(sold[:, 100:].sum(), rel=0.1)


def test_the_same_seed_gives_the_same_forecast() -> None:
    past = coming({f"item {number}": steady(80, seed=number) for number in range(15)})
    first, second = ahead(past, seed=3), ahead(past, seed=3)
    assert np.array_equal(first.quantiles, second.quantiles) and np.array_equal(first.mean, second.mean)
    assert np.array_equal(first.errors, second.errors, equal_nan=True)
    assert (first.method, first.why) == (second.method, second.why)


def test_what_was_chosen_looks_ahead_from_later_moments() -> None:
    rows = {f"item {number}": steady(100, seed=number) for number in range(8)}
    past = coming(rows)
    chosen = choose(past.until(86), 7, None, np.full(8, NAN))
    for step in (86, 93, 100):
        made = chosen.forecast(past.until(step))
        check_sane(past.until(step), made)
        assert made.start.tolist() == [step] * 8


def test_a_stop_is_heard_wherever_it_comes() -> None:
    past = coming({f"item {number}": steady(60, seed=number) for number in range(8)})
    told: list[float] = []
    ahead(past, progress=lambda fraction, sentence: told.append(fraction))
    assert min(told) >= 0 and max(told) <= 1
    for limit in (1, 5, len(told) // 2):
        heard: list[float] = []

        def stop(fraction: float, sentence: str, heard: list[float] = heard, limit: int = limit) -> None:
            heard.append(fraction)
            if len(heard) >= limit:
                raise Cancelled

        with pytest.raises(Cancelled):
            ahead(past, progress=stop)
        assert len(heard) == limit


VALUES = some.one_of(some.just(NAN), some.integers(0, 40).map(float), some.floats(0, 1e6))


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(arrays(np.float64, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=40), elements=VALUES), some.integers(1, 9))
def test_any_table_gives_a_sane_forecast(values: np.ndarray, horizon: int) -> None:
    values[~np.isfinite(values).any(axis=1), -1] = 1  # an item is known of at least one step
    past = coming({f"item {number}": row for number, row in enumerate(values[:6])}, horizon)
    check_sane(past, ahead(past, horizon), horizon)


def test_a_file_of_sold_articles_with_their_prices_is_not_forecast_as_unsold() -> None:
    draw = np.random.default_rng(5)
    days = dates("2024-01-01", 420)
    sold = draw.poisson(np.linspace(0.8, 6, 10)[:, None], (10, len(days)))
    listed = [
        (f"item {item}", day, int(sold[item, step]), 2 + item) for item in range(10) for step, day in enumerate(days) if sold[item, step]
    ]
    past = gathered(rows(*listed, names="item date quantity price")).history
    assert ahead(past, 14).mean.sum() == pytest.approx(14 * sold.mean(axis=1).sum(), rel=0.15)
