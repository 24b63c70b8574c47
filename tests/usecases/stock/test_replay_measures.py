"""What came of a policy, in money and with intervals."""

from decimal import Decimal

import numpy as np
import pytest

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.replay_measures import Worth, compared, fill_rate, money, replayed
from smeai.usecases.stock.replay_shelf import Outcome

FACTS = (Facts("a", cost=Decimal("2.50"), price=Decimal(4)), Facts("b", cost=Decimal(1)), Facts("c"))
WORTH = Worth.of(FACTS)


def _outcome(served: tuple[float, ...], stock: tuple[float, ...]) -> Outcome:
    ten = np.full(len(served), 10.0)
    return Outcome(ten, ten / 5, ten, np.array(served), ten / 2, ten / 5, np.array(stock), ten, ten, ten / 10)


def test_a_worked_example() -> None:
    made = replayed("smeai", _outcome((9.0, 8.0, 7.0), (4.0, 6.0, 100.0)), WORTH, 70, np.arange(3))
    assert (made.lost_units, made.out_share, made.orders, made.items, made.days) == (6, 0.2, 30, 3, 70)
    assert made.fill_rate.value == pytest.approx(0.8) and made.cycle_service.value == pytest.approx(0.4)
    assert (made.lost_sales, made.lost_margin) == ("4.00", "1.50")  # only of `a` is a price known
    assert (made.average_stock, made.bought, made.spoiled) == ("16.00", "35.00", "3.50")


def test_only_the_named_items_count() -> None:
    made = replayed("smeai", _outcome((9.0, 8.0, 7.0), (4.0, 6.0, 100.0)), WORTH, 70, np.array([2]))
    assert (made.lost_units, made.lost_sales, made.average_stock) == (3, "", "")


def test_gains_are_theirs_less_ours() -> None:
    ours, theirs = _outcome((9.0, 8.0, 7.0), (4.0, 6.0, 1.0)), _outcome((7.0, 8.0, 7.0), (5.0, 10.0, 1.0))
    made = compared(ours, theirs, "rule", WORTH, 70, np.arange(3))
    assert (made.stock.value, made.lost_sales.value, made.lost_margin.value) == (6.5, 8.0, 3.0)
    assert made.stock.low <= 0 <= made.stock.value <= made.stock.high and made.policy == "rule"
    assert compared(ours, theirs, "rule", WORTH, 70, np.array([2])).stock is None


def test_the_interval_of_a_gain_holds_the_truth_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(5)
    held = 0
    for _ in range(100):
        ours, theirs = (_outcome((0.0,) * 60, tuple(rng.normal(mean, 2, 60))) for mean in (10, 11))
        worth = Worth(np.ones(60), np.full(60, np.nan))
        found = compared(ours, theirs, "rule", worth, 70, np.arange(60)).stock
        held += found.low <= 60 <= found.high
    assert 88 <= held <= 100


@pytest.mark.parametrize(
    ("served", "demand", "value", "n"), [([9.0] * 20, [10.0] * 20, 0.9, 20), ([3.0, 0], [4.0, 0], 0.75, 1), ([0.0], [0.0], 0, 0)]
)
def test_the_fill_rate_and_its_interval(served: list[float], demand: list[float], value: float, n: int) -> None:
    found = fill_rate(np.array(served), np.array(demand))
    assert found.value == pytest.approx(value) and found.n == n and found.low - 1e-6 <= value <= found.high + 1e-6


def test_money_is_exact() -> None:
    assert money(np.array([0.1, 0.2]), np.array([1.1, 2.2])) == "0.55" and money(np.ones(1), np.array([np.nan])) == ""
