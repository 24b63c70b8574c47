"""Shelves, worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.stock.replay_shelf import NEVER, Shelves, Span, simulate


class Planned:
    """Orders what was planned for each step, of one item."""

    def __init__(self, *units: float) -> None:
        self.units, self.positions = units, []

    def orders(self, step: int, position: np.ndarray) -> np.ndarray:
        self.positions.append(float(position[0]))
        return np.full(len(position), self.units[step] if step < len(self.units) else 0.0)


def _shelves(stock: float, lead: int = 1, shelf: int = NEVER, coming: tuple[float, ...] = ()) -> Shelves:
    width = max(lead, len(coming))
    early = np.zeros((1, width))
    early[0, : len(coming)] = coming
    return Shelves(np.array([stock]), early, np.array([lead]), np.array([shelf]), np.array([99]))


def test_a_worked_example() -> None:
    """Lead time 1: what is ordered at a step is there for the next one's demand."""
    policy = Planned(6, 0, 9, 0)
    done = simulate(policy, np.array([[5.0, 4, 8, 3]]), _shelves(7), Span(0, 0, 4, 1))
    # step 0: 7 there, 5 sold, 2 left; 1: 6 came, 8, 4 sold, 4 left; 2: 4 of 8 sold, out; 3: 9 came, 3 sold, 6 left
    assert policy.positions == [7, 8, 4, 9]
    assert (done.demand[0], done.served[0], done.lost[0]) == (20, 16, 4)
    assert (done.steps[0], done.outs[0], done.orders[0], done.bought[0]) == (4, 1, 2, 15)
    assert (done.cycles[0], done.kept[0]) == (1, 0)  # from the first delivery to the second: demand was lost in it
    assert done.stock[0] == pytest.approx((2 + 4 + 0 + 6 + 16 / 2) / 4)


def test_nothing_counts_before_the_warm_up_is_over() -> None:
    done = simulate(Planned(6, 0, 9, 0), np.array([[5.0, 4, 8, 3]]), _shelves(7), Span(0, 2, 4, 1))
    assert (done.demand[0], done.lost[0], done.orders[0], done.steps[0], done.cycles[0]) == (11, 4, 1, 2, 0)


def test_reviews_are_kept_and_what_was_under_way_arrives() -> None:
    policy = Planned(0, 0, 0, 0, 0)
    done = simulate(policy, np.full((1, 5), 2.0), _shelves(1, lead=2, coming=(1.0, 4.0)), Span(0, 0, 5, 2))
    assert policy.positions == [6, 2, 0]  # at steps 0, 2 and 4
    assert done.served[0] == 6 and done.lost[0] == 4


def test_no_lead_time_is_there_at_once_and_unknown_demand_asks_for_nothing() -> None:
    done = simulate(Planned(3, 3, 3), np.array([[3.0, np.nan, 3]]), _shelves(0, lead=0), Span(0, 0, 3, 1))
    assert (done.lost[0], done.steps[0], done.outs[0]) == (0, 2, 1)


def test_the_oldest_is_sold_first_and_spoils() -> None:
    """Shelf life of 2 steps: of 10 that lie there, 3 + 3 are sold and 4 thrown away; the 5 that came at step 1 last until step 2."""
    done = simulate(Planned(5, 0, 0, 0), np.array([[3.0, 3, 1, 1]]), _shelves(10, shelf=2), Span(0, 0, 4, 1))
    assert done.spoiled[0] == 4 + 4 and done.served[0] == 7 and done.lost[0] == 1


def test_what_has_ended_is_not_ordered() -> None:
    shelves = Shelves(np.zeros(1), np.zeros((1, 1)), np.array([1]), np.array([NEVER]), np.array([0]))
    assert simulate(Planned(1, 1, 1), np.full((1, 3), np.nan), shelves, Span(0, 0, 3, 1)).bought[0] == 1


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=12),
    st.integers(0, 20),
    st.integers(0, 3),
    st.integers(1, 4),
)
def test_nothing_appears_and_nothing_is_lost_track_of(steps: list[tuple[int, int]], stock: int, lead: int, shelf: int) -> None:
    demand, orders = np.array([[float(asked) for asked, _ in steps]]), [float(units) for _, units in steps]
    done = simulate(Planned(*orders), demand, _shelves(stock, lead, shelf), Span(0, 0, len(steps), 1))
    came = stock + sum(orders[: len(steps) - lead])
    assert 0 <= done.served[0] <= demand.sum() and done.served[0] + done.spoiled[0] <= came + 1e-9
    assert 0 <= done.kept[0] <= done.cycles[0] and 0 <= done.outs[0] <= done.steps[0]
