"""What a shop did, read from its sales and its stock."""

import numpy as np
import pytest

from smeai.usecases.stock.replay_shelf import Span
from smeai.usecases.stock.replay_shop import known_items, shop
from tests.usecases.stock.replay_cases import shop as made

SPAN = Span(1, 2, 7, 1)


def test_a_worked_example() -> None:
    """Stock before is 4; 6 come in step 2, 9 in step 4 and 3 in step 6; demand of step 3 was hidden by an empty shelf."""
    history = made([0.0, 0, 5, 5, 3, 3, 4], [9.0, 4, 5, 0, 6, 3, 2])
    demand = history.quantity.copy()
    demand[0, 3] = 8
    done = shop(history, demand, SPAN)
    assert (done.demand[0], done.served[0], done.lost[0]) == (23, 20, 3)
    assert (done.orders[0], done.bought[0], done.cycles[0], done.kept[0]) == (3, 18, 2, 1)
    assert (done.steps[0], done.outs[0]) == (5, 1)
    assert done.stock[0] == pytest.approx((5 + 0 + 6 + 3 + 2 + 20 / 2) / 5)


def test_an_item_counts_where_enough_of_its_stock_is_known() -> None:
    gaps = [np.nan, np.nan, 5, np.nan, 6, 3, 2]
    assert known_items(made([[1.0] * 7] * 3, [[1.0] * 7, gaps, [np.nan] * 7]), SPAN).tolist() == [True, True, False]
    assert not known_items(made([1.0] * 7), SPAN).any()


def test_a_gap_keeps_the_last_known_stock() -> None:
    history = made([0.0, 0, 1, 1, 1, 1, 1], [9.0, 9, 8, np.nan, 6, 5, 4])
    done = shop(history, history.quantity, SPAN)
    assert done.bought[0] == pytest.approx(1)  # what was sold in the gap seems to have been replaced, and 2 then sold as 1
