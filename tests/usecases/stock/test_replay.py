"""The past once more: fair, without a look ahead, and better than the rule where the forecast is."""

from dataclasses import replace

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.usecases.stock.ordering.terms import Terms, terms
from smeai.usecases.stock.replay import replay
from tests.usecases.stock.replay_cases import Seer, shop

OPTIONS = {"service": 95.0, "review_days": 7.0, "lead_days": 7.0}


def _seasonal(items: int = 12, steps: int = 80) -> np.ndarray:
    rng = np.random.default_rng(3)
    return rng.poisson(20 + 18 * np.sin(np.arange(steps) / 4), (items, steps)).astype(float)


def _terms(history: object, **options: float) -> tuple[Terms, ...]:
    return terms(history.facts, history.whole, {**OPTIONS, **options}, history.calendar)


def test_who_knows_the_future_serves_it_with_less_stock() -> None:
    demand = _seasonal()
    history = shop(demand)
    made = replay(history, demand, Seer(demand), _terms(history), 40)
    ours, rule, same = made.replay
    assert (ours.policy, rule.policy, same.policy) == ("smeai", "rule", "matched") and same.fill_rate.value == 1
    assert ours.days == rule.days == 39 * 7
    assert ours.fill_rate.value == 1 and ours.fill_rate.value >= rule.fill_rate.value
    assert float(ours.average_stock) < 0.6 * float(rule.average_stock)
    beside = made.compared[0]
    assert beside.policy == "rule" and beside.stock.low > 0
    assert beside.stock.value == pytest.approx(float(rule.average_stock) - float(ours.average_stock), abs=0.02)


def test_who_foresees_half_runs_out() -> None:
    demand = _seasonal()
    history = shop(demand)
    ours, *_ = replay(history, demand, Seer(demand, 0.5), _terms(history), 40).replay
    assert ours.fill_rate.value < 0.9 and float(ours.lost_sales) == pytest.approx(5 * ours.lost_units)


def test_a_forecast_is_asked_only_at_reviews_and_only_of_that_moment() -> None:
    demand = _seasonal(3, 60)
    history, seer = shop(demand), Seer(demand)
    replay(history, demand, seer, _terms(history, review_days=14.0), 40)
    assert sorted(set(seer.asked)) == [(item, step) for item in range(3) for step in range(40, 60, 2)]


def test_what_comes_later_changes_no_earlier_order() -> None:
    """The rule sees the same up to a step, whatever is sold after it."""
    demand = _seasonal(4, 60)
    changed = demand.copy()
    changed[:, 59] = 0
    one, other = (replay(shop(sold), sold, Seer(demand), _terms(shop(sold)), 40).replay[1] for sold in (demand, changed))
    assert (one.orders, one.bought) == (other.orders, other.bought)


def test_the_shop_is_beside_us_on_the_items_whose_stock_is_known() -> None:
    demand = _seasonal()
    stock = np.full(demand.shape, 150.0)
    stock[3:] = np.nan
    history = shop(demand, stock)
    made = replay(history, demand, Seer(demand), _terms(history), 40)
    assert [each.policy for each in made.replay] == ["smeai", "rule", "matched", "shop"]
    assert [each.policy for each in made.compared] == ["shop", "rule", "matched"]
    beside = made.compared[0]
    assert beside.theirs.items == beside.ours.items == 3 and beside.theirs.fill_rate.value == 1
    assert float(beside.theirs.average_stock) > 3 * 2 * 150 and beside.theirs.spoiled == ""
    assert any("stock that lay there" in each for each in made.notes)


def test_all_begin_with_what_lay_there_and_was_under_way() -> None:
    """A lead time of three weeks, an empty shelf, and a delivery of the shop's own on the way: nobody else can serve these weeks."""
    sold = np.full((1, 60), 10.0)
    stock = np.zeros((1, 60))
    stock[0, :39], stock[0, 39] = 10, 0
    history = shop(sold, stock)  # ten arrive and are sold in every week from then on
    made = replay(history, sold, Seer(sold, 0), _terms(history, lead_days=21.0), 40)
    assert float(made.replay[0].lost_units) == 10 * 17 and made.replay[0].bought == "0.00"


def test_items_that_were_not_sold_before_take_no_part() -> None:
    demand = _seasonal(3, 60)
    history = replace(shop(demand), first=np.array([0, 45, 0]), last=np.array([59, 59, 20]))
    made = replay(history, demand, Seer(demand), _terms(history), 40)
    assert made.items.tolist() == [0] and made.replay[0].items == 1
    none = replay(replace(history, first=np.full(3, 50)), demand, Seer(demand), _terms(history), 40)
    assert none.replay == () and none.compared == () and none.notes and none.ours is None


def test_ugly_histories_end_in_figures() -> None:
    ugly = np.array([[0.0] * 30, [0.0] * 29 + [500.0], [np.nan] * 10 + [1.0] * 20, [2.5] * 30])
    history = shop(ugly, cost=None, price=None, pack=6.0, minimum=12.0, shelf_days=10.0)
    for start in (1, 20, 29):
        made = replay(history, ugly, Seer(ugly), _terms(history), start)
        for each in made.replay:
            assert np.isfinite(each.fill_rate.value) and 0 <= each.out_share <= 1 and each.average_stock == ""


@pytest.mark.parametrize("after", [0.3, 0.89])
def test_a_stop_is_heard(after: float) -> None:
    def stop(fraction: float, sentence: str) -> None:
        if fraction > after:
            raise Cancelled

    demand = _seasonal(3, 60)
    history = shop(demand)
    with pytest.raises(Cancelled):
        replay(history, demand, Seer(demand), _terms(history), 40, stop)
