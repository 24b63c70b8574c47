"""Levels: worked by hand, against the normal formula, and on demand that was not known to them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from smeai.usecases.stock.ordering.levels import levels, levels_of
from smeai.usecases.stock.ordering.terms import Terms

ONE_TO_TEN = np.arange(1.0, 11.0)[:, None]
NOW = Terms(lead_steps=0.0, review_steps=1.0)
DEMAND = arrays(np.float64, (12, 6), elements=st.integers(0, 30).map(float))


@pytest.mark.parametrize(("service", "level"), [(0.5, 5), (0.8, 8), (0.81, 9), (0.95, 10)])
def test_a_cycle_service_level_is_the_share_of_cycles_that_are_covered(service: float, level: float) -> None:
    found = levels(ONE_TO_TEN, replace(NOW, service=service))
    assert found.order_up_to == level
    assert found.cycle_service == pytest.approx(level / 10)
    assert found.safety_stock == pytest.approx(max(level - 5.5, 0))


@pytest.mark.parametrize(("service", "level"), [(0.89, 7), (0.945, 8), (0.95, 9), (0.999, 10)])
def test_a_fill_rate_is_the_share_of_demand_that_is_served(service: float, level: float) -> None:
    """Up to 8, a tenth of the cycles lacks 1 and a tenth 2 of 5.5 on average: 1 - 0.3 / 5.5 = 0.945."""
    found = levels(ONE_TO_TEN, replace(NOW, dial="fill", service=service))
    assert found.order_up_to == level
    assert found.fill_rate == pytest.approx(1 - np.maximum(ONE_TO_TEN - level, 0).mean() / 5.5)


def test_times_need_not_be_whole_steps() -> None:
    """Of 2, 4, 6 a lead time of 1.5 steps takes 2 + 2; with a review of one step it is 2 + 4 + 3."""
    found = levels(np.array([[2.0, 4.0, 6.0]] * 3), Terms(lead_steps=1.5, review_steps=1.0))
    assert (found.expected_lead_demand, found.expected_review_demand, found.order_up_to) == (4.0, 5.0, 9.0)
    assert found.safety_stock == 0 and found.reorder_point == 4


def test_normal_demand_gives_the_level_of_the_normal_formula() -> None:
    demand = np.random.default_rng(5).normal(100, 30, (20_000, 4))
    found = levels(demand, Terms(lead_steps=3.0, review_steps=1.0, pack=0.0))
    assert found.order_up_to == pytest.approx(400 + 1.645 * 60, rel=0.01)
    assert found.safety_stock == pytest.approx(1.645 * 60, rel=0.05)
    assert found.reorder_point == pytest.approx(300 + 1.645 * 60, rel=0.01)


def test_packs_serve_demand_too_so_that_a_fill_rate_needs_less() -> None:
    demand = np.random.default_rng(5).poisson(5.0, (500, 2)).astype(float)
    terms = Terms("fill", 0.95)
    assert levels(demand, replace(terms, pack=24.0)).order_up_to < levels(demand, terms).order_up_to


def test_paths_that_end_too_early_go_on_with_their_own_steps() -> None:
    found = levels(np.array([[3.0, 3.0], [5.0, 5.0]]), Terms(lead_steps=9.0, review_steps=1.0, service=0.9))
    assert found.order_up_to == 50 and found.expected_lead_demand == 36


def test_without_demand_nothing_is_kept() -> None:
    for dial in ("cycle", "fill"):
        found = levels(np.zeros((10, 4)), Terms(dial, 0.99))
        assert (found.order_up_to, found.safety_stock, found.fill_rate, found.cycle_service) == (0, 0, 1, 1)


def test_no_items_have_no_levels() -> None:
    assert levels_of(np.zeros((0, 5, 4)), ()).order_up_to.shape == (0,)


def test_many_items_have_the_levels_that_each_has_alone() -> None:
    random = np.random.default_rng(2)
    paths = random.poisson(3.0, (300, 50, 9)).astype(np.float32)
    terms = [Terms(dial, 0.9, review, lead) for dial in ("cycle", "fill") for review in (1.0, 2.5, 4.0) for lead in (0.5, 7.0)] * 25
    together = levels_of(paths, terms)
    for place in (0, 7, 130, 299):
        alone = levels(paths[place], terms[place])
        if terms[place].protection_steps <= 9:
            assert together.order_up_to[place] == alone.order_up_to
            assert together.fill_rate[place] == pytest.approx(alone.fill_rate)


@settings(max_examples=60, deadline=None)
@given(DEMAND, st.sampled_from(["cycle", "fill"]), st.floats(0.5, 0.999), st.floats(0.5, 0.999), st.sampled_from([0.0, 1.0, 6.0]))
def test_a_higher_service_never_lowers_a_level(demand: np.ndarray, dial: str, one: float, two: float, pack: float) -> None:
    low, high = (levels(demand, Terms(dial, service, 1.5, 2.0, pack)) for service in sorted((one, two)))
    assert high.order_up_to >= low.order_up_to - 1e-4
    assert high.safety_stock >= low.safety_stock - 1e-4


@settings(max_examples=60, deadline=None)
@given(DEMAND, st.sampled_from(["cycle", "fill"]), st.floats(0.5, 0.999))
def test_a_level_is_the_smallest_that_reaches_the_service(demand: np.ndarray, dial: str, service: float) -> None:
    found = levels(demand, Terms(dial, service, 2.0, 1.0))
    over, before = demand[:, :3].sum(axis=1), demand[:, :1].sum(axis=1)

    def reached(level: float) -> float:
        if dial == "cycle":
            return float((over <= level).mean())
        short = np.maximum(over - level, 0).mean() - np.maximum(before - level, 0).mean()
        return 1 - short / (over - before).mean() if (over - before).mean() else 1.0

    assert reached(found.order_up_to) >= service - 1e-6
    assert found.order_up_to == 0 or reached(found.order_up_to - 1) < service + 1e-6


@pytest.mark.parametrize("lost", [True, False])
@pytest.mark.parametrize(("lead", "review", "pack"), [(1, 1, 1.0), (3, 2, 1.0), (2, 1, 20.0)])
def test_a_fill_rate_is_reached_on_fresh_demand(lead: int, review: int, pack: float, lost: bool) -> None:
    random = np.random.default_rng(3)
    terms = Terms("fill", 0.95, float(review), float(lead), pack)
    found = levels(_demand(random, (4000, lead + review)), terms)
    served = _served(_demand(random, (300, 240)), found.order_up_to, lead, review, pack, lost)
    assert served == pytest.approx(0.95, abs=0.01) if not lost else 0.94 < served < 0.985


def _demand(random: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    return random.negative_binomial(2, 0.25, shape).astype(float)


def _served(demand: np.ndarray, level: float, lead: int, review: int, pack: float, lost: bool) -> float:
    """Share of demand [shops, steps] served under periodic review: ordered at the begin of a step, delivered `lead` steps later."""
    shops, steps = demand.shape
    net, coming, short = np.full(shops, level), np.zeros((shops, steps + lead + 1)), np.zeros(shops)
    for step in range(steps):
        if step % review == 0:
            position = net + coming[:, step:].sum(axis=1)
            coming[:, step + lead] += np.ceil(np.maximum(level - position, 0) / pack) * pack
        net = net + coming[:, step]
        short += np.maximum(demand[:, step] - np.maximum(net, 0), 0)
        net = net - demand[:, step]
        net = np.maximum(net, 0) if lost else net
    return float(1 - short.sum() / demand.sum())
