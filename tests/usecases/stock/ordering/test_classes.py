"""ABC and XYZ."""

from decimal import Decimal

import numpy as np
import pytest

from smeai.usecases.stock.ordering.classes import abc, variation, xyz, yearly_units, yearly_values
from smeai.usecases.stock.ordering.rows import trend
from tests.usecases.stock.ordering.samples import WEEKS, forecast, history, named


def test_most_of_the_value_is_a() -> None:
    assert abc(np.array([3.0, 50.0, 30.0, 12.0, 5.0])) == ("C", "A", "A", "B", "B")
    assert abc(np.array([90.0, 10.0])) == ("A", "B")
    assert abc(np.array([0.0, 0.0])) == ("C", "C")
    assert abc(np.array([])) == ()


def test_steady_demand_is_x() -> None:
    assert xyz(np.array([0.0, 0.5, 0.51, 1.0, 1.01, np.nan])) == ("X", "X", "Y", "Y", "Z", "Z")


def test_sales_are_worth_their_price_else_their_cost_else_their_units() -> None:
    priced = [named("a", price=Decimal(3), cost=Decimal(1)), named("b", price=Decimal(2), cost=Decimal(2))]
    assert yearly_values(history(priced, [10, 10])) == pytest.approx([52 * 30, 52 * 20])
    costed = [named("a", cost=Decimal(1)), priced[1]]
    assert yearly_values(history(costed, [10, 10])) == pytest.approx([52 * 10, 52 * 20])
    assert yearly_values(history([named("a"), priced[1]], [10, 10])) == pytest.approx([520, 520])


def test_a_short_history_is_scaled_up_to_a_year() -> None:
    assert yearly_units(history([named("a")], [10]).until(26)) == pytest.approx([520])


def test_variation_is_that_of_what_cannot_be_foreseen() -> None:
    season = np.where(np.arange(WEEKS) % 2, 2.0, 18.0)
    past = history([named("a"), named("b")], np.stack([season, np.full(WEEKS, 10.0)]))
    assert variation(past) == pytest.approx([0.8, 0.0])
    errors = np.full((2, 6, 13), 3.0)
    assert variation(past, errors) == pytest.approx([0.3, 0.3])
    assert np.isnan(variation(history([named("a")], [0.0]))).all()


def test_a_season_that_is_known_twice_is_taken_out() -> None:
    past = history([named("a")], np.where(np.arange(WEEKS) % 2, 2.0, 18.0)[None])
    calendar = type(past.calendar)(past.calendar.frequency, past.calendar.dates, WEEKS, 2)
    known = type(past)(past.file, calendar, past.items, past.quantity, past.first, past.last, {}, past.facts)
    assert variation(known) == pytest.approx([0.0])


def test_a_trend_without_a_past_is_unknown() -> None:
    found = trend(history([named("a"), named("b")], [0.0, 8.0]), forecast([5.0, 10.0]))
    assert np.isnan(found[0]) and found[1] == pytest.approx(0.25)
