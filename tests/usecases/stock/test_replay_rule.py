"""The simple rule and whole lots, by hand."""

import numpy as np
import pytest

from smeai.usecases.stock.about import CYCLE, FILL
from smeai.usecases.stock.replay_lots import Lots
from smeai.usecases.stock.replay_rule import SAFETY_WEEKS, UNTRIED, WeeksRule, Wish, beginning, fitted, matched
from smeai.usecases.stock.replay_shelf import NEVER, Shelves, Span, simulate

ANY = Lots(np.zeros(1), np.zeros(1))


def _rule(sales: np.ndarray, safety: float = 2.0, lots: Lots = ANY) -> WeeksRule:
    return WeeksRule(sales, np.zeros(len(sales), np.int64), np.array([1]), 1, 4, safety, lots)


def _shelves() -> Shelves:
    return Shelves(np.zeros(1), np.zeros((1, 1)), np.array([1]), np.array([NEVER]), np.array([99]))


@pytest.mark.parametrize(("position", "ordered"), [(41, 0), (40, 10), (12.5, 37.5), (0, 50)])
def test_it_reorders_at_some_weeks_of_average_sales(position: float, ordered: float) -> None:
    """10 a week: lead time 1, review 1 and safety 2 weeks are 40; up to one week more."""
    sales = np.array([[99.0, 5, 15, 8, 12, 1000]])
    assert _rule(sales).orders(5, np.array([position]))[0] == ordered


def test_the_average_knows_only_what_was_known_and_only_the_life_of_the_item() -> None:
    rule = WeeksRule(np.array([[np.nan, np.nan, 6, np.nan, 99]]), np.array([2]), np.array([1]), 1, 4, 2.0, ANY)
    assert rule.pace(4)[0] == 3 and rule.pace(3)[0] == 6 and rule.pace(2)[0] == 0


@pytest.mark.parametrize(
    ("pack", "minimum", "wanted", "ordered"),
    [(6, 0, 0.1, 6), (6, 0, 12, 12), (6, 20, 7, 24), (1, 0, 2.2, 3), (0, 0, 2.2, 2.2), (0, 5, 2.2, 5), (6, 20, 0, 0), (0.1, 0, 0.3, 0.3)],
)
def test_lots_are_whole(pack: float, minimum: float, wanted: float, ordered: float) -> None:
    made = Lots(np.array([pack]), np.array([minimum])).whole(np.array([wanted]))
    assert made[0] == pytest.approx(ordered)


def test_its_safety_is_the_least_that_serves_the_wish_on_the_past_before() -> None:
    """Even demand needs none; where it doubles in every fourth week, more is needed; where nothing helps, the most is taken."""
    even, uneven = np.full((1, 40), 10.0), np.tile([10.0, 10, 10, 60], 10)[None]
    span = Span(30, 31, 40, 1)
    assert fitted(_rule(even), even, _shelves(), span, Wish(FILL, 0.95), 1.0).safety == 0
    assert 0 < fitted(_rule(uneven), uneven, _shelves(), span, Wish(FILL, 0.95), 1.0).safety < SAFETY_WEEKS[-1]
    flood = np.cumprod(np.full((1, 40), 3.0), axis=1)
    assert fitted(_rule(flood), flood, _shelves(), span, Wish(CYCLE, 0.95), 1.0).safety == SAFETY_WEEKS[-1]


def test_it_averages_over_the_weeks_that_serve_with_the_least_stock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Demand that steps down is served with less stock by a short memory, noise around a level by a long one."""
    noisy = np.random.default_rng(2).poisson(4, (1, 120)).astype(float)
    falling = np.where(np.arange(120) < 40, 40.0, 10.0)[None]
    span, wish = Span(80, 81, 120, 1), Wish(FILL, 0.9)
    monkeypatch.setattr("smeai.usecases.stock.replay_rule.SAFETY_WEEKS", (0.5, 1.0, 1.5, 2.0))
    assert fitted(_rule(falling), falling, _shelves(), span, wish, 1.0).averaged == 13
    assert fitted(_rule(noisy), noisy, _shelves(), span, wish, 1.0).averaged in (26, 52)


def test_the_rule_is_set_to_serve_as_much() -> None:
    sales = np.random.default_rng(1).poisson(10, (1, 60)).astype(float)
    span, shelves = Span(30, 32, 60, 1), Shelves(np.array([30.0]), np.zeros((1, 1)), np.array([1]), np.array([NEVER]), np.array([99]))
    rule, done = matched(_rule(sales), sales, shelves, span, 0.97, 1.0)
    assert 0.97 <= done.served.sum() / done.demand.sum() < 0.99
    less = simulate(_rule(sales, rule.safety - 0.3), sales, shelves, span)
    assert less.served.sum() < 0.97 * less.demand.sum()
    none = Shelves(np.zeros(1), np.zeros((1, 1)), np.array([1]), np.array([NEVER]), np.array([0]))
    assert matched(_rule(sales), sales, none, span, 0.97, 1.0) is None  # nothing can be ordered any more


def test_without_a_past_before_the_replay_it_keeps_two_weeks() -> None:
    sales = np.full((1, 12), 10.0)
    assert fitted(_rule(sales), sales, _shelves(), Span(2, 3, 12, 1), Wish(FILL, 0.95), 1.0).safety == UNTRIED


def test_what_is_kept_where_nobody_knows() -> None:
    assert beginning(_rule(np.full((1, 12), 10.0)), 8)[0] == 25
